"""What an element that is not there is called as a problem, and who set that aside on purpose."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from prongsai.disclosure.applying import Applied, Certainty
from prongsai.disclosure.assessing import ElementMarks, Mark
from prongsai.disclosure.presence import Presence
from prongsai.model.criteria import Element
from prongsai.model.organization import Organization
from prongsai.model.report import Report

LACKING = (
    Presence.ABSENT,
    Presence.ONLY_DASH,
    Presence.ONLY_TICKED,
    Presence.UNEXPLAINED,
    Presence.IN_PROGRESS,
)
"""What somebody has to do something about."""

OPEN = (*LACKING, Presence.UNKNOWN)
"""The same, and what nobody can tell, so that somebody has to look."""

_CODES = {"error": "required-missing", "warning": "expected-missing", "info": "wanted-missing"}
_STILL = {
    Presence.UNKNOWN: ("required-unknown", "warning"),
    Presence.UNEXPLAINED: ("not-possible-without-reason", "error"),
    Presence.IN_PROGRESS: ("still-in-progress", "warning"),
}
"""What is told whatever the level of the element."""


def lacking_level(element: Element, presence: Presence, certainty: Certainty) -> str:
    """How much it matters that an element is not there."""
    if element.shows == "year":
        return "warning" if certainty is Certainty.OTHER_ROUND else "error"
    if presence is Presence.UNKNOWN and element.level != "error":
        return "info"  # nobody can tell whether there is anything to do
    if presence is Presence.IN_PROGRESS and element.level != "error":
        return element.level
    if presence in _STILL:
        return _STILL[presence][1]
    dashed = presence is Presence.ONLY_DASH and element.level == "error"
    return "warning" if dashed else element.level


def lacking_code(element: Element, presence: Presence, certainty: Certainty) -> str:
    """The code under which the checks tell of it."""
    if element.shows == "year":
        wrong_round = certainty is Certainty.OTHER_ROUND
        return "round-not-accepted" if wrong_round else "assessment-year-differs"
    if presence is Presence.IN_PROGRESS and element.level != "error":
        return _CODES[element.level]
    if presence in _STILL:
        return _STILL[presence][0]
    if presence is Presence.ONLY_TICKED and element.level == "error":
        return "result-only-ticked"
    if presence is Presence.ONLY_DASH and element.level != "info":
        return "only-dash"
    return _CODES[element.level]


def lacks_column(report: Report, marks: ElementMarks) -> bool:
    """The report has no column for it, so the report lacks it, not this or that measure."""
    there = {field for table in report.tables for field in table.fields}
    return there.isdisjoint(marks.element.fields) and all(
        mark.shown.presence in LACKING for mark in marks.marks
    )


@dataclass(frozen=True, slots=True)
class Excuses:
    """The written reasons of one organization for what a report does not show."""

    organization: Organization
    report: Report

    @property
    def any(self) -> bool:
        """Whether there is a reason at all, which is rare."""
        above = self.organization.waivers or self.report.waivers
        return bool(above) or any(one.waivers for one in self.report.measures)

    def reasons(self, applied: Applied, marks: ElementMarks) -> Iterator[str]:
        """For each mark the reason why its lack is set aside, empty without one."""
        whole = lacks_column(self.report, marks)
        for mark in marks.marks:
            yield self._reason(applied, mark, whole) if mark.shown.presence in OPEN else ""

    def _reason(self, applied: Applied, mark: Mark, whole: bool) -> str:
        element, measure = mark.element, mark.measure
        code = lacking_code(element, mark.shown.presence, applied.certainty)
        above = (*self.report.waivers, *self.organization.waivers)
        chain = above if whole or measure is None else (*measure.waivers, *above)
        words = (element.wording, _number(applied), str(applied.year), lacking_field(mark))
        key = lacking_key(mark, applied, whole=whole)
        return next((one.reason for one in chain if one.sets_aside(code, key, words)), "")


def lacking_key(mark: Mark, applied: Applied, *, whole: bool) -> str:
    """The key of the file where the checks tell of it."""
    if mark.element.shows == "year":
        return "round" if applied.certainty is Certainty.OTHER_ROUND else "assessment_year"
    if mark.measure is None:
        return mark.shown.field
    if mark.shown.presence is Presence.UNEXPLAINED:
        return "status"
    if whole:
        return "tables"
    is_there = getattr(mark.measure, mark.shown.field, None) not in (None, ())
    return mark.shown.field if is_there else "title"


def lacking_field(mark: Mark) -> str:
    """The field that is meant, or all that may show the element where none of them is there."""
    element, shown = mark.element, mark.shown
    known = shown.presence not in (Presence.ABSENT, Presence.ONLY_TICKED) and shown.field
    return shown.field if known or not element.fields else " / ".join(element.fields)


def _number(applied: Applied) -> str:
    return applied.item.number if applied.item else ""
