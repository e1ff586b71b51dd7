"""The words of Thai period phrases: cuts a text into tokens, whatever they may add up to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

from prongsai.thai.calendar import MONTHS, SHORT_MONTHS
from prongsai.thai.text import fold


class Kind(Enum):
    """What a token is."""

    NUMBER = auto()
    MONTH = auto()
    RECURRENCE = auto()
    HALF = auto()  # "๖ เดือนแรก": a round that is named in full
    CYCLE = auto()  # "รอบ ๖ เดือน": a round, or how often something is reported
    CYCLE_TAIL = auto()  # "๖ เดือน": goes with a cycle before it, alone it is a length of time
    QUARTER = auto()
    FISCAL_YEAR = auto()
    CALENDAR_YEAR = auto()
    YEAR = auto()
    BUDDHIST_ERA = auto()
    CHRISTIAN_ERA = auto()
    MONTH_WORD = auto()
    DAY_WORD = auto()
    ALL = auto()
    EDGE = auto()
    WITHIN = auto()
    FROM = auto()
    ONWARD = auto()
    DASH = auto()
    TO = auto()
    SLASH = auto()
    BREAK = auto()
    FILLER = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """A word: ``value`` is its meaning, or the letters of a number or month (then ``number``)."""

    kind: Kind
    value: str = ""
    number: int = 0


# Spellings that are wrong and seen often; each can only mean the one month.
_MISPRINTS = {
    "กุมภาพันธุ์": 2,
    "กุมภาพันธ": 2,
    "พฤศภาคม": 5,
    "กรกฏาคม": 7,
    "พฤษจิกายน": 11,
}


def _short_forms(name: str) -> tuple[str, str, str]:
    # "ม.ค.", and with one of the two dots lost; without either it could be part of any word.
    first, second, _ = name.split(".")
    return f"{first}.{second}.", f"{first}.{second}", f"{first}{second}."


_MONTH_NUMBERS: dict[str, int] = (
    {name: number for number, name in enumerate(MONTHS, 1)}
    | {form: n for n, name in enumerate(SHORT_MONTHS, 1) for form in _short_forms(name)}
    | _MISPRINTS
)
_MONTH = "|".join(re.escape(name) for name in sorted(_MONTH_NUMBERS, key=len, reverse=True))
_WEEKDAY = "จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์"
_EVERY = "(?:เป็น)?(?:ประจำ)?ทุกๆ?(?:รอบ|สิ้น)?"
_A_TIME = "ละ(?:[0-9]{1,2}ครั้ง|ครั้ง)?"
_TWICE, _FOUR_TIMES, _TWELVE_TIMES = "ละ2ครั้ง", "ละ4ครั้ง", "ละ12ครั้ง"
_FIRST, _LAST = r"\(?แรก", r"\(?หลัง(?!จาก|การ|ที่)"

# The first rule that fits wins, so a longer phrase stands before the shorter one that it contains.
_RULES: tuple[tuple[Kind, str, str], ...] = (
    (Kind.RECURRENCE, "weekly", f"{_EVERY}(?:วัน)?(?:{_WEEKDAY})(?!ที่)"),
    (Kind.RECURRENCE, "weekly", f"{_EVERY}สัปดาห์|(?:ราย|ประจำ)สัปดาห์|(?:สัปดาห์|อาทิตย์){_A_TIME}"),
    (Kind.RECURRENCE, "quarterly", f"{_EVERY}(?:3เดือน|ไตรมาส)|รอบ3เดือน|ราย(?:3เดือน|ไตรมาส)"),
    (
        Kind.RECURRENCE,
        "quarterly",
        f"(?:รอบ|ประจำ)ไตรมาส(?!ที่|[0-9])|ไตรมาส{_A_TIME}|ปี{_FOUR_TIMES}",
    ),
    (Kind.RECURRENCE, "half-yearly", f"{_EVERY}(?:6เดือน|ครึ่งปี)|ราย(?:6เดือน|ครึ่งปี)|ปี{_TWICE}"),
    (Kind.RECURRENCE, "monthly", f"ปี{_TWELVE_TIMES}"),
    (Kind.RECURRENCE, "yearly", f"{_EVERY}(?:12เดือน|ปี(?:งบประมาณ)?)|รายปี|ปี{_A_TIME}"),
    (Kind.RECURRENCE, "yearly", r"ประจำปี(?!งบ|ปฏิทิน|พ\.|พศ|ค\.|[0-9])"),
    (Kind.RECURRENCE, "monthly", f"{_EVERY}(?:วันที่[0-9]{{1,2}}ของ)?1?เดือน|รายเดือน|เดือน{_A_TIME}"),
    (Kind.RECURRENCE, "monthly", f"ประจำเดือน(?!{_MONTH})"),
    (Kind.RECURRENCE, "continuous", f"{_EVERY}วัน(?:ทำการ|ราชการ)?(?!ที่)|ตลอดเวลา"),
    (Kind.RECURRENCE, "continuous", "(?:อย่าง|โดย)?(?:ต่อเนื่อง|สม่ำเสมอ)"),
    (Kind.HALF, "h1", f"(?:รอบ)?(?:ระยะเวลา|ระยะ)?6เดือน{_FIRST}"),
    (Kind.HALF, "h2", f"(?:รอบ)?(?:ระยะเวลา|ระยะ)?6เดือน{_LAST}"),
    (Kind.CYCLE, "half-yearly", "รอบ(?:ระยะเวลา|ระยะ)?6เดือน"),
    (Kind.CYCLE, "yearly", "รอบ(?:ระยะเวลา|ระยะ)?12เดือน"),
    (Kind.CYCLE_TAIL, "quarterly", f"3เดือน(?!{_MONTH})"),
    (Kind.CYCLE_TAIL, "half-yearly", f"6เดือน(?!{_MONTH})"),
    (Kind.CYCLE_TAIL, "yearly", f"12เดือน(?!{_MONTH})"),
    (Kind.QUARTER, "", "ไตรมาส(?:ที่)?"),
    (Kind.MONTH, "", _MONTH),
    (Kind.FISCAL_YEAR, "", r"(?:ประจำ)?ปีงบ(?:ประมาณ|ฯ|\.)?|งบประมาณ(?=พ\.?ศ)"),
    (Kind.CALENDAR_YEAR, "", "(?:ประจำ)?ปีปฏิทิน"),
    (Kind.YEAR, "", "(?:ประจำ)?ปี"),
    (Kind.BUDDHIST_ERA, "", r"พ\.ศ\.?|พศ\."),
    (Kind.CHRISTIAN_ERA, "", r"ค\.ศ\.?|คศ\."),
    (Kind.DAY_WORD, "", f"วัน(?:{_WEEKDAY})?ที่"),
    (Kind.MONTH_WORD, "", "เดือน"),
    (Kind.ALL, "", "ตลอด(?:ทั้ง)?|ทั้ง"),
    (Kind.TO, "", "(?:ไป)?(?:จน)?ถึง|สิ้นสุด"),
    (Kind.EDGE, "start", "ต้น"),
    (Kind.EDGE, "middle", "กลาง"),
    (Kind.EDGE, "end", "ปลาย|สิ้น"),
    (Kind.WITHIN, "", "ภายใน"),
    (Kind.FROM, "", "ตั้งแต่|เริ่ม|นับตั้งแต่|นับแต่"),
    (Kind.ONWARD, "", "เป็นต้นไป"),
    (Kind.DASH, "", "[-\u2010\u2011\u2012\u2013\u2014\u2015\u2212~]{1,3}"),
    (Kind.SLASH, "", "/"),
    (Kind.BREAK, "", r"[ .,;:+&()\[\]\u2022]|และ"),
    (Kind.FILLER, "", "(?:ใน)?(?:การ)?(?:ประชุม|ดำเนินการ|ดำเนินงาน)|(?:ใน)?(?:ระหว่าง|ช่วง|ห้วง)"),
    (Kind.FILLER, "", "ระยะเวลา|เป็นประจำ|ประจำ|อย่างน้อย|เมื่อ|ใน|ของ|ลง|ณ"),
    (Kind.NUMBER, "", "(?<![0-9])[0-9]{1,4}(?![0-9])"),
    (Kind.UNKNOWN, "", "[0-9]+|."),
)
# Every rule has a fixed greatest length except the run of digits, which is tried once: linear.
_TOKEN = re.compile("|".join(f"({pattern})" for _, _, pattern in _RULES), re.DOTALL)


def tokens(text: str) -> tuple[Token, ...]:
    """Cut ``text`` into tokens; every letter of it goes into exactly one of them.

    Spaces count only between two numbers: text read from a picture has them inside words, too.
    """
    # Folded again, because what a space held apart ("เ เ") may now be one letter.
    joined = fold(_without_spaces(fold(text)))
    return tuple(_token(match) for match in _TOKEN.finditer(joined))


def word_patterns() -> tuple[str, ...]:
    """Return the patterns of all words, in the order in which they are tried."""
    return tuple(pattern for _, _, pattern in _RULES)


def _token(match: re.Match[str]) -> Token:
    kind, value, _ = _RULES[(match.lastindex or 1) - 1]
    if kind is Kind.NUMBER:
        return Token(kind, match.group(), int(match.group()))
    if kind is Kind.MONTH:
        return Token(kind, match.group(), _MONTH_NUMBERS[match.group()])
    return Token(kind, value)


def _without_spaces(text: str) -> str:
    pieces: list[str] = []
    for word in text.split():
        if pieces and _is_digit(pieces[-1][-1]) and _is_digit(word[0]):
            pieces.append(" ")
        pieces.append(word)
    return "".join(pieces)


def _is_digit(char: str) -> bool:
    return char in "0123456789"
