"""Dates of periods and rounds: possible, in order, inside their fiscal year, as the words say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from prongsai.model.measure import Measure, Period
from prongsai.problems import Place, Problem, problem
from prongsai.rules.context import ReportContext
from prongsai.thai.calendar import FiscalYear, PartialDate, format_date, round_span
from prongsai.thai.periods import PeriodReading, parse_period


def round_dates(context: ReportContext) -> Iterator[Problem]:
    """The stated dates of a round are those of its code and year."""
    report = context.report
    start, end = report.round.start, report.round.end
    if start is None and end is None:
        return
    if start and end and end < start:
        place = Place(report.file, ("round", "end"))
        yield problem("period-reversed", place, start=start.isoformat(), end=end.isoformat())
        return
    expected = round_span(report.fiscal_year, report.round.code)
    if (start or expected[0], end or expected[1]) != expected:
        yield problem(
            "round-differs",
            Place(report.file, ("round", "start" if start else "end")),
            round=report.round.code,
            year=report.fiscal_year,
            read=f"{expected[0]} – {expected[1]}",
            stated=f"{start or '?'} – {end or '?'}",
        )


def periods(context: ReportContext) -> Iterator[Problem]:
    """Periods end after they start, stay in the fiscal year, and agree with their words."""
    year = FiscalYear(context.report.fiscal_year)
    for measure in context.measures:
        if measure.period:
            reversed_ = list(_order(measure, measure.period))
            yield from reversed_ or _words(measure, measure.period, year)
            yield from _inside(measure, measure.period, year)


def _order(measure: Measure, period: Period) -> Iterator[Problem]:
    start, end = period.start, period.end
    if start and end and end.last_day < start.first_day:
        place = Place(measure.file, ("period", "end"))
        yield problem("period-reversed", place, start=start.iso(), end=end.iso())


def _inside(measure: Measure, period: Period, year: FiscalYear) -> Iterator[Problem]:
    start, end = period.start, period.end
    known = [one for one in (start, end) if one]
    too_early = any(one.first_day < year.first_day for one in known)
    if too_early or any(one.last_day > year.last_day for one in known):
        key = "start" if start and (too_early or not end) else "end"
        yield problem(
            "period-outside-year",
            Place(measure.file, ("period", key)),
            span=_span(start, end, _thai),
            span_en=_span(start, end, PartialDate.iso),
            year=year.be,
            before=year.be - 1,
        )


def _thai(date: PartialDate) -> str:
    return format_date(date, digits="arabic", style="short")


def _span(
    start: PartialDate | None, end: PartialDate | None, write: Callable[[PartialDate], str]
) -> str:
    """A span of dates in words; one date alone when the other is unknown or the same."""
    return " – ".join(dict.fromkeys(write(one) for one in (start, end) if one))


def _words(measure: Measure, period: Period, year: FiscalYear) -> Iterator[Problem]:
    """Propose dates where the words give them; warn where they say something else."""
    text = period.text.plain()
    if not text:
        return
    read = _read(text, year.be)
    if read.start is None and read.end is None:
        return
    if period.start is None and period.end is None:
        if not period.why_no_dates:
            place = Place(measure.file, ("period", "text"), on_key=True)
            yield problem(
                "period-proposal", place, words=text, start=_iso(read.start), end=_iso(read.end)
            )
    elif not (_same(period.start, read.start, 0) and _same(period.end, read.end, 1)):
        yield problem(
            "period-differs",
            Place(measure.file, ("period", "start" if period.start else "end")),
            stated=f"{_iso(period.start)} – {_iso(period.end)}",
            words=text,
            read=f"{_iso(read.start)} – {_iso(read.end)}",
        )


@lru_cache(maxsize=4096)
def _read(text: str, fiscal_year: int) -> PeriodReading:
    """The same few phrases stand in most measures of a year."""
    return parse_period(text, fiscal_year=fiscal_year)


def _iso(date: PartialDate | None) -> str:
    return date.iso() if date else "null"


def _same(stated: PartialDate | None, read: PartialDate | None, side: int) -> bool:
    """Whether two dates mean the same first (side 0) or last (side 1) day."""
    if stated is None or read is None:
        return stated is read
    if side:
        return stated.last_day == read.last_day
    return stated.first_day == read.first_day
