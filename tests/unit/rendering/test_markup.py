"""Printed text as HTML: structure, markers as text, nothing unescaped."""

from __future__ import annotations

import pytest
from builders import Outline, text
from hypothesis import given
from hypothesis import strategies as st
from prongsai.model.measure import Status, StatusOption
from prongsai.model.text import EMPTY, UNKNOWN, Item, Text
from prongsai.rendering.markup import options_html, text_html, write_words


def li(marker: str, words: str, more: str = "") -> str:
    return (
        f'<li><span class="printed__marker">{marker}</span> '
        f'<span class="printed__text">{words}</span>{more}</li>'
    )


CASES = {
    "nothing": (EMPTY, ""),
    "unknown": (UNKNOWN, ""),
    "paragraphs": (text("ก", "ข"), "<p>ก</p><p>ข</p>"),
    "numbers": (
        Text((Item("ก", "๑."), Item("ข", "๒."))),
        f'<ul class="printed printed--number" role="list">{li("๑.", "ก")}{li("๒.", "ข")}</ul>',
    ),
    "first item without its marker": (
        Text((Item("ก"), Item("ข", "๒."))),
        (
            '<ul class="printed printed--number" role="list">'
            f'<li><span class="printed__text">ก</span></li>{li("๒.", "ข")}</ul>'
        ),
    ),
    "intro, nested items and closing words": (
        Text((Item("เริ่ม", None, (Item("ก", "-"),), "จบ"),)),
        f'<p>เริ่ม</p><ul class="printed printed--dash" role="list">{li("-", "ก")}</ul><p>จบ</p>',
    ),
    "nested in a list": (
        Text((Item("ก", "๑.", (Item("ข"),), "จบ"),)),
        '<ul class="printed printed--number" role="list">'
        + li(
            "๑.",
            "ก",
            '<ul class="printed printed--plain" role="list"><li>'
            '<span class="printed__text">ข</span></li></ul><p class="printed__after">จบ</p>',
        )
        + "</ul>",
    ),
    "item without words": (
        Text((Item("", "๑.", (Item("ก", "-"),)),)),
        (
            '<ul class="printed printed--number" role="list">'
            '<li><span class="printed__marker">๑.</span> '
            f'<ul class="printed printed--dash" role="list">{li("-", "ก")}</ul></li></ul>'
        ),
    ),
    "a line break inside an item": (text("ก\nข"), "<p>ก<br>ข</p>"),
    "html is letters": (
        text("<script>alert(1)</script> & \"'"),
        "<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;&#x27;</p>",
    ),
    "a hostile marker": (
        Text((Item("ก", "<b>"),)),
        f'<ul class="printed printed--number" role="list">{li("&lt;b&gt;", "ก")}</ul>',
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_text_html(case: str) -> None:
    given_text, wanted = CASES[case]
    assert text_html(given_text) == wanted


def test_tick_boxes() -> None:
    status = Status("done", None, (StatusOption("done", "เสร็จ<"), StatusOption("x", "ไม่")))
    assert options_html(status) == (
        '<ul class="options" role="list"><li class="option option--ticked">☑ เสร็จ&lt;</li>'
        '<li class="option">☐ ไม่</li></ul>'
    )


def test_lines_keep_their_breaks() -> None:
    assert write_words("ก<\nข") == "ก&lt;<br>ข"


words = st.text(st.sampled_from("กขำิ้ <>&\"'ab๑"), min_size=1).filter(str.strip)
items = st.recursive(
    st.builds(Item, words, st.sampled_from([None, "-", "๑."])),
    lambda inner: st.builds(
        Item,
        words,
        st.sampled_from([None, "-"]),
        st.lists(inner, max_size=3).map(tuple),
        st.none() | words,
    ),
    max_leaves=6,
)


@given(st.lists(items, max_size=4).map(tuple))
def test_no_letter_is_lost_or_added(made: tuple[Item, ...]) -> None:
    whole = Text(made)
    assert Outline(text_html(whole)).text == "".join(whole.printed().split())
