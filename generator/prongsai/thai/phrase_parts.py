"""The parts that a period phrase is made of. All years in them are B.E."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from prongsai.thai.calendar import RoundCode
from prongsai.thai.period_reading import Recurrence

YearKind = Literal["fiscal", "calendar", "unknown"]


@dataclass(frozen=True, slots=True)
class Point:
    """A day or a month. Where ``fiscal`` is set, ``year`` is the fiscal year in which it lies."""

    day: int | None = None
    month: int | None = None
    year: int | None = None
    fiscal: bool = False


@dataclass(frozen=True, slots=True)
class DaySpan:
    """One point, or from ``start`` to ``end``; one end of a single point may be left open."""

    start: Point
    end: Point | None = None
    open_start: bool = False
    open_end: bool = False


@dataclass(frozen=True, slots=True)
class RoundSpan:
    """From the round ``first`` to the round ``last`` of a fiscal year that stands elsewhere."""

    first: RoundCode
    last: RoundCode
    open_start: bool = False
    open_end: bool = False


@dataclass(frozen=True, slots=True)
class YearSpan:
    """A year, or from ``first`` to ``last``; ``first`` is None where only "ปีงบประมาณ" stands.

    ``edge`` is "start", "middle" or "end" where the phrase means only that part of the year, and
    ``whole`` says that it expressly means all of it.
    """

    kind: YearKind
    first: int | None = None
    last: int | None = None
    edge: str = ""
    whole: bool = False
    open_end: bool = False


@dataclass(frozen=True, slots=True)
class Repeat:
    """How often something is done. With ``cycle`` ("รอบ ๖ เดือน") it may name a round instead."""

    name: Recurrence
    cycle: bool = False


Part = DaySpan | RoundSpan | YearSpan | Repeat
