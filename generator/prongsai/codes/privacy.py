"""Codes for personal data in texts that everybody will read. Their words are masked."""

from __future__ import annotations

from prongsai.codes.code import codes
from prongsai.problems import Level

_WAIVER = "waivers: [{{code: %s, words: {words}, reason: %s}}]"
_HOW_TH = (
    "ถ้าหน่วยงานตัดสินใจเผยแพร่ ให้เพิ่มใน organization.yml หรือ report.yml หรือไฟล์มาตรการ: "
    + _WAIVER
    + " โดยคัดลอก words ตามที่ปิดบังไว้นี้ ไม่ต้องเขียนตัวเต็ม"
)
_HOW_EN = (
    "if the agency decides to publish it, add to organization.yml, report.yml or the measure: "
    + _WAIVER
    + "; copy the masked words, not the full ones"
)


def _how(code: str, why_th: str, why_en: str) -> tuple[str, str]:
    return _HOW_TH % (code, why_th), _HOW_EN % (code, why_en)


_OFFICE = _how("personal-mobile", "เบอร์กลางของหน่วยงานที่ประกาศแล้ว", "the agency's own number")
_MAILBOX = _how("personal-email", "อีเมลกลางของหน่วยงานที่ประกาศแล้ว", "the agency's own mailbox")
_ACCOUNT = _how("personal-account", "บัญชีของหน่วยงานที่ประกาศแล้ว", "the agency's own account")
_NAME = _how("personal-name", "ชื่อผู้บริหารตามประกาศ", "an executive named in a public announcement")

_ERASE_TH = (
    "ลบเลขทั้ง ๑๓ หลักออกจากไฟล์ ใช้ตำแหน่งหรือชื่อหน่วยงานแทน "
    "ถ้าเคยส่งไฟล์นี้ขึ้นเว็บหรือที่เก็บไฟล์แล้ว ให้แจ้งผู้ดูแลลบประวัติของไฟล์ด้วย"
)
_ERASE_EN = (
    "delete all 13 digits from the file and name a position or unit instead; "
    "if the file was uploaded already, have its history removed, too"
)

_ERRORS = codes(
    Level.ERROR,
    (
        "personal-id-number",
        "พบเลขประจำตัวประชาชน {words} ในช่อง {field} ห้ามเผยแพร่",
        _ERASE_TH,
        "there is a citizen identity number {words} in {field}, which must not be published",
        _ERASE_EN,
    ),
)
_WARNINGS = codes(
    Level.WARNING,
    (
        "personal-mobile",
        "พบเบอร์มือถือ {words} ในช่อง {field} ซึ่งอาจเป็นของบุคคล",
        "ใช้เบอร์สำนักงานแทน " + _OFFICE[0],
        "there is a mobile number {words} in {field}, perhaps a person's own",
        "give the office number instead; " + _OFFICE[1],
    ),
    (
        "personal-email",
        "พบอีเมล {words} ในช่อง {field} ของผู้ให้บริการฟรี ซึ่งอาจเป็นของบุคคล",
        "ใช้อีเมลของหน่วยงาน (.go.th) แทน " + _MAILBOX[0],
        "there is an e-mail address {words} at a free provider in {field}, perhaps a person's own",
        "give the agency's address (.go.th) instead; " + _MAILBOX[1],
    ),
    (
        "personal-account",
        "พบเลขที่บัญชีธนาคาร {words} ในช่อง {field} ซึ่งอาจเป็นของบุคคล",
        "ลบเลขที่บัญชีออก " + _ACCOUNT[0],
        "there is a bank account {words} in {field}, perhaps a person's own",
        "remove the number; " + _ACCOUNT[1],
    ),
    (
        "personal-name",
        "พบชื่อบุคคล “{words}” ในช่อง {field}",
        "ใช้ตำแหน่งหรือส่วนราชการแทนชื่อ " + _NAME[0],
        "there is a person's name “{words}” in {field}",
        "give the position or unit instead of the name; " + _NAME[1],
    ),
    waivable=True,
)

PRIVACY = (*_ERRORS, *_WARNINGS)
