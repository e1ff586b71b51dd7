"""Outcomes that only say when reports are made."""

from __future__ import annotations

import re
from collections.abc import Iterator

from prongsai.problems import Problem, problem
from prongsai.rules.context import ReportContext
from prongsai.rules.quality.letters import is_answer
from prongsai.rules.quality.measure_words import MeasureWords

_STARTS = ("รายงาน", "รอบ", "กำกับ", "ติดตาม", "มีการรายงาน", "มีการติดตาม", "มีการกำกับ")
_WORDS = (
    "รายงานผล|รายงาน|กำกับ|ติดตาม|ประเมินผล|และ|มีการ|การ|ผล|ดำเนินงาน|ดำเนินการ|ปฏิบัติงาน|ปฏิบัติ|ตาม"
    "|มาตรการ|แผนงาน|แผน|โครงการ|กิจกรรม|รอบ|ระยะ|ไตรมาส|เดือน|แรก|หลัง|ทุก|ปีละ|ครั้ง|ที่|ประจำ|ปีงบประมาณ|ปี|สิ้น|พศ"
    "|ต่อ|ให้|เสนอ|ผู้บริหาร|ผู้บังคับบัญชา|หัวหน้าส่วนราชการ|ปลัด|นายก|องค์การบริหารส่วนตำบล|เทศมนตรี|ทราบ|เป็นระยะ|ๆ|อย่าง|น้อย|ต่อเนื่อง|สม่ำเสมอ|ของ|หน่วยงาน"
)
_ONLY = re.compile(f"(?:{_WORDS})*+")
_LEAST = 3


def outcome_is_monitoring(context: ReportContext, words: MeasureWords) -> Iterator[Problem]:
    """The outcome is the text on monitoring, or nothing but the rhythm of reports."""
    outcome = words.letters("outcome")
    if not outcome or is_answer(outcome):
        return
    monitoring = words.letters("monitoring")
    if (len(outcome) > _LEAST and outcome == monitoring) or _only_reports(words, outcome):
        yield problem("outcome-is-monitoring", words.place("outcome"))


def _only_reports(words: MeasureWords, outcome: str) -> bool:
    if not outcome.startswith(_STARTS):
        return False
    title = words.letters("title")
    rest = outcome.replace(title, "มาตรการ") if title else outcome
    return _ONLY.fullmatch(rest) is not None
