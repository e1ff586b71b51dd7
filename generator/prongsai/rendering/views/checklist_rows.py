"""The rows of a checklist: a measure, the state of an element there, where it stands, evidence.

A page has hundreds of rows, so they are joined by hand, and long texts are cut to what fits.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from prongsai.disclosure.applying import Applied
from prongsai.disclosure.assessing import ElementMarks, Mark, State
from prongsai.disclosure.lacking import Excuses
from prongsai.disclosure.presence import Presence
from prongsai.model.measure import RARE_FIELDS, Measure
from prongsai.model.report import Report
from prongsai.model.text import Text
from prongsai.planning import addresses
from prongsai.rendering.disclosure_words import STATE_BADGES, plain_message
from prongsai.rendering.shelf import Binder
from prongsai.rendering.thai_words import cut, measure_title, numbered, round_label, thai_number
from prongsai.rendering.views.checklist_room import Room, analysis, opening
from prongsai.rendering.views.common import link
from prongsai.rendering.words import (
    EVIDENCE_WORDS,
    NO_COLUMN,
    STATUS_WORDS,
    UNKNOWN,
    field_name,
    report_part_name,
)

_SAME = "เหตุผลเดียวกัน"
_LONGEST_NAME = 60
_TOLD = {
    Presence.INSTEAD: "ใช้หลักฐานแทน: ",
    Presence.NOT_POSSIBLE: "ไม่สามารถดำเนินการได้: ",
    Presence.ONLY_DASH: "มีเพียงขีด: ",
}
_GONE = {
    Presence.ONLY_TICKED: "มีเพียงช่องทำเครื่องหมาย ไม่มีข้อความ",
    Presence.UNEXPLAINED: "ไม่สามารถดำเนินการได้ ไม่ได้บอกเหตุผล",
    Presence.IN_PROGRESS: "อยู่ระหว่างดำเนินการ ยังไม่มีข้อความ",
    Presence.UNKNOWN: UNKNOWN,
}
_REPORT_GONE = {
    "texts": "ไม่พบข้อความวิเคราะห์ผลการประเมินในเล่ม",
    "measures": "ไม่พบมาตรการที่กำหนดไว้ก่อนในรายงานนี้หรือรายงานก่อน",
}


class RowMaker:
    """Makes the rows of one report; titles and evidence are made once for all elements."""

    def __init__(self, binder: Binder, path: str, room: Room) -> None:
        self._binder = binder
        self._path = path
        self._room = room
        self._excuses = Excuses(binder.organization, binder.report)
        self._titles = {one.id: _title(one, room.title) for one in binder.report.measures}
        self._proofs = {one.id: self._proof(one) for one in binder.report.measures}

    def rows(self, applied: Applied, marks: ElementMarks, *, with_evidence: bool) -> str:
        """The rows of one element."""
        told: set[str] = set()
        excused = self._excuses.reasons(applied, marks)
        return "".join(
            self._row(mark, with_evidence, self._reasons(mark, reason, told))
            for mark, reason in zip(marks.marks, excused, strict=True)
        )

    def _row(self, mark: Mark, with_evidence: bool, why: Iterator[str]) -> str:
        measure = mark.measure
        title = self._titles[measure.id] if measure else "ทั้งรายงาน"
        proof = f"<td>{self._proofs[measure.id]}</td>" if measure and with_evidence else ""
        reasons = "".join(f"<p>{escape(one)}</p>" for one in why)
        href, words = self._where(mark)
        return (
            f'<tr><th scope="row">{title}</th>'
            f'<td class="{mark.state}">{STATE_BADGES[mark.state].word}</td>'
            f'<td><a href="{escape(href)}">{escape(words)}</a>{reasons}</td>{proof}</tr>\n'
        )

    def _reasons(self, mark: Mark, excused: str, told: set[str]) -> Iterator[str]:
        """Why an element is weak, and why the organization leaves it so; a reason is told once."""
        room = self._room.reason
        for one in mark.doubts:
            yield cut(plain_message(one.message), room)
        waived = dict.fromkeys(one.waived for one in mark.doubts if one.waived)
        for reason in waived or (excused,):
            if reason:
                words = _SAME if reason in told else cut(" ".join(reason.split()), room)
                told.add(reason)
                yield f"หน่วยงานขอคงไว้: {words}"

    def _where(self, mark: Mark) -> tuple[str, str]:
        """The link to the very field, and the words found there or what is wrong with it."""
        shown, measure = mark.shown, mark.measure
        if measure is None:
            return self._in_report(mark)
        page = addresses.measure(self._binder.organization.id, self._binder.report.key, measure.id)
        href = link(page, self._path) + _fragment(measure, shown.field, self._binder)
        if shown.presence in _GONE:
            return href, f"{field_name(shown.field or None)}: {_GONE[shown.presence]}"
        if shown.presence is Presence.ABSENT:
            return href, self._absent(measure, shown.field)
        words = opening(_words(measure, shown.field), self._room.words)
        return href, _TOLD.get(shown.presence, "") + words

    def _absent(self, measure: Measure, field: str) -> str:
        """Which kind of nothing stands in a field."""
        name = field_name(field or None)
        if field == "evidence":
            return "ไม่มีหลักฐานแนบ"
        if not field or _has_no_column(measure, field, self._binder):
            return f"{name}: {NO_COLUMN}"
        return f"{name}: เว้นว่าง"

    def _in_report(self, mark: Mark) -> tuple[str, str]:
        report, field = self._binder.report, mark.shown.field
        key, _, at = field.partition(".")
        page = addresses.report(self._binder.organization.id, report.key)
        href = link(page, self._path)
        if key == "fiscal_year":
            return f"{href}#facts", round_label(report.key)
        if mark.state is State.ABSENT:
            return href, _REPORT_GONE.get(key, f"{report_part_name(key)}: ไม่พบ")
        if key == "texts" and at:
            placed = report.texts[int(at)]
            return f"{href}#texts-{placed.place}", analysis(placed.text, self._room.words)
        return f"{href}#{key}", _report_words(key, report)

    def _proof(self, measure: Measure) -> str:
        if not measure.evidence:
            return "ไม่มี"
        page = addresses.measure(self._binder.organization.id, self._binder.report.key, measure.id)
        href = escape(f"{link(page, self._path)}#evidence")
        return f'<a href="{href}">ดู {thai_number(len(measure.evidence))} ชิ้น</a>'


def _report_words(key: str, report: Report) -> str:
    if key == "weak_indicators":
        many = thai_number(len(report.weak_indicators))
        return f"ตัวชี้วัดที่รายงานบอกว่าต้องพัฒนา {many} ตัว"
    return f"ตารางในรายงาน {thai_number(len(report.measures))} มาตรการ"


def _title(measure: Measure, room: int) -> str:
    return escape(numbered(measure.number, measure_title(measure, room)))


def _fragment(measure: Measure, field: str, binder: Binder) -> str:
    """The place of a field on its page; a rare field that is absent has none."""
    if field == "evidence":
        return "#evidence"
    if not field or (
        field in RARE_FIELDS and not getattr(measure, field) and not binder.headers[field]
    ):
        return ""
    return "#" + addresses.field_anchor(field)


def _has_no_column(measure: Measure, field: str, binder: Binder) -> bool:
    return getattr(measure, field) is None and not binder.headers[field]


def _words(measure: Measure, field: str) -> Text | str:
    if field == "evidence":
        return _evidence_words(measure)
    if field == "status" and measure.status:
        return STATUS_WORDS.get(measure.status.value or "", "")
    return measure.text_of(field) or ""


def _evidence_words(measure: Measure) -> str:
    first = measure.evidence[0]
    kind = EVIDENCE_WORDS.get(first.kind, first.kind)
    name = first.title or first.file
    words = cut(f"{kind}: {name}" if name else kind, _LONGEST_NAME)
    more = len(measure.evidence) - 1
    return f"{words} และอีก {thai_number(more)} ชิ้น" if more else words
