"""The grammar of Thai period phrases: tokens in, parts out. It works out no dates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from prongsai.thai.calendar import ERA_BORDER, RoundCode, to_be
from prongsai.thai.cursor import Cursor
from prongsai.thai.period_reading import RECURRENCES, PeriodProblem, PhraseError, Recurrence
from prongsai.thai.phrase_parts import DaySpan, Part, Point, Repeat, RoundSpan, YearKind, YearSpan
from prongsai.thai.vocabulary import Kind, Token

_YEAR_KINDS: dict[Kind, YearKind] = {
    Kind.FISCAL_YEAR: "fiscal",
    Kind.CALENDAR_YEAR: "calendar",
    Kind.YEAR: "unknown",
}
_RECURRENCES: dict[str, Recurrence] = {name: name for name in RECURRENCES}
_HALVES: dict[str, RoundCode] = {"h1": "h1", "h2": "h2"}
_QUARTERS: dict[str, RoundCode] = {"1": "q1", "2": "q2", "3": "q3", "4": "q4"}
_ERAS = (Kind.BUDDHIST_ERA, Kind.CHRISTIAN_ERA)
RANGE_MARKS = (Kind.DASH, Kind.TO)
BREAKS = (Kind.BREAK, Kind.SLASH)
_AFTER_BULLET = (Kind.RECURRENCE, Kind.HALF, Kind.CYCLE, Kind.FILLER)
_LAST_YEAR = 2699
_LAST_DAY = 31


@dataclass(frozen=True, slots=True)
class _Prefix:
    whole: bool
    within: bool
    opening: bool
    edge: str


def read_parts(row: Sequence[Token]) -> tuple[Part, ...]:
    """Return the parts of a phrase in their order; raises PhraseError unless every token fits."""
    cursor = Cursor(row)
    parts: list[Part] = []
    while not cursor.done:
        if cursor.take(*BREAKS, Kind.FILLER) or _take_bullet(cursor):
            continue
        parts.append(_part(cursor))
    return tuple(parts)


def read_round(cursor: Cursor) -> tuple[RoundCode, RoundCode] | None:
    """Take a half ("รอบ ๖ เดือนแรก"), or a quarter or a range of quarters; None if none is next."""
    half = cursor.take(Kind.HALF)
    if half is not None:
        return _HALVES[half.value], _HALVES[half.value]
    first = _quarter(cursor) if cursor.peek().kind is Kind.QUARTER else None
    if first is None:
        return None
    place = cursor.place
    last = _quarter(cursor) if cursor.take(*RANGE_MARKS) else None
    if last is None:
        cursor.place = place
    return first, last or first


def read_year(cursor: Cursor, era: Token | None, kind: YearKind) -> int | None:
    """Take the next token if it is a year and return it in B.E.; None if it is not one.

    Four digits are B.E. from 2400 on, else C.E.; two digits are 25xx, but up to 31 no year, because
    a day may be meant. Raises PhraseError where the number contradicts ``era``, and for a fiscal
    year that is not in B.E.
    """
    token = cursor.peek()
    year = _year_number(token)
    if year is None:
        return None
    christian = len(token.value) == 4 and token.number < ERA_BORDER
    wrong_era = era is not None and christian != (era.kind is Kind.CHRISTIAN_ERA)
    if wrong_era or (christian and kind == "fiscal"):
        raise PhraseError(PeriodProblem.AMBIGUOUS_YEAR)
    cursor.take(Kind.NUMBER)
    return year


def read_named_year(cursor: Cursor) -> tuple[YearKind, int | None] | None:
    """Take the word for a year, its era and number (B.E.); None if neither is next."""
    place = cursor.place
    marker = cursor.take(*_YEAR_KINDS)
    kind = "unknown" if marker is None else _YEAR_KINDS[marker.kind]
    era = cursor.take(*_ERAS)
    year = read_year(cursor, era, kind)
    if year is None and (marker is None or era is not None):
        cursor.place = place
        return None
    return kind, year


def _year_number(token: Token) -> int | None:
    if token.kind is not Kind.NUMBER:
        return None
    if len(token.value) == 2:
        return 2500 + token.number if token.number > _LAST_DAY else None
    year = token.number if token.number >= ERA_BORDER else to_be(token.number)
    return year if len(token.value) == 4 and ERA_BORDER <= year <= _LAST_YEAR else None


def _is_bare_year(cursor: Cursor) -> bool:
    long = len(cursor.peek().value) == 4 or cursor.peek(-1).kind is Kind.SLASH
    return long and _year_number(cursor.peek()) is not None


def _take_bullet(cursor: Cursor) -> bool:
    before, after = cursor.peek(-1).kind, cursor.peek(1).kind
    return (before in BREAKS or after in _AFTER_BULLET) and cursor.take(Kind.DASH) is not None


def _part(cursor: Cursor) -> Part:
    prefix = _prefix(cursor)
    token = cursor.peek()
    if token.kind in (Kind.RECURRENCE, Kind.CYCLE, Kind.CYCLE_TAIL):
        return _repeat(cursor, prefix)
    if token.kind in (Kind.HALF, Kind.QUARTER):
        return _round_span(cursor, prefix)
    if token.kind in (*_YEAR_KINDS, *_ERAS) or _is_bare_year(cursor):
        return _year_span(cursor, prefix)
    return _day_span(cursor, prefix)


def _prefix(cursor: Cursor) -> _Prefix:
    taken: list[Token] = []
    while token := cursor.take(Kind.ALL, Kind.WITHIN, Kind.FROM, Kind.EDGE, Kind.FILLER):
        taken.append(token)
    kinds = {token.kind for token in taken}
    edges = [token.value for token in taken if token.kind is Kind.EDGE]
    if len(edges) > 1 or {Kind.WITHIN, Kind.FROM} <= kinds:
        raise PhraseError(PeriodProblem.UNREADABLE)
    return _Prefix(
        whole=Kind.ALL in kinds,
        within=Kind.WITHIN in kinds,
        opening=Kind.FROM in kinds,
        edge=edges[0] if edges else "",
    )


def _repeat(cursor: Cursor, prefix: _Prefix) -> Repeat:
    if cursor.peek().kind is Kind.CYCLE_TAIL and not _continues_cycle(cursor):
        raise PhraseError(PeriodProblem.UNREADABLE)
    token = cursor.take(Kind.RECURRENCE, Kind.CYCLE, Kind.CYCLE_TAIL)
    if token is None or prefix.edge or prefix.within or prefix.opening:
        raise PhraseError(PeriodProblem.UNREADABLE)
    return Repeat(_RECURRENCES[token.value], cycle=token.kind is not Kind.RECURRENCE)


def _continues_cycle(cursor: Cursor) -> bool:
    """Say whether "๖ เดือน" goes on with "รอบ ๓ เดือน / …"; alone it is how long something takes."""
    before = cursor.peek(-2)
    cycle = before.kind in (Kind.CYCLE, Kind.CYCLE_TAIL) or before.value == "quarterly"
    return cursor.peek(-1).kind in BREAKS and cycle


def _round_span(cursor: Cursor, prefix: _Prefix) -> RoundSpan:
    if prefix.edge:
        raise PhraseError(PeriodProblem.VAGUE)
    codes = read_round(cursor)
    if codes is None:
        raise PhraseError(PeriodProblem.UNREADABLE)
    open_start, open_end = _openness(cursor, prefix, closed=codes[0] != codes[1])
    return RoundSpan(*codes, open_start, open_end)


def _quarter(cursor: Cursor) -> RoundCode | None:
    word = 1 if cursor.peek().kind is Kind.QUARTER else 0
    code = _QUARTERS.get(cursor.peek(word).value)
    if code is not None:
        cursor.place += word + 1
    return code


def _year_span(cursor: Cursor, prefix: _Prefix) -> YearSpan:
    named = read_named_year(cursor)
    if named is None:
        raise PhraseError(PeriodProblem.UNREADABLE)
    kind, first = named
    last = _last_year(cursor, kind) if first is not None else None
    if last is not None and prefix.edge:
        raise PhraseError(PeriodProblem.UNREADABLE)
    _, open_end = _openness(cursor, prefix, closed=last is not None)
    return YearSpan(kind, first, last, prefix.edge, prefix.whole, open_end)


def _last_year(cursor: Cursor, kind: YearKind) -> int | None:
    place = cursor.place
    if cursor.take(*RANGE_MARKS):
        named = read_named_year(cursor)
        if named is not None and named[1] is not None and named[0] in (kind, "unknown"):
            return named[1]
    cursor.place = place
    return None


def _day_span(cursor: Cursor, prefix: _Prefix) -> DaySpan:
    start = _point(cursor)
    if start is None:
        raise PhraseError(PeriodProblem.UNREADABLE)
    place = cursor.place
    end = _point(cursor) if cursor.take(*RANGE_MARKS) else None
    if end is None:
        cursor.place = place
    open_start, open_end = _openness(cursor, prefix, closed=end is not None)
    return DaySpan(start, end, open_start, open_end)


def _openness(cursor: Cursor, prefix: _Prefix, *, closed: bool) -> tuple[bool, bool]:
    onward = cursor.take(Kind.ONWARD) is not None
    if onward and (closed or prefix.within):
        raise PhraseError(PeriodProblem.UNREADABLE)
    return prefix.within and not closed, (prefix.opening or onward) and not closed


def _point(cursor: Cursor) -> Point | None:
    place = cursor.place
    named = cursor.take(Kind.DAY_WORD) is not None
    cursor.take(Kind.EDGE)
    point = _slashed_date(cursor) or _day_before_range(cursor) or _day_and_month(cursor)
    if point is None or (named and point.day is None):
        cursor.place = place
        return None
    return point


def _slashed_date(cursor: Cursor) -> Point | None:
    row = [cursor.peek(offset) for offset in range(5)]
    number, slash = Kind.NUMBER, Kind.SLASH
    if [token.kind for token in row] != [number, slash, number, slash, number]:
        return None
    year = _year_number(row[4])
    if year is None:
        return None
    cursor.place += 5
    return Point(row[0].number, row[2].number, year)


def _day_before_range(cursor: Cursor) -> Point | None:
    """Take the ๒๖ of "๒๖ - ๒๗ กุมภาพันธ์", when the day after the dash has a month."""
    if not _is_day(cursor.peek()) or cursor.peek(1).kind not in RANGE_MARKS:
        return None
    other = 3 if cursor.peek(2).kind is Kind.DAY_WORD else 2
    if not _is_day(cursor.peek(other)) or not _is_month(cursor, other + 1):
        return None
    day = cursor.take(Kind.NUMBER)
    return None if day is None else Point(day.number)


def _day_and_month(cursor: Cursor) -> Point | None:
    day = None
    if _is_day(cursor.peek()) and _is_month(cursor, 1):
        day = cursor.take(Kind.NUMBER)
    cursor.take(Kind.MONTH_WORD)
    month = cursor.take(Kind.MONTH)
    if month is None:
        return None
    year, fiscal = _year_of_month(cursor)
    return Point(day.number if day else None, month.number, year, fiscal)


def _year_of_month(cursor: Cursor) -> tuple[int | None, bool]:
    place = cursor.place
    while cursor.take(Kind.FILLER):
        pass
    named = read_named_year(cursor)
    if named is None or named[1] is None:
        cursor.place = place
        return None, False
    return named[1], named[0] == "fiscal"


def _is_day(token: Token) -> bool:
    return token.kind is Kind.NUMBER and len(token.value) <= 2


def _is_month(cursor: Cursor, offset: int) -> bool:
    word = cursor.peek(offset).kind is Kind.MONTH_WORD
    return cursor.peek(offset + word).kind is Kind.MONTH
