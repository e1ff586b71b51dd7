"""How far every organization is, counted: element by element, item by item, round by round.

Pages and open data take their numbers from here, so that their sums are equal.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from prongsai.disclosure.applying import Applied
from prongsai.disclosure.assessing import Assessed, ElementMarks, Honest, State
from prongsai.model.criteria import Criteria, Element, Item

HONEST = tuple(Honest)
STATES = tuple(State)

Counts = tuple[int, ...]

Subject = tuple[str, int, str]
"""A framework, an assessment year and the number of an item: what rows of one table have alike."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One element: how many marks there are of each of STATES and of each of HONEST.

    `state` is that of the whole; a sum of several reports has none.
    """

    element: Element
    states: Counts
    honest: Counts
    state: State | None = None

    @property
    def marks(self) -> int:
        """How many marks there are: one a measure, or one for the report."""
        return sum(self.honest)


@dataclass(frozen=True, slots=True)
class Row:
    """One item that a report answers, with a cell for each element.

    `applied` is None where nobody can tell what the report answers; without criteria there are no
    cells.
    """

    organization: str
    key: str
    framework: str
    applied: Applied | None = None
    cells: tuple[Cell, ...] = ()

    @property
    def subject(self) -> Subject | None:
        """The table the row belongs to; None without criteria."""
        if self.applied is None or self.applied.item is None:
            return None
        return self.framework, self.applied.year, self.applied.item.number

    @property
    def lacking(self) -> int:
        """How many elements are absent without which the item fails."""
        return sum(one.element.level == "error" and one.state is State.ABSENT for one in self.cells)


@dataclass(frozen=True, slots=True)
class Total:
    """All rows of one item in one round: how many, how many lack something, and the sums."""

    framework: str
    criteria: Criteria
    item: Item
    rows: int
    lacking: int
    cells: tuple[Cell, ...]

    @property
    def subject(self) -> Subject:
        """The table the sums belong to."""
        return self.framework, self.criteria.assessment_year, self.item.number


@dataclass(frozen=True, slots=True)
class Board:
    """The rows by organization and round, and by round the totals and the rows without criteria."""

    rows: Mapping[tuple[str, str], tuple[Row, ...]]
    totals: Mapping[str, tuple[Total, ...]]
    without_criteria: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Answer:
    """A report by its organization and key, and what it is held against."""

    organization: str
    key: str
    framework: str
    assessed: tuple[Assessed, ...]


def count(answers: Iterable[Answer]) -> Board:
    """Count everything in one pass; what is kept is a row an item, none of the measures."""
    counter = _Counter()
    rows = {(one.organization, one.key): counter.rows(one) for one in answers}
    return Board(rows, counter.finished(), counter.without_criteria)


@dataclass(slots=True)
class _Sum:
    """A total that is still growing."""

    criteria: Criteria
    item: Item
    cells: list[Cell]
    rows: int = 0
    lacking: int = 0

    def add(self, row: Row) -> None:
        self.rows += 1
        self.lacking += bool(row.lacking)
        pairs = zip(self.cells, row.cells, strict=True)
        self.cells = [
            Cell(one.element, _added(one.states, other.states), _added(one.honest, other.honest))
            for one, other in pairs
        ]


class _Counter:
    """Makes the rows report by report; equal cells are kept once, for there are many."""

    def __init__(self) -> None:
        self.sums: dict[str, dict[Subject, _Sum]] = {}
        self.without_criteria: dict[str, int] = {}
        self.cells: dict[tuple[int, Counts, Counts, State], Cell] = {}

    def rows(self, answer: Answer) -> tuple[Row, ...]:
        """The rows of one report, counted in."""
        place = (answer.organization, answer.key, answer.framework)
        found = tuple(
            Row(*place, one.applied, tuple(map(self._cell, one.elements)))
            for one in answer.assessed
        ) or (Row(*place),)
        for row in found:
            self._add(row)
        return found

    def _cell(self, one: ElementMarks) -> Cell:
        state = one.state
        there = tuple(map([mark.state for mark in one.marks].count, STATES))
        said = tuple(map([mark.honest for mark in one.marks].count, HONEST))
        key = (id(one.element), there, said, state)
        if key not in self.cells:
            self.cells[key] = Cell(one.element, there, said, state)
        return self.cells[key]

    def _add(self, row: Row) -> None:
        subject, applied = row.subject, row.applied
        if subject is None or applied is None or applied.criteria is None or applied.item is None:
            self.without_criteria[row.key] = self.without_criteria.get(row.key, 0) + 1
            return
        of_round = self.sums.setdefault(row.key, {})
        if subject not in of_round:
            nothing = [Cell(one.element, *_NOTHING) for one in row.cells]
            of_round[subject] = _Sum(applied.criteria, applied.item, nothing)
        of_round[subject].add(row)

    def finished(self) -> dict[str, tuple[Total, ...]]:
        """The totals of each round, by framework, the newest year first, items in their order."""
        return {
            key: tuple(
                Total(
                    one.criteria.framework,
                    one.criteria,
                    one.item,
                    one.rows,
                    one.lacking,
                    tuple(one.cells),
                )
                for one in sorted(sums.values(), key=_order)
            )
            for key, sums in self.sums.items()
        }


_NOTHING: tuple[Counts, Counts] = ((0,) * len(STATES), (0,) * len(HONEST))


def _added(one: Counts, other: Counts) -> Counts:
    return tuple(a + b for a, b in zip(one, other, strict=True))


def _order(one: _Sum) -> tuple[str, int, int]:
    place = next(at for at, item in enumerate(one.criteria.items) if item is one.item)
    return one.criteria.framework, -one.criteria.assessment_year, place
