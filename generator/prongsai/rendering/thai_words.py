"""Numbers, years, rounds, dates and names as a Thai reader expects them in a sentence."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from prongsai.model.measure import Measure, Period
from prongsai.model.organization import Organization
from prongsai.model.report import Report
from prongsai.model.text import Text
from prongsai.thai.calendar import FiscalYear, PartialDate, format_date, round_name
from prongsai.thai.digits import to_thai

BANGKOK = "กรุงเทพมหานคร"
_LEADING_VOWELS = "เแโใไ"


@lru_cache(maxsize=4096)
def thai_number(number: int) -> str:
    """A count in Thai digits, thousands parted by commas."""
    return to_thai(f"{number:,}")


@lru_cache(maxsize=512)
def thai_year(year: int) -> str:
    """A B.E. year in Thai digits."""
    return to_thai(str(year))


@lru_cache(maxsize=4096)
def thai_date(day: PartialDate) -> str:
    """A date with its Thai month and B.E. year, no more precise than it is."""
    return format_date(day)


@lru_cache(maxsize=4096)
def thai_day(day: date) -> str:
    """A calendar day with its Thai month and B.E. year."""
    return thai_date(PartialDate(day.year, day.month, day.day))


@lru_cache(maxsize=1024)
def round_label(key: str) -> str:
    """A year and round by its key: `2564-h1` is "ปีงบประมาณ ๒๕๖๔ รอบ ๖ เดือนแรก"."""
    year, _, code = key.partition("-")
    return f"ปีงบประมาณ {to_thai(year)} {round_name(code)}"


def report_label(report: Report) -> str:
    """What a report is called beside its organization; a round only when it is not the year."""
    year = f"ปีงบประมาณ {thai_year(report.fiscal_year)}"
    code = report.round.code
    return year if code == "year" else f"{year} {round_name(code)}"


@lru_cache(maxsize=512)
def fiscal_span(year: int) -> str:
    """The first and last day of a fiscal year."""
    whole = FiscalYear(year)
    return f"{thai_day(whole.first_day)} ถึง {thai_day(whole.last_day)}"


def period_span(period: Period) -> str:
    """The dates of a period, or of its known end; empty when neither is known."""
    start, end = _as_precise(period)
    if start and end:
        return thai_date(start) if start == end else f"{thai_date(start)} ถึง {thai_date(end)}"
    if start:
        return f"ตั้งแต่{_dated(start)} รายงานไม่ได้บอกวันสิ้นสุด"
    return f"ถึง{_dated(end)} รายงานไม่ได้บอกวันเริ่ม" if end else ""


def _dated(day: PartialDate) -> str:
    if day.day is not None:
        return f"วันที่ {thai_date(day)}"
    return f" {thai_date(day)}" if day.month is None else f"เดือน{thai_date(day)}"


def _as_precise(period: Period) -> tuple[PartialDate | None, PartialDate | None]:
    start, end = period.start, period.end
    if period.precision != "month" or not (start and end):
        return start, end
    months = PartialDate(start.year, start.month), PartialDate(end.year, end.month)
    whole = start.first_day == months[0].first_day and end.last_day == months[1].last_day
    return months if whole else (start, end)


def place_of(organization: Organization) -> str:
    """Subdistrict, district and province, as far as they are known."""
    parts = (place_in_province(organization), province_name(organization.province or ""))
    return " ".join(part for part in parts if part)


def place_in_province(organization: Organization) -> str:
    """Subdistrict and district, for where the province is clear."""
    prefixes = ("แขวง", "เขต") if organization.province == BANGKOK else ("ตำบล", "อำเภอ")
    names = (organization.subdistrict, organization.district)
    return " ".join(word + name for word, name in zip(prefixes, names, strict=True) if name)


def province_name(province: str) -> str:
    """A province with its word before it; Bangkok is none. Empty when it is not known."""
    return f"จังหวัด{province}" if province and province != BANGKOK else province


def of_called(organization: Organization) -> str:
    """ "ของ" and the short name, with the space that Thai puts before an abbreviation."""
    name = organization.called
    return f"ของ {name}" if "." in name[:6] else f"ของ{name}"


def cut(words: str, limit: int) -> str:
    """The first words, at most `limit` letters, never parting a letter from its vowels."""
    if len(words) <= limit:
        return words
    end = words.rfind(" ", limit * 2 // 3, limit)
    end = end if end > 0 else limit
    while end > 1 and (_hangs_on(words[end]) or words[end - 1] in _LEADING_VOWELS):
        end -= 1
    return words[:end].rstrip() + "…"


def _hangs_on(letter: str) -> bool:
    return unicodedata.category(letter) == "Mn" or letter in "ำะาๆ"


def pointed(number: str) -> str:
    """A printed number with a point behind it, unless it brings one."""
    return number if number.endswith((".", ")")) else f"{number}."


def numbered(number: str | None, words: str) -> str:
    """Words behind their printed number."""
    return f"{pointed(number)} {words}" if number else words


def measure_title(measure: Measure, limit: int = 90) -> str:
    """A measure's title in one short line; of a title that is a list, its first item."""
    words = first_words(measure.title)
    if not words:
        return f"มาตรการ {to_thai(measure.id)} (ไม่ทราบชื่อ)"
    more = len(measure.title.items) - 1
    short = cut(words, limit)
    return f"{short} และอีก {thai_number(more)} ข้อ" if more > 0 else short


def first_words(text: Text) -> str:
    """The first run of words of a text, line breaks as spaces; empty when there is none."""
    return next((" ".join(line.text.split("\n")) for line in text.flat() if line.text), "")


def joined(names: Sequence[str]) -> str:
    """Names in a Thai sentence: "ก", "ก และ ข", "ก ข และ ค"."""
    if len(names) < 2:
        return "".join(names)
    return f"{' '.join(names[:-1])} และ {names[-1]}"
