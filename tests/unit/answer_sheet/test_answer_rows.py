"""The rows of an answer sheet: answers, counts, places and notes."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest
from prongsai.answer_sheet.answering import Wanted, answer_rows
from prongsai.answer_sheet.notes import item_note
from prongsai.answer_sheet.rows import Answer, Row, RowKind, Sheet
from prongsai.check_content import check_content
from prongsai.disclosure.applying import Applied, Certainty
from prongsai.disclosure.assessing import Assessed, ElementMarks, Mark
from prongsai.disclosure.presence import Presence, Shown
from prongsai.model.criteria import Element, Item
from prongsai.planning.plan import plan_site
from prongsai.rendering.options import SiteOptions
from prongsai.rendering.shelf import Shelf

CRITERIA = """\
framework: nacc
assessment_year: {year}
name: เกณฑ์
sources: [{{id: manual, title: คู่มือ}}]
items:
  - {{number: o1, title: โครงสร้าง, sure: confirmed, source: [manual]}}
  - {{number: o27, title: มาตรการ, asks: measures, sure: medium,
     covers: {{year: current, rounds: [year]}},
     elements: [{{id: measure, fields: [title], level: error, wording: มาตรการ, sure: high}}]}}
  - number: o28
    title: รายงานผล
    asks: report
    sure: confirmed
    source: [manual]
    covers: {{year: current, rounds: [year]}}
    elements:
      - {{id: result, fields: [result], level: error, wording: สรุปผล, sure: confirmed,
         source: [manual]}}
      - {{id: outcome, fields: [outcome], level: warning, wording: ผลลัพธ์, sure: low}}
      - {{id: year, of: report, shows: year, level: error, wording: ปีถูกต้อง, sure: high}}
"""
ORGANIZATION = """\
id: ban-mai
name: องค์การบริหารส่วนตำบลบ้านใหม่
short_name: อบต.บ้านใหม่
type: subdistrict-administration
"""
REPORT = """\
organization: ban-mai
fiscal_year: 2568
round: {code: year}
title: รายงาน
tables:
  - id: main
    columns: [{field: title, header: ก}, {field: result, header: ข}, {field: outcome, header: ค}]
