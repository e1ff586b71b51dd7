"""The facts at the head of a checklist: three years that are never mixed, and the day of delivery.

Each year has a name of its own, and the assessment year says how it is known.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from prongsai.disclosure.applying import Applied, Certainty
from prongsai.disclosure.assessing import Assessed
from prongsai.disclosure.deadlines import Deadline, submission_deadline
from prongsai.model.criteria import Criteria, Item
from prongsai.model.report import Report
from prongsai.rendering.deadline_words import days_words
from prongsai.rendering.disclosure_words import item_label, rounds_words
from prongsai.rendering.thai_words import joined, thai_day, thai_year
from prongsai.rendering.views.checklist_sources import Cite, SourceList
from prongsai.rendering.views.common import known
from prongsai.rendering.views.parts import Fact
from prongsai.thai.digits import to_thai

_LONG_AGO = 366
_YEAR = "ปีการประเมิน"


def year_facts(report: Report, assessed: Sequence[Assessed]) -> Iterator[Fact]:
    """The assessment year, the fiscal year of the work, and the year whose result was analysed."""
    told = dict.fromkeys((one.applied.year, _known_how(one.applied, report)) for one in assessed)
    for one in assessed:
        year, how = one.applied.year, _known_how(one.applied, report)
        if told.pop((year, how), 0) is None:
            same = all(other.applied.year == year for other in assessed)
            label = _YEAR if same or not one.applied.item else _year_of(one.applied.item)
            yield Fact(label, f"พ.ศ. {thai_year(year)}", note=how)
    yield Fact("ปีงบประมาณที่ดำเนินการ", f"พ.ศ. {thai_year(report.fiscal_year)}")
    label = "ปีของผลการประเมินที่นำมาวิเคราะห์"
    if report.score and report.score.fiscal_year:
        yield Fact(label, f"พ.ศ. {thai_year(report.score.fiscal_year)}")
    else:
        yield Fact(label, "รายงานไม่ได้ระบุ", unknown=True)


def _year_of(item: Item) -> str:
    return f"{_YEAR} ({item_label(item)})"


def _known_how(applied: Applied, report: Report) -> str:
    """How the assessment year is known, in plain words."""
    stated = report.assessment_year is not None
    start = "ระบุไว้ในข้อมูลของรายงาน" if stated else "รายงานไม่ได้ระบุ"
    match applied.certainty:
        case Certainty.STATED:
            return start
        case Certainty.DERIVED:
            return f"{start} แต่เป็นปีเดียวในเกณฑ์ที่มี ที่ขอผลของปีงบประมาณและรอบนี้"
        case Certainty.ASSUMED:
            years = joined([thai_year(year) for year in applied.candidates])
            return f"{start} เข้าได้กับเกณฑ์ปี {years} จึงถือปีใหม่ที่สุดไว้ก่อน ยังไม่แน่นอน"
        case Certainty.OTHER_ROUND:
            return f"{start} ปีงบประมาณตรง แต่รอบไม่ตรงกับที่เกณฑ์ขอ"
        case Certainty.CONTRADICTED:
            return f"{start} แต่เกณฑ์ปีนี้ขอผลของปีงบประมาณอื่น ต้องตรวจว่าปีใดผิด"
        case Certainty.MISSING:
            return f"{start} และไม่มีเกณฑ์ของปีนี้" if stated else "ปีที่น่าจะใช้ แต่ไม่มีเกณฑ์ของปีนี้"


def warnings(report: Report, assessed: Assessed) -> Iterator[str]:
    """What makes the whole comparison doubtful, said loudly above the table."""
    applied = assessed.applied
    if applied.item is None or applied.item.covers is None:
        return
    wanted = thai_year(applied.item.covers.fiscal_year(applied.year))
    if applied.certainty is Certainty.CONTRADICTED:
        yield (
            f"ปีไม่ตรงกัน: {_year_of(applied.item)} {thai_year(applied.year)} "
            f"ขอผลของปีงบประมาณ {wanted} แต่รายงานนี้เป็นปีงบประมาณ {thai_year(report.fiscal_year)}"
        )
    if applied.certainty is Certainty.OTHER_ROUND:
        rounds = rounds_words(applied.item.covers.rounds)
        own = rounds_words((report.round.code,))
        yield f"รอบไม่ตรงกัน: {item_label(applied.item)} ขอ {rounds} แต่รายงานนี้เป็น {own}"


def deadline_facts(
    assessed: Sequence[Assessed], sources: SourceList, today: date | None
) -> Iterator[Fact]:
    """The last day to submit, and when no address may change, once for each set of criteria."""
    criteria = {
        one.applied.criteria.file: one.applied.criteria for one in assessed if one.applied.criteria
    }
    for one in criteria.values():
        event = one.event("submission")
        if event and event.end:
            left = _left(submission_deadline(one, today), today)
            label = f"วันสุดท้ายของการ{event.name} ปีการประเมิน {thai_year(one.assessment_year)}"
            note = " ".join(known((left, sources.of(one)(event).words)))
            yield Fact(label, thai_day(event.end), note=note)
        if one.freeze:
            span = f"{thai_day(one.freeze.start)} – {thai_day(one.freeze.end)}"
            note = sources.of(one)(one.freeze).words
            yield Fact("ช่วงที่ที่อยู่ของหน้าต้องไม่เปลี่ยน", span, note=note)


def _left(deadline: Deadline | None, today: date | None) -> str:
    if deadline is None or today is None:
        return ""
    if deadline.days < -_LONG_AGO:
        return f"กำหนดนี้ผ่านไปแล้ว นับถึงวันที่ {thai_day(today)}"
    return days_words(deadline, today)


def item_facts(
    criteria: Criteria, item: Item, years: Sequence[Criteria], cite: Cite
) -> Iterator[Fact]:
    """What an item asks for, the group it belongs to, and its numbers in the other years."""
    if item.covers:
        year = thai_year(item.covers.fiscal_year(criteria.assessment_year))
        text = f"ปีงบประมาณ พ.ศ. {year} {rounds_words(item.covers.rounds)}"
        yield Fact("ข้อนี้ขอข้อมูลของ", text)
    group = next((one for one in criteria.sub_indicators if one.id == item.sub_indicator), None)
    if group:
        text = f"{to_thai(group.id)} {group.name}"
        yield Fact("ตัวชี้วัดย่อย", text, note=cite(group).words)
    numbers = numbers_in_years(criteria, item, years)
    if len(numbers) > 1:
        yield Fact("เลขของข้อนี้ในแต่ละปีการประเมิน", " → ".join(numbers))


def numbers_in_years(criteria: Criteria, item: Item, years: Sequence[Criteria]) -> tuple[str, ...]:
    """The numbers of the same item in all years known, oldest first: "๒๕๖๗ ข้อ o35"."""
    by_year = {one.assessment_year: one for one in years}
    found: dict[int, tuple[str, ...]] = {criteria.assessment_year: (item.number,)}
    year, numbers = criteria.assessment_year, set(item.was)
    while numbers and (year := year - 1) in by_year:
        there = [one for one in by_year[year].items if one.number in numbers]
        found[year] = tuple(one.number for one in there)
        numbers = {number for one in there for number in one.was}
    year, numbers = criteria.assessment_year, {item.number}
    while numbers and (year := year + 1) in by_year:
        there = [one for one in by_year[year].items if not numbers.isdisjoint(one.was)]
        found[year] = tuple(one.number for one in there)
        numbers = {one.number for one in there}
    return tuple(
        f"{thai_year(year)} ข้อ {joined(found[year])}"
        + (" (ข้อนี้)" if year == criteria.assessment_year else "")
        for year in sorted(found)
        if found[year]
    )
