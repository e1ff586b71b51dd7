"""What is ticked for an element and for a whole item, counted honestly."""

from __future__ import annotations

from prongsai.answer_sheet.places import THERE
from prongsai.answer_sheet.rows import Answer
from prongsai.disclosure.assessing import Assessed, ElementMarks
from prongsai.disclosure.presence import Presence
from prongsai.rendering.thai_words import thai_number

ENOUGH = (Answer.YES, Answer.NOT_NEEDED)


def answer_of(marks: ElementMarks) -> tuple[Answer, str]:
    """Whether an element is there, and in how many of the measures.

    A measure that was not possible and says why needs none; a dash or a ticked box is none.
    """
    found = [mark.shown.presence for mark in marks.marks]
    there = sum(one in THERE for one in found)
    needless = found.count(Presence.NOT_POSSIBLE)
    count = _count(there, needless, len(found)) if marks.element.of == "measure" else ""
    if found and there + needless == len(found):
        return (Answer.YES if there else Answer.NOT_NEEDED), count
    if there:
        return Answer.PARTLY, count
    return (Answer.UNKNOWN if Presence.UNKNOWN in found else Answer.NO), count


def _count(there: int, needless: int, total: int) -> str:
    besides = f" (อีก {thai_number(needless)} ไม่ต้องมี)" if needless else ""
    return f"{thai_number(there)} จาก {thai_number(total)} มาตรการ{besides}"


def required_gaps(assessed: Assessed) -> tuple[ElementMarks, ...]:
    """The required elements that are not known to be there in every measure that needs them."""
    return tuple(
        one
        for one in assessed.elements
        if one.element.level == "error" and answer_of(one)[0] not in ENOUGH
    )


def answer_of_item(assessed: Assessed) -> Answer:
    """A report that is there is an answer, in part while anything required is not."""
    if not assessed.elements:
        return Answer.UNKNOWN
    return Answer.PARTLY if required_gaps(assessed) else Answer.YES
