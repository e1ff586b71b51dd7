"""The words for things to do, in Thai and English: for the page and for the command line."""

from __future__ import annotations

from types import MappingProxyType

from prongsai.disclosure.tasks import Task, Unchecked, Unit, UnitKind, Unsaid, Why
from prongsai.rendering.element_places import measure_called
from prongsai.rendering.words import FIELD_NAMES, OTHER_MEASURE_PARTS
from prongsai.thai.digits import to_thai

Pair = tuple[str, str]
"""Thai and English."""

_ENGLISH_FIELDS = MappingProxyType(
    {
        "title": "measure",
        "approach": "approach",
        "steps": "steps",
        "responsible": "responsible unit",
        "period": "period",
        "monitoring": "monitoring",
        "status": "status",
        "result": "result",
        "output": "output",
        "outcome": "outcome",
        "budget": "budget",
        "remark": "remark",
        "evidence": "evidence",
    }
)
_SHOWN: dict[str | None, Pair] = {
    "analysis": ("การวิเคราะห์ผลการประเมิน ITA ปีก่อน", "analysis of the last ITA result"),
    "year": ("ปีงบประมาณและรอบที่เกณฑ์ขอ", "fiscal year and round as asked"),
    "plan": ("มาตรการที่กำหนดไว้ก่อน (แผน)", "plan that the measures come from"),
}
_UNITS: dict[UnitKind, Pair] = {
    UnitKind.NOT_NAMED: ("ไม่ได้ระบุผู้รับผิดชอบ", "nobody is named"),
    UnitKind.REPORT: ("ผู้จัดทำรายงาน", "who prepares the report"),
}
_WHY: dict[Why, Pair] = {
    Why.ABSENT: ("ขาด{name}", "{name} is missing"),
    Why.ONLY_DASH: ("{name}มีเพียงขีด", "{name} is only a dash"),
    Why.ONLY_TICKED: ("{name}มีเพียงช่องทำเครื่องหมาย", "{name} is only a ticked box"),
    Why.WEAK: ("ควรตรวจ{name}", "{name} is doubtful"),
    Why.UNEXPLAINED: (
        "ทำไม่ได้ แต่ไม่ได้บอกเหตุผล",
        "it was not possible, but nobody says why",
    ),
    Why.IN_PROGRESS: (
        "ยังไม่มี{name} เพราะอยู่ระหว่างดำเนินการ",
        "{name} is missing, as the work goes on",
    ),
    Why.UNKNOWN: ("ไม่ทราบ{name}", "{name} is not known"),
}
_HINTS: dict[Why, Pair] = {
    Why.ABSENT: (
        "เขียน{name} ถ้าไม่มีจริงให้เขียนว่า ไม่มี พร้อมเหตุผล",
        "write down the {name}; where there is none, say so with the reason",
    ),
    Why.ONLY_DASH: (
        "ถ้าไม่มีจริงให้เขียนว่า ไม่มี พร้อมเหตุผล ถ้ามีให้เขียนข้อความแทนขีด",
        "where there is none, say so with the reason; else write it down",
    ),
    Why.ONLY_TICKED: (
        "เขียนว่าทำอะไร เมื่อใด ได้ผลอย่างไร",
        "say what was done, when, and what came of it",
    ),
    Why.WEAK: (
        "อ่านทวนข้อความแล้วแก้ ถ้าถูกต้องอยู่แล้วให้บันทึกเหตุผลไว้ในช่อง waivers",
        "read it again and correct it; if it is right, give the reason in waivers",
    ),
    Why.UNEXPLAINED: (
        "เขียนเหตุผลที่ดำเนินการไม่ได้ในช่องหมายเหตุหรือผลการดำเนินการ",
        "give the reason in the remark or the result",
    ),
    Why.IN_PROGRESS: (
        "เมื่อแล้วเสร็จ เขียน{name} แล้วเปลี่ยนสถานะ",
        "write down the {name} when it is done, and change the status",
    ),
    Why.UNKNOWN: (
        "ดูต้นฉบับหรือถามผู้รับผิดชอบ แล้วกรอก{name}",
        "look at the original or ask, then fill in the {name}",
    ),
}
_RESULT_HINT = (
    "เขียน{name}ตามที่ดำเนินการจริง ถ้ายังไม่แล้วเสร็จให้ระบุสถานะว่าอยู่ระหว่างดำเนินการ",
    "say what really came of it; where the work goes on, let the status say so",
)
_ABSENT_HINTS: dict[str, Pair] = {
    "result": _RESULT_HINT,
    "output": _RESULT_HINT,
    "outcome": _RESULT_HINT,
    "evidence": (
        "ถ้ามีหลักฐาน เช่น เอกสาร ภาพถ่าย หรือหน้าเว็บ ให้แนบไว้กับมาตรการ",
        "add documents, photographs or web pages if there are any",
    ),
    "analysis": (
        "เพิ่มข้อความวิเคราะห์ผลการประเมินปีก่อน หรือระบุตัวชี้วัดที่ต้องพัฒนา",
        "add the text of the analysis, or name the weak indicators",
    ),
    "year": (
        "เทียบปีงบประมาณ รอบ และปีการประเมินกับคู่มือ แล้วแก้ส่วนที่ไม่ตรง",
        "compare fiscal year, round and assessment year with the manual",
    ),
    "plan": (
        "เพิ่มตารางแผน หรือระบุว่าแต่ละมาตรการต่อจากมาตรการใดในรายงานก่อน",
        "add the table of the plan, or say which earlier measures these continue",
    ),
}
_UNSAID: dict[Unsaid, Pair] = {
    Unsaid.NO_TABLE: (
        "ไม่มีตาราง จึงบอกไม่ได้ว่าตอบข้อใดของการประเมิน",
        "there is no table, so nobody can tell which item it answers",
    ),
    Unsaid.NO_CRITERIA: (
        "ไม่มีเกณฑ์ของปีการประเมิน {year}",
        "there are no criteria of {year}",
    ),
    Unsaid.NO_ELEMENTS: (
        "เกณฑ์ของปีการประเมิน {year} ยังไม่ได้ระบุองค์ประกอบ",
        "the criteria of {year} name no elements yet",
    ),
    Unsaid.NO_MEASURES: ("ยังไม่มีข้อมูลมาตรการ", "it has no measures yet"),
}
NOTHING = ("ไม่มีสิ่งที่ขาดตามเกณฑ์ที่ทราบ", "nothing is missing by the known criteria")


