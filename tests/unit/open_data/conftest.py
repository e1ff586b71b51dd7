"""A site in which every key of the open data occurs."""

from __future__ import annotations

from datetime import date

import pytest
from prongsai.model.criteria import Covers, Criteria, Element
from prongsai.model.criteria import Item as CriteriaItem
from prongsai.model.framework import Framework, Indicator
from prongsai.model.measure import (
    Correction,
    Evidence,
    ItaLink,
    Measure,
    Note,
    Period,
    SourceRow,
    Status,
    StatusOption,
)
from prongsai.model.organization import Contact, FormerName, Organization
from prongsai.model.report import (
    Column,
    Issued,
    PlacedText,
    PrintedIndicator,
    Report,
    Round,
    Score,
    Signature,
    Source,
    Table,
)
from prongsai.model.site import Site
from prongsai.model.text import EMPTY, UNKNOWN, Item, Text
from prongsai.planning.plan import Plan, plan_site
from prongsai.problems import Finding
from prongsai.rendering.options import SiteOptions
from prongsai.thai.calendar import PartialDate

HOSTILE = '=HYPERLINK("http://x.test","a")\n</script>'


def words(*lines: str) -> Text:
    return Text(tuple(Item(line) for line in lines))


NESTED = Text(
    (
        Item("ขั้นแรก", "๑.", (Item("ย่อย", "-"),), "ปิดท้าย"),
        Item('ขั้น "สอง", มีจุลภาค', "๒."),
    )
)

FULL = Measure(
    id="01",
    file="organizations/ban-mai/2567-h1/measures/01.yml",
    title=words("มาตรการน้ำใจ", "บรรทัดสอง"),
    number="๑",
    indicator="i1",
    ita=ItaLink(2, "suggested", "เพราะเกี่ยวกับงบประมาณ"),
    approach=words("แนวทาง"),
    steps=NESTED,
    responsible=Text((Item("สำนักปลัด", "-"), Item("กองคลัง", "-"))),
    period=Period(
        words("ตุลาคม ๒๕๖๖"),
        PartialDate(2023, 10),
        PartialDate(2024, 9, 30),
        "month",
        ("monthly", "quarterly"),
        "ไม่มีวัน",
    ),
    monitoring=EMPTY,
    status=Status("done", "สรุปผล", (StatusOption("done", "แล้วเสร็จ"),)),
    result=UNKNOWN,
    output=words(HOSTILE),
    outcome=words("+1 คะแนน"),
    budget=words("ไม่ใช้งบประมาณ"),
    remark=words("@หมายเหตุ"),
    evidence=(
        Evidence(
            "document",
            "คู่มือ",
            "https://example.go.th/a.pdf",
            "a.pdf",
            "3",
            PartialDate(2024, 1, 2),
            "ab" * 32,
        ),
    ),
    corrections=(Correction("title", "น้ำใจ", "นํ้าใจ", "medium"),),
    notes=(Note("ทั้งแถว"), Note("เฉพาะช่อง", "steps")),
    source=(SourceRow("main", 12, ("steps",)),),
    continues="ban-mai/2566-year/01",
    body="ข้อความ **เพิ่มเติม**",
)
BARE = Measure(id="02", file="02.yml", title=words("ไม่มีช่องอื่น"))

REPORT = Report(
    organization="ban-mai",
    file="organizations/ban-mai/2567-h1/report.yml",
    fiscal_year=2567,
    round=Round("h1", "รอบ ๖ เดือน", date(2023, 10, 1), date(2024, 3, 31)),
    title=words("รายงาน"),
    tables=(Table("main", (Column("title", "มาตรการ", "หัวบน", ("มาตร การ",)),)),),
    measures=(FULL, BARE),
    assessment_year=2568,
    answers=("measures", "report"),
    score=Score("91.57", "๙๑.๕๗", "A", 2567),
    weak_indicators=(7, 8),
    texts=(PlacedText("cover", words("ปก")),),
    indicators=(PrintedIndicator("i1", "การใช้งบประมาณ", "๔", 2),),
    issued=Issued("สำนักปลัด", PartialDate(2024, 4), "เมษายน ๒๕๖๗"),
    prepared_by=Signature("ผู้จัดทำ", "นักวิเคราะห์", "ก ข", publish_name=True),
    corrections=(Correction("title", "ก", "ข"),),
    notes=(Note("หมายเหตุ", "title"),),
    source=Source("a.txt", "cd" * 32),
)
ORGANIZATION = Organization(
    id="ban-mai",
    file="organizations/ban-mai/organization.yml",
    name="องค์การบริหารส่วนตำบลบ้านใหม่",
    type="subdistrict-administration",
    province="ตราด",
    contacts=(Contact("phone", "๐-๒๑๒๓-๔๕๖๗"),),
    printed_names=("บ้านใหม่",),
    former=(FormerName("สภาตำบลบ้านใหม่", None, "2540"),),
)
FRAMEWORK = Framework(
    "nacc",
    "frameworks/nacc.yml",
    "ITA",
    (Indicator(2, "iit2-budget", "IIT", "การใช้งบประมาณ"),),
)
CRITERIA = Criteria(
    "nacc",
    2568,
    "frameworks/nacc-2568.yml",
    "เกณฑ์ปี ๒๕๖๘",
    (
        CriteriaItem(
            "O42",
            "มาตรการ",
            "high",
            asks="measures",
            covers=Covers("previous", ("h1",)),
            elements=(
                Element("measure", "มาตรการ", "error", "confirmed", fields=("title",)),
                Element("result", "ผล", "error", "high", fields=("result",)),
            ),
        ),
    ),
)
FINDINGS = (
    Finding(
        f"content/{FULL.file}",
        9,
        1,
        "info",
        "no-evidence",
        "ไม่มีหลักฐาน",
        "แนบ",
        file=FULL.file,
        keys=("steps",),
    ),
    Finding(
        f"content/{FULL.file}",
        2,
        8,
        "warning",
        "only-dash",
        "มีเพียงขีด",
        "กรอก",
        waived="ไม่มีจริง",
        file=FULL.file,
        keys=("ita", "number"),
    ),
    Finding(
        f"content/{REPORT.file}",
        1,
        1,
        "error",
        "required-missing",
        "ขาด",
        "เพิ่ม",
        file=REPORT.file,
        keys=("tables",),
    ),
    Finding(
        f"content/{ORGANIZATION.file}",
        1,
        1,
        "info",
        "website-unsafe",
        "ก",
        "ข",
        file=ORGANIZATION.file,
    ),
    Finding(
        f"content/{CRITERIA.file}",
        1,
        1,
        "warning",
        "x",
        "ก",
        "ข",
        file=CRITERIA.file,
    ),
    Finding("content/pages.txt", 1, 1, "warning", "x", "ก", "ข", file="pages.txt"),
)


@pytest.fixture
def plan() -> Plan:
    """One organization, one report, one measure with everything and one with a title only."""
    return plan_site(Site((ORGANIZATION,), (REPORT,), (FRAMEWORK,), (CRITERIA,)))


@pytest.fixture
def findings() -> tuple[Finding, ...]:
    """Findings in every kind of file, one of them waived."""
    return FINDINGS


@pytest.fixture
def options() -> SiteOptions:
    """Options with an address of the site."""
    return SiteOptions("ทดสอบ", site_url="https://www.example.go.th/ita/")
