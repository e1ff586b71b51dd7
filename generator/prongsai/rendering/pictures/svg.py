"""Small makers of SVG markup: escaped words, whole elements, the outer element with its title."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape as escape_html

from markupsafe import Markup

from prongsai.rendering.pictures.lettering import ELLIPSIS

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def escape(words: str) -> str:
    """Words safe inside elements and quoted attributes; what XML cannot hold becomes U+FFFD."""
    return escape_html(_NOT_XML.sub("\ufffd", words))


def number(value: float) -> str:
    """A coordinate with at most one decimal, without needless zeros."""
    return f"{value:.1f}".removesuffix(".0")


def text(x: float, y: float, words: str, kind: str = "", anchor: str = "") -> str:
    """A line of text at its baseline; `kind` is the end of its class, `anchor` middle or end."""
    name = f' class="chart__{kind}"' if kind else ""
    side = f' text-anchor="{anchor}"' if anchor else ""
    return f'<text x="{number(x)}" y="{number(y)}"{name}{side}>{escape(words)}</text>'


def two_lengths(x: float, y: float, words: tuple[str, str], kind: str) -> str:
    """A line of text, the shorter of the `words` where the picture is narrow, else the longer.

    The theme shows `chart__less` or `chart__more`; both words end in … where they were cut.
    """
    short, long = words
    start = short.removesuffix(ELLIPSIS)
    if short == long or not long.startswith(start):
        return text(x, y, short, kind)
    rest = escape(long[len(start) :])
    return (
        f'<text x="{number(x)}" y="{number(y)}" class="chart__{kind}">{escape(start)}'
        f'<tspan class="chart__less">{ELLIPSIS}</tspan><tspan class="chart__more">{rest}</tspan>'
        "</text>"
    )


def rect(x: float, y: float, width: float, height: float, kind: str, *, round_by: float = 0) -> str:
    """A rectangle with the class `chart__<kind>`."""
    corner = f' rx="{number(round_by)}"' if round_by else ""
    return (
        f'<rect x="{number(x)}" y="{number(y)}" width="{number(width)}" height="{number(height)}"'
        f'{corner} class="chart__{kind}"/>'
    )


def path(shape: str, kind: str) -> str:
    """A path with the class `chart__<kind>`; `shape` is its data."""
    return f'<path d="{shape}" class="chart__{kind}"/>'


def link(address: str, name: str, inside: str, kind: str = "link") -> str:
    """A link around shapes; `name` says in words where it leads, and shows when pointed at."""
    return (
        f'<a href="{escape(address)}" class="chart__{kind}">'
        f"<title>{escape(name)}</title>{inside}</a>"
    )


def named(name: str, inside: str) -> str:
    """A group of shapes that says its name when pointed at."""
    return f"<g><title>{escape(name)}</title>{inside}</g>"


def hatch_id(id: str) -> str:
    """The id of the picture's hatching, the fill of everything unknown."""
    return f"{id}-hatch"


def hatched(x: float, y: float, width: float, height: float, id: str) -> str:
    """A hatched rectangle: something unknown."""
    place = f'x="{number(x)}" y="{number(y)}" width="{number(width)}" height="{number(height)}"'
    return f'<rect {place} rx="2" fill="url(#{hatch_id(id)})" class="chart__unknown"/>'


def drawing(
    id: str,
    kind: str,
    words: tuple[str, str],
    size: tuple[float, float],
    parts: Iterable[str],
    *,
    holds_links: bool = False,
) -> Markup:
    """The whole SVG element with title and description (`words`) and width and height (`size`).

    A picture without links is one image to assistive technology. One with links must be a group:
    the parts of an image cannot be reached.
    """
    title, description = words
    width, height = size
    role = "group" if holds_links else "img"
    opening = (
        f'<svg xmlns="http://www.w3.org/2000/svg" id="{id}" class="chart chart--{kind}"'
        f' viewBox="0 0 {number(width)} {number(height)}" role="{role}"'
        f' aria-labelledby="{id}-title" aria-describedby="{id}-desc" lang="th">'
        f'<title id="{id}-title">{escape(title)}</title>'
        f'<desc id="{id}-desc">{escape(description)}</desc>'
    )
    # Every word in it has gone through escape().
    return Markup(opening + _hatching(id) + "".join(parts) + "</svg>")  # noqa: S704


def legend_drawing(name: str, size: tuple[float, float], parts: Iterable[str]) -> Markup:
    """The SVG element of a legend, a group called `name`; its hatching is that of the drawing."""
    width, height = size
    opening = (
        '<svg xmlns="http://www.w3.org/2000/svg" class="chart chart--legend"'
        f' viewBox="0 0 {number(width)} {number(height)}" role="group"'
        f' aria-label="{escape(name)}" lang="th">'
    )
    # Every word in it has gone through escape().
    return Markup(opening + "".join(parts) + "</svg>")  # noqa: S704


def _hatching(id: str) -> str:
    return (
        f'<defs><pattern id="{hatch_id(id)}" width="6" height="6" patternUnits="userSpaceOnUse"'
        ' patternTransform="rotate(45)"><path d="M0 0V6" class="chart__hatch"/></pattern></defs>'
    )
