"""Period phrases, dates, rounds and fiscal years in Thai."""

from __future__ import annotations

import datetime as dt
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from prongsai.thai.calendar import DateError, Digits, PartialDate, Style, format_date
from prongsai.thai.digits import to_arabic, to_thai
from prongsai.thai.periods import (
    PRECISIONS,
    RECURRENCES,
    PeriodProblem,
    PeriodReading,
    parse_date,
    parse_fiscal_year,
    parse_period,
    parse_round,
)
from prongsai.thai.text import fold
from prongsai.thai.vocabulary import Kind, tokens, word_patterns

from .cases import Case, load, name, steady

READING = "fiscal_year reads days precision recurrence problem"
PRINTED = load("periods-printed.yml", "text", READING)
OTHER = load("periods.yml", "text", READING)
DATES = load("dates.yml", "text", READING)

# fmt: off
ONE_OF_EACH_KIND = [
    "๕", "๖๗", "๒๕๖๗", "มีนาคม", "ทุกเดือน", "รอบ ๖ เดือนแรก", "รอบ ๖ เดือน", "๑๒ เดือน", "ไตรมาส",
    "ปีงบประมาณ", "ปีปฏิทิน", "ปี", "พ.ศ.", "ค.ศ.", "เดือน", "วันที่", "ตลอด", "ต้น", "กลาง", "ภายใน",
    "ตั้งแต่", "เป็นต้นไป", "-", "ถึง", "/", "และ", "ใน", "เอกสาร",
]
# fmt: on
WORDS = sorted({word for case in PRINTED + OTHER for word in case["text"].split()})
phrases = st.lists(st.sampled_from([*WORDS, "และ", "เอกสาร", "x"]), max_size=8).map(" ".join)
thai_texts = st.one_of(
    st.text(),
    st.text(alphabet=st.characters(min_codepoint=0x0E01, max_codepoint=0x0E5B)),
    phrases,
)
thai_days = st.dates(dt.date(1900, 1, 1), dt.date(2156, 12, 31))
separators = st.sampled_from(["-", " - ", "–", " – ", "—", " ถึง ", "ถึง", " จนถึง "])
digit_kinds = st.sampled_from(["thai", "arabic"])
styles = st.sampled_from(["full", "short"])


def ends(reading: PeriodReading) -> str:
    return "/".join(".." if date is None else date.iso() for date in (reading.start, reading.end))


def days(reading: PeriodReading) -> str:
    first = ".." if reading.start is None else reading.start.first_day.isoformat()
    return f"{first}/" + (".." if reading.end is None else reading.end.last_day.isoformat())


def expect(reading: PeriodReading, case: Case) -> None:
    assert ends(reading) == case.get("reads", "../..")
    assert reading.precision == case.get("precision")
    assert list(reading.recurrence) == case.get("recurrence", [])
    assert (reading.problem and reading.problem.value) == case.get("problem")
    if "days" in case:
        assert days(reading) == case["days"]


def check(reading: PeriodReading) -> None:
    """What holds for every reading, whatever the text."""
    dated = reading.start is not None or reading.end is not None
    assert (reading.problem is None) == dated
    assert (reading.precision in PRECISIONS) == dated
    assert bool(reading.why_no_dates) != dated
    assert set(reading.recurrence) <= set(RECURRENCES)
    assert len(set(reading.recurrence)) == len(reading.recurrence)
    if reading.start is not None and reading.end is not None:
        assert reading.start.first_day <= reading.end.last_day


@pytest.mark.parametrize("case", PRINTED + OTHER, ids=name)
def test_period_case(case: Case) -> None:
    year = int(case["fiscal_year"]) if "fiscal_year" in case else None
    expect(parse_period(case["text"], fiscal_year=year), case)


@pytest.mark.parametrize("case", DATES, ids=name)
def test_date_case(case: Case) -> None:
    expect(parse_date(case["text"]), case)


@pytest.mark.parametrize("case", load("rounds.yml", "text", "code"), ids=name)
def test_round_case(case: Case) -> None:
    assert parse_round(case["text"]) == case.get("code")


@pytest.mark.parametrize("case", load("fiscal-years.yml", "text", "year"), ids=name)
def test_fiscal_year_case(case: Case) -> None:
    year = parse_fiscal_year(case["text"])
    assert (None if year is None else str(year)) == case.get("year")


@pytest.mark.parametrize("case", PRINTED + OTHER, ids=name)
def test_digits_of_either_kind_and_every_spelling_read_alike(case: Case) -> None:
    text = case["text"]
    for other in (to_arabic(text), to_thai(text), text.replace("\u0e33", "\u0e4d\u0e32")):
        assert parse_period(other) == parse_period(text)


