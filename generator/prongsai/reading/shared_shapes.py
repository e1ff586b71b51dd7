"""Shapes that several files share: corrections, notes and waivers."""

from __future__ import annotations

from dataclasses import dataclass

from prongsai.codes import BY_ID, CODES
from prongsai.model.measure import FIELDS, SURENESS, Correction, Note
from prongsai.model.waiver import Waiver
from prongsai.problems import Keys, Notebook
from prongsai.reading.kinds import WRONG, Choice, Kind, Line, Reason, Schema, Words, Wrong
from prongsai.reading.mapped import Key, ListOf, Mapped
from prongsai.reading.plain_yaml import Node

WAIVER_FIELDS = (
    *FIELDS,
    "evidence",
    "corrections",
    "notes",
    "body",
    "ita",
    "indicator",
    "fiscal_year",
    "assessment_year",
    "round",
    "score",
    "texts",
    "tables",
    "indicators",
    "measures",
    "issued",
    "prepared_by",
    "weak_indicators",
    "name",
    "address",
    "contacts",
)
"""The outermost keys that findings are told of, in any file."""

WAIVABLE = tuple(code.id for code in CODES if code.waivable)


@dataclass(frozen=True, slots=True)
class WaivableCode:
    """A code of the checks that may be set aside with a reason."""

    def read(self, node: Node, keys: Keys, notebook: Notebook) -> str | Wrong | None:
        """The code."""
        if isinstance(node, str) and node in BY_ID and node not in WAIVABLE:
            notebook.note("waiver-not-allowed", keys, id=node)
            return WRONG
        return Choice(WAIVABLE).read(node, keys, notebook)

    def schema(self) -> Schema:
        """One of the codes."""
        return Choice(WAIVABLE).schema()


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
                Key("code", WaivableCode(), "รหัสข้อที่ยกเว้น ตามที่ prongsai check บอก", required=True),
                Key("field", Choice(WAIVER_FIELDS, optional=True), "เฉพาะช่องนี้ (ไม่ระบุ = ทุกช่อง)"),
                Key("words", Line(), "เฉพาะที่พบคำนี้ (ไม่ระบุ = ทุกคำ)"),
                Key("reason", Reason(), "เหตุผล แสดงบนเว็บให้ผู้อ่านเห็น", required=True),
            ),
            Waiver,
        )
    ),
    "ข้อที่ตรวจพบแต่หน่วยงานมีเหตุผลให้คงไว้ ใช้กับไฟล์นี้และไฟล์ที่อยู่ข้างใต้",
)
