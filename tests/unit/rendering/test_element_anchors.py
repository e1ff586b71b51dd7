"""Ids of elements on a checklist: ASCII without spaces, alike for equal items, else apart."""

from __future__ import annotations

import re

import pytest
from prongsai.planning.addresses import element_anchor, item_anchor

ODD = ("O๒๖ / ก", "O๒๖ / ข", "O26/ก", "O26 ก", "O26/1", "ก", "ข", "\N{PILE OF POO}", "a b", "a  b")


@pytest.mark.parametrize("number", ["O26", "o28", "10.2", "o26-2569"])
def test_plain_numbers_stay_as_they_are(number: str) -> None:
    assert element_anchor(number, "result") == f"{number.lower()}-result"


def test_any_letters_make_a_valid_id_of_their_own() -> None:
    made = [element_anchor(number, "result") for number in ODD]
    assert len(set(made)) == len(ODD)
    assert all(re.fullmatch(r"[a-z0-9]+(?:[.-][a-z0-9]+)*", one) for one in made)


def test_an_anchor_is_its_own_anchor() -> None:
    for number in ODD:
        assert item_anchor(item_anchor(number)) == item_anchor(number)
