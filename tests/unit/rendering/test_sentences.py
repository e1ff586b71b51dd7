"""The sentences that sum up the data: every count right, unknown never told as zero."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import framework, measure, organization, plan, report
from prongsai.model.measure import ItaLink, Measure, Status
from prongsai.model.report import Report, Round
from prongsai.planning.plan import Plan
from prongsai.rendering.sentences import (
    organization_sentence,
    report_sentence,
    site_sentence,
    years_words,
)

NAME = "องค์การบริหารส่วนตำบลban-mai"
UNTOLD = "โดยรายงานไม่ได้บอกสถานะว่าดำเนินการแล้วเสร็จหรือไม่"


def with_ita(number: int, set_by: str = "printed", status: str | None = None) -> Measure:
    state = Status(status) if status else None
    return measure(f"{number:02}{set_by[0]}", ita=ItaLink(number, set_by), status=state)


def sentence(made: Report) -> str:
    planned = plan([made])
    entries = planned.views.by_report["ban-mai", made.key]
    return report_sentence(organization(), made, entries, len(framework().indicators))


YEAR = f"รายงานปีงบประมาณ พ.ศ. ๒๕๖๘ (ไม่ได้ระบุรอบ) ของ{NAME}"
REPORTS = {
    "no measures": (report(), f"{YEAR} ยังไม่มีข้อมูลมาตรการในเว็บไซต์นี้"),
    "nothing known": (
        report([measure("01"), measure("02")]),
        f"{YEAR} มี ๒ มาตรการ ซึ่งยังไม่ได้ระบุตัวชี้วัด ITA {UNTOLD}",
    ),
    "suggested only": (
        report([with_ita(1, "suggested"), with_ita(2, "suggested")]),
        f"{YEAR} มี ๒ มาตรการ ครอบคลุมตัวชี้วัด ITA ๒ จาก ๓ ตัว ตามที่ผู้จัดทำข้อมูลเสนอ {UNTOLD}",
    ),
    "stated and suggested": (
        report([with_ita(1), with_ita(2, "suggested"), with_ita(1, "suggested")]),
        f"{YEAR} มี ๓ มาตรการ ครอบคลุมตัวชี้วัด ITA ๒ จาก ๓ ตัว (ในจำนวนนี้ผู้จัดทำข้อมูลเสนอ ๑ ตัว) {UNTOLD}",
    ),
    "one without indicator": (
        report([with_ita(1), measure("09")]),
        f"{YEAR} มี ๒ มาตรการ ครอบคลุมตัวชี้วัด ITA ๑ จาก ๓ ตัว และยังไม่ได้ระบุตัวชี้วัด ๑ มาตรการ {UNTOLD}",
    ),
    "all done": (
        report([with_ita(1, status="done"), with_ita(2, status="done")]),
        f"{YEAR} มี ๒ มาตรการ ครอบคลุมตัวชี้วัด ITA ๒ จาก ๓ ตัว โดยดำเนินการแล้วเสร็จ ๒ มาตรการ",
    ),
    "every status": (
        report(
            [
                with_ita(1, status="done"),
                with_ita(2, status="in-progress"),
                with_ita(3, status="not-possible"),
                measure("04", status=Status(None)),
            ]
        ),
        (
            f"{YEAR} มี ๔ มาตรการ ครอบคลุมตัวชี้วัด ITA ๓ จาก ๓ ตัว "
            "และยังไม่ได้ระบุตัวชี้วัด ๑ มาตรการ โดยดำเนินการแล้วเสร็จ ๑ มาตรการ "
            "อยู่ระหว่างดำเนินการ ๑ มาตรการ ไม่สามารถดำเนินการได้ ๑ มาตรการ "
            "และรายงานไม่บอกสถานะ ๑ มาตรการ"
        ),
    ),
    "an unknown number of the framework": (
        report([with_ita(77)]),
        f"{YEAR} มี ๑ มาตรการ ซึ่งยังไม่ได้ระบุตัวชี้วัด ITA {UNTOLD}",
    ),
    "a printed round": (
        report([measure()], code="h1", round=Round("h1", "รอบ ๖ เดือนแรก")),
        (
            f"รายงานปีงบประมาณ พ.ศ. ๒๕๖๘ รอบ ๖ เดือนแรก ของ{NAME} มี ๑ มาตรการ "
            f"ซึ่งยังไม่ได้ระบุตัวชี้วัด ITA {UNTOLD}"
        ),
    ),
    "a round that is not printed": (
        report([measure()], code="q2", round=Round("q2")),
        (
            f"รายงานปีงบประมาณ พ.ศ. ๒๕๖๘ ไตรมาสที่ ๒ (รายงานไม่ได้พิมพ์รอบ) ของ{NAME} "
            f"มี ๑ มาตรการ ซึ่งยังไม่ได้ระบุตัวชี้วัด ITA {UNTOLD}"
        ),
    ),
}


@pytest.mark.parametrize("case", REPORTS)
def test_report_sentence(case: str) -> None:
    made, wanted = REPORTS[case]
    assert sentence(made) == wanted


def told(planned: Plan) -> str:
    one = planned.views.organizations[0]
    reports = planned.views.reports[one.id]
    entries = [entry for made in reports for entry in planned.views.by_report[one.id, made.key]]
    return organization_sentence(one, reports, entries, 3)


def test_organization_without_reports() -> None:
    assert told(plan([], [organization()])) == f"เว็บไซต์นี้ยังไม่มีรายงานของ{NAME}"


def test_organization_over_two_years() -> None:
    older = replace(report([with_ita(2, status="done")]), fiscal_year=2566)
    assert told(plan([report([with_ita(1)]), older])) == (
        f"เว็บไซต์นี้มีรายงานของ{NAME} ๒ ฉบับ ปีงบประมาณ ๒๕๖๖ และ ๒๕๖๘ รวม ๒ มาตรการ "
        "ครอบคลุมตัวชี้วัด ITA ๒ จาก ๓ ตัว โดยดำเนินการแล้วเสร็จ ๑ มาตรการ "
        "และรายงานไม่บอกสถานะ ๑ มาตรการ"
    )


def test_organization_with_an_empty_report() -> None:
    assert told(plan([report()])).endswith("๑ ฉบับ ปีงบประมาณ ๒๕๖๘ ซึ่งยังไม่มีข้อมูลมาตรการ")


@pytest.mark.parametrize(
    ("planned", "wanted"),
    [
        (plan([]), "เว็บไซต์นี้ยังไม่มีข้อมูลของหน่วยงานใด"),
        (
            plan([], [organization("a"), organization("b")]),
            "เว็บไซต์นี้มีข้อมูลของ ๒ หน่วยงาน แต่ยังไม่มีรายงาน",
        ),
        (
            plan([report([with_ita(1, status="done")], "a"), report([measure()], "b")]),
            (
                "เว็บไซต์นี้มีรายงาน ๒ ฉบับ จาก ๒ หน่วยงาน ปีงบประมาณ ๒๕๖๘ รวม ๒ มาตรการ "
                "ครอบคลุมตัวชี้วัด ITA ๑ จาก ๓ ตัว และยังไม่ได้ระบุตัวชี้วัด ๑ มาตรการ "
                "โดยดำเนินการแล้วเสร็จ ๑ มาตรการ และรายงานไม่บอกสถานะ ๑ มาตรการ"
            ),
        ),
    ],
)
def test_site_sentence(planned: Plan, wanted: str) -> None:
    assert site_sentence(planned.views) == wanted


@pytest.mark.parametrize(
    ("years", "wanted"),
    [
        ([2568], "ปีงบประมาณ ๒๕๖๘"),
        ([2568, 2566, 2568], "ปีงบประมาณ ๒๕๖๖ และ ๒๕๖๘"),
        ([2566, 2567, 2568], "ปีงบประมาณ ๒๕๖๖ ๒๕๖๗ และ ๒๕๖๘"),
        ([2562, 2564, 2567, 2568], "ใน ๔ ปีงบประมาณระหว่าง พ.ศ. ๒๕๖๒ ถึง ๒๕๖๘"),
    ],
)
def test_years(years: list[int], wanted: str) -> None:
    assert years_words(years) == wanted
