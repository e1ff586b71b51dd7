"""Slips are marked where they stand exactly once, and no letter of the text ever changes."""

from __future__ import annotations

import pytest
from builders import Outline, text
from hypothesis import given
from hypothesis import strategies as st
from prongsai.model.text import Item, Text
from prongsai.rendering.misprints import marked_html

CASES = [
    ("ผู้ใช้บริหาร ทราบ", ["ผู้ใช้บริหาร"], "{ผู้ใช้บริหาร} ทราบ"),
    ("ก ประชุม ดำเนิน ข", ["ประชุมดำเนิน"], "ก {ประชุม ดำเนิน} ข"),
    ("ก ประชุมดำเนิน ข", ["ประชุม ดำเนิน"], "ก {ประชุมดำเนิน} ข"),
    ("เจตนาธรรม และเจตนาธรรม", ["เจตนาธรรม"], "เจตนาธรรม และเจตนาธรรม"),
    ("แบบ IT และ ITA", ["IT"], "แบบ {IT} และ ITA"),
    ("แบบ ITA", ["IT"], "แบบ ITA"),
    ("ที่มา", ["ที"], "ที่มา"),
    ("นำอุทธรณ์", ["น"], "นำอุทธรณ์"),
    ("กขค", ["ขค", "กข"], "{กข}ค"),
    ("ก<b>ข", ["<b>"], "ก{<b>}ข"),
    ("กข", ["ง"], "กข"),
    ("กข", [" "], "กข"),
]


@pytest.mark.parametrize(("words", "phrases", "wanted"), CASES)
def test_marks(words: str, phrases: list[str], wanted: str) -> None:
    from html import escape

    shown = escape(wanted).replace("{", '<mark class="misprint">').replace("}", "</mark>")
    assert marked_html(text(words), phrases) == f"<p>{shown}</p>"


def test_a_slip_over_two_paragraphs_is_listed_only() -> None:
    assert "<mark" not in marked_html(text("ประชุม", "ดำเนิน"), ["ประชุมดำเนิน"])


def test_a_slip_in_nested_items_and_closing_words() -> None:
    whole = Text((Item("ก", "๑.", (Item("ข", "-"), Item("คค", "-")), "งง"),))
    made = marked_html(whole, ["คค", "งง"])
    assert '<mark class="misprint">คค</mark>' in made
    assert '<mark class="misprint">งง</mark>' in made


letters = st.text(st.sampled_from("กขำิ่ ab<&\n"), max_size=12)


@given(st.lists(letters.filter(str.strip), max_size=4), st.lists(letters, max_size=3))
def test_no_letter_changes(lines: list[str], phrases: list[str]) -> None:
    whole = text(*lines)
    assert Outline(marked_html(whole, phrases)).text == "".join("".join(lines).split())
