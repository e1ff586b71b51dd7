"""What the criteria ask for and a report, or one of its measures, does not show."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from prongsai.disclosure.applying import Applied, Certainty, apply_criteria
from prongsai.disclosure.assessing import Assessed, ElementMarks, Mark, assess
from prongsai.disclosure.lacking import (
    LACKING,
    lacking_code,
    lacking_field,
    lacking_key,
    lacks_column,
)
from prongsai.disclosure.presence import Presence, reason_field
from prongsai.model.criteria import Element
from prongsai.model.measure import RESULT_FIELDS
from prongsai.problems import Place, Problem, problem
from prongsai.rules.context import ReportContext

_SHAPES = {"period": "period: {text: …}"}
"""How a field is written that is more than a text."""

_TOLD = tuple(one for one in LACKING if one is not Presence.UNEXPLAINED)
"""A measure that was not possible and does not say why is told of once, whatever it lacks."""


def assessment_year(context: ReportContext) -> Iterator[Problem]:
    """The criteria a report is held against are there and fit its year and round."""
    report = context.report
    told: set[Problem] = set()
    for applied in apply_criteria(report, context.criteria):
        for one in _year_problem(context, applied):
            if one not in told:
                told.add(one)
                yield one


def _year_problem(context: ReportContext, applied: Applied) -> Iterator[Problem]:
    report, item = context.report, applied.item
    place = Place(report.file, ("assessment_year",))
    if applied.certainty is Certainty.MISSING:
        if not context.broken.has_frameworks and context.framework is not None:
            yield _nothing_to_hold_against(context, applied.year, place)
    elif item is None or item.covers is None:
        return
    elif applied.certainty is Certainty.CONTRADICTED:
        yield problem(
            "assessment-year-differs",
            place,
            year=applied.year,
            item=item.number,
            wanted=item.covers.fiscal_year(applied.year),
            fiscal_year=report.fiscal_year,
        )
    elif applied.certainty is Certainty.OTHER_ROUND:
        yield problem(
            "round-not-accepted",
            Place(report.file, ("round", "code")),
            item=item.number,
            year=applied.year,
            rounds=" ".join(item.covers.rounds),
            round=report.round.code,
        )
    elif applied.certainty is Certainty.ASSUMED:
        years = " ".join(map(str, applied.candidates))
        yield problem("assessment-year-assumed", place, year=applied.year, candidates=years)


def _nothing_to_hold_against(context: ReportContext, year: int, place: Place) -> Problem:
    framework = context.organization.ita_framework
    if any(one.assessment_year == year for one in context.criteria):
        fiscal_year = context.report.fiscal_year
        return problem(
            "criteria-item-missing", place, year=year, framework=framework, fiscal_year=fiscal_year
        )
    option = "" if framework == "nacc" else f" --framework {framework}"
    return problem("criteria-missing", place, year=year, framework=framework, option=option)


def measures(context: ReportContext) -> Iterator[Problem]:
    """A report has measures at all."""
    report = context.report
    if not report.measure_order and not context.is_unread(report.file, "measures"):
        yield problem("no-measures", Place(report.file, ("measures",), on_key=True))


def elements(context: ReportContext) -> Iterator[Problem]:
    """Every required element is there, in the report or in each of its measures.

    What two items ask alike is told once.
    """
    told: set[tuple[Place, str]] = set()
    for assessed in assess(context.report, context.criteria):
        for one in _Subject(context, assessed).problems():
            key = (one.place, dict(one.values)["fill"])
            if key not in told:
                told.add(key)
                yield one


def unexplained(context: ReportContext) -> Iterator[Problem]:
    """A measure that was not possible says why."""
    for measure in context.measures:
        if measure.status and measure.status.value == "not-possible" and not reason_field(measure):
            place = Place(measure.file, ("status",), on_key=True)
            yield problem("not-possible-without-reason", place)


@dataclass(frozen=True, slots=True)
class _Subject:
    """One item that a report answers, and how the report shows its elements."""

    context: ReportContext
    assessed: Assessed

    def problems(self) -> Iterator[Problem]:
        for marks in self.assessed.elements:
            if marks.element.of == "report":
                yield from self._of_report(marks)
            else:
                yield from self._of_measures(marks)

    def _of_report(self, marks: ElementMarks) -> Iterator[Problem]:
        if marks.element.shows == "year":  # the year has problems of its own
            return
        report = self.context.report
        for mark in marks.marks:
            unread = self.context.is_unread(report.file, mark.shown.field)
            if mark.shown.presence in LACKING and not unread:
                yield self._problem(mark, report.file)

    def _of_measures(self, marks: ElementMarks) -> Iterator[Problem]:
        if marks.element.fields == ("evidence",) and marks.element.level == "info":
            return  # the quality rule tells which results have no evidence
        report = self.context.report
        told = (*_TOLD, Presence.UNKNOWN) if marks.element.level == "error" else _TOLD
        lacking = [mark for mark in marks.marks if mark.shown.presence in told]
        if lacking and len(lacking) == len(marks.marks) and lacks_column(report, marks):
            yield self._problem(lacking[0], report.file, len(lacking))
            return
        for mark in lacking:
            assert mark.measure
            if not self._told_as_column(mark):
                yield self._problem(mark, mark.measure.file)

    def _told_as_column(self, mark: Mark) -> bool:
        """A field left out of a column that is there has a warning of its own."""
        if mark.element.level == "error" or mark.shown.presence is not Presence.ABSENT:
            return False
        columns = {field for table in self.context.report.tables for field in table.fields}
        left_out = (one for one in mark.element.fields if getattr(mark.measure, one) is None)
        return not columns.isdisjoint(left_out)

    def _problem(self, mark: Mark, file: str, many: int = 0) -> Problem:
        applied, element, shown = self.assessed.applied, mark.element, mark.shown
        assert applied.item
        return problem(
            lacking_code(element, shown.presence, applied.certainty),
            Place(file, (lacking_key(mark, applied, whole=bool(many)),), on_key=True),
            wording=element.wording,
            item=applied.item.number,
            year=applied.year,
            field=lacking_field(mark),
            fill=_what_to_fill(element, many),
            many=many or "",
        )


def _what_to_fill(element: Element, many: int) -> str:
    """What is to be filled in, as the value `fill` of a message."""
    if element.of == "report":
        return f"{element.shows}:"
    kind = "column" if many else "cell"
    later = "-later" if RESULT_FIELDS.intersection(element.fields) else ""
    fields = [_SHAPES.get(field, field) for field in element.fields]
    return f"{kind}{later}:{' / '.join(fields)}"
