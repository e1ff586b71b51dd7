"""What a picture is: a drawing, its words, and the same facts as rows of a table."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell: plain text, and the address it leads to, relative to the picture's page."""

    text: str
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing ready for a page.

    `svg` and `legend` are safe markup, two drawings that may stand below or beside each other; all
    other words are plain text. `id` is unique on a page. The first cell of a row is its heading.
    """

    id: str
    title: str
    description: str
    caption: str
    svg: Markup
    legend: Markup
    headers: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
