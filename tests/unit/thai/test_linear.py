"""Every function of the package stays linear on texts made to slow it down."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from prongsai.thai.calendar import DateError, PartialDate
from prongsai.thai.collation import sort_key
from prongsai.thai.periods import parse_date, parse_fiscal_year, parse_period, parse_round
from prongsai.thai.text import compare_key, fold

LENGTH = 50_000
# Linear work takes a fifth of a second here, quadratic work a minute and more.
SECONDS = 5.0

MARKS = ["\u0e4d", "\u0e48", "\u0e4d\u0e48", "\u0e33\u0e48", "\u0e40", "\u0301", "ก่", "a\u0301"]
LETTERS = [" ", "\u200b", "1", "1 ", "๑-", "/", "1/", "(", "ก"]
WORDS = ["ปี", "พ.ศ.", "ใน", "ทุกๆ", "เป็นประจำ", "ตลอด", "๖ เดือน", "มกราคม-", "มกราคมในของ"]
PHRASES = ["ม.ค.67-", "วันที่ ๑ - วันที่ ", "ไตรมาสที่ ๑ - ", "รอบ ๖ เดือน/๖ เดือน/", "ทุกเดือน"]
YEARS = ["ปีงบประมาณ", "ปีงบประมาณ ๒๕๖๗ - ", "ปีงบประมาณ ๒๕๖๗ และ"]


def read_iso(text: str) -> None:
    with pytest.raises(DateError):
        PartialDate.from_iso(text)


def took(function: Callable[[str], object], unit: str) -> float:
    text = (unit * LENGTH)[: LENGTH - 1] + "ก"
    start = time.process_time()
    function(text)
    return time.process_time() - start


@pytest.mark.parametrize("function", [fold, compare_key, sort_key, parse_period, read_iso])
def test_long_texts(function: Callable[[str], object]) -> None:
    for unit in MARKS + LETTERS + WORDS + PHRASES + YEARS:
        assert took(function, unit) < SECONDS, repr(unit)


@pytest.mark.parametrize("function", [parse_date, parse_round, parse_fiscal_year])
def test_long_phrases(function: Callable[[str], object]) -> None:
    for unit in PHRASES + YEARS:
        assert took(function, unit) < SECONDS, repr(unit)