def unit_name(unit: Unit, language: str = "th") -> str:
    """The name of a unit on one line."""
    if unit.kind is not UnitKind.PRINTED:
        return _said(_UNITS[unit.kind], language)
    return " · ".join(" ".join(line.split()) for line in unit.name.splitlines() if line.strip())


def task_words(task: Task, language: str = "th") -> str:
    """What is wrong: "ขาดผลลัพธ์หรือความสำเร็จ"; doubts in the words of the checks."""
    if task.element.shows == "year":
        pair = ("ปีงบประมาณหรือรอบไม่ตรงกับที่เกณฑ์ขอ", "fiscal year or round is not as asked")
        return _said(pair, language)
    words = _said(_WHY[task.why], language).format(name=element_name(task, language))
    return ": ".join((words, *dict.fromkeys(one.message for one in task.doubts)))


def unsaid_words(one: Unchecked, language: str = "th") -> str:
    """Why nothing can be said of a report."""
    year = to_thai(str(one.year)) if language == "th" else str(one.year)
    return _said(_UNSAID[one.why], language).format(year=year)


def task_hint(task: Task, language: str = "th") -> str:
    """What to do about it, in plain words."""
    pair = _HINTS[task.why]
    if task.why is Why.ABSENT:
        pair = _ABSENT_HINTS.get(_subject(task), pair)
    return _said(pair, language).format(name=element_name(task, language))


def task_place(task: Task, language: str = "th") -> str:
    """Which measure: by its printed number, else by its place; "ทั้งรายงาน" for the whole."""
    if task.measure is None:
        return _said(("ทั้งรายงาน", "whole report"), language)
    if language == "th":
        return measure_called(task.measure, task.place)
    return f"measure {task.measure.number or f'at place {task.place}'}"


def asked_by(task: Task, language: str = "th", *, years: bool = False) -> str:
    """The items that ask for it, such as "o28"; with `years` also the assessment years."""
    names = [
        f"{number} {_year(year, language)}" if years else number for number, year in task.asked
    ]
    return ", ".join(dict.fromkeys(names))


def element_name(task: Task, language: str = "th") -> str:
    """The short name of what is asked for."""
    if task.element.of == "report":
        return _said(_SHOWN.get(task.element.shows, (task.element.wording,) * 2), language)
    field = _subject(task)
    if language == "th":
        return FIELD_NAMES.get(field) or OTHER_MEASURE_PARTS.get(field) or task.element.wording
    return _ENGLISH_FIELDS.get(field, task.element.wording)


def _subject(task: Task) -> str:
    return task.element.shows or next(iter(task.element.fields), "")


def _year(year: int, language: str) -> str:
    return _said((f"ปีการประเมิน {to_thai(str(year))}", f"of {year}"), language)


def _said(pair: Pair, language: str) -> str:
    return pair[0] if language == "th" else pair[1]
