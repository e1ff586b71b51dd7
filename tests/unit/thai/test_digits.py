"""Thai and Arabic digits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from prongsai.thai.digits import has_thai_digits, to_arabic, to_thai

from .cases import Case, load, name, steady


@pytest.mark.parametrize("case", load("digits.yml", "thai arabic"), ids=name)
def test_case(case: Case) -> None:
    assert to_arabic(case["thai"]) == case["arabic"]
    assert to_thai(case["arabic"]) == case["thai"]
    assert has_thai_digits(case["thai"]) == (case["thai"] != case["arabic"])
    assert not has_thai_digits(case["arabic"])


@steady
@given(st.integers())
def test_numbers_survive_the_round_trip(number: int) -> None:
    assert int(to_arabic(to_thai(number))) == number
    assert has_thai_digits(to_thai(number))


@steady
@given(st.text())
def test_only_digits_change(text: str) -> None:
    arabic = to_arabic(text)
    assert to_arabic(to_thai(text)) == arabic
    assert len(arabic) == len(text)
    assert all(new == old or old in "๐๑๒๓๔๕๖๗๘๙" for new, old in zip(arabic, text, strict=True))
