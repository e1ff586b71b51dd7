"""Personal data: every case of tests/cases/personal_data, and what holds for any text."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st
from prongsai.thai.digits import to_arabic, to_thai
from prongsai.thai.personal import Kind, Match, concealed, find_personal_data

from .cases import Case, steady
from .test_linear import SECONDS, took

FOLDER = Path(__file__).parents[2] / "cases" / "personal_data"
CARD = (1, 4, 5, 2, 1)
SEPARATORS = ["", " ", "-", " - ", ".", "\u00a0", "\u200b", "\u2011", "–", "  "]
NO_DIGIT = re.compile("[^0-9]")
digits_or_words = st.text(alphabet="0123456789๐๑๒๙- .@ กนายางสว.gmailcom\n\u200b")


def read_cases() -> list[Any]:
    found = []
    for path in sorted(FOLDER.glob("*.yml")):
        for number, case in enumerate(yaml.load(path.read_bytes(), yaml.BaseLoader), 1):
            if not {"text"} <= set(case) <= {"text", "finds"}:
                raise ValueError(f"{path.name}: case {number} has the keys {sorted(case)}")
            found.append(pytest.param(case, id=f"{path.stem}-{number}"))
    return found


def told(found: tuple[Match, ...]) -> list[str]:
    return [f"{one.kind.value} {one.masked}" for one in found]


def with_check_digit(twelve: str) -> str:
    total = sum(int(digit) * weight for digit, weight in zip(twelve, range(13, 1, -1), strict=True))
    return twelve + str((11 - total % 11) % 10)


def parted(digits: str, sizes: tuple[int, ...], separators: list[str]) -> str:
    pieces, at = [], 0
    for size, separator in zip(sizes, [*separators, ""], strict=True):
        pieces.append(digits[at : at + size] + separator)
        at += size
    return "".join(pieces)


@st.composite
def written_numbers(draw: st.DrawFn, first: str = "12345678") -> tuple[str, str]:
    """Thirteen right digits, and the same as somebody may write them."""
    head = draw(st.sampled_from(first))
    number = with_check_digit(head + draw(st.text(alphabet="0123456789", min_size=11, max_size=11)))
    separator = draw(st.sampled_from(SEPARATORS))
    text = parted(number, CARD, [separator] * 4)
    if draw(st.booleans()):
        text = "".join(to_thai(c) if draw(st.booleans()) else c for c in text)
    return number, text


@pytest.mark.parametrize("case", read_cases())
def test_case(case: Case) -> None:
    assert told(find_personal_data(case["text"])) == case.get("finds", [])


def test_there_are_many_cases() -> None:
    cases = [case.values[0] for case in read_cases()]
    assert sum("finds" in case for case in cases) >= 80
    assert sum("finds" not in case for case in cases) >= 80


@steady
@given(written_numbers(), st.sampled_from(["", "เลขที่ ", "(", "๑. "]))
def test_an_identity_number_is_found_however_written(written: tuple[str, str], before: str) -> None:
    number, text = written
    (one,) = find_personal_data(f"{before}{text} ของผู้ร้อง")
    assert one.kind is Kind.ID_NUMBER
    assert NO_DIGIT.sub("", to_arabic(one.words)) == number
    assert NO_DIGIT.sub("", one.masked) == number[0] + number[-1]


@steady
@given(written_numbers(first="09"))
def test_numbers_of_agencies_are_public(written: tuple[str, str]) -> None:
    assert not [one for one in find_personal_data(written[1]) if one.kind is Kind.ID_NUMBER]


@steady
@given(written_numbers(), st.integers(1, 9))
def test_a_wrong_check_digit_is_no_identity_number(written: tuple[str, str], more: int) -> None:
    number, _ = written
    wrong = number[:-1] + str((int(number[-1]) + more) % 10)
    for text in (wrong, parted(wrong, CARD, ["-"] * 4), to_thai(wrong)):
        assert not find_personal_data(text)


@steady
@given(st.text(alphabet="0123456789", min_size=13, max_size=13))
def test_random_digits(number: str) -> None:
    right = number[0] in "12345678" and with_check_digit(number[:-1]) == number
    assert [one.kind for one in find_personal_data(number)] == [Kind.ID_NUMBER] * right


@steady
@given(
    st.sampled_from(["06", "08", "09"]),
    st.text(alphabet="0123456789", min_size=8, max_size=8),
    st.sampled_from([(10,), (3, 7), (3, 3, 4), (2, 8)]),
    st.sampled_from([" ", "-", ".", "\u00a0"]),
    st.booleans(),
)
def test_a_mobile_is_found_however_written(
    head: str, rest: str, sizes: tuple[int, ...], separator: str, thai: bool
) -> None:
    text = parted(head + rest, sizes, [separator] * (len(sizes) - 1))
    (one,) = find_personal_data("โทร " + (to_thai(text) if thai else text))
    assert one.masked == f"0xx-xxx-x{rest[-3:]}"


@steady
@given(st.one_of(st.text(), digits_or_words))
def test_matches_are_in_order_and_apart(text: str) -> None:
    end = 0
    for one in find_personal_data(text):
        assert end <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == one.words
        assert one.words not in one.masked
        assert one.words not in repr(one)
        end = one.end


@steady
@given(st.lists(digits_or_words, max_size=5))
def test_lines_do_not_touch_each_other(lines: list[str]) -> None:
    assume(not any("\n" in line for line in lines))
    together = told(find_personal_data("\n".join(lines)))
    assert together == [one for line in lines for one in told(find_personal_data(line))]


@pytest.mark.parametrize("case", read_cases())
def test_what_is_concealed_is_not_found_again(case: Case) -> None:
    hidden = concealed(case["text"])
    for one in find_personal_data(case["text"]):
        assert one.words not in hidden
        assert one.masked in hidden
    if "finds" not in case:
        assert hidden == case["text"]


ADVERSE = ["1", "1 ", "1-", "08", "08-1", "1-2345-67890-12-2 ", "๑๒๓๔๕๖๗๘๙๐๑๒๒ ", "+66 "]
ADVERSE += ["@", "a@", "a.", "@gmail.com", "gmail.", "a@gmail", "ธนาคาร", "บัญชี ", "เลข ที่ "]
ADVERSE += ["นาย", "นาย ", "นายก", "นาง.", "น.ส.", "น. ", "ดร.", "ดร. ก", "พ.ต.", "ว่าที่ ", "ร้อย"]
ADVERSE += ["ร้อยตรี", "พลตำรวจ", "แพทย์", "Mr. A", "A", " ", "\u200b", "(", "www.", "https://"]
ADVERSE += ["www.1234567890", "1234567890121 ", "a1234567890"]


@pytest.mark.parametrize("unit", ADVERSE)
def test_long_texts_take_linear_time(unit: str) -> None:
    assert took(find_personal_data, unit) < SECONDS
