"""From a text to the words it is found by, in order. The client does the same with a query."""

from __future__ import annotations

import re
from collections.abc import Iterator

from prongsai.search.normalising import CLOSE, OPEN, normalise, protect
from prongsai.search.segmenting import Dictionary

_PIECE = re.compile(
    f"{OPEN}([^{CLOSE}]*){CLOSE}"
    "|([a-z\u00df-\u00f6\u00f8-\u024f][a-z0-9\u00df-\u00f6\u00f8-\u024f]*)"
    "|([0-9]+(?:\\.[0-9]+)?)"
    "|([\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]"
    "[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e ]*)"
)
_YEAR_WORDS = (
    "ปี ปีงบ ปีงบประมาณ พศ มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม "
    "กันยายน ตุลาคม พฤศจิกายน ธันวาคม มค กพ มีค เมย พค มิย กค สค กย ตค พย ธค"
)
YEAR_WORDS = frozenset(_YEAR_WORDS.split())
"""Words after which a number of two digits is a Buddhist year of this century."""

EARLIEST = "40"
"""Smaller numbers after a month are days: ม.ค. - 30 มิ.ย."""


def tokens(text: str, dictionary: Dictionary) -> Iterator[str]:
    """The words of `text`: Thai by the dictionary, Latin words and numbers as they stand."""
    before = ""
    for found in _PIECE.finditer(protect(normalise(text))):
        ruled, latin, number, run = found.groups()
        if run is not None:
            for before in dictionary.segment(run.strip()):
                yield before
        elif number is not None:
            short_year = len(number) == 2 and number >= EARLIEST and before in YEAR_WORDS
            before = f"25{number}" if short_year else number
            yield before
        else:
            before = ruled if ruled is not None else latin
            yield before


def is_thai(word: str) -> bool:
    """Whether a word begins with a Thai letter."""
    return "\u0e01" <= word[:1] <= "\u0e4e"
