"""A draft of the criteria of a new year from those of an earlier one; nothing in it is sure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from prongsai.thai.digits import to_arabic, to_thai

_TOP = re.compile(r"([a-z_]+):")
_SURE = re.compile(r"\bsure: *(?:confirmed|high|medium)\b")
_YEAR = re.compile(r"2[45][0-9]{2}|[๒][๔๕][๐-๙]{2}")
_NUMBER = re.compile(r"  - number: *(\S+)")
_TEXT = re.compile(r" +(?:- )?(?:title|wording):")
_DROPPED = frozenset({"calendar", "freeze"})
"""Dates of one year say nothing of another."""


def criteria_text(text: str, before: int, year: int) -> str:
    """The draft for `year` from the text of the file of `before`, both assessment years in B.E."""
    head = (
        f"# ร่างเกณฑ์ปี {year} คัดลอกจากปี {before} ยังไม่ได้เทียบกับคู่มือของปี {year}\n"
        "# ทุกข้อจึงเป็น sure: low ตรวจเลขข้อ ชื่อข้อ และองค์ประกอบกับคู่มือ แก้ให้ตรง\n"
        "# แล้วเปลี่ยน sure เป็น confirmed และ source เป็นรหัสของคู่มือ\n"
        "# กำหนดการ (calendar) และช่วงห้ามเปลี่ยนที่อยู่ (freeze) ไม่ได้คัดลอกมา เพิ่มเมื่อทราบ\n"
    )
    return head + "".join(_lines(text, before, year))


def _lines(text: str, before: int, year: int) -> Iterator[str]:
    section = number = ""
    for line in text.splitlines(keepends=True):
        if line.startswith("#") and not section:
            continue
        if top := _TOP.match(line):
            section = top[1]
        if found := _NUMBER.match(line):
            number = found[1]
        if section in _DROPPED:
            continue
        yield _line(line, section, number, before, year)


def _line(line: str, section: str, number: str, before: int, year: int) -> str:
    if section == "assessment_year":
        return f"assessment_year: {year}  # ปีการประเมิน พ.ศ.\n"
    if section == "items" and line.startswith("    was:"):
        return f"    was: [{number}]\n"
    if section == "name" or (section == "items" and _TEXT.match(line)):
        line = _YEAR.sub(lambda found: _moved(found[0], year - before), line)
    return _SURE.sub("sure: low", line)


def _moved(year: str, by: int) -> str:
    moved = str(int(to_arabic(year)) + by)
    return moved if year.isascii() else to_thai(moved)
