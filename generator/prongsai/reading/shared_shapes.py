"""Shapes that reports and measures share: corrections and notes."""

from __future__ import annotations

from prongsai.model.measure import SURENESS, Correction, Note
from prongsai.reading.kinds import Choice, Kind, Words
from prongsai.reading.mapped import Key, ListOf, Mapped

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
