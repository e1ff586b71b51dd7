"""Which assessment year and which of its items a report answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from prongsai.model.criteria import COVERED_YEARS, Criteria, Item
from prongsai.model.measure import RESULT_FIELDS
from prongsai.model.report import ANSWERS, Report

_TELLING = RESULT_FIELDS | {"status"}
"""Columns that tell what came of a measure: a table without any is a plan."""


class Certainty(StrEnum):
    """How the assessment year of a report is known."""

    STATED = "stated"
    DERIVED = "derived"  # only one year asks for this fiscal year and round
    ASSUMED = "assumed"  # several do: the newest is taken
    OTHER_ROUND = "other-round"  # the year fits, the round is none of those asked for
    CONTRADICTED = "contradicted"  # the stated year asks for another fiscal year
    MISSING = "missing"  # there are no criteria


@dataclass(frozen=True, slots=True)
class Applied:
    """What one part of a report (`measures` or `report`) is held against.

    `criteria` and `item` are None when there are none; `year` is the assessment year (B.E.) then
    needed, else that of the criteria. `candidates` are all assessment years that would fit.
    """

    part: str
    year: int
    certainty: Certainty
    criteria: Criteria | None = None
    item: Item | None = None
    candidates: tuple[int, ...] = ()


def answered_parts(report: Report) -> tuple[str, ...]:
    """The parts a report is meant for: as stated, else as its columns tell.

    A table that tells what came of the measures is a report; one that does not is a plan.
    """
    if report.answers:
        return tuple(part for part in ANSWERS if part in report.answers)
    telling = [not _TELLING.isdisjoint(table.fields) for table in report.tables]
    there = (not all(telling), any(telling))
    return tuple(part for part, is_there in zip(ANSWERS, there, strict=True) if is_there)


def apply_criteria(report: Report, criteria: Iterable[Criteria]) -> tuple[Applied, ...]:
    """What each part of a report is held against; `criteria` are those of its framework."""
    known = sorted(criteria, key=lambda one: one.assessment_year)
    found: dict[tuple[int, str], Applied] = {}
    for part in answered_parts(report):
        applied = _applied(part, report, known)
        # An item may ask for both parts; it is answered once.
        asked = applied.item.number if applied.item else f"no criteria for {part}"
        found.setdefault((applied.year, asked), applied)
    return tuple(found.values())


def _applied(part: str, report: Report, known: list[Criteria]) -> Applied:
    if report.assessment_year is not None:
        return _stated(part, report, report.assessment_year, known)
    right_year = [pair for pair in _pairs(part, known) if _covers(*pair, report)]
    fitting = [pair for pair in right_year if _accepts(pair[1], report)]
    if not right_year:
        return Applied(part, _needed(part, report, known), Certainty.MISSING)
    criteria, item = (fitting or right_year)[-1]
    years = tuple(one.assessment_year for one, _ in fitting)
    certainty = Certainty.ASSUMED if len(fitting) > 1 else Certainty.DERIVED
    if not fitting:
        certainty = Certainty.OTHER_ROUND
    return Applied(part, criteria.assessment_year, certainty, criteria, item, years)


def _stated(part: str, report: Report, year: int, known: list[Criteria]) -> Applied:
    pair = next((pair for pair in _pairs(part, known) if pair[0].assessment_year == year), None)
    if pair is None:
        return Applied(part, year, Certainty.MISSING)
    if not _covers(*pair, report):
        certainty = Certainty.CONTRADICTED
    else:
        certainty = Certainty.STATED if _accepts(pair[1], report) else Certainty.OTHER_ROUND
    return Applied(part, year, certainty, *pair, (year,))


def _pairs(part: str, known: Iterable[Criteria]) -> Iterator[tuple[Criteria, Item]]:
    for criteria in known:
        for item in criteria.items:
            if item.asks_for(part) and item.covers:
                yield criteria, item


def _covers(criteria: Criteria, item: Item, report: Report) -> bool:
    assert item.covers
    return item.covers.fiscal_year(criteria.assessment_year) == report.fiscal_year


def _accepts(item: Item, report: Report) -> bool:
    return item.covers is not None and report.round.code in item.covers.rounds


def _needed(part: str, report: Report, known: list[Criteria]) -> int:
    """The assessment year whose criteria are missing, by the custom of the nearest known year."""
    nearest = min(
        _pairs(part, known),
        key=lambda pair: (
            abs(pair[0].assessment_year - report.fiscal_year),
            pair[0].assessment_year,
        ),
        default=None,
    )
    if nearest is None or nearest[1].covers is None:
        return report.fiscal_year
    return report.fiscal_year - COVERED_YEARS[nearest[1].covers.year]
