"""What the timeline says in words: description, table rows, labels of rows without dates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from prongsai.model.measure import Measure, Period
from prongsai.model.report import Report
from prongsai.planning import addresses
from prongsai.rendering.pictures.picture import Cell
from prongsai.rendering.pictures.spans import Span
from prongsai.thai.calendar import Digits, PartialDate, format_date
from prongsai.thai.digits import to_thai

HEADERS = ("มาตรการ", "ระยะเวลาที่พิมพ์", "วันที่", "หมายเหตุ")
NO_COLUMN = "รายงานนี้ไม่มีช่องนี้"
EMPTY_CELL = "ช่องว่างในรายงาน"
UNKNOWN = "ไม่ทราบ"
NO_DATES = "ไม่ระบุช่วงเวลา"
UNCLEAR = "ไม่มีวันที่แน่นอน"
RECURRENCE_WORDS = {
    "weekly": "ทุกสัปดาห์",
    "monthly": "ทุกเดือน",
    "quarterly": "ทุกไตรมาส",
    "half-yearly": "ทุก 6 เดือน",
    "yearly": "ทุกปี",
    "continuous": "ต่อเนื่อง",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One measure of the timeline and where its period lies, None without dates."""

    measure: Measure
    span: Span | None

    @property
    def title(self) -> str:
        """The printed number and title in one line."""
        words = self.measure.title.one_line()
        return f"{self.measure.number} {words}" if self.measure.number else words


def description(rows: tuple[Row, ...], report: Report, digits: Digits) -> str:
    """The picture in words: how many measures, and how many of each kind."""
    spans = [row.span for row in rows if row.span]
    counts = (
        ("มีวันที่", len(spans)),
        ("เริ่มก่อนปีงบประมาณ", sum(span.before for span in spans)),
        ("เลยปีงบประมาณ", sum(span.after for span in spans)),
        ("ทำเป็นประจำ", sum(_recurs(row.measure.period) for row in rows)),
        (UNCLEAR, len(rows) - len(spans)),
    )
    told = " ".join(f"{words} {count} มาตรการ" for words, count in counts if count)
    return in_digits(
        f"ช่วงเวลาดำเนินการของ {len(rows)} มาตรการ ตั้งแต่ตุลาคม {report.fiscal_year - 1}"
        f" ถึงกันยายน {report.fiscal_year}: {told} รายละเอียดอยู่ในตาราง",
        digits,
    )


def table_rows(
    rows: tuple[Row, ...], report: Report, page: str, organization: str, digits: Digits
) -> Iterator[tuple[Cell, ...]]:
    """The rows of the table: measure, printed period, dates, remarks."""
    for row in rows:
        address = addresses.measure(organization, report.key, row.measure.id)
        yield (
            Cell(row.title, addresses.relative(address, page)),
            Cell(printed_words(row.measure.period)),
            Cell(dates(row.measure.period, digits) or "–"),
            Cell(in_digits(" · ".join(remarks(row, report.fiscal_year)), digits) or "–"),
        )


def printed_words(period: Period | None) -> str:
    """The period as printed, or which kind of nothing stands there."""
    if period is None:
        return NO_COLUMN
    if not period.text.known:
        return UNKNOWN
    return period.text.one_line() or EMPTY_CELL


def dates(period: Period | None, digits: Digits) -> str:
    """Start and end in Thai, empty without either."""
    if period is None or not (period.start or period.end):
        return ""
    if period.start == period.end and period.start:
        return _date(period.start, digits)
    start = _date(period.start, digits) if period.start else "(ไม่ระบุวันเริ่ม)"
    end = _date(period.end, digits) if period.end else "(ไม่ระบุวันสิ้นสุด)"
    return f"{start} – {end}"


def remarks(row: Row, fiscal_year: int) -> Iterator[str]:
    """Everything the drawing shows by marks, in words."""
    period, span = row.measure.period, row.span
    if span is None:
        yield UNCLEAR if period and period.text.has_words else NO_DATES
    else:
        yield from _span_remarks(span, fiscal_year)
    if period:
        yield from (f"ทำเป็นประจำ {RECURRENCE_WORDS[one]}" for one in period.recurrence)
        if period.why_no_dates:
            yield " ".join(period.why_no_dates.split())


def _span_remarks(span: Span, fiscal_year: int) -> Iterator[str]:
    if span.is_outside:
        side = "ก่อน" if span.before else "หลัง"
        yield f"อยู่{side}ปีงบประมาณ {fiscal_year} ทั้งช่วง"
    else:
        if span.before:
            yield f"เริ่มก่อนปีงบประมาณ {fiscal_year}"
        if span.after:
            yield f"เลยปีงบประมาณ {fiscal_year}"
    if span.open_start:
        yield "ไม่ระบุวันเริ่ม"
    if span.open_end:
        yield "ไม่ระบุวันสิ้นสุด"
    if span.approximate:
        yield "วันที่โดยประมาณ"


def undated_label(period: Period | None) -> str:
    """The words on the row of a measure without dates."""
    if period is None or not period.text.has_words:
        return NO_DATES
    return f"พิมพ์ว่า “{period.text.one_line()}”"


def _recurs(period: Period | None) -> bool:
    return period is not None and bool(period.recurrence)


def in_digits(words: str, digits: Digits) -> str:
    """Our own words with the digits the site uses; never for printed words."""
    return to_thai(words) if digits == "thai" else words


def _date(date: PartialDate, digits: Digits) -> str:
    return format_date(date, digits=digits, style="short")