"""


def rows_of(
    folder: Path, *measures: str, wanted: Wanted | None = None, years: str = "2568"
) -> list[Row]:
    """The rows of a site with one report, whose measures are given as YAML."""
    home = folder / "organizations/ban-mai"
    ids = [f"{at:02}" for at in range(1, len(measures) + 1)]
    files = {
        folder / "frameworks/nacc.yml": (
            "id: nacc\nname: กรอบ\nindicators: [{number: 1, id: x, tool: IIT, name: ก}]\n"
        ),
        home / "organization.yml": ORGANIZATION,
        home / "2568-year/report.yml": f"{REPORT}measures: {ids}\n",
    }
    for year in years.split():
        files[folder / f"frameworks/nacc-{year}.yml"] = CRITERIA.format(year=year)
    for id, words in zip(ids, measures, strict=True):
        files[home / f"2568-year/measures/{id}.yml"] = dedent(words)
    for path, words in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(words, encoding="utf-8")
    checked = check_content(folder)
    assert not checked.blocking
    shelf = Shelf(plan_site(checked.site, checked.doubts), SiteOptions(""))
    return list(answer_rows(shelf, wanted or Wanted()))


FULL = "title: ทำคู่มือ\nresult: ทำแล้ว\noutcome: ดีขึ้น\n"
NO_RESULT = "title: ทำประกาศ\nnumber: ๒.\nresult: []\noutcome: ดีขึ้น\n"


def of(rows: list[Row], wording: str, item: str = "o28") -> Row:
    (found,) = (row for row in rows if row.wording == wording and row.item == item)
    return found


def test_a_complete_report_is_answered_item_by_item_then_element_by_element(tmp_path: Path) -> None:
    rows = rows_of(tmp_path, FULL, FULL)
    assert [(row.kind.value, row.item, row.wording, row.answer.value) for row in rows] == [
        ("item", "o27", "มาตรการ", "ไม่มี"),
        ("item", "o28", "รายงานผล", "มี"),
        ("element", "o28", "สรุปผล", "มี"),
        ("element", "o28", "ผลลัพธ์", "มี"),
        ("element", "o28", "ปีถูกต้อง", "มี"),
    ]
    assert "ยังไม่มีรายงานที่ตอบข้อนี้" in rows[0].note
    assert not rows[0].place.path and not rows[0].place.sentence
    assert rows[1].place.path == "org/ban-mai/2568-year/checklist.html"
    assert rows[1].also == "org/ban-mai/2568-year/index.html"
    assert of(rows, "สรุปผล").count == "๒ จาก ๒ มาตรการ"
    assert [row.sure for row in rows[1:4]] == [
        "ยืนยันกับที่มา",
        "ยืนยันกับที่มา",
        "ยังไม่ยืนยันกับคู่มือ (มั่นใจน้อย)",
    ]


def test_the_place_is_told_with_the_names_of_the_pages(tmp_path: Path) -> None:
    row = of(rows_of(tmp_path, FULL, FULL), "ผลลัพธ์")
    assert row.place.path == "org/ban-mai/2568-year/checklist.html#o28-outcome"
    assert row.place.sentence == (
        "หน้าแรก → อบต.บ้านใหม่ → ปีงบประมาณ ๒๕๖๘ → รายการตรวจตามเกณฑ์ ส่วน “ข้อ o28” หัวข้อ “๒. ผลลัพธ์”"
    )


def test_one_place_alone_is_the_very_field(tmp_path: Path) -> None:
    row = of(rows_of(tmp_path, FULL, NO_RESULT), "สรุปผล")
    assert (row.answer, row.count) == (Answer.PARTLY, "๑ จาก ๒ มาตรการ")
    assert row.place.path == "org/ban-mai/2568-year/01.html#field-result"
    assert row.place.sentence.endswith(" → ทำคู่มือ หัวข้อ “ผลการดำเนินการ”")
    assert row.note == "ขาด: มาตรการที่ ๒"


def test_a_report_without_a_required_element_answers_in_part(tmp_path: Path) -> None:
    rows = rows_of(tmp_path, NO_RESULT, NO_RESULT)
    item = of(rows, "รายงานผล")
    assert item.answer is Answer.PARTLY and item.place.path
    assert item.note.startswith(
        "องค์ประกอบจำเป็นที่ยังไม่ครบ: “สรุปผล” ขาดองค์ประกอบจำเป็นเพียงข้อเดียวก็อาจไม่ผ่านทั้งข้อ · "
    )
    assert "ขาดองค์ประกอบจำเป็น “สรุปผล” ทั้ง ๒ มาตรการ" in item.note
    result = of(rows, "สรุปผล")
    assert (result.answer, result.note) == (Answer.NO, "ขาด: ทั้ง ๒ มาตรการ")


@pytest.mark.parametrize(
    ("measure", "answer", "note"),
    [
        ("result: '-'", Answer.NO, "มีเพียงขีด"),
        ("result: null", Answer.UNKNOWN, "ไม่ทราบ"),
        ("result: []\nstatus: {value: done}", Answer.NO, "มีเพียงช่องทำเครื่องหมาย"),
        ("result: []\nstatus: {value: in-progress}", Answer.NO, "อยู่ระหว่างดำเนินการ"),
        ("result: []\nstatus: {value: not-possible}", Answer.NO, "ไม่บอกเหตุผล"),
        ("result: []\nremark: น้ำท่วม\nstatus: {value: not-possible}", Answer.NOT_NEEDED, "เหตุผล"),
    ],
)
def test_what_is_no_answer(tmp_path: Path, measure: str, answer: Answer, note: str) -> None:
    row = of(rows_of(tmp_path, f"title: ก\noutcome: []\n{measure}\n"), "สรุปผล")
    assert row.answer is answer
    assert note in row.note


REASONED = "title: ก\nresult: []\noutcome: []\nremark: น้ำท่วม\nstatus: {value: not-possible}\n"


@pytest.mark.parametrize(
    ("measures", "answer", "count", "item"),
    [
        ((FULL, REASONED), Answer.YES, "๑ จาก ๒ มาตรการ (อีก ๑ ไม่ต้องมี)", Answer.YES),
        (
            (FULL, REASONED, NO_RESULT),
            Answer.PARTLY,
            "๑ จาก ๓ มาตรการ (อีก ๑ ไม่ต้องมี)",
            Answer.PARTLY,
        ),
        ((REASONED, NO_RESULT), Answer.NO, "๐ จาก ๒ มาตรการ (อีก ๑ ไม่ต้องมี)", Answer.PARTLY),
        (
            (REASONED, REASONED),
            Answer.NOT_NEEDED,
            "๐ จาก ๒ มาตรการ (อีก ๒ ไม่ต้องมี)",
            Answer.YES,
        ),
        ((), Answer.NO, "๐ จาก ๐ มาตรการ", Answer.PARTLY),
    ],
)
def test_what_was_not_possible_is_no_element(
    tmp_path: Path, measures: tuple[str, ...], answer: Answer, count: str, item: Answer
) -> None:
    rows = rows_of(tmp_path, *measures)
    result = of(rows, "สรุปผล")
    assert (result.answer, result.count) == (answer, count)
    assert of(rows, "รายงานผล").answer is item


@pytest.mark.parametrize(
    ("measure", "answer"),
    [
        ("result: '-'\noutcome: ดีขึ้น", Answer.PARTLY),
        ("result: null\noutcome: ดีขึ้น", Answer.PARTLY),
        ("result: ทำแล้ว\noutcome: []", Answer.YES),
    ],
)
def test_an_item_is_there_with_all_that_is_required(
    tmp_path: Path, measure: str, answer: Answer
) -> None:
    item = of(rows_of(tmp_path, f"title: ก\n{measure}\n"), "รายงานผล")
    assert item.answer is answer
    assert ("“สรุปผล” ขาด" in item.note) == (answer is Answer.PARTLY)


def test_all_required_elements_that_lack_are_named(tmp_path: Path) -> None:
    lacking = tuple(
        Element(f"e{at}", f"องค์ประกอบ {at}", "error", "confirmed", fields=("result",))
        for at in range(5)
    )
    absent = Shown(Presence.ABSENT, "result")
    marks = tuple(ElementMarks(one, (Mark(one, None, absent),)) for one in lacking)
    item = Item("o28", "รายงานผล", "confirmed", elements=lacking)
    note = item_note(Assessed(Applied("report", 2568, Certainty.STATED, item=item), marks))
    assert all(f"“องค์ประกอบ {at}”" in note for at in range(5))


def test_no_report_has_no_address_and_a_report_has_one(tmp_path: Path) -> None:
    for row in rows_of(tmp_path, FULL, NO_RESULT):
        if row.kind is RowKind.ITEM:
            assert (row.answer is Answer.NO) == (not row.place.path)


def test_doubts_name_fields_as_people_do(tmp_path: Path) -> None:
    words = "ช่อง result กรอกแล้วเมื่อวันที่ ............."
    note = of(rows_of(tmp_path, f"title: ก\nresult: {words}\noutcome: []\n"), "สรุปผล").note
    assert note.startswith("ควรตรวจ มาตรการลำดับที่ ๑ ช่องผลการดำเนินการ ")
    assert "  " not in note


def test_the_reason_of_the_organization_stands_beside_the_honest_answer(tmp_path: Path) -> None:
    reason = "รายงานต้นฉบับเว้นช่องนี้ว่างไว้ จึงคงไว้ตามที่พิมพ์"
    rows = rows_of(
        tmp_path, f"{NO_RESULT}waivers: [{{code: required-missing, reason: {reason}}}]\n"
    )
    assert of(rows, "สรุปผล").answer is Answer.NO
    assert of(rows, "สรุปผล").note.endswith(f"หน่วยงานชี้แจงว่า {reason}")


def test_other_items_only_where_all_are_wanted(tmp_path: Path) -> None:
    rows = rows_of(tmp_path, FULL, wanted=Wanted(all_items=True))
    assert (rows[-1].kind, rows[-1].item, rows[-1].answer) == (
        RowKind.OTHER,
        "o1",
        Answer.ELSEWHERE,
    )
    assert not rows[-1].place.path


def test_a_year_without_criteria_is_not_known(tmp_path: Path) -> None:
    (row,) = rows_of(tmp_path, FULL, years="2560")
    assert (row.year, row.answer) == (2568, Answer.UNKNOWN)
    assert "ไม่มีเกณฑ์ปีการประเมิน ๒๕๖๘" in row.wording


def test_only_what_is_wanted(tmp_path: Path) -> None:
    assert rows_of(tmp_path, FULL, wanted=Wanted(organization="x")) == []
    assert rows_of(tmp_path, FULL, wanted=Wanted(year=2569)) == []
    asked = rows_of(tmp_path, FULL, wanted=Wanted(year=2567), years="2567 2568")
    assert [(row.year, row.item, row.answer) for row in asked] == [
        (2567, "o27", Answer.NO),
        (2567, "o28", Answer.NO),
    ]


def test_an_assumed_year_is_said(tmp_path: Path) -> None:
    previous = CRITERIA.format(year=2569).replace("year: current", "year: previous")
    (tmp_path / "frameworks").mkdir()
    (tmp_path / "frameworks/nacc-2569.yml").write_text(previous, encoding="utf-8")
    note = of(rows_of(tmp_path, FULL), "รายงานผล").note
    assert "เข้าได้กับปี ๒๕๖๘ ๒๕๖๙ จึงตอบตามปี ๒๕๖๙" in note


@pytest.mark.parametrize(
    ("base", "path", "url"),
    [
        ("", "org/a/index.html#x", "org/a/index.html#x"),
        ("https://a.go.th/ita/", "org/a/index.html#x", "https://a.go.th/ita/org/a/index.html#x"),
        ("https://a.go.th/", "index.html", "https://a.go.th/"),
        ("https://a.go.th/", "", ""),
    ],
)
def test_addresses(base: str, path: str, url: str) -> None:
    assert Sheet((), base).url(path) == url
