"""A report: what one organization published for one fiscal year and round."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from prongsai.model.measure import Correction, Measure, Note
from prongsai.model.text import Text
from prongsai.model.waiver import Waiver
from prongsai.thai.calendar import PartialDate

ANSWERS = ("measures", "report")
TEXT_PLACES = ("cover", "foreword", "before-plan", "before-table", "between", "after")
REPORT_PARTS = (
    "title",
    "fiscal_year",
    "round",
    "score",
    "texts",
    "columns",
    "indicators",
    "measures",
    "issued",
)


@dataclass(frozen=True, slots=True)
class Round:
    """The round a report covers; `text` is None when the report prints no round."""

    code: str
    text: str | None = None
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True)
class Score:
    """The organization's own ITA score as the report gives it."""

    value: str
    text: str | None = None
    grade: str | None = None
    fiscal_year: int | None = None


@dataclass(frozen=True, slots=True)
class PlacedText:
    """A text outside the tables and where in the booklet it stands."""

    place: str
    text: Text


@dataclass(frozen=True, slots=True)
class Column:
    """A printed column: which field it holds, its header, the header over it, other spellings."""

    field: str
    header: str
    under: str | None = None
    variants: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A printed table: its columns in printed order."""

    id: str
    columns: tuple[Column, ...]

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields of the columns, in printed order."""
        return tuple(column.field for column in self.columns)


@dataclass(frozen=True, slots=True)
class PrintedIndicator:
    """An indicator heading as the report numbers and names it, and the ITA indicator it means."""

    id: str
    name: str
    number: str | None = None
    ita: int | None = None


@dataclass(frozen=True, slots=True)
class Issued:
    """Which unit issued the report and when."""

    unit: str | None = None
    date: PartialDate | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Signature:
    """Who prepared the report: role and position; a name only where the organization wants it."""

    role: str | None = None
    position: str | None = None
    name: str | None = None
    publish_name: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """The published document that was entered."""

    file: str
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """One published report. `key` (`2568-year`) is its folder and part of its address.

    `answers` are the items it is meant for: `measures`, `report`; empty when the tables tell.
    """

    organization: str
    file: str
    fiscal_year: int
    round: Round
    title: Text
    tables: tuple[Table, ...]
    measures: tuple[Measure, ...] = ()
    assessment_year: int | None = None
    score: Score | None = None
    weak_indicators: tuple[int, ...] = ()
    texts: tuple[PlacedText, ...] = ()
    indicators: tuple[PrintedIndicator, ...] = ()
    issued: Issued | None = None
    prepared_by: Signature | None = None
    corrections: tuple[Correction, ...] = ()
    notes: tuple[Note, ...] = ()
    source: Source | None = None
    measure_order: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    waivers: tuple[Waiver, ...] = ()

    @property
    def key(self) -> str:
        """The year and round of the report, as in its folder name."""
        return f"{self.fiscal_year}-{self.round.code}"

    def printed_indicator(self, id: str | None) -> PrintedIndicator | None:
        """The report's own indicator heading with this id."""
        return next((one for one in self.indicators if one.id == id), None)

    def headers(self, field: str) -> tuple[str, ...]:
        """The organization's own words over a field, first table first, without repeats."""
        found = (c.header for table in self.tables for c in table.columns if c.field == field)
        return tuple(dict.fromkeys(found))
