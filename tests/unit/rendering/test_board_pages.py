"""A board of many organizations is parted: every report once, the sums on every part."""

from __future__ import annotations

from datetime import date

import pytest
from builders import OPTIONS, THEME, Outline, bodies, framework, measure, organization, report
from prongsai.disclosure.applying import Applied, Certainty
from prongsai.model.criteria import Covers, Criteria, Element, Event, Item
from prongsai.model.site import Site
from prongsai.planning import addresses
from prongsai.planning.pages import BOARD_ROWS
from prongsai.planning.plan import Plan, plan_site
from prongsai.rendering.components.board_table import marks_html
from prongsai.rendering.deadline_words import deadline_words
from prongsai.thai.digits import to_thai

KEY = "2568-year"
ITEM = Item(
    "O43",
    "รายงานผล",
    "confirmed",
    asks="measures",
    covers=Covers("current", ("year",)),
    elements=(Element("measure", "มาตรการ", "error", "confirmed", fields=("title",)),),
)


def criteria(end: date | None = None) -> Criteria:
    events = (Event("submission", "ตอบแบบวัด", "confirmed", None, end),)
    return Criteria("nacc", 2568, "frameworks/nacc-2568.yml", "เกณฑ์", (ITEM,), calendar=events)


def site_of(many: int) -> Plan:
    names = [f"org-{at:03d}" for at in range(many)]
    return plan_site(
        Site(
            tuple(organization(one) for one in names),
            tuple(report([measure()], org=one) for one in names),
            (framework(),),
            (criteria(),),
        )
    )


def test_a_long_board_is_parted() -> None:
    plan = site_of(BOARD_ROWS + 1)
    renderer = bodies(plan)
    paths = [addresses.board_round(KEY), addresses.board_round(KEY, 2)]
    assert addresses.board_round(KEY, 3) not in plan.by_path
    first, second = (renderer.render(plan.by_path[path]) for path in paths)
    many = to_thai(str(BOARD_ROWS + 1))
    for page in (first, second):
        assert f"รวมทั้งรอบ{many}รายงาน" in Outline(page.body).text
        assert f"</span> {many}</span>" in page.body
    assert first.title != second.title
    assert 'rel="next" href="2568-year-2.html"' in first.body
    assert 'rel="prev" href="2568-year.html"' in second.body
    seen = [
        one
        for page in (first, second)
        for one in Outline(page.body).links()
        if one.endswith("checklist.html")
    ]
    assert len(seen) == len(set(seen)) == BOARD_ROWS + 1
    assert len([one for one in Outline(second.body).links() if "#o43-measure" in one]) == 1


def test_a_report_that_answers_nothing_is_told_of() -> None:
    plan = plan_site(Site((organization(),), (report(tables=()),), (framework(),), (criteria(),)))
    body = bodies(plan).render(plan.by_path[addresses.board_round(KEY)]).body
    assert "ไม่มีเกณฑ์ให้ตรวจ ๑ รายการ" in body
    assert "บอกไม่ได้ว่ารายงานนี้ตอบข้อใด" in body


def test_a_report_without_measures_is_no_zero() -> None:
    plan = plan_site(Site((organization(),), (report(),), (framework(),), (criteria(),)))
    assert plan.board.rows["ban-mai", KEY][0].applied == Applied(
        "measures", 2568, Certainty.DERIVED, criteria(), ITEM, (2568,)
    )
    body = bodies(plan).render(plan.by_path[addresses.board_round(KEY)]).body
    assert '<span class="unknown">ยังไม่มีมาตรการ</span>' in body


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (None, ""),
        (date(2025, 4, 20), " เหลืออีก ๑๐ วัน นับจากวันที่ ๒๐ เมษายน ๒๕๖๘"),
        (date(2025, 4, 30), " วันที่ ๓๐ เมษายน ๒๕๖๘ เป็นวันสุดท้าย"),
        (date(2025, 5, 1), " เลยกำหนดแล้ว ๑ วัน นับจากวันที่ ๑ พฤษภาคม ๒๕๖๘"),
    ],
)
def test_days_are_counted_from_the_day_that_is_given(today: date | None, words: str) -> None:
    known = criteria(date(2025, 4, 30))
    start = "วันสุดท้ายของการตอบแบบวัด ปีการประเมิน ๒๕๖๘ คือ ๓๐ เมษายน ๒๕๖๘"
    assert deadline_words(known, today) == start + words
    assert deadline_words(criteria(), today) == ""


def test_no_page_counts_days_without_a_day() -> None:
    plan = site_of(2)
    for path in (addresses.BOARD, addresses.board_round(KEY)):
        body = bodies(plan, OPTIONS).render(plan.by_path[path]).body
        assert "นับจากวันที่" not in body and "ณ วันที่" not in body


def test_the_board_is_called_the_same_everywhere() -> None:
    plan = site_of(1)
    page = bodies(plan).render(plan.by_path[addresses.BOARD])
    assert '<li aria-current="page">กระดานการเปิดเผย</li>' in page.breadcrumbs
    assert "<h1>กระดานการเปิดเผย</h1>" in page.body
    footer = (THEME / "partials/footer.html").read_text(encoding="utf-8")
    assert f"<a href=\"{{{{ '{addresses.BOARD}' | url }}}}\">กระดานการเปิดเผย</a>" in footer


def test_weak_marks_are_told_in_words_beside_the_states() -> None:
    marks = Outline(marks_html((0, 15, 0, 0, 0, 0), 13)).text
    assert marks == "○บอกไว้ไม่มีหลักฐาน๑๕◐อ่อน๑๓"
    assert "อ่อน" not in marks_html((0, 15, 0, 0, 0, 0), 0)
