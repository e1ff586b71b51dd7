"""Content with next to nothing in it: pages say what is not known, and hide nothing that is."""

from __future__ import annotations

import pytest
from builders import measure, plan, rendered, report, text
from prongsai.model.measure import Status
from prongsai.model.report import Column, PrintedIndicator, Signature, Table
from prongsai.model.site import Site
from prongsai.planning.plan import plan_site

REPORT = "org/ban-mai/2568-year/index.html"
TABLE = Table("main", (Column("title", "มาตรการ"), Column("status", "สถานะ")))


def test_without_criteria_no_number_of_indicators_is_told() -> None:
    body = rendered(plan_site(Site((), (), ())), "indicator/index.html").body
    assert "ยังไม่มีข้อมูลตัวชี้วัด ITA" in body and "๐" not in body


@pytest.mark.parametrize(
    ("status", "shown"),
    [
        (Status("done"), "ดำเนินการแล้วเสร็จ</td>"),
        (Status(None), "ช่องว่างในรายงาน</span></td>"),
        (None, "ไม่ทราบ</span></td>"),
    ],
)
def test_a_status_without_printed_boxes_stands_in_the_table(
    status: Status | None, shown: str
) -> None:
    body = rendered(plan([report([measure(status=status)], tables=(TABLE,))]), REPORT).body
    assert shown in body


@pytest.mark.parametrize(
    ("signature", "shown"),
    [
        (Signature(role="ผู้รายงาน"), "<dt>ผู้จัดทำ</dt><dd>ผู้รายงาน</dd>"),
        (Signature(role="ผู้รายงาน", position="นิติกร"), "<dt>ผู้รายงาน</dt><dd>นิติกร</dd>"),
        (Signature(position="นิติกร"), "<dt>ผู้จัดทำ</dt><dd>นิติกร</dd>"),
    ],
)
def test_who_prepared_a_report(signature: Signature, shown: str) -> None:
    assert shown in rendered(plan([report(prepared_by=signature)]), REPORT).body


@pytest.mark.parametrize(
    ("number", "name"),
    [
        ("๑", "๑. ก"),
        ("๑.", "๑. ก"),
        ("๑)", "๑) ก"),
        ("๑.ก", "๑.ก. ก"),
        ("12a", "12a. ก"),
        ("", "ก"),
    ],
)
def test_a_number_gets_one_point(number: str, name: str) -> None:
    rows = [measure(title=text("ก"), number=number, indicator="x")]
    headings = (PrintedIndicator("x", "ก", number),)
    planned = plan([report(rows, indicators=headings)])
    page = rendered(planned, "org/ban-mai/2568-year/01.html")
    assert page.title.startswith(f"{name} – ")
    assert f"<dd>{name} <small>" in page.body
