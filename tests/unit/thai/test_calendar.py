"""Partial dates, fiscal years, rounds and written dates."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from prongsai.thai.calendar import (
    ROUND_CODES,
    DateError,
    DateProblem,
    FiscalYear,
    PartialDate,
    fiscal_year_of,
    format_date,
    round_name,
    round_span,
    to_be,
    to_ce,
)
from prongsai.thai.digits import to_arabic

from .cases import Case, load, name, steady

days = st.dates(dt.date(1857, 1, 1), dt.date(2399, 12, 31))
fiscal_years = st.integers(2400, 2943)
quarters = ("q1", "q2", "q3", "q4")


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    day = draw(st.dates(dt.date(1, 1, 1), dt.date(2399, 12, 31)))
    parts = draw(st.integers(1, 3))
    return PartialDate(*(day.year, day.month, day.day)[:parts])


def span(first: dt.date, last: dt.date) -> str:
    return f"{first.isoformat()}/{last.isoformat()}"


@pytest.mark.parametrize("case", load("iso-dates.yml", "text", "days reason"), ids=name)
def test_iso_case(case: Case) -> None:
    if "reason" in case:
        with pytest.raises(DateError) as caught:
            PartialDate.from_iso(case["text"])
        assert caught.value.reason == DateProblem(case["reason"])
        assert isinstance(caught.value, ValueError)
    else:
        date = PartialDate.from_iso(case["text"])
        assert span(date.first_day, date.last_day) == case["days"]
        assert date.iso() == case["text"]


@pytest.mark.parametrize("case", load("written-dates.yml", "date full short arabic"), ids=name)
def test_written_case(case: Case) -> None:
    date = PartialDate.from_iso(case["date"])
    assert format_date(date) == case["full"]
    assert format_date(date, style="short") == case["short"]
    assert format_date(date, digits="arabic") == case["arabic"]
    assert format_date(date, digits="arabic", style="short") == to_arabic(case["short"])


@pytest.mark.parametrize("case", load("round-spans.yml", "year code days th en"), ids=name)
def test_round_case(case: Case) -> None:
    assert span(*round_span(int(case["year"]), case["code"])) == case["days"]
    assert round_name(case["code"]) == case["th"]
    assert round_name(case["code"], digits="arabic") == to_arabic(case["th"])
    assert round_name(case["code"], "en") == case["en"]
    assert round_name(case["code"], "en", "arabic") == case["en"]


def test_every_round_has_a_case() -> None:
    cases = load("round-spans.yml", "year code days th en")
    assert [case["code"] for case in cases] == list(ROUND_CODES)


def test_unknown_round_is_refused() -> None:
    with pytest.raises(ValueError, match="h3"):
        round_span(2567, "h3")
    with pytest.raises(ValueError, match="Q1"):
        round_name("Q1")


@pytest.mark.parametrize(
    ("be", "reason"),
    [
        (2024, DateProblem.CHRISTIAN_YEAR),
        (2399, DateProblem.CHRISTIAN_YEAR),
        (1857, DateProblem.CHRISTIAN_YEAR),
        (1856, DateProblem.YEAR_OUT_OF_RANGE),
        (67, DateProblem.YEAR_OUT_OF_RANGE),
        (2944, DateProblem.YEAR_OUT_OF_RANGE),
    ],
)
def test_impossible_fiscal_year(be: int, reason: DateProblem) -> None:
    with pytest.raises(DateError) as caught:
        FiscalYear(be)
    assert caught.value.reason is reason
    with pytest.raises(DateError):
        round_span(be, "year")


def test_day_without_month_is_refused() -> None:
    with pytest.raises(DateError) as caught:
        PartialDate(2021, None, 5)
    assert caught.value.reason is DateProblem.NO_SUCH_MONTH


def test_fiscal_year_2567() -> None:
    year = FiscalYear(2567)
    assert span(year.first_day, year.last_day) == "2023-10-01/2024-09-30"
    assert year.months()[0] == (2023, 10)
    assert year.months()[2:4] == ((2023, 12), (2024, 1))
    assert year.months()[11] == (2024, 9)
    assert year.contains(PartialDate(2023, 10))
    assert year.contains(PartialDate(2024, 9, 30))
    assert not year.contains(PartialDate(2024, 10))
    assert not year.contains(PartialDate(2023, 9, 30))
    assert not year.contains(PartialDate(2024)), "a calendar year lies in two fiscal years"


def test_eras() -> None:
    assert to_be(2024) == 2567
    assert to_ce(2567) == 2024


@steady
@given(partial_dates())
def test_iso_round_trip(date: PartialDate) -> None:
    assert PartialDate.from_iso(date.iso()) == date
    assert date.first_day <= date.last_day
    assert date.first_day.year == date.last_day.year == date.year


@steady
@given(days)
def test_every_day_lies_in_its_fiscal_year_and_no_other(day: dt.date) -> None:
    be = fiscal_year_of(day)
    date = PartialDate(day.year, day.month, day.day)
    assert FiscalYear(be).first_day <= day <= FiscalYear(be).last_day
    assert FiscalYear(be).contains(date)
    assert FiscalYear(be).contains(PartialDate(day.year, day.month))
    assert (day.year, day.month) in FiscalYear(be).months()
    assert not any(
        FiscalYear(other).contains(date) for other in (be - 1, be + 1) if 2400 <= other <= 2943
    )


@steady
@given(fiscal_years)
def test_fiscal_years_follow_each_other(be: int) -> None:
    year = FiscalYear(be)
    assert len(set(year.months())) == 12
    assert fiscal_year_of(year.first_day) == fiscal_year_of(year.last_day) == be
    if be < 2943:
        assert FiscalYear(be + 1).first_day - year.last_day == dt.timedelta(days=1)


@steady
@given(fiscal_years)
def test_rounds_divide_the_year(be: int) -> None:
    for codes in (("year",), ("m12",), ("h1", "h2"), quarters):
        spans = [round_span(be, code) for code in codes]
        assert spans[0][0] == FiscalYear(be).first_day
        assert spans[-1][1] == FiscalYear(be).last_day
        for before, after in pairwise(spans):
            assert after[0] - before[1] == dt.timedelta(days=1)
    assert round_span(be, "h1")[1] == round_span(be, "q2")[1]
    assert round_span(be, "h1")[1].strftime("%m-%d") == "03-31"


@steady
@given(st.from_regex(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", fullmatch=True))
def test_iso_agrees_with_the_standard_library(text: str) -> None:
    try:
        expected = dt.date.fromisoformat(text)
    except ValueError:
        expected = None
    if expected is None or expected.year >= 2400:
        with pytest.raises(DateError):
            PartialDate.from_iso(text)
    else:
        assert PartialDate.from_iso(text).first_day == expected


@steady
@given(st.text())
def test_only_a_date_is_read_as_one(text: str) -> None:
    with pytest.raises(DateError) as caught:
        PartialDate.from_iso("x" + text)
    assert caught.value.reason is DateProblem.NOT_ISO
