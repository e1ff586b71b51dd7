"""The text of a new measure file: one key for each column that the report prints."""

from __future__ import annotations

from dataclasses import dataclass

from prongsai.cli.new.report_file import COMMON_HEADERS
from prongsai.cli.new.yaml_text import block, comment, line
from prongsai.model.measure import FIELDS
from prongsai.model.report import Report
from prongsai.thai.digits import has_thai_digits, to_arabic, to_thai
from prongsai.thai.periods import PeriodReading

_HEAD = """\
# วิธีกรอก: พิมพ์ |- หลังชื่อช่อง แล้ววางข้อความในบรรทัดถัดไปโดยย่อหน้า 2 ช่อง บรรทัดละย่อหน้า เช่น
#   result: |-
#     ข้อความตามที่พิมพ์ในรายงาน
# หลายข้อ: ไม่ต้องพิมพ์เลขข้อหรือขีด (style: number = ๑. ๒.  dash = -  plain = ไม่มี)
#   steps:
#     style: number
#     items:
#       - |-
#         ข้อแรก
#       - |-
#         ข้อที่สอง
# null = ยังไม่ทราบ (แก้เมื่อกรอก) · [] = ช่องในรายงานว่าง · ตรวจด้วย prongsai check
"""


@dataclass(frozen=True, slots=True)
class MeasureDraft:
    """What is known about a new measure; None is not known yet."""

    id: str
    title: str
    number: str | None = None
    indicator: str | None = None
    ita: int | None = None
    responsible: str | None = None
    period: str | None = None
    reading: PeriodReading | None = None


def measure_text(draft: MeasureDraft, report: Report) -> str:
    """The file; the comments beside the keys are the headers that the report prints."""
    columns = {column.field for table in report.tables for column in table.columns}
    parts = [_HEAD, f"number: {line(draft.number)}\n", f"title: {block(draft.title, 2)}\n"]
    if draft.indicator:
        parts.append(f"indicator: {draft.indicator}  # ตัวชี้วัดตามที่รายงานจัดไว้ (ดู report.yml)\n")
    if draft.ita:
        parts.append(f"ita:\n  number: {draft.ita}\n  set_by: officer\n")
    elif not draft.indicator:
        parts.append("# ita:  # ตัวชี้วัด ITA ที่มาตรการนี้ตอบ\n#   number: 1\n#   set_by: officer\n")
    parts += [_field(field, draft, report) for field in FIELDS[1:] if field in columns]
    parts.append(
        "# evidence:  # หลักฐาน: ลิงก์ (url) หรือไฟล์ในโฟลเดอร์ files/ ของรายงาน (file)\n"
        "#   - kind: document  # document photo web dataset minutes order other\n"
        "#     title: ชื่อหลักฐาน\n"
        "#     url: https://\n"
    )
    return "".join(parts)


def _field(field: str, draft: MeasureDraft, report: Report) -> str:
    header = comment((*report.headers(field), COMMON_HEADERS[field])[0])
    if field == "period":
        return _period(draft, header)
    if field == "status":
        return (
            f"status:  # {header}\n"
            "  value: null  # ช่องที่ทำเครื่องหมาย: done in-progress not-possible\n"
        )
    if field == "responsible" and draft.responsible:
        return f"responsible: {block(draft.responsible, 2)}\n"
    return f"{field}: null  # {header}\n"


def _period(draft: MeasureDraft, header: str) -> str:
    lines = [f"period:  # {header} (start และ end เป็น ค.ศ. เช่น 2024-10 หรือ 2024-10-01)"]
    lines.append(f"  text: {block(draft.period, 4)}")
    read = draft.reading
    start = read.start.iso() if read and read.start else "null"
    end = read.end.iso() if read and read.end else "null"
    dated = start != "null" or end != "null"
    note = "  # อ่านจากข้อความข้างบน โปรดตรวจ" if dated else ""
    lines += [f"  start: {start}{note}", f"  end: {end}"]
    if read and read.precision:
        lines.append(f"  precision: {read.precision}")
    if read and read.recurrence:
        lines.append(f"  recurrence: [{', '.join(read.recurrence)}]")
    if draft.period and not dated:
        lines.append("  why_no_dates: null  # เหตุผล เมื่อข้อความไม่ได้บอกวันที่")
    return "\n".join(lines) + "\n"


def next_id(taken: set[str]) -> str:
    """The id after the highest number that is taken: 01, 02, …"""
    numbers = [int(one) for one in taken if one.isascii() and one.isdigit() and len(one) < 6]
    return f"{max(numbers, default=0) + 1:02d}"


def next_number(report: Report) -> str | None:
    """The printed number after the last one, in the digits that the report prints.

    None when the report prints no numbers, or none that can be counted on.
    """
    printed = [one.number for one in report.measures]
    if not printed:
        has_column = any("number" in table.fields for table in report.tables)
        return to_thai(1) if has_column else None
    last = printed[-1]
    if last is None or not to_arabic(last).isdecimal() or len(last) > 4:
        return None
    following = str(int(to_arabic(last)) + 1)
    return to_thai(following) if has_thai_digits(last) else following
