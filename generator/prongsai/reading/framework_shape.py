"""The shape of a framework file."""

from __future__ import annotations

from prongsai.model.framework import TOOLS, Framework, Indicator
from prongsai.reading.kinds import Choice, Line, Number, Slug, Words
from prongsai.reading.mapped import Key, ListOf, Mapped
from prongsai.reading.text_kinds import PlainText

_INDICATOR = Mapped(
    "ตัวชี้วัด",
    (
        Key("number", Number(1, 99), "เลขตัวชี้วัด", required=True),
        Key("id", Slug(), "รหัสตัวชี้วัด ใช้เป็นที่อยู่หน้าเว็บ ไม่เปลี่ยน", required=True),
        Key("tool", Choice(TOOLS), "แบบวัด IIT EIT หรือ OIT", required=True),
        Key("name", Words(), "ชื่อตัวชี้วัด", required=True),
        Key("also", ListOf(Words()), "ชื่ออื่นที่พบ"),
        Key("name_en", Line(), "ชื่ออังกฤษที่อ่านเข้าใจ"),
        Key("alt_en", Line(), "ชื่ออังกฤษที่ ป.ป.ช. ใช้"),
    ),
    Indicator,
)

FRAMEWORK = Mapped(
    "กรอบการประเมิน",
    (
        Key("id", Slug(), "รหัสกรอบการประเมิน ตรงกับชื่อไฟล์", required=True),
        Key("name", Words(), "ชื่อกรอบการประเมิน", required=True),
        Key("name_en", Line(), "ชื่ออังกฤษ"),
        Key("indicators", ListOf(_INDICATOR, at_least=1), "ตัวชี้วัดทั้งหมด", required=True),
        Key("source", PlainText(), "ที่มาของข้อมูล"),
    ),
    Framework,
)
