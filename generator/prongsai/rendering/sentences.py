"""The one plain Thai sentence that sums up a report, an organization or the site, from the data.

What is not known is counted as not known; it never makes a number look like zero.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from prongsai.model.organization import Organization
from prongsai.model.report import Report
from prongsai.planning.entries import Entry, Views
from prongsai.rendering.thai_words import joined, thai_number, thai_year
from prongsai.rendering.words import STATUS_WORDS
from prongsai.thai.calendar import round_name


@dataclass(frozen=True, slots=True)
class Tally:
    """What is counted over a set of measures."""

    measures: int
    indicators: int
    suggested: int
    without_indicator: int
    statuses: Counter[str]

    @property
    def without_status(self) -> int:
        """Measures whose status the report does not tell."""
        return self.measures - self.statuses.total()


def tally(entries: Iterable[Entry]) -> Tally:
    """Count measures, the indicators they cover, how many of those are only suggested, statuses."""
    measures = without = 0
    stated: set[str] = set()
    suggested: set[str] = set()
    statuses: Counter[str] = Counter()
    for entry in entries:
        measures += 1
        if entry.indicator is None or entry.link is None:
            without += 1
        else:
            group = suggested if entry.link.set_by == "suggested" else stated
            group.add(entry.indicator.id)
        status = entry.measure.status
        if status and status.value:
            statuses[status.value] += 1
    covered = stated | suggested
    return Tally(measures, len(covered), len(suggested - stated), without, statuses)


def report_sentence(
    organization: Organization, report: Report, entries: Sequence[Entry], total: int
) -> str:
    """The sentence of a report; `total` is how many indicators its framework has."""
    when = f"ปีงบประมาณ พ.ศ. {thai_year(report.fiscal_year)} {_round_words(report)}"
    counted = tally(entries)
    if not counted.measures:
        return f"รายงาน{when}ของ{organization.name} ยังไม่มีข้อมูลมาตรการในเว็บไซต์นี้"
    start = f"รายงาน{when}ของ{organization.name} มี {thai_number(counted.measures)} มาตรการ"
    return f"{start} {indicator_words(counted, total)} {status_words(counted)}"


def organization_sentence(
    organization: Organization, reports: Sequence[Report], entries: Iterable[Entry], total: int
) -> str:
    """The sentence of an organization over all its reports in the site."""
    if not reports:
        return f"เว็บไซต์นี้ยังไม่มีรายงานของ{organization.name}"
    counted = tally(entries)
    years = years_words(report.fiscal_year for report in reports)
    start = f"เว็บไซต์นี้มีรายงานของ{organization.name} {thai_number(len(reports))} ฉบับ {years}"
    if not counted.measures:
        return f"{start} ซึ่งยังไม่มีข้อมูลมาตรการ"
    many = f"รวม {thai_number(counted.measures)} มาตรการ"
    return f"{start} {many} {indicator_words(counted, total)} {status_words(counted)}"


def site_sentence(views: Views) -> str:
    """The sentence of a site of many organizations."""
    organizations = len(views.organizations)
    if not organizations:
        return "เว็บไซต์นี้ยังไม่มีข้อมูลของหน่วยงานใด"
    reports = [report for group in views.reports.values() for report in group]
    start = (
        f"เว็บไซต์นี้มีรายงาน {thai_number(len(reports))} ฉบับ จาก {thai_number(organizations)} หน่วยงาน"
    )
    if not reports:
        return f"เว็บไซต์นี้มีข้อมูลของ {thai_number(organizations)} หน่วยงาน แต่ยังไม่มีรายงาน"
    counted = tally(views.entries)
    years = years_words(report.fiscal_year for report in reports)
    if not counted.measures:
        return f"{start} {years} ซึ่งยังไม่มีข้อมูลมาตรการ"
    many = f"รวม {thai_number(counted.measures)} มาตรการ"
    words = indicator_words(counted, len(views.indicators))
    return f"{start} {years} {many} {words} {status_words(counted)}"


def years_words(years: Iterable[int]) -> str:
    """Fiscal years in words: up to three by name, more as a span with how many there are."""
    found = sorted(set(years))
    if len(found) <= 3:
        return f"ปีงบประมาณ {joined([thai_year(year) for year in found])}"
    span = f"ระหว่าง พ.ศ. {thai_year(found[0])} ถึง {thai_year(found[-1])}"
    return f"ใน {thai_number(len(found))} ปีงบประมาณ{span}"


def indicator_words(counted: Tally, total: int) -> str:
    """How many ITA indicators are covered, who says so, and how many measures have none."""
    if not counted.indicators:
        return "ซึ่งยังไม่ได้ระบุตัวชี้วัด ITA"
    whole = f" จาก {thai_number(total)} ตัว" if total else " ตัว"
    words = f"ครอบคลุมตัวชี้วัด ITA {thai_number(counted.indicators)}{whole}"
    if counted.suggested == counted.indicators:
        words += " ตามที่ผู้จัดทำข้อมูลเสนอ"
    elif counted.suggested:
        words += f" (ในจำนวนนี้ผู้จัดทำข้อมูลเสนอ {thai_number(counted.suggested)} ตัว)"
    if counted.without_indicator:
        words += f" และยังไม่ได้ระบุตัวชี้วัด {thai_number(counted.without_indicator)} มาตรการ"
    return words


def status_words(counted: Tally) -> str:
    """How many measures have which status, and of how many the report does not tell it."""
    told = [
        f"{STATUS_WORDS[value]} {thai_number(counted.statuses[value])} มาตรการ"
        for value in STATUS_WORDS
        if counted.statuses[value]
    ]
    unknown = counted.without_status
    if not told:
        return "โดยรายงานไม่ได้บอกสถานะว่าดำเนินการแล้วเสร็จหรือไม่"
    if unknown:
        told.append(f"รายงานไม่บอกสถานะ {thai_number(unknown)} มาตรการ")
    return f"โดย{' '.join(told[:-1])}{' และ' if len(told) > 1 else ''}{told[-1]}"


def _round_words(report: Report) -> str:
    if report.round.text:
        return report.round.text + " "
    if report.round.code == "year":
        return "(ไม่ได้ระบุรอบ) "
    return f"{round_name(report.round.code)} (รายงานไม่ได้พิมพ์รอบ) "
