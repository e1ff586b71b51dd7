"""Folding of look-alike spellings."""

from __future__ import annotations

import unicodedata
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from prongsai.thai.text import compare_key, fold

from .cases import Case, load, name, steady

INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2066\u2069\ufeff\u00ad"
MARKS = "".join(map(chr, [0x0E31, *range(0x0E34, 0x0E3B), *range(0x0E47, 0x0E4F)]))
thai = st.text(alphabet="กนทเแาำ" + MARKS + "๑1 \u00a0\n" + INVISIBLE + "\u0301\u0327\u05b0aÅ")
any_text = st.one_of(st.text(), thai)


@pytest.mark.parametrize("case", load("folding.yml", "text fold", "key why"), ids=name)
def test_case(case: Case) -> None:
    assert fold(case["text"]) == case["fold"]
    key = case.get("key", case["fold"].replace(" ", "").lower())
    assert compare_key(case["text"]) == key


@steady
@given(any_text)
def test_fold_is_idempotent_and_composed(text: str) -> None:
    folded = fold(text)
    assert fold(folded) == folded
    assert unicodedata.is_normalized("NFC", folded)


@steady
@given(any_text)
def test_compare_key_is_idempotent_and_has_no_space(text: str) -> None:
    key = compare_key(text)
    assert compare_key(key) == key
    assert not any(char.isspace() for char in key)


@steady
@given(any_text)
def test_key_sees_no_more_than_fold(text: str) -> None:
    assert compare_key(fold(text)) == compare_key(text)


@steady
@given(st.text(alphabet="กขคงเแโาำีู้่ abcXYZ๑๒ๆ"), st.data())
def test_spaces_and_invisible_characters_do_not_matter(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text)))
    extra = data.draw(st.text(alphabet=INVISIBLE + " \u00a0\n\t\u3000", min_size=1))
    spaced = text[:place] + extra + text[place:]
    assert compare_key(spaced) == compare_key(text)
    assert compare_key(text.upper()) == compare_key(text)


@pytest.mark.parametrize("vowel", "\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e31")
@pytest.mark.parametrize("tone", "\u0e48\u0e49\u0e4a\u0e4b\u0e4c")
def test_order_of_marks_does_not_matter(vowel: str, tone: str) -> None:
    assert fold(f"ก{tone}{vowel}") == f"ก{vowel}{tone}"


@pytest.mark.parametrize("tone", ["", "\u0e48", "\u0e49", "\u0e4a", "\u0e4b"])
def test_sara_am_is_one_letter_however_typed(tone: str) -> None:
    for parts in permutations(["\u0e4d", tone]):
        assert fold("ก" + "".join(parts) + "\u0e32") == f"ก{tone}\u0e33"
    assert fold(f"ก\u0e33{tone}") == f"ก{tone}\u0e33"


@steady
@given(st.permutations(["\u0e39", "\u0e35", "\u0e49", "\u0e4c", "\u0e3a"]))
def test_every_order_of_marks_folds_to_one(marks: list[str]) -> None:
    assert fold("ก" + "".join(marks)) == "ก\u0e3a\u0e39\u0e35\u0e49\u0e4c"


def test_different_words_stay_different() -> None:
    words = [
        "นำ",
        "น้ำ",
        "น่ำ",
        "นา",
        "น้า",
        "เก",
        "แก",
        "ดี",
        "ดื",
        "ที",
        "ที่",
        "กา",
        "กๅ",
        "ต่าง",
        "ต่างๆ",
    ]
    assert len({compare_key(word) for word in words}) == len(words)


def test_every_space_becomes_a_space_and_every_invisible_mark_nothing() -> None:
    for char in map(chr, range(0x10000)):
        if unicodedata.category(char) == "Zs":
            assert fold(f"ก{char}ข") == "ก ข", f"U+{ord(char):04X}"
    for char in map(chr, [*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070)]):
        assert fold(f"ก{char}ข") == "กข", f"U+{ord(char):04X}"
