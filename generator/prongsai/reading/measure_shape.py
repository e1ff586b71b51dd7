"""The shape of a measure file, YAML or Markdown with front matter."""

from __future__ import annotations

from prongsai.model.measure import (
    COLUMN_FIELDS,
    EVIDENCE_KINDS,
    FIELDS,
    SET_BY,
    STATUS_VALUES,
    TEXT_FIELDS,
    Evidence,
    ItaLink,
    Measure,
    Period,
    SourceRow,
    Status,
    StatusOption,
)
from prongsai.model.text import EMPTY, UNKNOWN
from prongsai.reading.date_kinds import MachineDate
from prongsai.reading.kinds import Choice, Line, Number, Slug, Words
from prongsai.reading.mapped import Cell, Key, ListOf, Mapped
from prongsai.reading.shared_shapes import WAIVERS, corrections_of, notes_of
from prongsai.reading.text_kinds import PlainText, RichText
from prongsai.thai.period_reading import PRECISIONS, RECURRENCES

FIELD_NAMES = {
    "number": "ลำดับที่",
    "title": "มาตรการ",
    "approach": "แนวทางปฏิบัติ",
    "steps": "ขั้นตอน/วิธีการปฏิบัติ",
    "responsible": "ผู้รับผิดชอบ",
    "period": "ระยะเวลาดำเนินการ",
    "monitoring": "การกำกับติดตาม",
    "status": "สถานะการดำเนินการ",
    "result": "ผลการดำเนินการ",
    "output": "ผลผลิต",
    "outcome": "ผลลัพธ์/ความสำเร็จ",
    "budget": "งบประมาณ",
    "remark": "หมายเหตุ",
}

_THAI_STATUS = (
    ("แล้วเสร็จ", "done"),
    ("ดำเนินการแล้วเสร็จ", "done"),
    ("เสร็จแล้ว", "done"),
    ("อยู่ระหว่างดำเนินการ", "in-progress"),
    ("อยู่ระหว่างการดำเนินการ", "in-progress"),
    ("ไม่สามารถดำเนินการได้", "not-possible"),
)
_THAI_PRECISION = (
    ("วัน", "day"),
    ("เดือน", "month"),
    ("ปีงบประมาณ", "fiscal-year"),
    ("ประมาณ", "approximate"),
)

_ITA = Mapped(
    "ตัวชี้วัด ITA",
    (
        Key("number", Number(1, 99), "เลขตัวชี้วัด ITA", required=True),
        Key(
            "set_by",
            Choice(SET_BY),
            "ผู้กำหนด: printed พิมพ์ในรายงาน · officer เจ้าหน้าที่ · suggested ผู้จัดทำข้อมูลเสนอ",
            required=True,
        ),
        Key("reason", PlainText(), "เหตุผล"),
    ),
    ItaLink,
    optional=True,
)
_PERIOD = Mapped(
    "ระยะเวลา",
    (
        Key("text", RichText(), "ระยะเวลาตามที่พิมพ์", required=True),
        Key("start", MachineDate(), "เริ่ม ค.ศ. เช่น 2021-04 หรือ 2021-04-30"),
        Key("end", MachineDate(), "สิ้นสุด ค.ศ."),
        Key("precision", Choice(PRECISIONS, optional=True, thai=_THAI_PRECISION), "ความละเอียด"),
        Key("recurrence", ListOf(Choice(RECURRENCES), or_single=True), "ทำเป็นประจำ"),
        Key("why_no_dates", PlainText(), "เหตุผลที่ไม่มีวันที่"),
    ),
    Period,
)
_OPTION = Mapped(
    "ช่องทำเครื่องหมาย",
    (
        Key("value", Choice(STATUS_VALUES, thai=_THAI_STATUS), "ความหมาย", required=True),
        Key("text", Words(), "ข้อความที่พิมพ์", required=True),
    ),
    StatusOption,
)
_STATUS = Mapped(
    "สถานะ",
    (
        Key(
            "value",
            Choice(STATUS_VALUES, optional=True, thai=_THAI_STATUS),
            "ช่องที่ทำเครื่องหมาย",
            required=True,
        ),
        Key("header", Line(), "หัวช่องตามที่พิมพ์"),
        Key("options", ListOf(_OPTION), "ช่องทั้งหมดตามที่พิมพ์"),
    ),
    Status,
)
_EVIDENCE = Mapped(
    "หลักฐาน",
    (
        Key("kind", Choice(EVIDENCE_KINDS), "ชนิดหลักฐาน", required=True),
        Key("title", Line(), "ชื่อหลักฐาน"),
        Key("url", Line(), "ที่อยู่เว็บ http(s)"),
        Key("file", Line(), "ชื่อไฟล์ในโฟลเดอร์ files/"),
        Key("page", Line(), "หน้า"),
        Key("date", MachineDate(), "วันที่ของหลักฐาน ค.ศ."),
        Key("sha256", Line(), "รหัสตรวจสอบ SHA-256"),
    ),
    Evidence,
)
_SOURCE = Mapped(
    "แถวในต้นฉบับ",
    (
        Key("table", Slug(), "รหัสตาราง", required=True),
        Key("line", Number(1, 1_000_000), "บรรทัดในต้นฉบับ", required=True),
        Key("fields", ListOf(Choice(COLUMN_FIELDS)), "ช่องของแถวที่เป็นของมาตรการนี้"),
    ),
    SourceRow,
)

MEASURE = Mapped(
    "มาตรการ",
    (
        Key("number", Line(), "เลขที่พิมพ์ เช่น ๒ (null = ไม่ได้พิมพ์)"),
        Key("title", RichText(filled=True), "ชื่อมาตรการ", required=True),
        Key("indicator", Slug(optional=True), "รหัสตัวชี้วัดใน report.yml"),
        Key("ita", _ITA, "ตัวชี้วัด ITA"),
        *(Key(field, RichText(), FIELD_NAMES[field]) for field in TEXT_FIELDS),
        Key("period", Cell(_PERIOD, Period(EMPTY), Period(UNKNOWN)), FIELD_NAMES["period"]),
        Key(
            "status", Cell(_STATUS, Status(None), Status(None, known=False)), FIELD_NAMES["status"]
        ),
        Key("evidence", ListOf(_EVIDENCE), "หลักฐาน"),
        Key("corrections", corrections_of(FIELDS), "คำที่พิมพ์ผิด"),
        Key("notes", notes_of(FIELDS), "ข้อสังเกต"),
        Key("source", ListOf(_SOURCE), "แถวในต้นฉบับ"),
        Key("continues", Line(), "มาตรการเดียวกันในรายงานก่อน เช่น si-somdet/2567-year/03"),
        WAIVERS,
    ),
    Measure,
)
