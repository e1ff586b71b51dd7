"""What one assessment year asks for: items, required elements, result bands and dates, as data.

Three years are never mixed: the *assessment year* a page is submitted to, the *fiscal year* whose
work a report tells of (`Covers`), and the *analysed year* whose result led to the measures.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from types import MappingProxyType

CONFIRMED = "confirmed"
UNCONFIRMED = "unconfirmed"
"""The id of the source that stands for: nobody has compared this with the manual."""

BASES = (CONFIRMED, "high", "medium", "low")
"""How sure a fact is: confirmed by its source, or how likely where no source could be read."""

LEVELS = ("error", "warning", "info")
ASKS = ("measures", "report", "both")
COVERED_YEARS = MappingProxyType({"current": 0, "previous": -1})
"""Which fiscal year an item is about -> how many years after the assessment year."""

_ROUNDING = Decimal("0.005")

EVENTS = ("data", "submission", "scoring", "clarification", "confirmation", "results")
SUBJECTS = ("measure", "report")
REPORT_PROOFS = ("analysis", "year", "plan")
"""What a whole report can show: the analysis of the last result, the right year, its plan."""


@dataclass(frozen=True, slots=True)
class CriteriaSource:
    """Where facts of a criteria file come from; other parts name it by `id`."""

    id: str
    title: str
    url: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Band:
    """One level of results. A total below `low`, or not below `below`, can't have this level."""

    id: str
    name: str
    low: str
    sure: str
    below: str | None = None
    also: tuple[str, ...] = ()
    rule: str | None = None
    source: tuple[str, ...] = ()

    def allows(self, total: str) -> bool:
        """Whether a total, in points of 100 rounded to two decimals, can have this level."""
        points = Decimal(total)
        if points < Decimal(self.low):
            return False
        return self.below is None or points < Decimal(self.below) + _ROUNDING


@dataclass(frozen=True, slots=True)
class Event:
    """A dated step of the assessment; a date that is not known is None."""

    event: str
    name: str
    sure: str
    start: date | None = None
    end: date | None = None
    source: tuple[str, ...] = ()
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Freeze:
    """The time in which no submitted address may change."""

    start: date
    end: date
    sure: str
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SubIndicator:
    """A group of items below an indicator."""

    id: str
    indicator: int
    name: str
    sure: str
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Covers:
    """Which fiscal year, seen from the assessment year, and which rounds an item is about."""

    year: str
    rounds: tuple[str, ...]

    def fiscal_year(self, assessment_year: int) -> int:
        """The fiscal year (B.E.) that the item is about in this assessment year (B.E.)."""
        return assessment_year + COVERED_YEARS[self.year]


@dataclass(frozen=True, slots=True)
class Element:
    """Something that must be there. Of a measure: any of `fields`; of a report: what it `shows`.

    `instead_evidence` are kinds of evidence that stand in for it.
    """

    id: str
    wording: str
    level: str
    sure: str
    of: str = "measure"
    fields: tuple[str, ...] = ()
    shows: str | None = None
    instead_evidence: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    note: str | None = None

    @property
    def confirmed(self) -> bool:
        """Whether the wording was read in its source."""
        return self.sure == CONFIRMED


@dataclass(frozen=True, slots=True)
class Item:
    """One item of the list that an agency answers with an address; `asks` when we can show it."""

    number: str
    title: str
    sure: str
    sub_indicator: str | None = None
    asks: str | None = None
    was: tuple[str, ...] = ()
    covers: Covers | None = None
    elements: tuple[Element, ...] = ()
    source: tuple[str, ...] = ()
    note: str | None = None

    def asks_for(self, part: str) -> bool:
        """Whether the item asks for `measures` or for a `report`."""
        return self.asks in (part, "both")


@dataclass(frozen=True, slots=True)
class Criteria:
    """What the framework `framework` asks for in one assessment year (B.E.)."""

    framework: str
    assessment_year: int
    file: str
    name: str
    items: tuple[Item, ...]
    sources: tuple[CriteriaSource, ...] = ()
    weights: tuple[tuple[str, int], ...] = ()
    pass_mark: str | None = None
    bands: tuple[Band, ...] = ()
    calendar: tuple[Event, ...] = ()
    freeze: Freeze | None = None
    sub_indicators: tuple[SubIndicator, ...] = ()

    def source_named(self, id: str) -> CriteriaSource | None:
        """The source with this id."""
        return next((one for one in self.sources if one.id == id), None)

    def event(self, name: str) -> Event | None:
        """The first step of this kind in the calendar."""
        return next((one for one in self.calendar if one.event == name), None)
