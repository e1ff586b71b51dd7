"""What a page says of a measure's period beside its printed words: dates, or why there are none."""

from __future__ import annotations

from prongsai.model.measure import Period
from prongsai.rendering.thai_words import fiscal_span, period_span, thai_year
from prongsai.rendering.views.parts import Fact
from prongsai.rendering.words import PRECISION_WORDS, RECURRENCE_WORDS
from prongsai.thai.calendar import FiscalYear

_NO_DATES = "ไม่ทราบ ข้อความที่พิมพ์ไม่ได้บอกวันที่ที่ชัดเจน"


def period_facts(period: Period) -> tuple[Fact, ...]:
    """The dates that were read from the printed words, or why there are none."""
    span = period_span(period)
    words = span or period.why_no_dates or _NO_DATES
    facts = [Fact("ช่วงเวลาเป็นวันที่", words, unknown=not span)]
    if span and period.why_no_dates:
        facts.append(Fact("เหตุที่วันที่ไม่ครบ", period.why_no_dates))
    if span and period.precision in PRECISION_WORDS:
        facts.append(Fact("ความละเอียด", PRECISION_WORDS[period.precision or ""]))
    if period.recurrence:
        often = " ".join(RECURRENCE_WORDS.get(one, one) for one in period.recurrence)
        facts.append(Fact("ทำซ้ำ", often))
    return tuple(facts)


def period_warning(period: Period, fiscal_year: int) -> str:
    """A warning when the dates leave the report's fiscal year, else an empty text."""
    year = FiscalYear(fiscal_year)
    start = period.start or period.end
    end = period.end or period.start
    if start is None or end is None:
        return ""
    first, last = start.first_day, end.last_day
    if year.first_day <= first and last <= year.last_day:
        return ""
    whole = last < year.first_day or first > year.last_day
    how = "อยู่นอก" if whole else "เลยออกนอก"
    span = f"({fiscal_span(fiscal_year)})"
    return f"ช่วงเวลานี้{how}ปีงบประมาณ {thai_year(fiscal_year)} ของรายงาน {span}"