@pytest.mark.parametrize("case", PRINTED + OTHER, ids=name)
def test_a_word_that_is_not_understood_takes_the_dates_away(case: Case) -> None:
    for text in (case["text"] + " เอกสาร", "ยกเว้น" + case["text"]):
        reading = parse_period(text, fiscal_year=2567)
        assert (reading.start, reading.end, reading.recurrence) == (None, None, ())
        assert reading.problem is not None
        assert reading.problem.value in ("unreadable", case.get("problem"))


@steady
@given(st.sampled_from(PRINTED + OTHER), st.data())
def test_spaces_inside_words_do_not_matter(case: Case, data: st.DataObject) -> None:
    text = case["text"]
    places = data.draw(st.sets(st.integers(0, len(text))))
    spaced = "".join(
        (" " if place in places and not splits_number(text, place) else "") + char
        for place, char in enumerate(text)
    )
    assert parse_period(spaced) == parse_period(text)


def splits_number(text: str, place: int) -> bool:
    return text[max(place - 1, 0) : place].isdigit() and text[place : place + 1].isdigit()


@steady
@given(thai_texts, st.none() | st.integers(2400, 2943))
def test_no_text_breaks_a_parser(text: str, fiscal_year: int | None) -> None:
    check(parse_period(text, fiscal_year=fiscal_year))
    check(parse_date(text))
    assert parse_round(text) in (None, "h1", "h2", "m12", "q1", "q2", "q3", "q4")
    year = parse_fiscal_year(text)
    assert year is None or 2400 <= year <= 2699


@pytest.mark.parametrize("first", ONE_OF_EACH_KIND)
def test_every_order_of_three_words_is_read_or_refused(first: str) -> None:
    for others in product(ONE_OF_EACH_KIND, repeat=2):
        text = " ".join((first, *others))
        check(parse_period(text, fiscal_year=2567))
        check(parse_date(text))
        parse_round(text)
        parse_fiscal_year(text)


def test_each_kind_of_word_is_among_them() -> None:
    assert {token.kind for word in ONE_OF_EACH_KIND for token in tokens(word)} == set(Kind)


@steady
@given(thai_days, digit_kinds, styles, st.booleans())
def test_a_written_date_reads_back(day: dt.date, digits: Digits, style: Style, whole: bool) -> None:
    date = PartialDate(day.year, day.month, day.day if whole else None)
    written = format_date(date, digits=digits, style=style)
    for reading in (parse_date(written), parse_period(written)):
        assert reading.start == reading.end == date
        assert reading.precision == ("day" if whole else "month")


@steady
@given(thai_days, thai_days, separators, digit_kinds, styles)
def test_a_written_range_reads_back(
    one: dt.date, other: dt.date, separator: str, digits: Digits, style: Style
) -> None:
    first, last = (PartialDate(day.year, day.month, day.day) for day in (one, other))
    written = separator.join(
        format_date(date, digits=digits, style=style) for date in (first, last)
    )
    reading = parse_period(written)
    if one <= other:
        assert (reading.start, reading.end, reading.problem) == (first, last, None)
    else:
        assert reading.problem is PeriodProblem.END_BEFORE_START


@steady
@given(st.integers(2400, 2699), digit_kinds)
def test_a_written_fiscal_year_reads_back(year: int, digits: Digits) -> None:
    number = to_thai(year) if digits == "thai" else str(year)
    reading = parse_period(f"ตลอดปีงบประมาณ พ.ศ. {number}")
    assert days(reading) == f"{year - 544}-10-01/{year - 543}-09-30"
    assert reading.precision == "fiscal-year"
    assert parse_fiscal_year(f"ประจำปีงบประมาณ {number}") == year


def test_month_without_year_never_takes_the_year_of_the_report() -> None:
    for year in (None, 2564, 2567):
        assert parse_period("เดือนมีนาคม", fiscal_year=year).problem is PeriodProblem.NO_YEAR


def test_impossible_fiscal_year_of_a_report_is_the_callers_fault() -> None:
    for text in ("ตลอดปีงบประมาณ", "มีนาคม ๒๕๖๗", ""):
        with pytest.raises(DateError):
            parse_period(text, fiscal_year=2024)


def test_every_problem_has_its_reason_and_a_case() -> None:
    problems = {case.get("problem") for case in PRINTED + OTHER} - {None}
    assert problems == {problem.value for problem in PeriodProblem}
    reasons = {PeriodReading(problem=problem).why_no_dates for problem in PeriodProblem}
    assert len(reasons) == len(PeriodProblem)


def test_words_of_the_grammar_are_spelt_as_folded_text_is() -> None:
    for pattern in word_patterns():
        assert fold(pattern) == pattern


def test_tokens_cover_every_letter() -> None:
    assert [token.kind for token in tokens("เ ด ื อ น ก.ย. ๖๗ ๙๙๙๙๙")] == [
        Kind.MONTH_WORD,
        Kind.MONTH,
        Kind.NUMBER,
        Kind.BREAK,
        Kind.UNKNOWN,
    ]
