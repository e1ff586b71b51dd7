"""Reads Thai period phrases, dates, rounds and fiscal years, and never guesses what is not said."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from prongsai.thai.calendar import FiscalYear, RoundCode
from prongsai.thai.cursor import Cursor
from prongsai.thai.period_dates import Span, cycles_repeat, date_span, part_spans
from prongsai.thai.period_reading import (
    PRECISIONS,
    RECURRENCES,
    PeriodProblem,
    PeriodReading,
    PhraseError,
    Precision,
    Recurrence,
)
from prongsai.thai.phrase_parts import DaySpan, Part, Repeat
from prongsai.thai.phrases import (
    BREAKS,
    RANGE_MARKS,
    read_named_year,
    read_parts,
    read_round,
)
from prongsai.thai.vocabulary import Kind, Token, tokens

__all__ = [
    "PRECISIONS",
    "RECURRENCES",
    "PeriodProblem",
    "PeriodReading",
    "Precision",
    "Recurrence",
    "parse_date",
    "parse_fiscal_year",
    "parse_period",
    "parse_round",
]

_CYCLES_OF_ROUND: dict[RoundCode, set[str]] = {"h1": {"half-yearly"}, "h2": {"half-yearly"}}
_SECOND_HALF = (4, 9)


def parse_period(text: str, *, fiscal_year: int | None = None) -> PeriodReading:
    """Read when something is done ("ตุลาคม ๒๕๖๕-เมษายน ๒๕๖๖"), in any spacing and either digits.

    ``fiscal_year`` (B.E.) is that of the report. It stands in for the number that "ปีงบประมาณ",
    "ไตรมาสที่ ๑" or "รอบ ๖ เดือนแรก" lacks, never for the year that a month alone lacks.
    Every word of the phrase must be understood, or there are no dates: see PeriodProblem.
    Never raises because of ``text``, in time linear to it; DateError for an impossible
    ``fiscal_year``. Source: phrases of published reports, tests/cases/thai/periods-printed.yml.
    """
    if fiscal_year is not None:
        FiscalYear(fiscal_year)
    row = tokens(text)
    if _is_empty(row):
        return PeriodReading(problem=PeriodProblem.EMPTY)
    try:
        parts = read_parts(row)
    except PhraseError as error:
        return PeriodReading(problem=error.problem)
    recurrence = _recurrence(parts)
    try:
        span = _one_span(part_spans(parts, fiscal_year), recurrence)
    except PhraseError as error:
        if _has_dates(parts):
            # "ทุกเดือนมีนาคม" does not mean every month.
            recurrence = tuple(name for name in recurrence if name != "monthly")
        return PeriodReading(recurrence=recurrence, problem=error.problem)
    return PeriodReading(span.start, span.end, span.precision, recurrence)


def parse_date(text: str) -> PeriodReading:
    """Read a day, a month or a range of days ("วันที่ ๒๖ - ๒๗ กุมภาพันธ์ ๒๕๖๗") and nothing else.

    A single date is both start and end; ``recurrence`` is empty. Never raises, in linear time.
    """
    row = tokens(text)
    if _is_empty(row):
        return PeriodReading(problem=PeriodProblem.EMPTY)
    try:
        span = _closed_span(read_parts(row))
    except PhraseError as error:
        return PeriodReading(problem=error.problem)
    return PeriodReading(span.start, span.end, span.precision)


def parse_round(text: str) -> RoundCode | None:
    """Return the round that ``text`` names anywhere ("(รอบ ๖ เดือนแรก)"), None if none or several.

    "รอบ ๖ เดือน" is h1, or h2 beside the months April to September; beside other recurrences it is
    no round. "year" is never returned: that no round is named is for the caller to judge.
    """
    row = tokens(text)
    codes = set[RoundCode]()
    cursor = Cursor(row)
    while not cursor.done:
        span = read_round(cursor)
        codes.update(span or ())
        cursor.place += span is None
    if len(codes) > 1:
        return None
    cycles = {token.value for token in row if token.kind in (Kind.CYCLE, Kind.CYCLE_TAIL)}
    if not codes:
        return _round_of_cycle(row, cycles)
    return codes.pop() if cycles <= _CYCLES_OF_ROUND.get(min(codes), set()) else None


def parse_fiscal_year(text: str) -> int | None:
    """Return the fiscal year (B.E.) that ``text`` names anywhere, None if none or several.

    Only "ปีงบประมาณ" (or its short forms) with a number names one; "ปี ๒๕๖๗" alone does not.
    """
    cursor = Cursor(tokens(text))
    years = set[int]()
    while not cursor.done:
        place = cursor.place
        if cursor.peek().kind is Kind.FISCAL_YEAR:
            try:
                years.update(_years_in_a_row(cursor))
            except PhraseError:
                return None
        cursor.place = max(cursor.place, place + 1)
    return years.pop() if len(years) == 1 else None


def _is_empty(row: Sequence[Token]) -> bool:
    return all(token.kind in (*BREAKS, Kind.DASH) for token in row)


def _recurrence(parts: Sequence[Part]) -> tuple[Recurrence, ...]:
    cycles = cycles_repeat(parts)
    repeats = [part for part in parts if isinstance(part, Repeat) and (cycles or not part.cycle)]
    return tuple(dict.fromkeys(part.name for part in repeats))


def _one_span(spans: Sequence[Span], recurrence: Sequence[Recurrence]) -> Span:
    if not spans:
        problem = PeriodProblem.RECURRENCE_ONLY if recurrence else PeriodProblem.UNREADABLE
        raise PhraseError(problem)
    if any(span.limits() != spans[0].limits() for span in spans):
        raise PhraseError(PeriodProblem.SEVERAL)
    return spans[0]


def _closed_span(parts: Sequence[Part]) -> Span:
    dates = [part for part in parts if isinstance(part, DaySpan)]
    if len(dates) > 1:
        raise PhraseError(PeriodProblem.SEVERAL)
    if len(parts) != 1 or not dates or dates[0].open_start or dates[0].open_end:
        raise PhraseError(PeriodProblem.UNREADABLE)
    return date_span(dates[0])


def _has_dates(parts: Sequence[Part]) -> bool:
    return any(isinstance(part, DaySpan) for part in parts)


def _round_of_cycle(row: Sequence[Token], cycles: set[str]) -> RoundCode | None:
    named = any(token.kind is Kind.CYCLE for token in row)
    repeats = {token.value for token in row if token.kind is Kind.RECURRENCE} - {"continuous"}
    if not named or repeats or len(cycles) > 1:
        return None
    if "half-yearly" not in cycles:
        return "m12"
    months = [token.number for token in row if token.kind is Kind.MONTH]
    return "h2" if _SECOND_HALF in pairwise(months) else "h1"


def _years_in_a_row(cursor: Cursor) -> list[int]:
    years: list[int] = []
    named = read_named_year(cursor)
    while named is not None and named[1] is not None:
        years.append(named[1])
        named = read_named_year(cursor) if cursor.take(*RANGE_MARKS, *BREAKS) else None
    return years
