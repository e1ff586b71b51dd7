"""Where a period lies in a fiscal year: facts for the timeline, before anything is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from prongsai.model.measure import Period
from prongsai.thai.calendar import FISCAL_START_MONTH, FiscalYear

MONTHS_IN_YEAR = 12


@dataclass(frozen=True, slots=True)
class Span:
    """The part of a period that lies in the fiscal year, in months from 1 October (0 to 12).

    `start` and `end` are equal when the whole period lies `before` or `after` the year; those two
    also tell that it leaves the year on that side. An open side has no date in the report.
    """

    start: float
    end: float
    before: bool = False
    after: bool = False
    open_start: bool = False
    open_end: bool = False
    recurring: bool = False
    approximate: bool = False

    @property
    def is_outside(self) -> bool:
        """No day of the period lies in the fiscal year."""
        return self.start == self.end


def span_of(period: Period | None, year: FiscalYear) -> Span | None:
    """Where the period lies in the fiscal year, None when it has no dates at all."""
    if period is None or not (period.start or period.end):
        return None
    first = period.start.first_day if period.start else None
    last = period.end.last_day if period.end else None
    start = _months(first, year) if first else 0.0
    end = _months(last, year, after=True) if last else float(MONTHS_IN_YEAR)
    clipped_start, clipped_end = _clip(start), _clip(end)
    return Span(
        start=clipped_start,
        end=max(clipped_start, clipped_end),
        before=start < 0 or end <= 0,
        after=end > MONTHS_IN_YEAR or start >= MONTHS_IN_YEAR,
        open_start=first is None,
        open_end=last is None,
        recurring=bool(period.recurrence),
        approximate=period.precision == "approximate",
    )


def round_part(first: date | None, last: date | None, year: FiscalYear) -> tuple[float, float]:
    """The months of the year that a report's round covers; all when nothing is stated."""
    start = _clip(_months(first, year)) if first else 0.0
    end = _clip(_months(last, year, after=True)) if last else float(MONTHS_IN_YEAR)
    return (start, end) if start < end else (0.0, float(MONTHS_IN_YEAR))


def _months(day: date, year: FiscalYear, *, after: bool = False) -> float:
    """Months from the start of the fiscal year to the start (or, `after`, the end) of a day."""
    first = year.first_day
    whole = (day.year - first.year) * MONTHS_IN_YEAR + day.month - FISCAL_START_MONTH
    return whole + (day.day - (not after)) / _days_in(day)


def _days_in(day: date) -> int:
    following = date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return (following - day.replace(day=1)).days


def _clip(months: float) -> float:
    return min(max(months, 0.0), float(MONTHS_IN_YEAR))
