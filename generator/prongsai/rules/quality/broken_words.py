"""Spaces inside words, as text recognition and narrow columns leave them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from prongsai.problems import Problem, problem
from prongsai.rules.context import ReportContext
from prongsai.rules.quality.measure_words import MeasureWords
from prongsai.rules.quality.split_words import split_word

_MARKS = "\u0e30-\u0e3a\u0e45\u0e47-\u0e4e"
_SPACED = re.compile("(?<![^ \n])(?:[ก-ฮ]['่-๋]?[ะ-ู็-์]{0,2} ){4,}")
_SHORT = re.compile("(?<![^ \n])(?:[ก-ฮเ-ไ][ก-ฺเ-๎]{0,3} ){5,}")
_VOWEL = re.compile(f"[เ-ไ{_MARKS}]")
"""Consonants alone (ก ข ค ง) are the names of items."""
_THAI = frozenset(
    map(
        chr,
        (
            *range(0x0E01, 0x0E2F),
            *range(0x0E30, 0x0E3B),
            *range(0x0E40, 0x0E46),
            *range(0x0E47, 0x0E4F),
        ),
    )
)
_TORN_OFF = frozenset(map(chr, (*range(0x0E30, 0x0E3B), 0x0E45, *range(0x0E47, 0x0E4F))))
_MARKS_TEXT = "".join(_TORN_OFF)
_WAITING = frozenset("เแโใไ")
_SILENT = "\u0e4c"
_ABBREVIATED = 4
_FEW = 4
_SEEN = 12


def broken_words(context: ReportContext, words: MeasureWords) -> Iterator[Problem]:
    """One finding a field: the first broken words, and how many there are."""
    for field, text in words:
        if " " not in text:
            continue
        found = list(dict.fromkeys(_broken(text)))
        if found:
            yield problem(
                "broken-words",
                words.place(field),
                field=field,
                words="”, “".join(found[:2]),
                count=len(found),
            )


def _broken(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        pieces = line.split()
        if len(pieces) > 1:
            yield from _spaced_out(line, pieces)
            for left, right in pairwise(pieces):
                if left[-1] in _THAI and right[0] in _THAI and "." not in right[:_ABBREVIATED]:
                    yield from _at_gap(left, right)


def _at_gap(left: str, right: str) -> Iterator[str]:
    """A word across a space; a mark without its consonant is torn off by every spelling."""
    if right[0] in _TORN_OFF or left[-1] in _WAITING or right[1:2] == _SILENT:
        yield f"{left[-6:].lstrip(_MARKS_TEXT)} {right[:8]}"
    elif found := split_word(left[-_SEEN:], right[:_SEEN]):
        yield found


def _spaced_out(line: str, pieces: list[str]) -> Iterator[str]:
    """A line that was set so wide that letters or syllables stand alone."""
    count = 0
    for piece in pieces:
        count = count + 1 if len(piece) <= _FEW else 0
        if count == _FEW:
            found = _SPACED.search(line) or _SHORT.search(line)
            if found and _VOWEL.search(found.group()):
                yield found.group().strip()[:30]
            return
