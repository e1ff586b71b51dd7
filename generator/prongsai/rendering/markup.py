"""Printed text as HTML: paragraphs and nested lists whose markers are real text.

This runs for every cell of every page, so it joins strings by hand; every word is escaped. Pieces
are plain strings: only `safe_html` makes what a template takes without escaping it.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from markupsafe import Markup

from prongsai.model.measure import Status
from prongsai.model.text import Item, Text

Writer = Callable[[str], str]
"""Turns one run of printed words into safe HTML."""

_DASHES = frozenset("-–—•*")
_BOXES = frozenset("☐☑☒")
_OPENING = {
    style: f'<ul class="printed printed--{style}" role="list">'
    for style in ("number", "dash", "plain")
}


def safe_html(html: str) -> Markup:
    """HTML in which every word is escaped or has passed an allow-list, marked as such."""
    return Markup(html)  # noqa: S704 - the one place where this is said


def write_words(run: str) -> str:
    """Escape a run of words; a line break inside it stays one."""
    safe = escape(run)
    return safe.replace("\n", "<br>") if "\n" in run else safe


def text_html(text: Text, write: Writer = write_words) -> str:
    """The text as paragraphs and lists; an empty or unknown text gives nothing."""
    parts: list[str] = []
    items = text.items
    if any(item.marker for item in items):
        _list(items, parts, write)
    else:
        for item in items:
            _paragraph(item, parts, write)
    return "".join(parts)


def options_html(status: Status) -> str:
    """The printed tick boxes, the ticked one marked."""
    parts = ['<ul class="options" role="list">']
    for option in status.options:
        ticked = option.value == status.value
        kind = "option option--ticked" if ticked else "option"
        parts += f'<li class="{kind}">{"☑" if ticked else "☐"} ', write_words(option.text), "</li>"
    parts.append("</ul>")
    return "".join(parts)


def _paragraph(item: Item, parts: list[str], write: Writer) -> None:
    if item.text:
        parts += "<p>", write(item.text), "</p>"
    if item.items:
        _list(item.items, parts, write)
    if item.after:
        parts += "<p>", write(item.after), "</p>"


def _list(items: tuple[Item, ...], parts: list[str], write: Writer) -> None:
    parts.append(_OPENING[_style(items)])
    for item in items:
        parts.append("<li>")
        if item.marker:
            parts += '<span class="printed__marker">', escape(item.marker), "</span> "
        if item.text:
            parts += '<span class="printed__text">', write(item.text), "</span>"
        if item.items:
            _list(item.items, parts, write)
        if item.after:
            parts += '<p class="printed__after">', write(item.after), "</p>"
        parts.append("</li>")
    parts.append("</ul>")


def _style(items: tuple[Item, ...]) -> str:
    for item in items:
        if item.marker:
            return _style_of(item.marker)
    return "plain"


def _style_of(marker: str) -> str:
    if marker in _DASHES:
        return "dash"
    return "plain" if marker in _BOXES else "number"
