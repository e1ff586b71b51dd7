"""The shape of organization.yml."""

from __future__ import annotations

from prongsai.model.organization import (
    CONTACT_KINDS,
    ORGANIZATION_TYPES,
    Contact,
    FormerName,
    Organization,
)
from prongsai.reading.kinds import Choice, Flag, Line, Slug, Words
from prongsai.reading.mapped import Key, ListOf, Mapped
from prongsai.reading.shared_shapes import WAIVERS
from prongsai.reading.text_kinds import PlainText

TYPES = tuple(ORGANIZATION_TYPES)
THAI_TYPES = tuple((thai, id) for id, names in ORGANIZATION_TYPES.items() for thai in names)
THAI_KINDS = (
    ("โทรศัพท์", "phone"),
    ("โทร", "phone"),
    ("โทรสาร", "fax"),
    ("อีเมล", "email"),
    ("เว็บไซต์", "website"),
    ("ไลน์", "line"),
    ("เฟซบุ๊ก", "facebook"),
    ("ไปรษณีย์", "post"),
)

_CONTACT = Mapped(
    "ช่องทางติดต่อ",
    (
        Key("kind", Choice(CONTACT_KINDS, thai=THAI_KINDS), "ชนิดของช่องทาง", required=True),
        Key("text", Words(), "ตามที่พิมพ์ในรายงาน", required=True),
        Key("checked", Flag(), "ตรวจสอบแล้วว่าใช้ได้ (true จึงทำเป็นลิงก์)"),
    ),
    Contact,
)
_FORMER = Mapped(
    "ชื่อเดิม",
    (
        Key("name", Words(), "ชื่อเดิม", required=True),
        Key("type", Choice(TYPES, optional=True, thai=THAI_TYPES), "ประเภทเดิม"),
        Key("until", Line(), "ใช้ถึงเมื่อใด"),
    ),
    FormerName,
)

ORGANIZATION = Mapped(
    "หน่วยงาน",
    (
        Key("id", Slug(), "รหัสหน่วยงาน ตรงกับชื่อโฟลเดอร์ ไม่เปลี่ยนหลังเผยแพร่", required=True),
        Key("name", Words(), "ชื่อเต็มของหน่วยงาน", required=True),
        Key("type", Choice(TYPES, thai=THAI_TYPES), "ประเภทหน่วยงาน", required=True),
        Key("short_name", Line(), "ชื่อย่อ เช่น อบต.ศรีสมเด็จ"),
        Key("subdistrict", Line(), "ตำบล"),
        Key("district", Line(), "อำเภอ"),
        Key("province", Line(), "จังหวัด"),
        Key("address", PlainText(), "ที่อยู่ตามที่พิมพ์"),
        Key("postal_code", Line(), "รหัสไปรษณีย์ ใส่ในเครื่องหมายคำพูด"),
        Key("contacts", ListOf(_CONTACT), "ช่องทางติดต่อ"),
        Key("printed_names", ListOf(Words()), "ชื่อที่พิมพ์ต่างไปในรายงาน ใช้ช่วยค้นหา"),
        Key("website", Line(), "เว็บไซต์หลักที่ตรวจสอบแล้ว"),
        Key("former", ListOf(_FORMER), "ชื่อและประเภทเดิม"),
        Key("ita_framework", Slug(), "กรอบการประเมินที่ใช้ (ไม่ระบุ = nacc)"),
        WAIVERS,
    ),
    Organization,
)
