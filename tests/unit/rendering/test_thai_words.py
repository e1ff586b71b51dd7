"""Dates, places, names and short titles in the words of a Thai reader."""

from __future__ import annotations

import pytest
from builders import measure, organization, report, text
from hypothesis import given
from hypothesis import strategies as st
from prongsai.model.measure import Period
from prongsai.model.text import EMPTY, UNKNOWN, Item, Text
from prongsai.rendering.periods import period_facts, period_warning
from prongsai.rendering.thai_words import (
    cut,
    measure_title,
    period_span,
    place_of,
    report_label,
    round_label,
    thai_number,
)
from prongsai.thai.calendar import PartialDate


def period(
    start: str | None, end: str | None, precision: str | None = None, why: str | None = None
) -> Period:
    ends = [PartialDate.from_iso(one) if one else None for one in (start, end)]
    return Period(text("ตามที่พิมพ์"), ends[0], ends[1], precision, why_no_dates=why)


@pytest.mark.parametrize(
    ("given_period", "wanted"),
    [
        (
            period("2024-10-01", "2025-09-30", "fiscal-year"),
            "๑ ตุลาคม ๒๕๖๗ ถึง ๓๐ กันยายน ๒๕๖๘",
        ),
        (period("2025-03-01", "2025-03-31", "month"), "มีนาคม ๒๕๖๘"),
        (period("2025-03-01", "2025-03-31", "day"), "๑ มีนาคม ๒๕๖๘ ถึง ๓๑ มีนาคม ๒๕๖๘"),
        (period("2025-03-02", "2025-03-31", "month"), "๒ มีนาคม ๒๕๖๘ ถึง ๓๑ มีนาคม ๒๕๖๘"),
        (period("2025-02", "2025-03", "month"), "กุมภาพันธ์ ๒๕๖๘ ถึง มีนาคม ๒๕๖๘"),
        (period("2025-03-05", "2025-03-05"), "๕ มีนาคม ๒๕๖๘"),
        (period("2024-10-01", None), "ตั้งแต่วันที่ ๑ ตุลาคม ๒๕๖๗ รายงานไม่ได้บอกวันสิ้นสุด"),
        (period("2024-10", None), "ตั้งแต่เดือนตุลาคม ๒๕๖๗ รายงานไม่ได้บอกวันสิ้นสุด"),
        (period(None, "2024"), "ถึง พ.ศ. ๒๕๖๗ รายงานไม่ได้บอกวันเริ่ม"),
        (period(None, None), ""),
    ],
)
def test_period_span(given_period: Period, wanted: str) -> None:
    assert period_span(given_period) == wanted


@pytest.mark.parametrize(
    ("start", "end", "wanted"),
    [
        ("2024-10-01", "2025-09-30", ""),
        ("2025-09-01", "2025-10-01", "เลยออกนอก"),
        ("2024-09", "2024-10", "เลยออกนอก"),
        ("2025-10", "2025-12", "อยู่นอก"),
        ("2023-10-01", None, "อยู่นอก"),
        (None, None, ""),
    ],
)
def test_leaving_the_fiscal_year_is_told(start: str | None, end: str | None, wanted: str) -> None:
    told = period_warning(period(start, end), 2568)
    span = "ปีงบประมาณ ๒๕๖๘ ของรายงาน (๑ ตุลาคม ๒๕๖๗ ถึง ๓๐ กันยายน ๒๕๖๘)"
    assert told == (f"ช่วงเวลานี้{wanted}{span}" if wanted else "")


def test_no_dates_say_why() -> None:
    (fact,) = period_facts(period(None, None, why="อ่านไม่ออก"))
    assert (fact.text, fact.unknown) == ("อ่านไม่ออก", True)
    (fact,) = period_facts(period(None, None))
    assert fact.text.startswith("ไม่ทราบ")


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        (text("มาตรการ ก"), "มาตรการ ก"),
        (text("ก\nข"), "ก ข"),
        (text("ก", "ข", "ค"), "ก และอีก ๒ ข้อ"),
        (Text((Item("ช่องทาง", None, (Item("ก", "-"),)),)), "ช่องทาง"),
        (EMPTY, "มาตรการ ๐๑ (ไม่ทราบชื่อ)"),
        (UNKNOWN, "มาตรการ ๐๑ (ไม่ทราบชื่อ)"),
    ],
)
def test_measure_title(title: Text, wanted: str) -> None:
    assert measure_title(measure(title=title)) == wanted


@pytest.mark.parametrize(
    ("words", "limit", "wanted"),
    [
        ("สั้น", 10, "สั้น"),
        ("มาตรการส่งเสริม คุณธรรม", 18, "มาตรการส่งเสริม…"),
        ("กกกกที่", 5, "กกกก…"),
        ("กกกกเข้า", 5, "กกกก…"),
        ("กกกกน้ำ", 6, "กกกก…"),
    ],
)
def test_cut(words: str, limit: int, wanted: str) -> None:
    assert cut(words, limit) == wanted


@given(st.text(st.sampled_from("กขเแ่้ำาิ ุ"), max_size=40), st.integers(3, 20))
def test_cut_keeps_a_beginning(words: str, limit: int) -> None:
    short = cut(words, limit)
    assert short == words or (short[-1] == "…" and words.startswith(short[:-1]))
    assert len(short) <= max(limit, 1) + 1


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        (
            {"subdistrict": "ก", "district": "ข", "province": "ค"},
            "ตำบลก อำเภอข จังหวัดค",
        ),
        ({"district": "ข", "province": "ค"}, "อำเภอข จังหวัดค"),
        ({"subdistrict": "ก", "province": "กรุงเทพมหานคร"}, "แขวงก กรุงเทพมหานคร"),
        ({"province": None}, ""),
    ],
)
def test_place(place: dict[str, str | None], wanted: str) -> None:
    assert place_of(organization(**place)) == wanted


def test_labels() -> None:
    assert thai_number(1234) == "๑,๒๓๔"
    assert report_label(report()) == "ปีงบประมาณ ๒๕๖๘"
    assert report_label(report(code="h2")) == "ปีงบประมาณ ๒๕๖๘ รอบ ๖ เดือนหลัง"
    assert round_label("2568-year") == "ปีงบประมาณ ๒๕๖๘ ทั้งปี (ไม่ระบุรอบ)"
