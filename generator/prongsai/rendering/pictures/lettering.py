"""How long a line of text is and where it may be cut, since nothing measures text at build time.

Widths are those of Sarabun, in em, rounded up; other fonts differ by a tenth.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from itertools import accumulate

_WIDE = frozenset("ณญฒฌฑพฟฬ")
_LEADING_VOWELS = frozenset("เแโใไ")
_FOLLOWS = frozenset("\u0e33") | frozenset(map(chr, range(0x1F3FB, 0x1F400)))
"""SARA AM and the skin tones of pictographs: letters of their own that join the one before."""

_JOINER = "\u200d"
_NARROW_VOWELS = frozenset("เโใไๅ")
_THIN = frozenset(" .,:;'’‘|!()[]ijl-")
_BROAD = frozenset("mwMWQOG@%…")
_MARKS = ("Mn", "Me", "Cf")
ELLIPSIS = "…"


def both_lengths(words: str, narrow: float, wide: float) -> tuple[str, str]:
    """The words shortened to a narrow and to a wide place, limits in em."""
    return shorten(words, narrow), shorten(words, wide)


def length(words: str) -> float:
    """About how long the words are, in em."""
    return sum(map(_ADVANCES.__getitem__, words))


def shorten(words: str, limit: float) -> str:
    """The words, or as many whole letters as fit into `limit` em with … behind them."""
    line = " ".join(words.split())
    ends = list(accumulate(map(_ADVANCES.__getitem__, line)))
    if not ends or ends[-1] <= limit:
        return line
    fitting = bisect_right(ends, limit - _ADVANCES[ELLIPSIS])
    return line[: _letter_start(line, fitting)].rstrip() + ELLIPSIS


def _letter_start(line: str, place: int) -> int:
    """The nearest place up to `place` where a reader sees a letter begin."""
    while place > 0 and _belong_together(line[place - 1], line[place]):
        place -= 1
    return place


def _belong_together(before: str, after: str) -> bool:
    """Marks stay with what they stand on, Thai leading vowels with the consonant after them."""
    is_mark = _ADVANCES[after] == 0 or after in _FOLLOWS
    return is_mark or before in _LEADING_VOWELS or before == _JOINER


class _Advances(dict[str, float]):
    """How far each letter moves the next one, in em; worked out once for each letter."""

    def __missing__(self, letter: str) -> float:
        self[letter] = _advance(letter)
        return self[letter]


_ADVANCES = _Advances()


def _advance(letter: str) -> float:
    if unicodedata.category(letter) in _MARKS:
        return 0
    if "\u0e01" <= letter <= "\u0e5b":
        return _thai_advance(letter)
    if letter in _THIN:
        return 0.3
    if letter in _BROAD or unicodedata.east_asian_width(letter) in "WF":
        return 1.05 if ord(letter) > 0x2E7F else 0.85
    return 0.68 if letter.isupper() else 0.56


def _thai_advance(letter: str) -> float:
    if letter in _WIDE:
        return 0.83
    if letter in _NARROW_VOWELS:
        return 0.4
    if "๐" <= letter <= "๙":
        return 0.72
    return 0.5 if letter in "าำะรว" else 0.64
