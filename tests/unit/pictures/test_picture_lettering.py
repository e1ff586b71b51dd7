"""Cutting of text to a length: never inside a letter, always within the limit."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from prongsai.rendering.pictures.lettering import ELLIPSIS, length, shorten

THAI = "".join(chr(code) for code in range(0x0E01, 0x0E5C) if unicodedata.name(chr(code), ""))
LEADING_VOWELS = "เแโใไ"


@pytest.mark.parametrize("limit", [2, 3, 4.5, 6, 7.3, 9, 11, 14])
@pytest.mark.parametrize(
    "words",
    [
        "น้ำป่าที่เชี่ยวกรากกั้นผู้ใหญ่",
        "เป็นประจำทุกเดือน ณ ที่ทำการ",
        "ปี่ น้ำ ป้ำ ญู ฐุ กี๊ เปี๊ยะ",
        "No Gift Policy ๒๕๖๗",
    ],
)
def test_a_cut_leaves_whole_letters(words: str, limit: float) -> None:
    shown = shorten(words, limit)
    assert length(shown) <= limit
    if shown == words:
        return
    kept = shown.removesuffix(ELLIPSIS)
    assert words.startswith(kept)
    assert not kept.endswith(tuple(LEADING_VOWELS))
    rest = words[len(kept) :].lstrip()
    assert unicodedata.category(rest[0]) != "Mn"
    assert rest[0] != "ำ"


@given(st.text(alphabet=THAI + " aZ\u0301\u200d👩🏽", max_size=60), st.floats(0.9, 20))
def test_no_mark_is_ever_cut_off(words: str, limit: float) -> None:
    line = " ".join(words.split())
    shown = shorten(words, limit)
    if shown == line:
        return
    kept = shown.removesuffix(ELLIPSIS)
    assert line.startswith(kept)
    assert length(shown) <= limit
    rest = line[len(kept) :].lstrip(" ")
    if kept and not kept.endswith(" ") and not line[len(kept)].isspace():
        assert unicodedata.category(rest[0]) not in ("Mn", "Me", "Cf")
        assert rest[0] not in "ำ🏽"
        assert kept[-1] not in LEADING_VOWELS + "\u200d"


def test_what_fits_stays() -> None:
    assert shorten("  ทุกเดือน\n ตลอดปี ", 40) == "ทุกเดือน ตลอดปี"


def test_marks_have_no_length() -> None:
    assert length("ที่") == length("ท")
