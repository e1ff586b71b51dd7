"""Checklists: light with thirty long measures, days left from a given day, hostile criteria."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from builders import (
    OPTIONS,
    Outline,
    bodies,
    framework,
    measure,
    organization,
    rendered,
    report,
    text,
)
from prongsai.disclosure.assessing import Doubt, DoubtsAt
from prongsai.model.criteria import (
    Covers,
    Criteria,
    CriteriaSource,
    Element,
    Event,
    Item,
    SubIndicator,
)
from prongsai.model.measure import Evidence, Measure, Period
from prongsai.model.report import Column, Report, Table
from prongsai.model.site import Site
from prongsai.model.waiver import Waiver
from prongsai.planning.plan import Plan, plan_site
from test_hostile_content import EVIL, SIGN, check

LONG = "การส่งเสริมคุณธรรมและความโปร่งใสในการปฏิบัติงานของหน่วยงาน " * 40
FIELDS = ("title", "steps", "responsible", "period", "monitoring", "result", "outcome")
PAGE = "org/ban-mai/2568-year/checklist.html"
MOST_BYTES = 150_000
SHELL = 10_000
"""The chrome around a body; that of the built site has 9,056 bytes."""


def element(field: str, **values: object) -> Element:
    made = Element(field, LONG[:90], "error", "high", fields=(field,), source=("manual",))
    return replace(made, **values)  # type: ignore[arg-type]


ELEMENTS = (
    *(element(field) for field in FIELDS),
    element("evidence", level="info"),
    element("year", of="report", shows="year", fields=()),
    element("analysis", of="report", shows="analysis", fields=()),
)


def criteria(year: int = 2568, part: str = "both", **values: object) -> Criteria:
    item = Item(
        f"o{year - 2540}",
        LONG[:90],
        "high",
        "10.2",
        part,
        (f"o{year - 2541}",),
        Covers("current", ("year",)),
        ELEMENTS,
        ("manual",),
        LONG[:200],
    )
    source = CriteriaSource("manual", LONG[:90], "https://example.go.th/manual", LONG[:90])
    group = SubIndicator("10.2", 10, LONG[:90], "high", ("manual",))
    made = Criteria("nacc", year, f"frameworks/nacc-{year}.yml", "เกณฑ์", (item,), (source,))
    return replace(made, sub_indicators=(group,), **values)  # type: ignore[arg-type]


def long_measure(number: int) -> Measure:
    words = text(*[LONG] * 3)
    return measure(
        f"{number:02}",
        number=f"๑๐.{number}",
        **{field: words for field in FIELDS if field != "period"},
        period=Period(words),
        evidence=(Evidence("document", LONG, "https://example.go.th/a"),) * 3,
    )


def long_report(many: int) -> Report:
    columns = tuple(Column(field, LONG[:60]) for field in FIELDS)
    return report(
        [long_measure(number) for number in range(1, many + 1)],
        title=text(LONG[:200]),
        tables=(Table("main", columns),),
        answers=("measures", "report"),
    )


def planned(one: Report, *years: Criteria, doubts: DoubtsAt | None = None) -> Plan:
    site = Site((organization(),), (one,), (framework(),), years)
    return plan_site(site, doubts)


@pytest.mark.parametrize("doubtful", [False, True])
def test_thirty_long_measures_make_a_light_page(doubtful: bool) -> None:
    one = long_report(30)
    doubts = {
        (row.file, field): (Doubt("outcome-repeats-result", LONG, f"{row.id} {LONG}"),)
        for row in one.measures
        for field in FIELDS
        if doubtful
    }
    page = rendered(planned(one, criteria(), doubts=doubts), PAGE)
    size = sum(len(part.encode()) for part in (page.head, page.breadcrumbs, page.body, page.foot))
    assert size + SHELL <= MOST_BYTES
    assert page.body.count('.html#field-result"') == 30
    assert page.body.count("<p>หน่วยงานขอคงไว้: ") == (210 if doubtful else 0)


def test_few_measures_are_quoted_at_length() -> None:
    body = rendered(planned(long_report(1), criteria()), PAGE).body
    quoted = body.split('#field-steps">')[1].split("<")[0]
    assert 50 <= len(quoted) <= 61 and quoted.endswith("…")


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (date(2025, 4, 18), "เหลืออีก ๑๒ วัน นับจากวันที่ ๑๘ เมษายน ๒๕๖๘"),
        (date(2025, 4, 30), "<small>วันที่ ๓๐ เมษายน ๒๕๖๘ เป็นวันสุดท้าย ยังไม่ยืนยัน"),
        (date(2025, 5, 3), "เลยกำหนดแล้ว ๓ วัน นับจากวันที่ ๓ พฤษภาคม ๒๕๖๘"),
        (date(2027, 5, 3), "กำหนดนี้ผ่านไปแล้ว นับถึงวันที่ ๓ พฤษภาคม ๒๕๗๐"),
        (None, "<dd>๓๐ เมษายน ๒๕๖๘ <small>ยังไม่ยืนยันกับคู่มือ"),
    ],
)
def test_days_left(today: date | None, words: str) -> None:
    event = Event("submission", "ส่ง", "high", None, date(2025, 4, 30), ("manual",))
    plan = planned(long_report(1), criteria(calendar=(event,)))
    body = rendered(plan, PAGE, replace(OPTIONS, today=today)).body
    assert words in body
    assert "วันนี้" not in body
    assert today or "นับจากวันที่" not in body


def test_numbers_of_an_item_are_followed_to_both_sides() -> None:
    years = [criteria(year, part="report") for year in (2566, 2567, 2568, 2569, 2571)]
    body = rendered(planned(long_report(1), *years), PAGE).body
    assert "<dd>๒๕๖๖ ข้อ o26 → ๒๕๖๗ ข้อ o27 → ๒๕๖๘ ข้อ o28 (ข้อนี้) → ๒๕๖๙ ข้อ o29</dd>" in body


def test_a_report_that_answers_nothing_is_no_pass() -> None:
    body = rendered(planned(report([measure()], tables=()), criteria()), PAGE).body
    assert "บอกไม่ได้ว่ารายงานนี้ตอบข้อใดของการประเมิน" in body
    assert "badge--done" not in body


def numbered(year: int, part: str, number: str, covers: str) -> Criteria:
    made = criteria(year, part)
    item = replace(made.items[0], number=number, covers=Covers(covers, ("year",)))
    return replace(made, items=(item,))


@pytest.mark.parametrize("numbers", [("o27", "O27"), ("ข้อ ๒๗ / ก", "ข้อ ๒๗ / ข"), ("ก", "ก")])
def test_every_element_has_an_id_of_its_own(numbers: tuple[str, str]) -> None:
    years = (
        numbered(2568, "measures", numbers[0], "current"),
        numbered(2569, "report", numbers[1], "previous"),
    )
    page = Outline(rendered(planned(long_report(1), *years), PAGE).body)
    ids = [one for one in page.ids if one.endswith("-result")]
    assert len(ids) == len(set(ids)) == 2
    assert all(re.fullmatch(r"[a-z0-9.-]+", one) for one in ids)
    assert {f"#{one}" for one in ids} <= set(page.links())


def test_doubts_are_told_without_machine_words() -> None:
    one = long_report(1)
    doubts = {(one.measures[0].file, "outcome"): (Doubt("x", "ช่อง outcome ซ้ำกับช่อง result"),)}
    body = rendered(planned(one, criteria(), doubts=doubts), PAGE).body
    assert "<p>ช่องผลลัพธ์หรือความสำเร็จ ซ้ำกับช่องผลการดำเนินการ</p>" in body


def test_hostile_criteria_are_words() -> None:
    source = CriteriaSource("s", EVIL, f"javascript:{EVIL}", EVIL)
    elements = (
        Element("title", EVIL, "error", "low", fields=("title",), source=("s",), note=EVIL),
        Element("result", EVIL, "error", "low", fields=("result",), source=("s",)),
        Element("evidence", EVIL, "info", "low", fields=("evidence",), source=("s",)),
    )
    covers = Covers("current", ("year",))
    item = Item("o1", EVIL, "low", EVIL, "report", (), covers, elements, ("s",), EVIL)
    group = SubIndicator(EVIL, 10, EVIL, "low", ("s",))
    event = Event("submission", EVIL, "low", None, date(2025, 4, 30), ("s",))
    years = Criteria("nacc", 2568, "f", EVIL, (item,), (source,), (), None, (), (event,))
    waiver = Waiver("required-missing", EVIL, "result", EVIL)
    row = measure(
        title=text(EVIL), number=EVIL, waivers=(waiver,), evidence=(Evidence(EVIL, EVIL),)
    )
    one = report([row], answers=("report",), title=text(EVIL))
    doubts = {(row.file, "title"): (Doubt("x", EVIL, EVIL),)}
    plan = planned(one, replace(years, sub_indicators=(group,)), doubts=doubts)
    for path in (PAGE, "org/ban-mai/2568-year/index.html"):
        body = bodies(plan).render(plan.by_path[path]).body
        check(body, path)
        assert body.count(SIGN) > 1
