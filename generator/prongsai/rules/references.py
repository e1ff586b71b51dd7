"""Every reference leads somewhere, and no id stands twice."""

from __future__ import annotations

from collections.abc import Iterator

from prongsai.model.measure import Measure
from prongsai.model.site import ita_of
from prongsai.problems import Keys, Place, Problem, problem
from prongsai.rules.context import ReportContext
from prongsai.rules.links import is_web_address
from prongsai.rules.repeated import repeated
from prongsai.wording import suggest


def indicators(context: ReportContext) -> Iterator[Problem]:
    """Measures name an indicator of their report, and ITA numbers exist in the framework."""
    report = context.report
    known = [one.id for one in report.indicators]
    for at, heading in enumerate(report.indicators):
        if heading.ita is not None:
            yield from _ita(context, report.file, heading.ita, ("indicators", at, "ita"))
    for at, number in enumerate(report.weak_indicators):
        yield from _ita(context, report.file, number, ("weak_indicators", at))
    for measure in context.measures:
        if measure.ita:
            yield from _ita(context, measure.file, measure.ita.number, ("ita", "number"))
        if context.is_unread(report.file, "indicators"):
            continue
        if measure.indicator is not None and measure.indicator not in known:
            close = suggest(measure.indicator, known)
            place = Place(measure.file, ("indicator",))
            yield problem("indicator-not-found", place, id=measure.indicator, close=close)
        elif ita_of(measure, report) is None and not context.is_unread(measure.file, "indicator"):
            yield problem("indicator-unknown", Place(measure.file, ("ita",), on_key=True))


def _ita(context: ReportContext, file: str, number: int, keys: Keys) -> Iterator[Problem]:
    framework = context.framework
    if framework and not context.broken.has_frameworks and framework.by_number(number) is None:
        allowed = " ".join(str(one.number) for one in framework.indicators)
        place = Place(file, keys)
        yield problem(
            "ita-not-found", place, framework=framework.id, number=number, allowed=allowed
        )


def duplicates(context: ReportContext) -> Iterator[Problem]:
    """Ids of tables and of printed indicators are unique in their report."""
    report = context.report
    yield from repeated(report.file, "tables", "id", [one.id for one in report.tables])
    yield from repeated(report.file, "indicators", "id", [one.id for one in report.indicators])


def tables(context: ReportContext) -> Iterator[Problem]:
    """A measure's source names tables of its report."""
    if context.is_unread(context.report.file, "tables"):
        return
    known = [table.id for table in context.report.tables]
    for measure in context.measures:
        for at, row in enumerate(measure.source):
            if row.table not in known:
                place = Place(measure.file, ("source", at, "table"))
                close = suggest(row.table, known)
                yield problem("table-not-found", place, id=row.table, close=close)


def continued(context: ReportContext) -> Iterator[Problem]:
    """A measure continues one that exists, and not itself."""
    for measure in context.measures:
        place = Place(measure.file, ("continues",))
        if measure.continues == f"{context.organization.id}/{context.report.key}/{measure.id}":
            yield problem("continues-itself", place, id=measure.continues)
        elif measure.continues and not context.may_be_measure(measure.continues):
            close = suggest(measure.continues, context.own_measure_ids)
            yield problem("continues-not-found", place, id=measure.continues, close=close)


def evidence(context: ReportContext) -> Iterator[Problem]:
    """Evidence is a link that may be followed or a file that is there."""
    for measure in context.measures:
        yield from _evidence(measure, context)


def _evidence(measure: Measure, context: ReportContext) -> Iterator[Problem]:
    for at, one in enumerate(measure.evidence):
        keys: Keys = ("evidence", at)
        if not one.url and not one.file:
            yield problem("evidence-without-place", Place(measure.file, keys))
        if one.url and not is_web_address(one.url):
            yield problem("link-not-allowed", Place(measure.file, (*keys, "url")), value=one.url)
        if one.file and not context.may_be_attachment(one.file):
            close = suggest(one.file, sorted(context.attachments))
            place = Place(measure.file, (*keys, "file"))
            yield problem("evidence-file-missing", place, name=one.file, close=close)
