"""What to do about a thing that is lacking, in Thai and English, for each reason why it lacks."""

from __future__ import annotations

from prongsai.disclosure.tasks import Why

Pair = tuple[str, str]
"""Thai and English."""

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
        "อ่านทวนข้อความแล้วแก้ ถ้าถูกต้องอยู่แล้วให้บันทึกเหตุผลที่ขอคงไว้ในไฟล์ (waivers)",
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
_EVIDENCE_HINTS: dict[Why, Pair] = {
    Why.ABSENT: (
        "ถ้ามีหลักฐาน เช่น เอกสาร ภาพถ่าย หรือหน้าเว็บ ให้แนบไว้กับมาตรการ",
        "add documents, photographs or web pages if there are any",
    ),
    Why.IN_PROGRESS: (
        "เมื่อแล้วเสร็จ แนบหลักฐาน แล้วเปลี่ยนสถานะ",
        "add the evidence when it is done, and change the status",
    ),
    Why.UNKNOWN: (
        "ดูต้นฉบับหรือถามผู้รับผิดชอบ แล้วแนบหลักฐาน",
        "look at the original or ask, then add the evidence",
    ),
}
_ABSENT_HINTS: dict[str, Pair] = {
    "result": _RESULT_HINT,
    "output": _RESULT_HINT,
    "outcome": _RESULT_HINT,
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


def hint_for(why: Why, subject: str) -> Pair:
    """The hint for a field, or for what a report shows; `{name}` stands for its name."""
    pair = _HINTS[why]
    if subject == "evidence":
        return _EVIDENCE_HINTS.get(why, pair)
    return _ABSENT_HINTS.get(subject, pair) if why is Why.ABSENT else pair
