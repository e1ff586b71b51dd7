"""How pages say what the criteria ask for and how far a report is: states, levels, sureness."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from types import MappingProxyType

from prongsai.disclosure.applying import Applied, Certainty
from prongsai.disclosure.assessing import Assessed, ElementMarks, State
from prongsai.model.criteria import CONFIRMED, Item
from prongsai.rendering.thai_words import cut, joined, thai_number, thai_year
from prongsai.rendering.views.parts import Badge
from prongsai.rendering.words import FIELD_NAMES, OTHER_MEASURE_PARTS
from prongsai.thai.calendar import round_name

STATE_BADGES = MappingProxyType(
    {
        State.PRESENT: Badge("done", "✓", "มี"),
        State.WEAK: Badge("progress", "◐", "อ่อน"),
        State.ABSENT: Badge("impossible", "✕", "ขาด"),
        State.NOT_NEEDED: Badge("none", "–", "ไม่ต้องมี"),
        State.UNKNOWN: Badge("none", "?", "ไม่ทราบ"),
    }
)
LEVEL_WORDS = MappingProxyType({"error": "จำเป็น", "warning": "ควรมี", "info": "มีได้ยิ่งดี"})
UNCONFIRMED = "ยังไม่ยืนยันกับคู่มือ"
NO_ITEM = "บอกไม่ได้ว่ารายงานนี้ตอบข้อใดของการประเมิน เพราะข้อมูลของรายงานไม่มีตาราง จึงบอกไม่ได้ว่าครบหรือไม่"
PART_WORDS = MappingProxyType({"measures": "มาตรการที่กำหนด", "report": "รายงานผลการดำเนินการ"})

_DOUBTFUL = MappingProxyType(
    {
        Certainty.ASSUMED: "(ปีการประเมินยังไม่แน่นอน)",
        Certainty.OTHER_ROUND: "แต่รอบของรายงานไม่ตรงกับที่เกณฑ์ขอ",
        Certainty.CONTRADICTED: "แต่ปีงบประมาณของรายงานไม่ตรงกับที่เกณฑ์ขอ",
    }
)
_SURE = MappingProxyType({"high": "มั่นใจมาก", "medium": "มั่นใจปานกลาง", "low": "มั่นใจน้อย"})
_COMPLETE = (State.PRESENT, State.NOT_NEEDED)
_QUOTED_OR_KEY = re.compile(r"“[^”]*”|ช่อง ([a-z]+)(?![A-Za-z0-9_-]|\.\w)")
_NAMES = FIELD_NAMES | OTHER_MEASURE_PARTS
_LONGEST_WORDING = 60
_MOST_NAMED = 3


def sure_words(sure: str) -> str:
    """What to say beside a statement that nobody read in the manual; empty when it is confirmed."""
    return "" if sure == CONFIRMED else f"{UNCONFIRMED} ({_SURE.get(sure, sure)})"


def plain_message(message: str) -> str:
    """What a check says, with the Thai names of fields for their keys; quoted words stay."""
    return _QUOTED_OR_KEY.sub(_named_field, message)


def _named_field(found: re.Match[str]) -> str:
    name = _NAMES.get(found[1] or "")
    return f"ช่อง{name}" if name else found[0]


def item_label(item: Item) -> str:
    """An item by its number, with the digits of the list: in Thai ones "o" would look like ๐."""
    return f"ข้อ {item.number}"


def rounds_words(codes: Sequence[str]) -> str:
    """Rounds that an item accepts, in words."""
    return " หรือ ".join(round_name(code) for code in codes)


def counts_words(marks: ElementMarks) -> str:
    """How many measures have the element, in which state; the three that matter always."""
    if marks.element.of == "report":
        return "ทั้งรายงาน"
    found = marks.states
    named = (State.PRESENT, State.WEAK, State.ABSENT)
    return " · ".join(
        f"{badge.word}\N{NO-BREAK SPACE}{thai_number(found[state])}"
        for state, badge in STATE_BADGES.items()
        if state in named or found[state]
    )


def is_unconfirmed(assessed: Iterable[Assessed]) -> bool:
    """Whether anything that a report is held against was not read in the manual."""
    items = [one.applied.item for one in assessed if one.applied.item]
    sure = [sure for item in items for sure in (item.sure, *(one.sure for one in item.elements))]
    return any(one != CONFIRMED for one in sure)


def disclosure_sentences(assessed: Iterable[Assessed]) -> tuple[str, ...]:
    """A sentence for each item that a report answers; one that says so where it answers none."""
    return tuple(map(disclosure_sentence, assessed)) or (NO_ITEM,)


def disclosure_sentence(assessed: Assessed) -> str:
    """The one sentence that says how complete a report is for an item; never a pass by silence."""
    applied = assessed.applied
    if applied.item is None:
        return missing_sentence(applied)
    where = f"{item_label(applied.item)} ปีการประเมิน {thai_year(applied.year)}"
    if not assessed.elements:
        return f"เกณฑ์{where} ยังไม่ได้ระบุองค์ประกอบ จึงบอกไม่ได้ว่ารายงานนี้ครบหรือไม่"
    many = len(assessed.elements)
    complete = sum(one.state in _COMPLETE for one in assessed.elements)
    count = f"ทั้ง {thai_number(many)}"
    if complete < many:
        count = f" {thai_number(complete)} จาก {thai_number(many)}"
    return " ".join((f"ครบ{count} องค์ประกอบของ{where}", *_gaps(assessed)))


def missing_sentence(applied: Applied) -> str:
    """What is said where there are no criteria for a part of a report."""
    part = PART_WORDS.get(applied.part, applied.part)
    year = thai_year(applied.year)
    return f"ไม่มีเกณฑ์ปีการประเมิน {year} ในเว็บไซต์นี้ จึงบอกไม่ได้ว่า{part}ครบหรือไม่"


def _gaps(assessed: Assessed) -> Iterator[str]:
    """What is wrong with year or round, what is absent, how many elements are weak or unknown."""
    if assessed.applied.certainty in _DOUBTFUL:
        yield _DOUBTFUL[assessed.applied.certainty]
    failed = assessed.failed
    others = [one for one in assessed.elements if one.state is State.ABSENT and one not in failed]
    if failed:
        yield f"ขาดองค์ประกอบจำเป็น {_named(failed)}"
    if others:
        yield f"{'และ' if failed else ''}ยังไม่มี {_named(others)}"
    for state, words in ((State.WEAK, "ที่อ่อน"), (State.UNKNOWN, "ที่ยังไม่ทราบ")):
        many = sum(one.state is state for one in assessed.elements)
        if many:
            yield f"มีองค์ประกอบ{words} {thai_number(many)} ข้อ"


def _named(elements: Sequence[ElementMarks]) -> str:
    names = [_lacking(one) for one in elements[:_MOST_NAMED]]
    more = len(elements) - len(names)
    if more:
        names.append(f"อีก {thai_number(more)} องค์ประกอบ")
    return joined(names)


def _lacking(marks: ElementMarks) -> str:
    words = f"“{cut(marks.element.wording, _LONGEST_WORDING)}”"
    absent, all_of_them = marks.states[State.ABSENT], len(marks.marks)
    if marks.element.of == "report" or not absent:
        return words
    if absent == all_of_them > 1:
        return f"{words} ทั้ง {thai_number(absent)} มาตรการ"
    return f"{words} ใน {thai_number(absent)} มาตรการ"
