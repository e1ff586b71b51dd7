"""Whatever a person types is read back letter for letter from the YAML that is written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from prongsai.cli.new.yaml_text import block, comment, line
from prongsai.problems import Notebook
from prongsai.reading.yaml_tree import parse

LETTERS = st.characters(codec="utf-8", categories=("L", "M", "N", "P", "S", "Zs"))
TEXT = st.text(st.one_of(LETTERS, st.sampled_from("กำ๑: #-|>'\"&*!%@`{}[],?~=\\")), min_size=1)


def read_back(yaml: str) -> object:
    notebook = Notebook("x.yml")
    tree = parse(yaml, notebook)
    assert not notebook.problems
    assert isinstance(tree, dict)
    return tree["key"]


@given(TEXT)
def test_a_line(text: str) -> None:
    assert read_back(f"key: {line(text)}  # ความเห็น\nnext: 1\n") == text


@given(st.lists(TEXT, min_size=1, max_size=4).map("\n".join))
def test_a_block(text: str) -> None:
    assert read_back(f"key: {block(text, 4)}\nnext: 1\n") == text


@pytest.mark.parametrize(
    "text", ["null", "ก: ข", "ก #ข", " ก", "ก ", "~", "", "- ก", "No", "๑", "1"]
)
def test_words_with_a_meaning_to_yaml(text: str) -> None:
    assert read_back(f"key: {line(text)}\n") == text


def test_nothing() -> None:
    assert read_back(f"key: {line(None)}\n") is None
    assert read_back(f"key: {block(None, 2)}\n") is None


@pytest.mark.parametrize("text", ["อบต.ศรีสมเด็จ", "น่าน", "เชียงใหม่", "๑", "มาตรการ/กิจกรรม"])
def test_ordinary_words_stay_without_quotes(text: str) -> None:
    assert line(text) == text


@given(st.text())
def test_a_comment_stays_on_its_line(text: str) -> None:
    assert read_back(f"# {comment(text)}\nkey: ก\n") == "ก"
