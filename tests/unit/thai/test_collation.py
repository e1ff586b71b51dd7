"""Thai dictionary order."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from prongsai.thai.collation import sort_key

from .cases import Case, load, name, steady

texts = st.one_of(st.text(), st.text(alphabet="กขรฤเแโใไาำิุ็่้์ฯๆ ๑1aB.-\u200b"))


@pytest.mark.parametrize("case", load("collation.yml", "why order"), ids=name)
def test_case(case: Case) -> None:
    order = case["order"]
    assert len(set(order)) == len(order)
    mixed = sorted(order, key=lambda text: text[::-1])
    assert sorted(mixed, key=sort_key) == order


@steady
@given(texts, texts)
def test_order_is_total(one: str, other: str) -> None:
    assert (sort_key(one) == sort_key(other)) == (one == other)


@steady
@given(st.lists(texts), st.randoms(use_true_random=False))
def test_order_does_not_depend_on_the_input(items: list[str], random: Random) -> None:
    shuffled = list(items)
    random.shuffle(shuffled)
    assert sorted(shuffled, key=sort_key) == sorted(items, key=sort_key)


@steady
@given(st.lists(st.text(alphabet="กขคงจ", min_size=1), unique=True))
def test_consonants_alone_keep_the_order_of_the_alphabet(words: list[str]) -> None:
    assert sorted(words, key=sort_key) == sorted(words)


@steady
@given(st.sampled_from("กขคงจ"), st.sampled_from("กขคงจ"), st.sampled_from("เแโใไ"))
def test_a_leading_vowel_does_not_hide_the_consonant(one: str, other: str, vowel: str) -> None:
    if one < other:
        assert sort_key(vowel + one) < sort_key(other)
        assert sort_key(one) < sort_key(vowel + one)
