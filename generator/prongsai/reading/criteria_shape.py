"""The shape of a criteria file: what one assessment year of a framework asks for."""

from __future__ import annotations

from prongsai.model.criteria import (
    ASKS,
    BASES,
    COVERED_YEARS,
    EVENTS,
    LEVELS,
    REPORT_PROOFS,
    SUBJECTS,
    Band,
    Covers,
    CriteriaSource,
    Element,
    Event,
    Freeze,
    Item,
    SubIndicator,
)
from prongsai.model.framework import TOOLS
from prongsai.model.measure import ELEMENT_FIELDS, EVIDENCE_KINDS
from prongsai.reading.date_kinds import BuddhistYear, MachineDate
from prongsai.reading.kinds import Choice, Line, Number, Points, Slug, Words
from prongsai.reading.mapped import Key, ListOf, Mapped
from prongsai.reading.text_kinds import PlainText
from prongsai.thai.calendar import ROUND_CODES

_THAI_BASES = (("ยืนยันแล้ว", "confirmed"), ("มาก", "high"), ("ปานกลาง", "medium"), ("น้อย", "low"))
_THAI_LEVELS = (("ผิดพลาด", "error"), ("ควรตรวจ", "warning"), ("แนะนำ", "info"))

_SURE = Key(
    "sure",
    Choice(BASES, thai=_THAI_BASES),
    "ความมั่นใจ: confirmed ยืนยันกับที่มาแล้ว · high · medium · low ยังไม่ยืนยัน",
    required=True,
)
_SOURCE = Key("source", ListOf(Slug()), "รหัสที่มาในช่อง sources")
_NOTE = Key("note", PlainText(), "หมายเหตุ")

