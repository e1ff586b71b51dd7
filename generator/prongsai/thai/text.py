"""Folding of Thai text for comparison: spellings that look alike become one.

Its results are for machines only; a text that readers see is never folded.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import groupby

_NIKHAHIT, _SARA_AA, _SARA_AM = "\u0e4d", "\u0e32", "\u0e33"
_VOWELS_ABOVE = "\u0e31\u0e34\u0e35\u0e36\u0e37\u0e47" + _NIKHAHIT
_TONES = "\u0e48\u0e49\u0e4a\u0e4b"

# Marks over and under a consonant in the order in which they are put. Marks with a canonical
# combining class keep their canonical order, so that the result stays in NFC.
_ORDER = {
    mark: place
    for place, marks in enumerate(
        ("\u0e3a", "\u0e38\u0e39", _VOWELS_ABOVE, _TONES, "\u0e4c\u0e4e", _SARA_AM)
    )
    for mark in marks
}
_MARKS = "".join(mark for mark in _ORDER if mark != _SARA_AM)

_INVISIBLE = (
    "\u00ad\u034f\u061c\u180e\ufeff"
    + "".join(map(chr, range(0x200B, 0x2010)))
    + "".join(map(chr, range(0x202A, 0x202F)))
    + "".join(map(chr, range(0x2060, 0x2070)))
)
_SPACES = "\u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_THAI_DIGITS = "๐๑๒๓๔๕๖๗๘๙"
_TABLE = str.maketrans(_SPACES + _THAI_DIGITS, " " * len(_SPACES) + "0123456789", _INVISIBLE)
# Looking is ten times faster than translating, and most texts have nothing to translate.
_IN_TABLE = re.compile(f"[{_SPACES}{_THAI_DIGITS}{_INVISIBLE}]")

# The look-behind makes each run of marks be tried once only, which keeps the search linear.
_SPLIT_SARA_AM = re.compile(f"(?<![{_MARKS}])[{_MARKS}]++{_SARA_AA}")
_MARK_RUN = re.compile(f"[{_MARKS}{_SARA_AM}]{{2,}}")


def fold(text: str) -> str:
    """Return ``text`` in the one spelling that stands for all spellings that look like it.

    Zero-width and bidi marks go, no-break and other wide spaces become a space, Thai digits Arabic
    ones, เ + เ becomes แ, nikhahit + aa becomes sara am (a tone mark between them is kept), marks
    stand vowel first, then tone, and a mark typed twice counts once. The result is in NFC and never
    in NFKC, which would take sara am apart again. Idempotent, linear in time.
    Source of the rules: NFC keeps apart all three ways to type น้ำ, and NFKC breaks the right one.
    """
    plain = text.translate(_TABLE) if _IN_TABLE.search(text) else text
    composed = unicodedata.normalize("NFC", plain.replace("เเ", "แ"))
    if _NIKHAHIT in composed:
        composed = _SPLIT_SARA_AM.sub(_join_sara_am, composed)
    return _MARK_RUN.sub(_order_marks, composed)


def compare_key(text: str) -> str:
    """Return ``fold(text)`` without any white space and without difference of case.

    Two texts with the same key are the same words, however they were spaced and typed. Idempotent.
    """
    unspaced = "".join(fold(text).split())
    # Case folding is stable on NFD only and can leave NFC, so a second fold comes last.
    return fold(unicodedata.normalize("NFD", unspaced).casefold())


def _join_sara_am(match: re.Match[str]) -> str:
    run = match.group()
    if _NIKHAHIT not in run or _after_foreign_mark(match):
        return run
    return run[:-1].replace(_NIKHAHIT, "") + _SARA_AM


def _order_marks(match: re.Match[str]) -> str:
    run = match.group()
    if _after_foreign_mark(match) or _before_foreign_mark(match):
        return run
    marks = sorted(run, key=_ORDER.__getitem__)
    if _SARA_AM in run:
        marks = [mark for mark in marks if mark != _NIKHAHIT]
    return "".join(mark for mark, _ in groupby(marks))


# Beside an accent of another script NFC has its own order of marks; such text stays as it is.
def _after_foreign_mark(match: re.Match[str]) -> bool:
    return match.start() > 0 and unicodedata.combining(match.string[match.start() - 1]) > 0


def _before_foreign_mark(match: re.Match[str]) -> bool:
    return match.end() < len(match.string) and unicodedata.combining(match.string[match.end()]) > 0
