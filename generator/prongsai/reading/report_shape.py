"""The shape of report.yml."""

from __future__ import annotations

from prongsai.model.measure import COLUMN_FIELDS
from prongsai.model.report import (
    ANSWERS,
    REPORT_PARTS,
    TEXT_PLACES,
    Column,
    Issued,
    PlacedText,
    PrintedIndicator,
    Report,
    Round,
    Score,
    Signature,
    Source,
    Table,
)
from prongsai.reading.date_kinds import BuddhistYear, MachineDate
from prongsai.reading.kinds import Choice, Flag, Line, Number, Points, Slug, Words
from prongsai.reading.mapped import Key, ListOf, Mapped
from prongsai.reading.shared_shapes import WAIVERS, corrections_of, notes_of
from prongsai.reading.text_kinds import RichText
from prongsai.thai.calendar import ROUND_CODES

_ROUND = Mapped(
    "รอบ",
    (
        Key("code", Choice(ROUND_CODES), "รหัสรอบ year h1 h2 m12 q1–q4", required=True),
        Key("text", Line(), "รอบตามที่พิมพ์ (ไม่เขียน = รายงานไม่ได้ระบุรอบ)"),
        Key("start", MachineDate(whole=True), "วันเริ่มรอบ ค.ศ."),
        Key("end", MachineDate(whole=True), "วันสิ้นสุดรอบ ค.ศ."),
    ),
    Round,
)
_SCORE = Mapped(
    "คะแนน",
    (
        Key("value", Points(), "คะแนนเป็นเลขอารบิก เช่น 91.57", required=True),
        Key("text", Line(), "คะแนนตามที่พิมพ์"),
        Key("grade", Line(), "ระดับผลการประเมินตามที่พิมพ์"),
        Key("fiscal_year", BuddhistYear(optional=True), "ปีของคะแนน พ.ศ."),
    ),
    Score,
    optional=True,
)
_TEXT = Mapped(
    "ข้อความนอกตาราง",
    (
        Key("place", Choice(TEXT_PLACES), "ตำแหน่งในเล่ม", required=True),
        Key("text", RichText(), "ข้อความตามที่พิมพ์", required=True),
    ),
    PlacedText,
)
_COLUMN = Mapped(
    "คอลัมน์",
    (
        Key("field", Choice(COLUMN_FIELDS), "ช่องข้อมูลของคอลัมน์นี้", required=True),
        Key("header", Words(), "หัวคอลัมน์ตามที่พิมพ์", required=True),
        Key("under", Line(), "หัวที่คร่อมอยู่ด้านบน"),
        Key("variants", ListOf(Words()), "หัวคอลัมน์ที่พิมพ์ต่างไปในหน้าอื่น"),
    ),
    Column,
)
_TABLE = Mapped(
    "ตาราง",
    (
        Key("id", Slug(), "รหัสตาราง", required=True),
        Key("columns", ListOf(_COLUMN, at_least=1), "คอลัมน์ตามลำดับที่พิมพ์", required=True),
    ),
    Table,
)
_INDICATOR = Mapped(
    "ตัวชี้วัดตามรายงาน",
    (
        Key("id", Slug(), "รหัสในรายงานนี้", required=True),
        Key("number", Line(), "เลขที่พิมพ์"),
        Key("name", Words(), "ชื่อที่พิมพ์", required=True),
        Key("ita", Number(1, 99, optional=True), "เลขตัวชี้วัด ITA ที่ตรงกัน"),
    ),
    PrintedIndicator,
)
_ISSUED = Mapped(
    "การออกรายงาน",
    (
        Key("unit", Line(), "ส่วนราชการที่ออกรายงาน"),
        Key("date", MachineDate(), "วันหรือเดือนที่ออก ค.ศ."),
        Key("text", Line(), "วันที่ตามที่พิมพ์"),
    ),
    Issued,
    optional=True,
)
_SIGNATURE = Mapped(
    "ผู้จัดทำ",
    (
        Key("role", Line(), "บทบาทตามที่พิมพ์"),
        Key("position", Line(), "ตำแหน่ง"),
        Key("name", Line(), "ชื่อ (ข้อมูลส่วนบุคคล โดยปกติไม่เก็บ)"),
        Key("publish_name", Flag(), "หน่วยงานตัดสินใจให้เผยแพร่ชื่อ"),
    ),
    Signature,
    optional=True,
)
_SOURCE = Mapped(
    "ต้นฉบับ",
    (
        Key("file", Words(), "ชื่อไฟล์ต้นฉบับ", required=True),
        Key("sha256", Line(), "รหัสตรวจสอบ SHA-256"),
    ),
    Source,
    optional=True,
)

REPORT = Mapped(
    "รายงาน",
    (
        Key("organization", Slug(), "รหัสหน่วยงาน", required=True),
        Key("fiscal_year", BuddhistYear(), "ปีงบประมาณ พ.ศ. เช่น 2568", required=True),
        Key("round", _ROUND, "รอบของรายงาน", required=True),
        Key("title", RichText(filled=True), "ชื่อรายงานตามที่พิมพ์", required=True),
        Key("tables", ListOf(_TABLE, at_least=1), "ตารางและหัวคอลัมน์ตามที่พิมพ์", required=True),
        Key(
            "measures",
            ListOf(Slug()),
            "ลำดับมาตรการ = ชื่อไฟล์ใน measures/",
            required=True,
            attribute="measure_order",
        ),
        Key("assessment_year", BuddhistYear(optional=True), "ปีการประเมิน ITA พ.ศ."),
        Key("score", _SCORE, "คะแนน ITA ที่รายงานระบุ"),
        Key("weak_indicators", ListOf(Number(1, 99)), "เลขตัวชี้วัด ITA ที่ต้องพัฒนา"),
        Key("texts", ListOf(_TEXT), "ข้อความนอกตาราง ตามลำดับในเล่ม"),
        Key("indicators", ListOf(_INDICATOR), "หัวตัวชี้วัดตามที่รายงานพิมพ์"),
        Key("issued", _ISSUED, "ส่วนราชการและวันที่ออกรายงาน"),
        Key("prepared_by", _SIGNATURE, "ผู้จัดทำ"),
        Key("corrections", corrections_of(REPORT_PARTS), "คำที่พิมพ์ผิด"),
        Key("notes", notes_of(REPORT_PARTS), "ข้อสังเกต"),
        Key("source", _SOURCE, "ต้นฉบับของรายงาน"),
        Key(
            "answers",
            ListOf(Choice(ANSWERS), or_single=True),
            "ข้อที่รายงานนี้ใช้ตอบ: measures มาตรการ · report รายงานผล (ไม่ระบุ = ดูจากคอลัมน์)",
        ),
        WAIVERS,
    ),
    Report,
)