_SOURCES = Mapped(
    "ที่มา",
    (
        Key("id", Slug(), "รหัสที่มา", required=True),
        Key("title", Words(), "ชื่อเอกสารหรือเว็บไซต์", required=True),
        Key("url", Line(), "ที่อยู่เว็บ http(s)"),
        _NOTE,
    ),
    CriteriaSource,
)
_BAND = Mapped(
    "ระดับผลการประเมิน",
    (
        Key("id", Slug(), "รหัสระดับ", required=True),
        Key("name", Words(), "ชื่อระดับ", required=True),
        Key("also", ListOf(Words()), "ชื่ออื่นของระดับนี้"),
        Key("from", Points(), "คะแนนรวมต่ำสุดที่เป็นระดับนี้ได้", required=True, attribute="low"),
        Key("below", Points(optional=True), "คะแนนรวมต้องน้อยกว่านี้ (null = ไม่มีขอบบน)"),
        Key("rule", PlainText(), "เกณฑ์เป็นคำ"),
        _SURE,
        _SOURCE,
    ),
    Band,
)
_EVENT = Mapped(
    "กำหนดการ",
    (
        Key("event", Choice(EVENTS), "ชนิดของขั้นตอน", required=True),
        Key("name", Words(), "ชื่อขั้นตอน", required=True),
        Key("start", MachineDate(whole=True), "วันเริ่ม ค.ศ."),
        Key("end", MachineDate(whole=True), "วันสิ้นสุด ค.ศ."),
        _SURE,
        _SOURCE,
        _NOTE,
    ),
    Event,
)
_FREEZE = Mapped(
    "ช่วงที่ที่อยู่หน้าเว็บต้องไม่เปลี่ยน",
    (
        Key("start", MachineDate(whole=True), "วันเริ่ม ค.ศ.", required=True),
        Key("end", MachineDate(whole=True), "วันสิ้นสุด ค.ศ.", required=True),
        _SURE,
        _SOURCE,
    ),
    Freeze,
    optional=True,
)
_SUB_INDICATOR = Mapped(
    "ตัวชี้วัดย่อย",
    (
        Key("id", Words(), "เลขตัวชี้วัดย่อย เช่น 10.2", required=True),
        Key("indicator", Number(1, 99), "เลขตัวชี้วัด", required=True),
        Key("name", Words(), "ชื่อตัวชี้วัดย่อย", required=True),
        _SURE,
        _SOURCE,
    ),
    SubIndicator,
)
_COVERS = Mapped(
    "ปีและรอบที่ต้องรายงาน",
    (
        Key(
            "year",
            Choice(tuple(COVERED_YEARS)),
            "current ปีงบประมาณเดียวกับปีการประเมิน · previous ปีก่อนหน้า",
            required=True,
        ),
        Key("rounds", ListOf(Choice(ROUND_CODES), at_least=1), "รอบที่ใช้ได้", required=True),
    ),
    Covers,
)
_ELEMENT = Mapped(
    "องค์ประกอบที่ต้องมี",
    (
        Key("id", Slug(), "รหัสองค์ประกอบ", required=True),
        Key("of", Choice(SUBJECTS), "measure ของแต่ละมาตรการ (ไม่ระบุ) · report ของทั้งรายงาน"),
        Key("fields", ListOf(Choice(ELEMENT_FIELDS)), "ช่องของมาตรการที่แสดงองค์ประกอบนี้ ช่องใดช่องหนึ่ง"),
        Key(
            "shows",
            Choice(REPORT_PROOFS, optional=True),
            "รายงานต้องแสดง: analysis การวิเคราะห์ผลปีก่อน · year ปีและรอบ · plan มาตรการที่กำหนดไว้",
        ),
        Key("instead_evidence", ListOf(Choice(EVIDENCE_KINDS)), "ชนิดหลักฐานที่ใช้แทนได้"),
        Key(
            "level",
            Choice(LEVELS, thai=_THAI_LEVELS),
            "เมื่อขาด: error ไม่ผ่าน · warning ควรมี · info มีได้ยิ่งดี",
            required=True,
        ),
        Key("wording", Words(), "ข้อความขององค์ประกอบ", required=True),
        _SURE,
        _SOURCE,
        _NOTE,
    ),
    Element,
)
_ITEM = Mapped(
    "ข้อที่ต้องเปิดเผย",
    (
        Key("number", Words(), "เลขข้อของปีนั้น เช่น O43 หรือ o28", required=True),
        Key("title", Words(), "ชื่อข้อ", required=True),
        Key("sub_indicator", Line(), "เลขตัวชี้วัดย่อย"),
        Key("asks", Choice(ASKS, optional=True), "measures มาตรการ · report รายงานผล · both ทั้งสอง"),
        Key("was", ListOf(Words()), "เลขข้อเดียวกันในปีการประเมินก่อนหน้า"),
        Key("covers", _COVERS, "ปีและรอบที่ต้องรายงาน"),
        Key("elements", ListOf(_ELEMENT), "องค์ประกอบที่ต้องมี ตามลำดับในเกณฑ์"),
        _SURE,
        _SOURCE,
        _NOTE,
    ),
    Item,
)
_WEIGHTS = Mapped(
    "น้ำหนักของแบบวัด",
    tuple(Key(tool, Number(0, 100), f"น้ำหนักของ {tool}") for tool in TOOLS),
    lambda **weights: tuple(weights.items()),
)

CRITERIA = Mapped(
    "เกณฑ์การประเมินรายปี",
    (
        Key("framework", Slug(), "รหัสกรอบการประเมิน", required=True),
        Key("assessment_year", BuddhistYear(), "ปีการประเมิน พ.ศ. เช่น 2568", required=True),
        Key("name", Words(), "ชื่อการประเมินของปีนั้น", required=True),
        Key("sources", ListOf(_SOURCES), "ที่มาของข้อมูล"),
        Key("weights", _WEIGHTS, "น้ำหนักของแบบวัด รวมเป็น 100"),
        Key("pass_mark", Points(), "คะแนนที่ถือว่าผ่าน"),
        Key("bands", ListOf(_BAND), "ระดับผลการประเมิน"),
        Key("calendar", ListOf(_EVENT), "กำหนดการที่ทราบ"),
        Key("freeze", _FREEZE, "ช่วงที่ที่อยู่หน้าเว็บต้องไม่เปลี่ยน"),
        Key("sub_indicators", ListOf(_SUB_INDICATOR), "ตัวชี้วัดย่อย"),
        Key("items", ListOf(_ITEM, at_least=1), "ข้อที่ต้องเปิดเผยทั้งหมด", required=True),
    ),
    dict,
)
