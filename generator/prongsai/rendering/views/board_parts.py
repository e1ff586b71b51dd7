"""What the pages of the board share: the legend, the head of an item, and how reports are told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from prongsai.disclosure.board import HONEST, Total
from prongsai.disclosure.deadlines import submission_deadline
from prongsai.rendering.deadline_words import deadline_words
from prongsai.rendering.disclosure_words import item_label, sure_words
from prongsai.rendering.honest_words import (
    HONEST_BADGES,
    HONEST_EXPLAINED,
    WEAK_BADGE,
    WEAK_EXPLAINED,
)
from prongsai.rendering.shelf import Shelf
from prongsai.rendering.thai_words import thai_day, thai_number, thai_year
from prongsai.rendering.views.parts import Badge


@dataclass(frozen=True, slots=True)
class LegendRow:
    """A state and what it means."""

    badge: Badge
    meaning: str


@dataclass(frozen=True, slots=True)
class Head:
    """An item of one assessment year: its name, what it is called in full, and what to know."""

    name: str
    title: str
    criteria: str
    sure: str
    summary: str
    deadline: str


def legend_rows() -> tuple[LegendRow, ...]:
    """The six honest states, and what is counted beside them."""
    states = (LegendRow(HONEST_BADGES[one], HONEST_EXPLAINED[one]) for one in HONEST)
    return (*states, LegendRow(WEAK_BADGE, WEAK_EXPLAINED))


def group_head(total: Total, today: date | None) -> Head:
    """The head of an item on a board."""
    name = f"{item_label(total.item)} ปีการประเมิน {thai_year(total.criteria.assessment_year)}"
    return Head(
        name=name,
        title=total.item.title,
        criteria=total.criteria.name,
        sure=sure_words(total.item.sure),
        summary=_summary(total, today),
        deadline=deadline_words(total.criteria, today),
    )


def _summary(total: Total, today: date | None) -> str:
    many = thai_number(total.rows)
    start = f"รายงานที่เทียบ {many} ฉบับ"
    if not total.lacking:
        return f"{start} ไม่พบฉบับที่ขาดองค์ประกอบจำเป็น"
    late = overdue_words(total, today)
    words = f"{start} ยังขาดองค์ประกอบจำเป็น {thai_number(total.lacking)} ฉบับ"
    return f"{words} ซึ่ง{late}" if late else words


def overdue_words(total: Total, today: date | None) -> str:
    """That the last day to submit is over, and on which day that is said; empty before it."""
    deadline = submission_deadline(total.criteria, today)
    if deadline is None or today is None or not deadline.overdue:
        return ""
    return f"เลยกำหนดส่งแล้ว ณ วันที่ {thai_day(today)}"


def reports_words(shelf: Shelf, reports: int) -> str:
    """How many organizations have a report, and how many have none."""
    if shelf.only:
        return f"รายงาน {thai_number(reports)} ฉบับ"
    all_of_them = len(shelf.views.organizations)
    found = f"มีรายงานของ {thai_number(reports)} จาก {thai_number(all_of_them)} หน่วยงาน"
    missing = all_of_them - reports
    if not missing:
        return found
    return f"{found} อีก {thai_number(missing)} หน่วยงานไม่ทราบ เพราะเว็บไซต์นี้ยังไม่มีรายงานของรอบนี้"


def without_words(many: int) -> str:
    """How many reports have no criteria; empty when all have."""
    if not many:
        return ""
    return f"ไม่มีเกณฑ์ให้ตรวจ {thai_number(many)} รายการ ทุกองค์ประกอบจึงเป็น ไม่ทราบ"
