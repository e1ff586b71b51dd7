"""Texts of hits come to the client letter by letter as they were, in fewer bytes."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from prongsai.search import texts
from prongsai.search.packing import encode_text
from prongsai.search.texts import WINDOW, documents_together, keep, pack_texts, window_of

from tests.search.client import node

ROWS = [
    ["a/1", 0, "ประกาศนโยบาย No Gift Policy", 3, "มาตรการ ๑\n“ของขวัญ” – 50 %", "\x7f\x80ÿ"],
    ["b", 1, "น้ำ นํ้า ฿100 ๛ 😀 \u0e3b\u0e3f\ud7ff\ue000", 4, '\\ " \t \x00'],
    ["ค", 2, "", 5, "ย" * 5000],
]
READ = """
  const bytes = (text) => Uint8Array.from(Buffer.from(text, "latin1"));
  const window = client.windowOf(bytes(input.lexicon));
  return Promise.all(input.files.map((file) => client.readTexts(bytes(file), window)));
"""


def travelled(rows: list[Any], words: list[str], monkeypatch: pytest.MonkeyPatch) -> Any:
    from prongsai.search.packing import pack_lexicon

    monkeypatch.setattr(texts, "TOGETHER", ((2, 1), (9, 2)))
    ordered = sorted(words, key=encode_text)
    marks = [len(word) % 7 for word in ordered]
    window = window_of(map(encode_text, ordered), marks)
    files = [one.decode("latin1") for one in pack_texts([keep(rows)], window, len(rows))]
    return node(READ, {"lexicon": pack_lexicon(ordered, marks).decode("latin1"), "files": files})


@pytest.mark.parametrize("size", [1, 2, 3])
def test_texts_survive_the_way_to_the_client(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    words = ["นโยบาย", "ของขวัญ", "no", "gift", "é"]
    found = travelled(ROWS[:size], words, monkeypatch)
    assert [row for file in found for row in file] == ROWS[:size]
    assert [len(file) for file in found] == ([2, 1] if size == 3 else [1] * size)


@pytest.mark.parametrize("letters", [0, WINDOW - 1, WINDOW, 3 * WINDOW])
def test_a_lexicon_of_any_size_is_a_window(letters: int, monkeypatch: pytest.MonkeyPatch) -> None:
    words = [f"{number:06}" for number in range(letters // 6)] + ["x" * (letters % 6)]
    found = travelled(ROWS, [word for word in words if word], monkeypatch)
    assert [row for file in found for row in file] == ROWS


def test_words_of_the_window_cost_little() -> None:
    row = ["ส่งเสริมคุณธรรมและความโปร่งใส", "ไม่รับของขวัญและของกำนัล"]
    words = ["ส่งเสริม", "คุณธรรม", "โปร่งใส", "ของขวัญ", "ของกำนัล"]
    window = window_of(map(encode_text, words), [1] * len(words))
    (with_words,) = pack_texts([keep([row])], window, 1)
    (without,) = pack_texts([keep([row])], b"", 1)
    assert len(with_words) < 0.8 * len(without)


def test_frequent_words_stand_last_and_the_first_ones_are_cut_off() -> None:
    assert window_of([b"aa", b"b", b"cc"], [3, 9, 3]) == b"aaccb"
    window = window_of([b"a" * WINDOW, b"bb"], [1, 2])
    assert len(window) == WINDOW
    assert window.endswith(b"abb")


def test_large_sites_put_texts_together() -> None:
    assert [documents_together(size) for size in (1, 5_000, 5_001, 20_001)] == [1, 1, 2, 4]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_every_letter_has_bytes_of_its_own(text: str) -> None:
    encoded = encode_text(text)
    assert len(encoded) >= len(text)
    assert decoded(encoded) == text


def decoded(data: bytes) -> str:
    """As the format says, without the product's own reader."""
    out, at = [], 0
    while at < len(data):
        if data[at] == 0xFF:
            first, second, third = (byte & 0x7F for byte in data[at + 1 : at + 4])
            out.append(chr(first << 14 | second << 7 | third))
            at += 4
        else:
            out.append(chr(data[at] if data[at] < 0x80 else data[at] - 0xA0 + 0x0E00))
            at += 1
    return "".join(out)


def test_words_are_ordered_as_the_client_looks_for_them() -> None:
    words = ["z", "ก", "ฮ", "เ", "é", "中", "😀"]
    assert sorted(words, key=encode_text) == words
