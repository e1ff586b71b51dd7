"""Shapes that several files share: corrections, notes and waivers."""

from __future__ import annotations

from prongsai.codes import CODES
from prongsai.model.measure import SURENESS, Correction, Note
from prongsai.model.waiver import Waiver
from prongsai.reading.kinds import Choice, Kind, Line, Reason, Words
from prongsai.reading.mapped import Key, ListOf, Mapped

WAIVABLE = tuple(code.id for code in CODES if code.waivable)

_THAI_SURENESS = (("มาก", "high"), ("ปานกลาง", "medium"), ("น้อย", "low"))


def corrections_of(fields: tuple[str, ...]) -> Kind:
    """Printed slips and what was meant, in any of `fields`."""
    keys = (
        Key("field", Choice(fields), "ช่องที่มีคำพิมพ์ผิด", required=True),
        Key("printed", Words(), "คำตามที่พิมพ์", required=True),
        Key("intended", Words(), "คำที่น่าจะตั้งใจพิมพ์", required=True),
        Key(
            "sure",
            Choice(SURENESS, thai=_THAI_SURENESS),
            "ความมั่นใจ: high มาก · medium ปานกลาง · low น้อย",
        ),
    )
    return ListOf(Mapped("คำที่พิมพ์ผิด", keys, Correction))


def notes_of(fields: tuple[str, ...]) -> Kind:
    """Remarks on one of `fields` or on the whole."""
    keys = (
        Key("field", Choice(fields, optional=True), "ช่องที่กล่าวถึง (เว้นว่างเมื่อกล่าวถึงทั้งเรื่อง)"),
        Key("text", Words(), "ข้อสังเกต", required=True),
    )
    return ListOf(Mapped("ข้อสังเกต", keys, Note))


WAIVERS = Key(
    "waivers",
    ListOf(
        Mapped(
            "ข้อยกเว้น",
            (
                Key("code", Choice(WAIVABLE), "รหัสข้อที่ยกเว้น ตามที่ prongsai check บอก", required=True),
                Key("field", Line(), "เฉพาะช่องนี้ (ไม่ระบุ = ทุกช่อง)"),
                Key("words", Line(), "เฉพาะที่พบคำนี้ (ไม่ระบุ = ทุกคำ)"),
                Key("reason", Reason(), "เหตุผล แสดงบนเว็บให้ผู้อ่านเห็น", required=True),
            ),
            Waiver,
        )
    ),
    "ข้อที่ตรวจพบแต่หน่วยงานมีเหตุผลให้คงไว้ ใช้กับไฟล์นี้และไฟล์ที่อยู่ข้างใต้",
)
