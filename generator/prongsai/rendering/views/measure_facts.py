"""The facts at the head of a measure's page, with its printed and its ITA indicator."""

from __future__ import annotations

from dataclasses import dataclass

from prongsai.model.measure import Measure
from prongsai.planning import addresses
from prongsai.planning.entries import Entry
from prongsai.rendering.shelf import Binder, indicator_label
from prongsai.rendering.thai_words import numbered, thai_year
from prongsai.rendering.views.common import link
from prongsai.rendering.views.parts import Fact
from prongsai.rendering.words import FIELD_NAMES, ROUND_NOT_STATED

_SET_BY = {
    "printed": "ตามที่พิมพ์ในรายงาน",
    "officer": "ระบุโดยเจ้าหน้าที่ของหน่วยงาน",
    "suggested": "ผู้จัดทำข้อมูลเสนอ",
}


@dataclass(frozen=True, slots=True)
class ItaView:
    """The ITA indicator of a measure; `suggested` asks for the notice with its reason."""

    name: str
    suggested: bool
    reason: str


def measure_facts(binder: Binder, entry: Entry, path: str) -> tuple[Fact, ...]:
    """Whose it is, when, its number, and its indicators; what nobody knows says so."""
    organization, report = binder.organization, binder.report
    home = link(addresses.organization(organization.id), path)
    whole = link(addresses.report(organization.id, report.key), path)
    number = entry.measure.number
    return (
        Fact("หน่วยงาน", organization.name, home),
        Fact("ปีงบประมาณ", f"พ.ศ. {thai_year(report.fiscal_year)}", whole),
        Fact("รอบ", report.round.text or ROUND_NOT_STATED, unknown=not report.round.text),
        Fact(FIELD_NAMES["number"], number or "รายงานไม่ได้พิมพ์เลขมาตรการ", unknown=not number),
        _printed_indicator_fact(binder, entry.measure),
        _ita_fact(entry, path),
    )


def _printed_indicator_fact(binder: Binder, measure: Measure) -> Fact:
    label = "ตัวชี้วัดตามที่รายงานพิมพ์"
    heading = binder.headings.get(measure.indicator or "")
    if heading:
        words = numbered(heading.number, heading.name)
        return Fact(label, words, note="เลขและชื่อเป็นของรายงาน")
    if binder.headings:
        return Fact(label, "รายงานไม่ได้จัดมาตรการนี้ไว้ในตัวชี้วัดใด", unknown=True)
    return Fact(label, "รายงานไม่ได้จัดกลุ่มตามตัวชี้วัด", unknown=True)


def _ita_fact(entry: Entry, path: str) -> Fact:
    indicator, given = entry.indicator, entry.link
    if indicator is None or given is None:
        return Fact("ตัวชี้วัด ITA", "ยังไม่ได้ระบุตัวชี้วัด ITA", unknown=True)
    target = addresses.organization_indicator(entry.organization.id, indicator.id)
    words = f"{indicator_label(indicator)} ({indicator.tool})"
    return Fact("ตัวชี้วัด ITA", words, link(target, path), _SET_BY[given.set_by])


def ita_view(entry: Entry) -> ItaView | None:
    """The ITA indicator with who set it and why, None when none is known."""
    if entry.indicator is None or entry.link is None:
        return None
    suggested = entry.link.set_by == "suggested"
    return ItaView(indicator_label(entry.indicator), suggested, entry.link.reason or "")
