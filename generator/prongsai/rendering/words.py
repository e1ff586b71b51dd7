"""The Thai words pages use for fields, places, states and kinds; nothing is looked up elsewhere."""

from __future__ import annotations

from types import MappingProxyType

FIELD_NAMES = MappingProxyType(
    {
        "number": "เลขที่ในรายงาน",
        "title": "มาตรการ",
        "approach": "แนวทางปฏิบัติ",
        "steps": "ขั้นตอนหรือวิธีการปฏิบัติ",
        "responsible": "ผู้รับผิดชอบ",
        "period": "ระยะเวลาดำเนินการ",
        "monitoring": "การกำกับติดตาม",
        "status": "สถานะการดำเนินการ",
        "result": "ผลการดำเนินการ",
        "output": "ผลผลิต",
        "outcome": "ผลลัพธ์หรือความสำเร็จ",
        "budget": "งบประมาณ",
        "remark": "หมายเหตุ",
    }
)
"""Field of a measure -> the common Thai name, whatever the report's own header says."""

OTHER_MEASURE_PARTS = MappingProxyType(
    {
        "indicator": "ตัวชี้วัดตามรายงาน",
        "ita": "ตัวชี้วัด ITA",
        "evidence": "หลักฐาน",
        "source": "แถวในเอกสารต้นทาง",
        "continues": "ความต่อเนื่องจากรายงานก่อน",
        "body": "ข้อความเพิ่มเติม",
    }
)

REPORT_PART_NAMES = MappingProxyType(
    {
        "fiscal_year": "ปีงบประมาณ",
        "round": "รอบ",
        "assessment_year": "ปีการประเมิน",
        "title": "ชื่อรายงาน",
        "texts": "ข้อความในเล่ม",
        "tables": "ตาราง",
        "columns": "หัวตาราง",
        "indicators": "ตัวชี้วัดตามรายงาน",
        "measures": "มาตรการ",
        "score": "คะแนน",
        "weak_indicators": "ตัวชี้วัดที่ต้องพัฒนา",
        "issued": "ผู้จัดทำและวันที่",
        "prepared_by": "ผู้จัดทำ",
        "source": "เอกสารต้นทาง",
    }
)

PLACE_NAMES = MappingProxyType(
    {
        "cover": "ปก",
        "foreword": "คำนำ",
        "before-plan": "ข้อความก่อนตารางแผน",
        "before-table": "ข้อความก่อนตาราง",
        "between": "ข้อความระหว่างตาราง",
        "after": "ข้อความท้ายรายงาน",
    }
)

STATUS_WORDS = MappingProxyType(
    {
        "done": "ดำเนินการแล้วเสร็จ",
        "in-progress": "อยู่ระหว่างดำเนินการ",
        "not-possible": "ไม่สามารถดำเนินการได้",
    }
)
STATUS_UNKNOWN = "รายงานไม่บอกสถานะ"

SURE_WORDS = MappingProxyType({"high": "ค่อนข้างแน่ใจ", "medium": "ไม่แน่ใจนัก", "low": "อาจเป็นไปได้"})

PRECISION_WORDS = MappingProxyType(
    {
        "day": "รายงานบอกถึงวัน",
        "month": "รายงานบอกถึงเดือน ไม่ได้บอกวัน",
        "fiscal-year": "รายงานบอกเป็นปีงบประมาณ",
        "approximate": "เป็นช่วงเวลาโดยประมาณ",
    }
)

RECURRENCE_WORDS = MappingProxyType(
    {
        "weekly": "ทุกสัปดาห์",
        "monthly": "ทุกเดือน",
        "quarterly": "ทุกไตรมาส",
        "half-yearly": "ทุกหกเดือน",
        "yearly": "ทุกปี",
        "continuous": "ต่อเนื่องตลอดช่วงเวลา",
    }
)

EVIDENCE_WORDS = MappingProxyType(
    {
        "document": "เอกสาร",
        "photo": "ภาพถ่าย",
        "web": "หน้าเว็บ",
        "dataset": "ชุดข้อมูล",
        "minutes": "รายงานการประชุม",
        "order": "คำสั่งหรือประกาศ",
        "other": "หลักฐานอื่น",
    }
)

CONTACT_WORDS = MappingProxyType(
    {
        "phone": "โทรศัพท์",
        "fax": "โทรสาร",
        "email": "อีเมล",
        "website": "เว็บไซต์",
        "line": "ไลน์",
        "facebook": "เฟซบุ๊ก",
        "post": "ไปรษณีย์",
    }
)

TOOL_NAMES = MappingProxyType(
    {
        "IIT": "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน",
        "EIT": "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก",
        "OIT": "แบบวัดการเปิดเผยข้อมูลสาธารณะ",
    }
)

TOOL_EXPLANATIONS = MappingProxyType(
    {
        "IIT": "ถามคนที่ทำงานในหน่วยงานว่าเห็นการทำงานภายในโปร่งใสเพียงใด",
        "EIT": "ถามประชาชนและผู้ที่มาติดต่อหน่วยงานว่าได้รับบริการและข้อมูลเป็นอย่างไร",
        "OIT": "ดูว่าหน่วยงานเปิดเผยข้อมูลที่ประชาชนควรรู้ไว้บนเว็บไซต์ของตนครบหรือไม่",
    }
)

TABLE_NAMES = MappingProxyType(
    {"main": "ตารางมาตรการ", "plan": "ตารางแผน", "result": "ตารางผลการดำเนินการ"}
)

NO_COLUMN = "รายงานนี้ไม่มีช่องนี้"
EMPTY_CELL = "ช่องนี้เว้นว่างในรายงาน"
UNKNOWN = "ไม่ทราบ"
NO_PROVINCE = "ไม่ทราบจังหวัด"
ROUND_NOT_STATED = "รายงานไม่ได้ระบุรอบ"


def field_name(field: str | None) -> str:
    """The Thai name of a part of a measure or report that a note or correction is about."""
    if field is None:
        return "ทั้งมาตรการ"
    return FIELD_NAMES.get(field) or OTHER_MEASURE_PARTS.get(field) or field


def report_part_name(field: str | None) -> str:
    """The Thai name of a part of a report that a note or correction is about."""
    if field is None:
        return "ทั้งรายงาน"
    return REPORT_PART_NAMES.get(field) or FIELD_NAMES.get(field) or field
