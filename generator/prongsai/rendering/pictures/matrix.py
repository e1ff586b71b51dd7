"""The matrix of organizations and indicators: how many measures each has, and who said so.

Drawn narrow, with each name on a line of its own over its cells, so that it can be read on a phone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from prongsai.planning import addresses
from prongsai.planning.entries import Views
from prongsai.rendering.pictures import matrix_words, svg
from prongsai.rendering.pictures.counting import Counted, Line, Tally, count_measures
from prongsai.rendering.pictures.legends import Sample, legend
from prongsai.rendering.pictures.lettering import both_lengths
from prongsai.rendering.pictures.matrix_cells import CELL, cell_mark, cell_samples
from prongsai.rendering.pictures.matrix_words import UNCLASSIFIED_CODE
from prongsai.rendering.pictures.picture import Picture
from prongsai.thai.calendar import Digits

WIDTH = 320
HEAD = 54
ROW = 64
CELLS_AT = 45
NUMBERS_AGAIN = 8
"""After so many lines the numbers of the columns are drawn once more."""

AGAIN = 26
LETTER = 13
SMALL_LETTER = 9
"""The sizes of the letters where the picture is narrow and wide, as in pictures.css."""

MOST_COLUMNS = 12
ID = "matrix"


def matrix(views: Views, page: str, *, digits: Digits = "thai") -> Picture:
    """How many measures each organization has for each indicator; links are relative to `page`."""
    counted = count_measures(views, digits)
    sheet = _Sheet(counted, page, digits)
    title = matrix_words.title(counted)
    told = matrix_words.description(counted, digits)
    marks = (*cell_samples(counted, ID), *sheet.indicator_samples())
    size = (sheet.width, sheet.bottom)
    parts = [*sheet.head(), *sheet.body()]
    kind = "matrix" if sheet.columns <= MOST_COLUMNS else "matrix chart--wide"
    return Picture(
        id=ID,
        title=title,
        description=told,
        caption=matrix_words.caption(counted, digits),
        svg=svg.drawing(ID, kind, (title, told), size, parts, holds_links=True),
        legend=legend(marks, WIDTH, columns=1, letter=LETTER),
        headers=matrix_words.headers(counted, digits),
        rows=tuple(matrix_words.table_rows(counted, page, digits)),
    )


@dataclass(frozen=True, slots=True)
class _Sheet:
    """Where everything of one matrix stands."""

    counted: Counted
    page: str
    digits: Digits

    @property
    def columns(self) -> int:
        return len(self.counted.indicators) + self.counted.has_unclassified

    @property
    def width(self) -> float:
        return WIDTH * max(1, self.columns / MOST_COLUMNS)

    @property
    def step(self) -> float:
        return self.width / max(1, self.columns)

    @property
    def bottom(self) -> float:
        return self._top(len(self.counted.lines) - 1) + ROW if self.counted.lines else HEAD

    def _top(self, place: int) -> float:
        return HEAD + place * ROW + place // NUMBERS_AGAIN * AGAIN

    def _x(self, column: int) -> float:
        return (column + 0.5) * self.step

    def head(self) -> Iterator[str]:
        """The tools, and under them the numbers of the indicators, each leading to its page."""
        column = 0
        for tool, group in groupby(self.counted.indicators, key=lambda one: one.tool):
            count = len(tuple(group))
            x, width = column * self.step, count * self.step
            yield svg.text(x + width / 2, 13, tool, "tool", "middle")
            yield svg.path(f"M{svg.number(x + 3)} 19h{svg.number(width - 6)}", "tool-line")
            column += count
        for place, indicator in enumerate(self.counted.indicators):
            x = self._x(place)
            target = addresses.relative(addresses.indicator(indicator.id), self.page)
            area = svg.rect(x - self.step / 2, 22, self.step, 30, "area")
            code = svg.text(x, 42, self._number(indicator.number), "code", "middle")
            name = matrix_words.indicator_name(indicator, self.digits)
            yield svg.link(target, name, area + code)
        if self.counted.has_unclassified:
            yield svg.text(self._x(self.columns - 1), 42, UNCLASSIFIED_CODE, "code", "middle")

    def body(self) -> Iterator[str]:
        """All lines, with the numbers of the columns again where the head is far away."""
        for place, line in enumerate(self.counted.lines):
            top = self._top(place)
            if place and place % NUMBERS_AGAIN == 0:
                yield self._numbers(top - AGAIN)
            yield svg.path(f"M0 {svg.number(top)}h{svg.number(self.width)}", "row-line")
            yield self._label(line, top)
            yield from self._cells(line, top + CELLS_AT)

    def _numbers(self, top: float) -> str:
        codes = [self._number(one.number) for one in self.counted.indicators]
        codes += [UNCLASSIFIED_CODE] if self.counted.has_unclassified else []
        texts = (
            svg.text(self._x(place), top + 18, code, "code", "middle")
            for place, code in enumerate(codes)
        )
        return f'<g aria-hidden="true">{"".join(texts)}</g>'

    def _label(self, line: Line, top: float) -> str:
        label = both_lengths(line.label, self.width / LETTER, self.width / SMALL_LETTER)
        words = svg.two_lengths(2, top + 18, label, "title")
        if line.link is None:
            return words
        area = svg.rect(0, top + 1, self.width, 27, "area")
        return svg.link(addresses.relative(line.link, self.page), line.label, area + words)

    def _cells(self, line: Line, y: float) -> Iterator[str]:
        named = [
            (tally, matrix_words.indicator_name(indicator, self.digits))
            for tally, indicator in zip(line.tallies, self.counted.indicators, strict=True)
        ]
        for place, (tally, indicator) in enumerate(named):
            at = (self._x(place), y)
            count = self._number(tally.count)
            mark = cell_mark(line.standing(tally), at, count, self.step - 5, ID)
            said = matrix_words.cell_words(line, tally, self.digits)
            yield self._cell(tally, place, y, f"{line.label} {indicator}: {said}", mark)
        if line.unclassified.count:
            place = self.columns - 1
            said = matrix_words.unclassified_words(line, self.digits)
            count = self._number(line.unclassified.count)
            mark = svg.text(self._x(place), y + 5, count, "count", "middle")
            yield self._cell(line.unclassified, place, y, f"{line.label} {said}", mark)

    def _cell(self, tally: Tally, column: int, y: float, name: str, mark: str) -> str:
        if tally.link is None:
            return svg.named(name, mark)
        x = self._x(column) - self.step / 2
        area = svg.rect(x, y - CELL / 2, self.step, CELL, "area")
        return svg.link(addresses.relative(tally.link, self.page), name, area + mark)

    def _number(self, count: int) -> str:
        return matrix_words.in_digits(str(count), self.digits)

    def indicator_samples(self) -> Iterator[Sample]:
        """The numbers of the columns with the names of their indicators."""
        for indicator in self.counted.indicators:
            code = svg.text(0, 4.5, self._number(indicator.number), "code", "middle")
            yield Sample(code, f"{indicator.name} ({indicator.tool})")
        if self.counted.has_unclassified:
            code = svg.text(0, 4.5, UNCLASSIFIED_CODE, "code", "middle")
            yield Sample(code, matrix_words.UNCLASSIFIED)
