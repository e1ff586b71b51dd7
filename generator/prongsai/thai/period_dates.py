"""Works out the dates of a phrase's parts, and refuses where that would be a guess."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from prongsai.thai.calendar import (
    FISCAL_START_MONTH,
    DateError,
    FiscalYear,
    PartialDate,
    RoundCode,
    fiscal_year_of,
    round_span,
    to_ce,
)
from prongsai.thai.period_reading import PeriodProblem, PhraseError, Precision, Recurrence
from prongsai.thai.phrase_parts import DaySpan, Part, Point, Repeat, RoundSpan, YearSpan

_CYCLE_ROUNDS: dict[Recurrence, RoundCode] = {"half-yearly": "h1", "yearly": "m12"}


@dataclass(frozen=True, slots=True)
class Span:
    """Dates that belong together; None where the phrase leaves the start or the end open."""

    start: PartialDate | None
    end: PartialDate | None
    precision: Precision

    def limits(self) -> tuple[dt.date | None, dt.date | None]:
        """Return the first and the last day."""
        first = None if self.start is None else self.start.first_day
        return first, None if self.end is None else self.end.last_day


def cycles_repeat(parts: Sequence[Part]) -> bool:
    """Say whether "รอบ ๖ เดือน" tells in this phrase how often, and does not name a round.

    It does beside another recurrence, beside a whole year, and where no year or dates stand.
    """
    repeats = [part for part in parts if isinstance(part, Repeat)]
    years = [part for part in parts if isinstance(part, YearSpan)]
    bound = any(isinstance(part, DaySpan | RoundSpan) for part in parts)
    named = any(year.first is not None for year in years)
    return len(repeats) > 1 or any(year.whole for year in years) or not (bound or named)


def part_spans(parts: Sequence[Part], fiscal_year: int | None) -> list[Span]:
    """Return the dates that each part gives; ``fiscal_year`` (B.E.) is that of the report.

    It stands in where the phrase speaks of a fiscal year, a quarter or a half without its number.
    Raises PhraseError where a part gives no certain dates.
    """
    rounds = _rounds(parts)
    years = [part for part in parts if isinstance(part, YearSpan)]
    context = _context(years, bool(rounds), fiscal_year)
    spans = [date_span(part, context) for part in parts if isinstance(part, DaySpan)]
    if rounds:
        year = context or _year_of(spans) or fiscal_year
        return spans + [_round_span(part, year) for part in rounds]
    if spans:
        years = [year for year in years if not _only_locates(year, spans)]
    return spans + [_year_span(year, fiscal_year) for year in years]


def date_span(part: DaySpan, fiscal_year: int | None = None) -> Span:
    """Return the dates of ``part``; the start takes month and year from the end where it has none.

    ``fiscal_year`` (B.E.) is the one in which months without a year lie, None if not known.
    Raises PhraseError for a date that does not exist, without a year, or out of order.
    """
    if part.end is None:
        date = _date(part.start, fiscal_year)
        start, end = None if part.open_start else date, None if part.open_end else date
        return Span(start, end, _precision(date))
    first, last = _date(_inherit(part.start, part.end), fiscal_year), _date(part.end, fiscal_year)
    if first.first_day > last.last_day:
        # "ตุลาคม - มีนาคม ๒๕๖๗": the start is surely in another year, but in which is not said.
        guessed = part.start.year is None and part.start.month is not None
        raise PhraseError(PeriodProblem.NO_YEAR if guessed else PeriodProblem.END_BEFORE_START)
    return Span(first, last, _precision(first, last))


def _inherit(start: Point, end: Point) -> Point:
    if start.year is not None:
        return start
    return replace(start, month=start.month or end.month, year=end.year, fiscal=end.fiscal)


def _date(point: Point, fiscal_year: int | None) -> PartialDate:
    year, fiscal = point.year, point.fiscal
    if year is None:
        year, fiscal = fiscal_year, True
    if year is None:
        raise PhraseError(PeriodProblem.NO_YEAR)
    before = fiscal and point.month is not None and point.month >= FISCAL_START_MONTH
    try:
        return PartialDate(to_ce(year) - before, point.month, point.day)
    except DateError:
        raise PhraseError(PeriodProblem.IMPOSSIBLE_DATE) from None


def _precision(*dates: PartialDate) -> Precision:
    return "month" if any(date.day is None for date in dates) else "day"


def _rounds(parts: Sequence[Part]) -> list[RoundSpan]:
    rounds = [part for part in parts if isinstance(part, RoundSpan)]
    bound = rounds or any(isinstance(part, DaySpan) for part in parts)
    if bound or cycles_repeat(parts):
        return rounds
    codes = [_CYCLE_ROUNDS[part.name] for part in parts if isinstance(part, Repeat) and part.cycle]
    return [RoundSpan(code, code) for code in codes]


def _context(years: Sequence[YearSpan], rounds: bool, fiscal_year: int | None) -> int | None:
    """Return the one fiscal year that the phrase names; beside a round every year is fiscal."""
    if rounds and any(year.kind == "calendar" for year in years):
        raise PhraseError(PeriodProblem.AMBIGUOUS_YEAR)
    if rounds and any(year.last is not None for year in years):
        raise PhraseError(PeriodProblem.SEVERAL)
    fiscal = [year for year in years if year.kind == "fiscal" or rounds]
    numbers = {fiscal_year if year.first is None else year.first for year in fiscal}
    if len(numbers) > 1:
        raise PhraseError(PeriodProblem.SEVERAL)
    return numbers.pop() if numbers else None


def _year_of(spans: Sequence[Span]) -> int | None:
    days = [day for span in spans for day in span.limits() if day is not None]
    return fiscal_year_of(days[0]) if days else None


def _only_locates(year: YearSpan, spans: Sequence[Span]) -> bool:
    """Say whether the year only tells where the dates lie: "ปีงบประมาณ ๒๕๖๗ (ต.ค. - มี.ค.)"."""
    if year.kind != "fiscal" or year.whole or year.last is not None:
        return False
    if year.first is None:
        return True
    dates = [date for span in spans for date in (span.start, span.end) if date is not None]
    return all(FiscalYear(year.first).contains(date) for date in dates)


def _round_span(part: RoundSpan, fiscal_year: int | None) -> Span:
    if fiscal_year is None:
        raise PhraseError(PeriodProblem.NO_YEAR)
    first, last = round_span(fiscal_year, part.first)[0], round_span(fiscal_year, part.last)[1]
    if first > last:
        raise PhraseError(PeriodProblem.END_BEFORE_START)
    start, end = PartialDate(first.year, first.month), PartialDate(last.year, last.month)
    return Span(None if part.open_start else start, None if part.open_end else end, "month")


def _year_span(part: YearSpan, fiscal_year: int | None) -> Span:
    if part.kind == "unknown":
        raise PhraseError(PeriodProblem.AMBIGUOUS_YEAR)
    number = fiscal_year if part.first is None and part.kind == "fiscal" else part.first
    if number is None:
        raise PhraseError(PeriodProblem.NO_YEAR)
    if part.edge == "middle":
        raise PhraseError(PeriodProblem.VAGUE)
    last = number if part.last is None else part.last
    if last < number:
        raise PhraseError(PeriodProblem.END_BEFORE_START)
    start, end = _year_limits(part, number)[0], _year_limits(part, last)[1]
    if part.edge == "start":
        return Span(start, None, "approximate")
    if part.edge == "end":
        return Span(None, end, "approximate")
    precision: Precision = "fiscal-year" if part.kind == "fiscal" else "month"
    return Span(start, None if part.open_end else end, precision)


def _year_limits(part: YearSpan, number: int) -> tuple[PartialDate, PartialDate]:
    if part.kind == "calendar":
        return PartialDate(to_ce(number), 1), PartialDate(to_ce(number), 12)
    year = FiscalYear(number)
    return _whole_day(year.first_day), _whole_day(year.last_day)


def _whole_day(day: dt.date) -> PartialDate:
    return PartialDate(day.year, day.month, day.day)
