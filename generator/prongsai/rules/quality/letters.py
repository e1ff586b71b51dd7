"""Texts as letters alone, so that spacing, markers and digits make no difference."""

from __future__ import annotations

import re
from collections.abc import Iterable

from prongsai.thai.digits import to_arabic
from prongsai.thai.text import fold

_LETTERS = re.compile("[ก-ฺเ-๎a-z]+")
_DIGIT = re.compile("[0-9๐-๙]")
_NUMBER = re.compile("[0-9]+(?:[.,][0-9]+)*")
_YEAR = re.compile("2[45][0-9]{2}")
_MARKER = re.compile(r"(?:^[ \t]*|(?<=\s))[0-9]{1,2}(?:\.[0-9]{1,2})*[.)](?![0-9])", re.MULTILINE)
_ODD = re.compile("[\u0e48-\u0e4e][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]")
_ODD_VOWELS = ("เเ", "\u0e4d")
"""Letters that can be typed in several ways; text without them needs no folding."""

_ANSWERS = frozenset(
    (
        "",
        "อยู่ระหว่างดำเนินการ",
        "อยู่ระหว่างการดำเนินการ",
    )
)
_NOTHING = ("ไม่มี", "ไม่พบ", "ไม่ใช้", "ไม่ได้", "ยังไม่")
_LONGEST_ANSWER = 40
"""What is said in words when there is nothing to say; nobody repeats by saying it."""


def letters(text: str) -> str:
    """The letters of a text in one spelling: no spaces, digits, marks or difference of case."""
    found = "".join(_LETTERS.findall(text.lower()))
    if _ODD.search(found) or any(vowel in found for vowel in _ODD_VOWELS):
        return "".join(_LETTERS.findall(fold(found)))
    return found


def is_answer(words: str) -> bool:
    """Whether `letters` say that there is nothing, or that nothing was done."""
    return words in _ANSWERS or (len(words) <= _LONGEST_ANSWER and words.startswith(_NOTHING))


def numbers(text: str) -> frozenset[str]:
    """The numbers that a text counts with: neither years nor the markers of items."""
    if not _DIGIT.search(text):
        return frozenset()
    found = _NUMBER.findall(_MARKER.sub(" ", to_arabic(text)))
    return frozenset(one for one in found if not _YEAR.fullmatch(one))


def without(words: str, filler: Iterable[str]) -> str:
    """The letters that are left when each `filler` is taken out, one after the other."""
    for one in filler:
        words = words.replace(one, "")
    return words


def is_covered(words: str, by: str, least: float, run: int = 6) -> bool:
    """Whether at least the part `least` of `words` stands in `by`, in runs of `run` letters."""
    spare = int(len(words) * (1 - least))
    at = 0
    while at < len(words):
        length = _run(words, at, by, run)
        at += length or 1
        spare -= not length
        if spare < 0:
            return False
    return True


def _run(words: str, at: int, by: str, least: int) -> int:
    """How many letters from `at` on stand together in `by`; 0 where they are fewer than `least`."""
    length = min(least, len(words) - at)
    if words[at : at + length] not in by:
        return 0
    for step in (32, 1):
        while at + length < len(words) and words[at : at + length + step] in by:
            length += min(step, len(words) - at - length)
    return length
