"""What a thing to do is: plain data, without how it was found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from prongsai.disclosure.assessing import Doubt
from prongsai.model.criteria import Element
from prongsai.model.measure import Measure
from prongsai.model.organization import Organization
from prongsai.model.report import Report


class Why(StrEnum):
    """Why there is something to do."""

    ABSENT = "absent"
    ONLY_DASH = "only-dash"
    ONLY_TICKED = "only-ticked"
    WEAK = "weak"
    UNEXPLAINED = "unexplained"
    IN_PROGRESS = "in-progress"
    UNKNOWN = "unknown"


class UnitKind(StrEnum):
    """Whose words the name of a unit is."""

    PRINTED = "printed"
    NOT_NAMED = "not-named"  # the measure names nobody
    REPORT = "report"  # of the whole report, which names no unit that issued it


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do: an element of a measure (`measure` None: of the whole report).

    `asked` are the items that ask for it, by number and assessment year; `field` is where it stands
    or should stand; `place` counts the measures of the report from 1; `doubts` say why something
    proves little.
    """

    level: str
    why: Why
    report: Report
    element: Element
    asked: tuple[tuple[str, int], ...]
    field: str
    measure: Measure | None = None
    place: int = 0
    doubts: tuple[Doubt, ...] = ()

    @property
    def file(self) -> str:
        """The file to work on, from the content folder."""
        return self.measure.file if self.measure else self.report.file


@dataclass(frozen=True, slots=True)
class Unit:
    """A responsible unit as printed, line by line; empty where nothing is printed."""

    kind: UnitKind
    name: str = ""


@dataclass(frozen=True, slots=True)
class UnitTasks:
    """The tasks of one unit in the order of the work."""

    unit: Unit
    tasks: tuple[Task, ...]


class Unsaid(StrEnum):
    """Why nothing can be said of a report: no tasks are no proof that nothing is missing."""

    NO_TABLE = "no-table"  # so nobody knows which item it answers
    NO_CRITERIA = "no-criteria"
    NO_ELEMENTS = "no-elements"
    NO_MEASURES = "no-measures"


@dataclass(frozen=True, slots=True)
class Unchecked:
    """A report of which nothing can be said, and the assessment year (0: not known)."""

    report: Report
    why: Unsaid
    year: int = 0


@dataclass(frozen=True, slots=True)
class ToDo:
    """The tasks of one organization, and the reports that could not be checked."""

    organization: Organization
    units: tuple[UnitTasks, ...] = ()
    unchecked: tuple[Unchecked, ...] = ()

    @property
    def tasks(self) -> Iterator[Task]:
        """All tasks, unit by unit."""
        for one in self.units:
            yield from one.tasks

    def only(self, keep: Callable[[Task], bool]) -> ToDo:
        """The same with some tasks only."""
        kept = (UnitTasks(one.unit, tuple(filter(keep, one.tasks))) for one in self.units)
        return replace(self, units=tuple(one for one in kept if one.tasks))
