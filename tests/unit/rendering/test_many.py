"""Portals of many organizations: hub pages stay short, and no page costs a look at all others."""

from __future__ import annotations

from builders import Outline, measure, organization, plan, rendered, report
from prongsai.model.measure import ItaLink
from prongsai.planning.plan import Plan

PROVINCES = ("พะเยา", "ตราด", "เลย")


def portal(organizations: int, measures: int) -> Plan:
    ids = [f"org-{number:03}" for number in range(organizations)]
    known = [
        organization(id, province=PROVINCES[at % 3] if at else None) for at, id in enumerate(ids)
    ]
    rows = [measure(f"{at:02}", ita=ItaLink(1, "officer")) for at in range(measures)]
    return plan([report(rows, id) for id in ids], known)


def test_few_organizations_stand_together() -> None:
    planned = portal(5, 1)
    assert Outline(rendered(planned, "org/index.html").body).headings == [1]
    home = rendered(planned, "index.html").body
    assert home.count('class="card__title" href="org/') == 5
    assert "<svg" in home


def test_many_organizations_are_parted_by_province() -> None:
    planned = portal(61, 1)
    listed = rendered(planned, "org/index.html").body
    assert Outline(listed).headings == [1, 2, 2, 2, 2]
    order = [listed.index(f">{name} <small>") for name in ("จังหวัดตราด", "จังหวัดพะเยา", "จังหวัดเลย")]
    assert order == sorted(order)
    assert listed.index("ไม่ทราบจังหวัด <small>") > order[-1]
    home = rendered(planned, "index.html").body
    assert 'href="org/index.html#province-1"' in home
    assert 'class="card__title" href="org/' not in home
    assert "<svg" not in home
    assert Outline(rendered(planned, "round/2568-year.html").body).headings[:3] == [1, 2, 3]


def test_bangkok_is_no_province_by_name() -> None:
    known = [organization(f"org-{at:03}", province="กรุงเทพมหานคร") for at in range(61)]
    listed = rendered(plan([], known), "org/index.html").body
    assert ">กรุงเทพมหานคร <small>" in listed and "จังหวัดกรุงเทพ" not in listed


def test_many_measures_are_counted_on_hub_pages() -> None:
    few, many = portal(10, 20), portal(10, 21)
    page, one_round = "indicator/x1-name.html", "indicator/x1-name/2568-year.html"
    assert rendered(few, page).body.count('href="../org/') == 200
    assert rendered(few, one_round).body.count('href="../../org/') == 200
    assert 'href="../org/' not in rendered(many, page).body
    assert 'href="x1-name/2568-year.html"' in rendered(many, page).body
    assert "๒๑๐ มาตรการ จาก ๑๐ หน่วยงาน" in rendered(many, page).body
    assert rendered(many, one_round).body.count("../../org/") == 10
    assert "org/org-003/indicator/x1-name.html" in rendered(many, one_round).body


def test_a_measure_page_lists_few_relatives() -> None:
    body = rendered(portal(1, 30), "org/org-000/2568-year/07.html").body
    assert body.count('<ul class="rows') == 2
    assert body.count('.html">มาตรการ ') - 2 <= 8
    assert "ดูทั้งหมด" in body and "๓๐ มาตรการ" in body


def test_an_empty_site_says_so() -> None:
    planned = plan([])
    said = {
        "index.html": "ยังไม่มีข้อมูลของหน่วยงานใด",
        "org/index.html": "ยังไม่มีข้อมูลของหน่วยงานใด",
        "round/index.html": "ยังไม่มีรายงาน",
        "indicator/index.html": "ยังไม่มีมาตรการ",
        "indicator/x1-name.html": "ยังไม่มีมาตรการในตัวชี้วัดนี้",
        "data/index.html": "ยังไม่มีข้อมูลมาตรการ",
    }
    for path, words in said.items():
        assert words in rendered(planned, path).body, path


def test_a_report_without_measures_says_so() -> None:
    body = rendered(plan([report()]), "org/ban-mai/2568-year/index.html").body
    assert "ยังไม่มีข้อมูลมาตรการของรายงานนี้" in body
    assert "<table" not in body and "<svg" not in body
