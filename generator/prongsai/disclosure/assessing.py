"""The whole picture of a report: every element of its items, where it stands, what it is worth."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from prongsai.disclosure.applying import Applied, apply_criteria
from prongsai.disclosure.presence import Presence, Shown, shown_by_measure, shown_by_report
from prongsai.model.criteria import Criteria, Element
from prongsai.model.measure import RESULT_FIELDS, Measure
from prongsai.model.report import Report


class State(StrEnum):
    """What an assessor is told of an element."""

    PRESENT = "present"
    WEAK = "weak"
    ABSENT = "absent"
    NOT_NEEDED = "not-needed"
    UNKNOWN = "unknown"


class Honest(StrEnum):
    """How far an element is, said honestly; every element of every measure is one of these."""

    PROVEN = "done-with-evidence"
    CLAIMED = "done-without-evidence"
    IN_PROGRESS = "in-progress"
    NOT_POSSIBLE = "not-possible"
    NOT_REPORTED = "not-reported"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why an element that is there proves little: a code, its words, and the reason to waive it."""

    code: str
    message: str
    waived: str = ""
    level: str = "info"


DoubtsAt = Mapping[tuple[str, str], tuple[Doubt, ...]]
"""File and outermost key -> the doubts about what stands there."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One element of one measure (`measure` None: of the whole report)."""

    element: Element
    measure: Measure | None
    shown: Shown
    doubts: tuple[Doubt, ...] = ()

    @property
    def state(self) -> State:
        """Present, weak, absent, not needed or unknown."""
        if self.shown.presence in _THERE:
            return State.WEAK if self.doubts else State.PRESENT
        return _STATES[self.shown.presence]

    @property
    def honest(self) -> Honest:
        """The honest state, seen with the status and the evidence of the measure."""
        presence = self.shown.presence
        if presence in _HONEST:
            return _HONEST[presence]
        if self.measure is None:
            return Honest.PROVEN if presence in _THERE else Honest.NOT_REPORTED
        if presence not in _THERE:
            return Honest.NOT_REPORTED
        status = self.measure.status.value if self.measure.status else None
        if status == "in-progress" and RESULT_FIELDS.intersection(self.element.fields):
            return Honest.IN_PROGRESS
        return Honest.PROVEN if self.measure.evidence else Honest.CLAIMED


_THERE = (Presence.PRESENT, Presence.DECLARED_NONE, Presence.INSTEAD)
_STATES = {
    Presence.ONLY_DASH: State.WEAK,
    Presence.ONLY_TICKED: State.ABSENT,
    Presence.NOT_POSSIBLE: State.NOT_NEEDED,
    Presence.IN_PROGRESS: State.ABSENT,
    Presence.UNEXPLAINED: State.ABSENT,
    Presence.ABSENT: State.ABSENT,
    Presence.UNKNOWN: State.UNKNOWN,
}
_HONEST = {
    Presence.NOT_POSSIBLE: Honest.NOT_POSSIBLE,
    Presence.IN_PROGRESS: Honest.IN_PROGRESS,
    Presence.UNKNOWN: Honest.UNKNOWN,
}


@dataclass(frozen=True, slots=True)
class ElementMarks:
    """One element with a mark for each measure, or one for the report."""

    element: Element
    marks: tuple[Mark, ...]

    @property
    def states(self) -> Counter[State]:
        """How many marks there are of each state."""
        return Counter(mark.state for mark in self.marks)

    @property
    def honest(self) -> Counter[Honest]:
        """How many marks there are of each honest state."""
        return Counter(mark.honest for mark in self.marks)

    @property
    def state(self) -> State:
        """The whole: absent when any is absent, then weak, unknown, present."""
        there = self.states
        order = (State.ABSENT, State.WEAK, State.UNKNOWN, State.PRESENT, State.NOT_NEEDED)
        return next((one for one in order if there[one]), State.ABSENT)


@dataclass(frozen=True, slots=True)
class Assessed:
    """One item that a report answers; without criteria there are no elements."""

    applied: Applied
    elements: tuple[ElementMarks, ...] = ()

    @property
    def failed(self) -> tuple[ElementMarks, ...]:
        """The elements without which the item fails, and which are not there."""
        return tuple(
            one
            for one in self.elements
            if one.element.level == "error" and one.state is State.ABSENT
        )


def assess(
    report: Report, criteria: Iterable[Criteria], doubts: DoubtsAt | None = None
) -> tuple[Assessed, ...]:
    """Hold a report against its criteria, item by item; linear in measures × elements."""
    known = doubts or {}
    return tuple(_assessed(report, one, known) for one in apply_criteria(report, criteria))


def _assessed(report: Report, applied: Applied, doubts: DoubtsAt) -> Assessed:
    if applied.item is None:
        return Assessed(applied)
    return Assessed(
        applied,
        tuple(
            ElementMarks(element, tuple(_marks(element, report, applied, doubts)))
            for element in applied.item.elements
        ),
    )


_YEAR_KEYS = ("fiscal_year", "title")
"""Where doubts about the year of a report are told."""


def _doubts(file: str, keys: Iterable[str], doubts: DoubtsAt) -> Iterator[Doubt]:
    for key in keys:
        yield from doubts.get((file, key), ())


def _marks(element: Element, report: Report, applied: Applied, doubts: DoubtsAt) -> Iterator[Mark]:
    if element.of == "report":
        shown = shown_by_report(element, report, applied)
        keys = _YEAR_KEYS if element.shows == "year" else (shown.field.partition(".")[0],)
        yield Mark(element, None, shown, tuple(_doubts(report.file, keys, doubts)))
        return
    for measure in report.measures:
        shown = shown_by_measure(element, measure)
        yield Mark(element, measure, shown, doubts.get((measure.file, shown.field), ()))
