"""What an officer should know beside an answer: what is missing where, and what is not certain."""

from __future__ import annotations

from collections.abc import Iterator

from prongsai.answer_sheet.answers import required_gaps
from prongsai.disclosure.applying import Applied, Certainty
from prongsai.disclosure.assessing import Assessed, ElementMarks, Mark
from prongsai.disclosure.lacking import Excuses
from prongsai.disclosure.presence import Presence
from prongsai.rendering.disclosure_words import disclosure_sentence, plain_message
from prongsai.rendering.element_places import measure_called
from prongsai.rendering.thai_words import cut, joined, thai_number, thai_year

MOST_NAMED = 10
MOST_DOUBTS = 3
LONGEST_WORDING = 60

_LACKS = {
    Presence.ABSENT: "ขาด",
    Presence.ONLY_TICKED: "มีเพียงช่องทำเครื่องหมาย",
    Presence.ONLY_DASH: "มีเพียงขีด",
    Presence.IN_PROGRESS: "ยังไม่มี เพราะอยู่ระหว่างดำเนินการ",
    Presence.UNEXPLAINED: "ไม่สามารถดำเนินการได้ ไม่บอกเหตุผล",
    Presence.NOT_POSSIBLE: "ไม่ต้องมี เพราะไม่สามารถดำเนินการได้และบอกเหตุผลไว้",
    Presence.UNKNOWN: "ไม่ทราบ",
}


def item_note(assessed: Assessed) -> str:
    """What may fail an item, how complete its report is, and how certain the assessment year."""
    parts = (_warning(assessed), disclosure_sentence(assessed), _year_note(assessed.applied))
    return " · ".join(part for part in parts if part)


def _warning(assessed: Assessed) -> str:
    """The required elements that are not complete, all named: one of them may fail the item."""
    gaps = required_gaps(assessed)
    if not gaps:
        return ""
    names = joined([f"“{cut(one.element.wording, LONGEST_WORDING)}”" for one in gaps])
    return f"องค์ประกอบจำเป็นที่ยังไม่ครบ: {names} ขาดองค์ประกอบจำเป็นเพียงข้อเดียวก็อาจไม่ผ่านทั้งข้อ"


def _year_note(applied: Applied) -> str:
    year = thai_year(applied.year)
    match applied.certainty:
        case Certainty.ASSUMED:
            fitting = " ".join(map(thai_year, applied.candidates))
            return f"รายงานไม่ได้ระบุปีการประเมิน เข้าได้กับปี {fitting} จึงตอบตามปี {year}"
        case Certainty.OTHER_ROUND:
            return "รอบของรายงานไม่ใช่รอบที่เกณฑ์ขอ"
        case Certainty.CONTRADICTED:
            return "ปีงบประมาณของรายงานไม่ใช่ปีที่เกณฑ์ขอ"
    return ""


def element_note(assessed: Assessed, marks: ElementMarks, excuses: Excuses) -> str:
    """What is missing in which measures, what is doubtful, and the reasons given for it."""
    reasons = dict.fromkeys(excuses.reasons(assessed.applied, marks)) if excuses.any else {}
    explained = (f"หน่วยงานชี้แจงว่า {' '.join(one.split())}" for one in reasons if one)
    return " · ".join((*_lacks(marks), *_doubts(marks), *explained))


def _lacks(marks: ElementMarks) -> Iterator[str]:
    for presence, words in _LACKS.items():
        found = [
            place for place, mark in enumerate(marks.marks, 1) if mark.shown.presence is presence
        ]
        if found and marks.element.of == "report":
            yield words
        elif found:
            yield f"{words}: {_places(marks, found)}"


def _places(marks: ElementMarks, places: list[int]) -> str:
    if len(places) == len(marks.marks) > 1:
        return f"ทั้ง {thai_number(len(places))} มาตรการ"
    named = [_called(marks.marks[place - 1], place) for place in places[:MOST_NAMED]]
    more = len(places) - len(named)
    return ", ".join(named) + (f" และอีก {thai_number(more)} มาตรการ" if more else "")


def _called(mark: Mark, place: int) -> str:
    return measure_called(mark.measure, place) if mark.measure else ""


def _doubts(marks: ElementMarks) -> Iterator[str]:
    found = [
        " ".join(("ควรตรวจ", *_called(mark, place).split(), plain_message(doubt.message)))
        for place, mark in enumerate(marks.marks, 1)
        for doubt in mark.doubts
        if not doubt.waived
    ]
    yield from found[:MOST_DOUBTS]
    more = len(found) - MOST_DOUBTS
    if more > 0:
        yield f"ควรตรวจอีก {thai_number(more)} แห่ง"
