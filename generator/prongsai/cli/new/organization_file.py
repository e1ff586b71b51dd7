"""The text of a new organization.yml, and what an organization's name tells about it."""

from __future__ import annotations

from dataclasses import dataclass

from prongsai.cli.new.yaml_text import line
from prongsai.model.organization import ORGANIZATION_TYPES


@dataclass(frozen=True, slots=True)
class OrganizationDraft:
    """What is known about a new organization; None is not known yet."""

    id: str
    name: str
    type: str
    short_name: str | None = None
    subdistrict: str | None = None
    district: str | None = None
    province: str | None = None
    framework: str = "nacc"


def organization_text(draft: OrganizationDraft) -> str:
    """The file, with a comment where something has to be known to fill it in."""
    kind = ORGANIZATION_TYPES[draft.type][0]
    return f"""\
# ข้อมูลหน่วยงาน · null = ยังไม่ทราบ · ตรวจด้วย prongsai check
id: {draft.id}  # ใช้เป็นที่อยู่หน้าเว็บ ไม่เปลี่ยนหลังเผยแพร่
name: {line(draft.name)}
short_name: {line(draft.short_name)}
type: {draft.type}  # {kind} (ดูทุกประเภทด้วย prongsai schema organization --format text)
subdistrict: {line(draft.subdistrict)}  # ตำบล
district: {line(draft.district)}  # อำเภอ
province: {line(draft.province)}  # จังหวัด
address: null  # ที่อยู่ตามที่พิมพ์ในรายงาน
postal_code: null  # ใส่ในเครื่องหมายคำพูด เช่น "10100"
contacts: []
# ตัวอย่างช่องทางติดต่อ: ลบ [] ข้างบน แล้วลบ # หน้าบรรทัดต่อไปนี้
#   - kind: phone  # phone fax email website line facebook post
#     text: โทร. ๐ ๐๐๐๐ ๐๐๐๐
#     checked: true  # true = ตรวจแล้วว่าใช้ได้ จึงทำเป็นลิงก์
ita_framework: {draft.framework}  # กรอบการประเมินในโฟลเดอร์ frameworks/
"""


def type_of_name(name: str) -> str | None:
    """The type whose Thai name the organization's name begins with, None when none is."""
    found = [key for key, (thai, _) in ORGANIZATION_TYPES.items() if _begins(name, thai)]
    return max(found, key=lambda key: len(ORGANIZATION_TYPES[key][0]), default=None)


def short_name_of(name: str, type: str) -> str | None:
    """The name with the abbreviation of its type (อบต.…), None when the name has no such form."""
    thai, short = ORGANIZATION_TYPES[type]
    return short + name.removeprefix(thai) if short.endswith(".") and _begins(name, thai) else None


def _begins(name: str, thai: str) -> bool:
    return name.startswith(thai) and len(name) > len(thai)
