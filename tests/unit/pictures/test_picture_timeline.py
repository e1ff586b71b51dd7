"""The timeline: where bars stand, what its marks and words say, and that it is safe markup."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from prongsai.model.measure import Measure, Period
from prongsai.model.report import Report
from prongsai.model.text import EMPTY, UNKNOWN, Item, Text
from prongsai.rendering.pictures import Picture, timeline
from prongsai.rendering.pictures.spans import Span, round_part, span_of
from prongsai.thai.calendar import FiscalYear, PartialDate

MeasureMaker = Callable[..., Measure]
ReportMaker = Callable[..., Report]

PAGE = "org/ban-mai/2567-year/index.html"
SVG = "{http://www.w3.org/2000/svg}"
YEAR = FiscalYear(2567)


def parsed(picture: Picture) -> ET.Element:
    return ET.fromstring(str(picture.svg))


def classes(picture: Picture) -> set[str]:
    drawings = parsed(picture), ET.fromstring(str(picture.legend))
    found = (element.get("class", "") for drawing in drawings for element in drawing.iter())
    return {name for names in found for name in names.split()}


def period(start: str | None, end: str | None, **more: object) -> Period:
    return Period(
        Text((Item("x"),)),
        PartialDate.from_iso(start) if start else None,
        PartialDate.from_iso(end) if end else None,
        **more,  # type: ignore[arg-type]
    )


@pytest.mark.parametrize(
    ("start", "end", "span"),
    [
        ("2023-10", "2024-09", Span(0, 12)),
        ("2023-10-01", "2024-09-30", Span(0, 12)),
        ("2024-02", "2024-02", Span(4, 5)),
        ("2024-02-15", "2024-02-29", Span(4 + 14 / 29, 5)),
        ("2024-09", "2024-12", Span(11, 12, after=True)),
        ("2023-08", "2023-10", Span(0, 1, before=True)),
        ("2023-01", "2025-12", Span(0, 12, before=True, after=True)),
        ("2024-10", "2024-10", Span(12, 12, after=True)),
        ("2022-10", "2023-09", Span(0, 0, before=True)),
        ("2023-10", None, Span(0, 12, open_end=True)),
        (None, "2024-03", Span(0, 6, open_start=True)),
    ],
)
def test_where_a_period_lies(start: str | None, end: str | None, span: Span) -> None:
    assert span_of(period(start, end), YEAR) == span


def test_no_dates_is_no_span() -> None:
    assert span_of(None, YEAR) is None
    assert span_of(period(None, None, recurrence=("monthly",)), YEAR) is None


def test_the_round_is_a_part_of_the_year() -> None:
    assert round_part(date(2023, 10, 1), date(2024, 3, 31), YEAR) == (0, 6)
    assert round_part(None, None, YEAR) == (0, 12)


def test_rows_say_what_the_drawing_shows(
    make_measure: MeasureMaker, make_report: ReportMaker
) -> None:
    report = make_report(
        make_measure("01", "ก", number="๑", period="ก.ย. - ธ.ค.", start="2024-09", end="2024-12"),
        make_measure("02", "ข", period="ต้นปี", start="2023-10", recurrence=("monthly",)),
        make_measure("03", "ค", period="ตลอดปี ๒๕๖๗", why_no_dates="ไม่ชัดเจน"),
        make_measure("04", "ง", period=""),
        make_measure("05", "จ", period=None),
        make_measure("06", "ฉ", period="ต.ค.", start="2024-10", end="2024-10"),
    )
    picture = timeline(report, PAGE, "ban-mai", digits="arabic")
    rows = [[cell.text for cell in row] for row in picture.rows]
    assert rows == [
        ["๑ ก", "ก.ย. - ธ.ค.", "ก.ย. 2567 – ธ.ค. 2567", "เลยปีงบประมาณ 2567"],
        [
            "ข",
            "ต้นปี",
            "ต.ค. 2566 – (ไม่ระบุวันสิ้นสุด)",
            "ไม่ระบุวันสิ้นสุด · ทำเป็นประจำ ทุกเดือน",
        ],
        ["ค", "ตลอดปี ๒๕๖๗", "–", "ไม่มีวันที่แน่นอน · ไม่ชัดเจน"],
        ["ง", "ช่องว่างในรายงาน", "–", "ไม่ระบุช่วงเวลา"],
        ["จ", "รายงานนี้ไม่มีช่องนี้", "–", "ไม่ระบุช่วงเวลา"],
        ["ฉ", "ต.ค.", "ต.ค. 2567", "อยู่หลังปีงบประมาณ 2567 ทั้งช่วง"],
    ]
    assert [row[0].link for row in picture.rows] == [f"0{n}.html" for n in range(1, 7)]
    assert {"chart__leaves", "chart__dots", "chart__open", "chart__unknown"} <= classes(picture)
    words = "".join(parsed(picture).itertext())
    assert "พิมพ์ว่า “ตลอดปี ๒๕๖๗”" in words
    assert "หลังปีงบประมาณ" in str(picture.legend)


def test_one_title_and_one_track_for_each_measure(
    make_measure: MeasureMaker, make_report: ReportMaker
) -> None:
    measures = [make_measure(f"{n:02}", f"เรื่อง {n}") for n in range(1, 16)]
    root = parsed(timeline(make_report(*measures), PAGE, "ban-mai"))
    titles = [one for one in root.iter(f"{SVG}text") if one.get("class") == "chart__title"]
    assert ["".join(one.itertext()) for one in titles] == [f"เรื่อง {n}" for n in range(1, 16)]


def test_it_is_one_image_with_title_and_description(
    make_measure: MeasureMaker, make_report: ReportMaker
) -> None:
    picture = timeline(make_report(make_measure()), PAGE, "ban-mai")
    root = parsed(picture)
    assert root.get("role") == "img"
    ids = {one.get("id"): one.text for one in root if one.get("id")}
    assert ids[root.get("aria-labelledby")] == picture.title
    assert ids[root.get("aria-describedby")] == picture.description
    assert not list(root.iter(f"{SVG}a"))


def test_months_and_round_boundary(make_measure: MeasureMaker, make_report: ReportMaker) -> None:
    root = parsed(timeline(make_report(make_measure(start="2024-01")), PAGE, "ban-mai"))
    months = [one.text for one in root.iter(f"{SVG}text") if "chart__month" in one.get("class", "")]
    assert months[0] == "ต.ค."
    assert months[-1] == "ก.ย."
    assert len(months) == 12
    assert "chart__boundary" in {one.get("class") for one in root.iter()}


def test_a_half_year_report_veils_the_other_half(
    make_measure: MeasureMaker, make_report: ReportMaker
) -> None:
    half = make_report(make_measure(), code="h1", start=date(2023, 10, 1), end=date(2024, 3, 31))
    assert "chart__outside" in classes(timeline(half, PAGE, "ban-mai"))
    assert "chart__outside" not in classes(timeline(make_report(make_measure()), PAGE, "ban-mai"))


HOSTILE = "</text><script>alert(1)</script> & \"' <![CDATA[ \x00\x0b\ufffe --> {{ 7*7 }}"


def test_hostile_words_stay_words(make_measure: MeasureMaker, make_report: ReportMaker) -> None:
    report = make_report(make_measure("01", HOSTILE, number="<b>", period=HOSTILE))
    picture = timeline(report, PAGE, "ban-mai")
    root = parsed(picture)
    assert not [one for one in root.iter() if one.tag == f"{SVG}script"]
    assert "<b>" in "".join(root.itertext())
    assert "style=" not in picture.svg
    assert picture.rows[0][1].text == HOSTILE


def test_same_report_same_bytes(make_measure: MeasureMaker, make_report: ReportMaker) -> None:
    report = make_report(make_measure("01", "ก", start="2024-01", end="2024-02"))
    assert timeline(report, PAGE, "ban-mai") == timeline(report, PAGE, "ban-mai")


def test_a_report_without_measures_has_a_picture(make_report: ReportMaker) -> None:
    picture = timeline(make_report(), PAGE, "ban-mai")
    parsed(picture)
    assert picture.rows == ()


@pytest.mark.parametrize(("text", "words"), [(UNKNOWN, "ไม่ทราบ"), (EMPTY, "ช่องว่างในรายงาน")])
def test_unknown_and_empty_are_not_the_same(
    text: Text, words: str, make_measure: MeasureMaker, make_report: ReportMaker
) -> None:
    measure = replace(make_measure(), period=Period(text))
    picture = timeline(make_report(measure), PAGE, "ban-mai")
    assert picture.rows[0][1].text == words
