"""Dates with Buddhist Era years, Thai fiscal years, and the rounds that reports are made for.

Inside, years are Gregorian (C.E.) and dates proleptic Gregorian; fiscal years are numbered in B.E.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, get_args

from prongsai.thai.digits import to_thai

ERA_OFFSET = 543
"""B.E. minus C.E., for every date since 1 January 1941."""

ERA_BORDER = 2400
"""A year from here on is B.E., a smaller one C.E.: reports hold neither 2400 C.E. nor 2399 B.E."""

FISCAL_START_MONTH = 10

Digits = Literal["thai", "arabic"]
Style = Literal["full", "short"]
Language = Literal["th", "en"]

RoundCode = Literal["year", "h1", "h2", "m12", "q1", "q2", "q3", "q4"]
ROUND_CODES: tuple[RoundCode, ...] = get_args(RoundCode)
"""Every code a round can have, in the order in which rounds are listed."""

MONTHS = (
    "มกราคม",
    "กุมภาพันธ์",
    "มีนาคม",
    "เมษายน",
    "พฤษภาคม",
    "มิถุนายน",
    "กรกฎาคม",
    "สิงหาคม",
    "กันยายน",
    "ตุลาคม",
    "พฤศจิกายน",
    "ธันวาคม",
)
SHORT_MONTHS = (
    "ม.ค.",
    "ก.พ.",
    "มี.ค.",
    "เม.ย.",
    "พ.ค.",
    "มิ.ย.",
    "ก.ค.",
    "ส.ค.",
    "ก.ย.",
    "ต.ค.",
    "พ.ย.",
    "ธ.ค.",
)

_ISO = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")

# A span of months counted from October (0) to September (11).
_ROUND_MONTHS: dict[RoundCode, tuple[int, int]] = {
    "year": (0, 11),
    "h1": (0, 5),
    "h2": (6, 11),
    "m12": (0, 11),
    "q1": (0, 2),
    "q2": (3, 5),
    "q3": (6, 8),
    "q4": (9, 11),
}
_ROUND_NAMES: dict[RoundCode, tuple[str, str]] = {
    "year": ("ทั้งปี (ไม่ระบุรอบ)", "Whole year (round not stated)"),
    "h1": ("รอบ 6 เดือนแรก", "First six months"),
    "h2": ("รอบ 6 เดือนหลัง", "Last six months"),
    "m12": ("รอบ 12 เดือน", "Twelve months"),
    "q1": ("ไตรมาสที่ 1", "Quarter 1"),
    "q2": ("ไตรมาสที่ 2", "Quarter 2"),
    "q3": ("ไตรมาสที่ 3", "Quarter 3"),
    "q4": ("ไตรมาสที่ 4", "Quarter 4"),
}


class DateProblem(StrEnum):
    """Why a date or a fiscal year is refused."""

    NOT_ISO = "not-iso"
    BUDDHIST_YEAR = "buddhist-year"
    CHRISTIAN_YEAR = "christian-year"
    YEAR_OUT_OF_RANGE = "year-out-of-range"
    NO_SUCH_MONTH = "no-such-month"
    NO_SUCH_DAY = "no-such-day"


class DateError(ValueError):
    """A date or fiscal year that cannot be; ``reason`` says why, ``value`` what was given."""

    def __init__(self, reason: DateProblem, value: str) -> None:
        super().__init__(f"{value}: {reason.value}")
        self.reason = reason
        self.value = value


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A Gregorian year, month or day. ``year`` is C.E.; ``month`` and ``day`` are None if unknown.

    Raises DateError when the date does not exist, or when ``year`` is not from 1 to 2399: 2400
    and more is a B.E. year in the wrong place.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.year >= ERA_BORDER:
            raise DateError(DateProblem.BUDDHIST_YEAR, self.iso())
        if self.year < 1:
            raise DateError(DateProblem.YEAR_OUT_OF_RANGE, self.iso())
        if self.month is None:
            if self.day is not None:
                raise DateError(DateProblem.NO_SUCH_MONTH, f"{self.year}-None-{self.day}")
        elif not 1 <= self.month <= 12:
            raise DateError(DateProblem.NO_SUCH_MONTH, self.iso())
        elif self.day is not None and not 1 <= self.day <= _month_end(self.year, self.month).day:
            raise DateError(DateProblem.NO_SUCH_DAY, self.iso())

    @classmethod
    def from_iso(cls, text: str) -> PartialDate:
        """Read ``2021``, ``2021-04`` or ``2021-04-30`` (ISO 8601, Arabic digits, nothing else).

        Raises DateError, whose ``reason`` is a DateProblem, for anything else.
        """
        match = _ISO.fullmatch(text)
        if match is None:
            raise DateError(DateProblem.NOT_ISO, text)
        year, month, day = match.groups()
        return cls(int(year), int(month) if month else None, int(day) if day else None)

    def iso(self) -> str:
        """Return the date in ISO 8601, no more precise than it is: ``2021-04``."""
        parts = [f"{self.year:04d}"]
        parts += [f"{part:02d}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    @property
    def first_day(self) -> dt.date:
        """The first day that the date may mean."""
        return dt.date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> dt.date:
        """The last day that the date may mean: of a month its end, of a year 31 December."""
        if self.month is not None and self.day is not None:
            return dt.date(self.year, self.month, self.day)
        return _month_end(self.year, self.month or 12)


@dataclass(frozen=True, slots=True)
class FiscalYear:
    """The Thai government's fiscal year ``be`` (B.E.): 1 October be-544 to 30 September be-543 C.E.

    Raises DateError for a year that is not from B.E. 2400 to 2943; ``reason`` is CHRISTIAN_YEAR
    when it looks like a C.E. year. Source: the definition of the year in the Budget Procedures Act.
    """

    be: int

    def __post_init__(self) -> None:
        if ERA_BORDER - ERA_OFFSET <= self.be < ERA_BORDER:
            raise DateError(DateProblem.CHRISTIAN_YEAR, str(self.be))
        if not ERA_BORDER <= self.be <= ERA_BORDER + ERA_OFFSET:
            raise DateError(DateProblem.YEAR_OUT_OF_RANGE, str(self.be))

    @property
    def first_day(self) -> dt.date:
        """1 October, the first day of the fiscal year."""
        return dt.date(to_ce(self.be) - 1, FISCAL_START_MONTH, 1)

    @property
    def last_day(self) -> dt.date:
        """30 September, the last day of the fiscal year."""
        return dt.date(to_ce(self.be), FISCAL_START_MONTH - 1, 30)

    def contains(self, date: PartialDate) -> bool:
        """Say whether every day that ``date`` may mean lies in this fiscal year."""
        return self.first_day <= date.first_day and date.last_day <= self.last_day

    def months(self) -> tuple[tuple[int, int], ...]:
        """Return the twelve months as (C.E. year, month), October first."""
        return tuple(self._month(offset) for offset in range(12))

    def _month(self, offset: int) -> tuple[int, int]:
        years, month = divmod(FISCAL_START_MONTH - 1 + offset, 12)
        return to_ce(self.be) - 1 + years, month + 1


def to_be(year: int) -> int:
    """Return the B.E. year of the C.E. ``year``."""
    return year + ERA_OFFSET


def to_ce(year: int) -> int:
    """Return the C.E. year of the B.E. ``year``."""
    return year - ERA_OFFSET


def fiscal_year_of(date: dt.date) -> int:
    """Return the number (B.E.) of the fiscal year in which ``date`` lies."""
    return to_be(date.year) + (date.month >= FISCAL_START_MONTH)


def round_span(fiscal_year: int, code: str) -> tuple[dt.date, dt.date]:
    """Return the first and the last day of a round of ``fiscal_year`` (B.E.).

    ``code`` is one of ROUND_CODES; raises ValueError for another code, DateError for a year that
    FiscalYear refuses. Halves and quarters are counted from October: h1 ends on 31 March.
    """
    first, last = _ROUND_MONTHS[_known_round(code)]
    months = FiscalYear(fiscal_year).months()
    year, month = months[first]
    return dt.date(year, month, 1), _month_end(*months[last])


def round_name(code: str, language: Language = "th", digits: Digits = "thai") -> str:
    """Return the name of a round for readers; ``digits`` counts for the Thai name only.

    Raises ValueError for a ``code`` that is not one of ROUND_CODES.
    """
    thai, english = _ROUND_NAMES[_known_round(code)]
    if language == "en":
        return english
    return to_thai(thai) if digits == "thai" else thai


def format_date(date: PartialDate, *, digits: Digits = "thai", style: Style = "full") -> str:
    """Write ``date`` in Thai with a B.E. year, no more precise than it is.

    ``full`` gives "๓๐ เมษายน ๒๕๖๔", ``short`` "๓๐ เม.ย. ๒๕๖๔"; a year alone is "พ.ศ. ๒๕๖๔" in both.
    """
    year = str(to_be(date.year))
    if date.month is None:
        written = f"พ.ศ. {year}"
    else:
        names = MONTHS if style == "full" else SHORT_MONTHS
        day = "" if date.day is None else f"{date.day} "
        written = f"{day}{names[date.month - 1]} {year}"
    return to_thai(written) if digits == "thai" else written


def _month_end(year: int, month: int) -> dt.date:
    following = dt.date(year + month // 12, month % 12 + 1, 1)
    return following - dt.timedelta(days=1)


def _known_round(code: str) -> RoundCode:
    for known in ROUND_CODES:
        if code == known:
            return known
    raise ValueError(f"no such round: {code!r}")
