"""The text of a new report.yml."""

from __future__ import annotations

from dataclasses import dataclass

from prongsai.cli.new.yaml_text import block, line
from prongsai.model.report import Column, Table
from prongsai.thai.calendar import round_name, round_span
from prongsai.thai.digits import to_thai

COMMON_HEADERS = {
    "number": "ลำดับที่",
    "title": "มาตรการ/กิจกรรม",
    "approach": "แนวทางการปฏิบัติ",
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
"""Field -> the header most reports print; the organization's own replaces it."""

USUAL_COLUMNS = ("number", "title", "steps", "period", "responsible", "result", "outcome")


@dataclass(frozen=True, slots=True)
class ReportDraft:
    """What is known about a new report; `tables` are those of an earlier report, or usual ones."""

    organization: str
    fiscal_year: int
    round: str
    title: str
    tables: tuple[Table, ...]
    round_text: str | None = None
    copied_from: str | None = None

    @property
    def key(self) -> str:
        """Year and round, the name of the report's folder."""
        return f"{self.fiscal_year}-{self.round}"


def usual_tables(fields: tuple[str, ...] = USUAL_COLUMNS) -> tuple[Table, ...]:
    """One table with common headers."""
    return (Table("main", tuple(Column(field, COMMON_HEADERS[field]) for field in fields)),)


def usual_title(fiscal_year: int, round: str) -> str:
    """The title most reports print; the organization's own replaces it."""
    named = "" if round == "year" else f" {round_name(round)}"
    return (
        "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน "
        f"ประจำปีงบประมาณ พ.ศ. {to_thai(fiscal_year)}{named}"
    )


def report_text(draft: ReportDraft) -> str:
    """The file, with a comment where the printed report has to be looked at."""
    start, end = round_span(draft.fiscal_year, draft.round)
    known = draft.round_text is not None
    round_line = f"\n  text: {line(draft.round_text)}  # รอบตามที่พิมพ์" if known else ""
    tables = f"คัดลอกจากรายงาน {draft.copied_from} " if draft.copied_from else ""
    return f"""\
# ข้อมูลของรายงานทั้งฉบับ · ข้อความทุกช่องพิมพ์ตามต้นฉบับ · ตรวจด้วย prongsai check
organization: {draft.organization}
fiscal_year: {draft.fiscal_year}  # พ.ศ. เลขอารบิก
round:
  code: {draft.round}  # {round_name(draft.round)}{round_line}
  start: {start}  # ค.ศ.
  end: {end}
assessment_year: null  # ปีการประเมิน ITA (พ.ศ.) ถ้ารายงานระบุ
title: {block(draft.title, 2)}
texts: []  # ข้อความนอกตาราง เช่น คำนำ
# ตัวอย่าง: ลบ [] ข้างบน แล้วลบ # หน้าบรรทัดต่อไปนี้
#   - place: foreword  # cover foreword before-plan between before-table after
#     text: |-
#       วางข้อความที่นี่ บรรทัดละย่อหน้า
tables:  # {tables}แก้หัวตารางให้ตรงกับที่พิมพ์ ลบคอลัมน์ที่รายงานไม่มี
{"".join(_table(table) for table in draft.tables)}\
# ถ้ารายงานจัดมาตรการไว้ใต้หัวข้อตัวชี้วัด ให้เพิ่ม:
# indicators:
#   - id: i1
#     number: ๑  # เลขที่พิมพ์
#     name: การปฏิบัติหน้าที่
#     ita: 1  # เลขตัวชี้วัด ITA
measures: []  # ลำดับการแสดง = ชื่อไฟล์ใน measures/ (prongsai new measure เพิ่มให้)
"""


def _table(table: Table) -> str:
    columns = "".join(_column(one) for one in table.columns)
    return f"  - id: {table.id}\n    columns:\n{columns}"


def _column(column: Column) -> str:
    under = f"        under: {line(column.under)}\n" if column.under else ""
    return f"      - field: {column.field}\n        header: {line(column.header)}\n{under}"
