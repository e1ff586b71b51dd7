"""Titles of persons: written out, and short with dots. A weak title needs a surname to count."""

from __future__ import annotations

import re

from prongsai.thai.personal.letters import CONSONANT, LEADING

GAP = "[ \u00a0\u200b]{0,2}"


def _words(*lines: str) -> tuple[str, ...]:
    return tuple(word for line in lines for word in line.split())


DEGREES = ("ตรี", "โท", "เอก")
_DEGREE = f"(?:{'|'.join(DEGREES)})(?: ?หญิง)?"


def _patterns(after_key: dict[str, str]) -> dict[str, re.Pattern[str]]:
    return {key: re.compile(key + rest) for key, rest in after_key.items()}


RANKS = _patterns(
    {
        "ร้อย": f"(?:ตำรวจ)?{_DEGREE}",
        "พัน": f"(?:ตำรวจ|จ่า|จ่าอากาศ)?{_DEGREE}",
        "สิบ": f"(?:ตำรวจ)?{_DEGREE}",
        "จ่า": f"(?:อากาศ)?{_DEGREE}",
        "พล": f"(?:ตำรวจ|เรือ|อากาศ)?{_DEGREE}",
        "นาวา": f"(?:อากาศ)?{_DEGREE}",
        "เรือ": f"(?:อากาศ)?{_DEGREE}",
    }
)
"""Ranks that are written out, none without one of the degrees; each pattern begins with its key."""

OTHERS = _patterns(
    {
        "ดาบตำรวจ": "(?: ?หญิง)?",
        "เด็ก": "(?:ชาย|หญิง)",
        "แพทย์": "(?:หญิง)?",
        "ศาสตราจารย์": "",
        "ดอกเตอร์": "",
        "หม่อม": "(?:หลวง|ราชวงศ์|เจ้า)",
    }
)
"""Other titles that are written out, besides นาย, นาง and นางสาว. All need a surname."""

ACTING = "ว่าที่"
BEFORE_WRITTEN = re.compile(f"(?:{ACTING} ?)?(?:ผู้ช่วย|รอง|จ่า|นาย(?:สัตว)?|ทันต|สัตว)?$")
"""What may belong to a written-out title before its key."""

BARE = frozenset({"แพทย์"})
"""No titles by themselves, only with what may stand before them."""

LONGEST_BEFORE_WRITTEN = 20

BEFORE_NAME = re.compile(f"\\.{GAP}(?=(?:หญิง)?{GAP}[{LEADING}]?[{CONSONANT}])")
"""A dot after which a name may stand."""


_STRONG = _words(
    "น.ส ด.ช ด.ญ พ.ต.อ พ.ต.ท พ.ต.ต ร.ต.อ ร.ต.ท ร.ต.ต จ.ส.อ จ.ส.ท จ.ส.ต ส.ต.อ ส.ต.ท ส.ต.ต",
    "พ.จ.อ พ.จ.ท พ.จ.ต พ.อ.อ พ.อ.ท พ.อ.ต พล.ต.อ พล.ต.ท พล.ต.ต พล.ร.อ พล.อ.อ ม.ร.ว ม.ล",
    "ผศ.ดร รศ.ดร ศ.ดร อ.ดร ดร ผศ รศ นส ดช ดญ",
)
_WEAK = _words(
    "พล.อ พล.ท พล.ต พ.อ พ.ท พ.ต ร.อ ร.ท ร.ต ส.อ ส.ท ส.ต จ.อ จ.ท จ.ต ด.ต น.อ น.ท น.ต ม.จ",
    "นพ พญ ทพ ทพญ ภก ภญ สพ.ญ น.สพ",
)
IS_STRONG = {title: title in _STRONG for title in (*_STRONG, *_WEAK)}
"""Short titles without their last dot, and whether a given name after them is enough.

Those without a dot inside (ดร ผศ นพ) can also be the end of a longer word.
"""

SIZES = tuple(sorted({len(title) for title in IS_STRONG}, reverse=True))
LONGEST_DOTTED = 20
AROUND_DOT = re.compile(f"{GAP}\\.{GAP}")

ENGLISH = re.compile(
    r"\b(?:(?:Mr|Mrs|Ms|Dr|MR|MRS|MS|DR)\. ?|(?:Miss|MISS|Mr|Mrs|MR|MRS) )"
    r"[A-Z][A-Za-z-]{1,30} [A-Z][A-Za-z-]{1,30}"
)
