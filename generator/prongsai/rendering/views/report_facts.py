"""The facts at the head of a report's page: year, round, score, who issued it and when."""

from __future__ import annotations

from collections.abc import Iterator

from prongsai.model.report import Issued, Score, Signature
from prongsai.rendering.shelf import Binder
from prongsai.rendering.thai_words import thai_date, thai_day, thai_year
from prongsai.rendering.views.common import known, measures_count
from prongsai.rendering.views.parts import Fact
from prongsai.rendering.words import ROUND_NOT_STATED
from prongsai.thai.calendar import round_span
from prongsai.thai.digits import to_thai


def report_facts(binder: Binder) -> Iterator[Fact]:
    """What the report says of itself; a round that it does not print says so."""
    report = binder.report
    yield Fact("ปีงบประมาณ", f"พ.ศ. {thai_year(report.fiscal_year)}")
    yield Fact("รอบ", report.round.text or ROUND_NOT_STATED, unknown=not report.round.text)
    start, end = round_span(report.fiscal_year, report.round.code)
    first, last = report.round.start or start, report.round.end or end
    yield Fact("ช่วงเวลาของรอบ", f"{thai_day(first)} ถึง {thai_day(last)}")
    yield Fact("จำนวนมาตรการ", measures_count(len(binder.entries)))
    if report.assessment_year:
        yield Fact("ปีการประเมิน ITA", f"พ.ศ. {thai_year(report.assessment_year)}")
    if report.score:
        yield _score(report.score)
    if report.issued:
        yield from _issued(report.issued)
    if report.prepared_by:
        yield from _prepared(report.prepared_by)


def _score(score: Score) -> Fact:
    words = score.text or to_thai(score.value)
    year = f"ผลของปีงบประมาณ {thai_year(score.fiscal_year)}" if score.fiscal_year else ""
    grade = f" ({score.grade})" if score.grade else ""
    return Fact("คะแนน ITA ตามที่รายงานพิมพ์", f"{words}{grade}", note=year)


def _issued(issued: Issued) -> Iterator[Fact]:
    if issued.unit:
        yield Fact("ส่วนราชการที่จัดทำ", issued.unit)
    printed = issued.text or (thai_date(issued.date) if issued.date else "")
    yield Fact("วันที่จัดทำ", printed or "รายงานไม่ได้พิมพ์วันที่", unknown=not printed)


def _prepared(signature: Signature) -> Iterator[Fact]:
    name = signature.name if signature.publish_name else None
    words = " ".join(known((name, signature.position)))
    if words:
        yield Fact(signature.role or "ผู้จัดทำ", words)
    elif signature.role:
        yield Fact("ผู้จัดทำ", signature.role)
