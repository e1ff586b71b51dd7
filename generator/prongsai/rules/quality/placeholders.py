"""Blanks of a form that nobody filled in, and marks of other formats that were left over."""

from __future__ import annotations

import re
from collections.abc import Iterator

from prongsai.problems import Problem, problem
from prongsai.rules.context import ReportContext
from prongsai.rules.quality.measure_words import MeasureWords

_BLANK = (
    r"(?<![0-9๐-๙xX.\-])(?:[xX]{3,}|[xX]{2}\.[xX]{2})(?![0-9๐-๙xX\-]|[a-zA-Z])"
    r"|(?:25|๒๕)[xX_]{2}"
    r"|(?<!\.)\.{5,}+(?! ?[0-9๐-๙]{1,4} *$)|(?<!…)…{2,}+(?! ?[0-9๐-๙]{1,4} *$)|_{3,}|\?{3,}"
    r"|วว ?/ ?ดด ?/ ?ปป(?:ปป)?|[dD]{2}/[mM]{2}/[yY]{2,4}"
)
_ASKING = (
    r"โปรดระบุ\)?\s*(?:\.{2,}|…|_|$)|\(ระบุ\)|[(\[<](?:ระบุ|ใส่|กรอก)(?![^)\]>]{0,40}(?:ก็ได้|หรือไม่))[^()\[\]<>\n]{0,25}[)\]>]"
    r"|[\[<](?:ชื่อ|วันที่|จำนวน)[ก-๎ ]{0,30}[\]>]"
    r"|^[(\[]ตัวอย่าง[)\]]|(?:ใส่|พิมพ์|กรอก)(?:ข้อความ|ข้อมูล)ที่นี่|\{\{[^{}]{1,40}\}\}"
    r"|\b(?:TODO|TBD|FIXME)\b|[lL]orem ipsum|Click or tap"
)
_MARKUP = (
    r"#{2,6}(?=[ \tก-๙])|\*\*[^\s*][^*\n]{0,200}\*\*|\|[ ]?-{3,}|```"
    r"|&(?:nbsp|amp|lt|gt|quot|#[0-9]+);"
)
_LEFT_OVER = re.compile(f"{_BLANK}|{_ASKING}|{_MARKUP}", re.MULTILINE)
_MAY_HOLD = re.compile(r"[xX_?…#*|`&{<\[]")
_LATIN = re.compile("[A-Za-z]{3}|/[mM]")
_WORDS = (".....", "ระบุ", "ตัวอย่าง", "ที่นี่", "วว")
_LATIN_WORDS = ("/mm", "/MM", "TODO", "TBD", "FIXME", "orem", "Click")
_ANSWERS = ("result", "output", "outcome", "responsible", "period")
_ASKED = re.compile("ระบุ(?:ผล|จำนวน|วันที่|ชื่อ|รายละเอียด|หน่วยงาน|ผู้รับผิดชอบ|ระยะเวลา|ปี|ข้อมูล)[^\n]{0,30}")


def placeholder(context: ReportContext, words: MeasureWords) -> Iterator[Problem]:
    """A text still has the blank, the instruction or the markup of its template."""
    if not _may_hold(words.whole):
        return
    for field, text in words:
        found = _LEFT_OVER.search(text) if _may_hold(text) else None
        if not found and field in _ANSWERS and text.startswith("ระบุ"):
            found = _ASKED.fullmatch(text)
        if found:
            quoted = found.group()[:40]
            yield problem("placeholder", words.place(field), words=quoted, field=field)


def _may_hold(text: str) -> bool:
    """A quick look for any sign of what `_LEFT_OVER` finds."""
    if _MAY_HOLD.search(text) or any(word in text for word in _WORDS):
        return True
    return _LATIN.search(text) is not None and any(word in text for word in _LATIN_WORDS)
