"""The last day to submit in words: which day, how sure it is, and how many days it is away."""

from __future__ import annotations

from datetime import date

from prongsai.disclosure.deadlines import Deadline, submission_deadline
from prongsai.model.criteria import Criteria
from prongsai.rendering.disclosure_words import sure_words
from prongsai.rendering.thai_words import thai_day, thai_number, thai_year


def deadline_words(criteria: Criteria, today: date | None) -> str:
    """The sentence on the last day to submit; empty where the calendar does not tell it."""
    event = criteria.event("submission")
    if event is None or event.end is None:
        return ""
    year = thai_year(criteria.assessment_year)
    sure = sure_words(event.sure)
    known = f" {sure}" if sure else ""
    start = f"วันสุดท้ายของการ{event.name} ปีการประเมิน {year} คือ {thai_day(event.end)}{known}"
    deadline = submission_deadline(criteria, today)
    if deadline is None or today is None:
        return start
    return f"{start} {days_words(deadline, today)}"


def days_words(deadline: Deadline, today: date) -> str:
    """How far away the day is, with the day it is counted from: readers come later."""
    if deadline.days == 0:
        return f"วันที่ {thai_day(today)} เป็นวันสุดท้าย"
    many = thai_number(abs(deadline.days))
    words = f"เลยกำหนดแล้ว {many} วัน" if deadline.overdue else f"เหลืออีก {many} วัน"
    return f"{words} นับจากวันที่ {thai_day(today)}"
