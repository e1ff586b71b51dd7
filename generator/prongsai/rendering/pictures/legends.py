"""The legend of a drawing, a drawing of its own: each mark beside the words it stands for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from prongsai.rendering.pictures import svg
from prongsai.rendering.pictures.lettering import shorten

LINE = 22
ABOVE = 14
BELOW = 6
MARK = 34
"""Room for a mark, in front of its words."""

NAME = "คำอธิบายเครื่องหมายในภาพ"


@dataclass(frozen=True, slots=True)
class Sample:
    """A mark, drawn around the middle (0, 0) of a box 28 wide and 16 high, and its words."""

    mark: str
    words: str


def legend(samples: tuple[Sample, ...], width: float, *, columns: int, letter: float) -> Markup:
    """The samples in columns, line by line; `letter` is the largest size of the letters."""
    if not samples:
        return Markup()
    height = ABOVE + -(-len(samples) // columns) * LINE + BELOW
    parts = _lines(samples, width / columns, columns, letter)
    return svg.legend_drawing(NAME, (width, height), parts)


def _lines(samples: tuple[Sample, ...], step: float, columns: int, letter: float) -> Iterator[str]:
    for place, sample in enumerate(samples):
        line, column = divmod(place, columns)
        x, y = column * step, ABOVE + line * LINE + LINE / 2
        middle = f"{svg.number(x + MARK / 2)} {svg.number(y)}"
        words = shorten(sample.words, (step - MARK) / letter)
        yield f'<g transform="translate({middle})">{sample.mark}</g>'
        yield svg.text(x + MARK, y + 4.5, words)
