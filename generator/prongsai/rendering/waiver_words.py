"""What each finding that may be set aside means, in a short clause for readers of a checklist."""

from __future__ import annotations

from types import MappingProxyType

WAIVED_MEANINGS = MappingProxyType(
    {
        "criteria-missing": "ไม่มีเกณฑ์ของปีการประเมินนี้ให้ตรวจ",
        "criteria-item-missing": "เกณฑ์ไม่มีข้อที่ขอรายงานของปีนี้",
        "assessment-year-differs": "ปีการประเมินที่ระบุไม่ตรงกับปีงบประมาณของรายงาน",
        "round-not-accepted": "รอบของรายงานไม่ใช่รอบที่เกณฑ์ขอ",
        "no-measures": "รายงานยังไม่มีมาตรการ",
        "required-missing": "ไม่มีสิ่งที่เกณฑ์กำหนดให้มี",
        "expected-missing": "ไม่มีสิ่งที่เกณฑ์ให้ควรมี",
        "wanted-missing": "ไม่มีสิ่งที่มีได้ยิ่งดี",
        "result-only-ticked": "ผลการดำเนินการมีเพียงช่องทำเครื่องหมาย ไม่มีข้อความ",
        "only-dash": "สิ่งที่เกณฑ์ขอมีเพียงขีด",
        "still-in-progress": "ยังไม่มีผล เพราะมาตรการอยู่ระหว่างดำเนินการ",
        "required-unknown": "ยังไม่ทราบสิ่งที่เกณฑ์กำหนด",
        "not-possible-without-reason": "มาตรการทำไม่ได้โดยไม่ได้บอกเหตุผลไว้ในรายงาน",
        "grade-impossible": "ระดับที่พิมพ์ไม่ตรงกับคะแนนตามเกณฑ์",
        "grade-unknown": "ระดับที่พิมพ์ไม่มีในเกณฑ์",
        "period-outside-year": "ระยะเวลาอยู่นอกปีงบประมาณ",
        "date-outside-year": "มีวันที่ก่อนปีงบประมาณของรายงาน",
        "round-differs": "ช่วงเวลาของรอบไม่ตรงกับที่ควรเป็น",
        "round-words": "ข้อความบอกรอบไม่ตรงกับรอบของรายงาน",
        "year-mismatch": "มีปีที่ไม่ตรงกับปีงบประมาณของรายงาน",
        "indicator-unknown": "มาตรการยังไม่ได้ระบุตัวชี้วัด ITA",
        "duplicate-indicator-number": "เลขของตัวชี้วัดซ้ำกัน",
        "placeholder": "มีช่องว่างหรือข้อความของแบบฟอร์มค้างอยู่",
        "outcome-is-monitoring": "ช่องผลลัพธ์บอกเพียงว่ารายงานหรือติดตามเมื่อใด",
        "outcome-repeats-result": "ช่องผลลัพธ์ซ้ำกับช่องผลการดำเนินการ",
        "result-restates-step": "ช่องผลการดำเนินการเหมือนกับขั้นตอนหรือชื่อมาตรการ",
        "output-restates-title": "ช่องผลผลิตเหมือนกับชื่อมาตรการ",
        "unchanged-since": "ข้อความเหมือนกับที่รายงานไว้เดิม",
        "same-as-other-organization": "ข้อความเหมือนกับของหน่วยงานอื่น",
        "repeated-words": "มีคำหรือบรรทัดซ้ำติดกัน",
        "broken-words": "มีช่องว่างกลางคำ",
        "no-evidence": "มีมาตรการที่มีผลแต่ไม่มีหลักฐาน",
        "personal-mobile": "มีเบอร์มือถือที่อาจเป็นของบุคคล",
        "personal-email": "มีอีเมลที่อาจเป็นของบุคคล",
        "personal-account": "มีเลขที่บัญชีธนาคารที่อาจเป็นของบุคคล",
        "personal-name": "มีชื่อบุคคล",
    }
)
"""Code -> a clause that goes on from "พบว่า"."""

_OTHER = "มีข้อที่ควรตรวจ"


def waived_words(code: str, *, found: bool) -> str:
    """What an organization sets aside; only where it was `found` as something that is there."""
    return f"{'พบว่า' if found else 'ถ้าพบว่า'}{WAIVED_MEANINGS.get(code, _OTHER)}"
