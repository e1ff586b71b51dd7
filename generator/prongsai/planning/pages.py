"""Every generated page with its place in the site: address, parent, neighbours, source file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from prongsai.model.organization import Organization
from prongsai.planning import addresses
from prongsai.planning.entries import Keyword, Views

KEYWORDS_ON_A_PAGE = 300


class Kind(StrEnum):
    """The kinds of generated pages; each has one body template of the same name."""

    HOME = "home"
    ORGANIZATIONS = "organizations"
    ORGANIZATION = "organization"
    REPORT = "report"
    CHECKLIST = "checklist"
    MEASURE = "measure"
    TO_DO = "to_do"
    ORGANIZATION_INDICATOR = "organization_indicator"
    INDICATORS = "indicators"
    INDICATOR = "indicator"
    INDICATOR_ROUND = "indicator_round"
    ROUNDS = "rounds"
    ROUND = "round"
    BOARD = "board"
    BOARD_ROUND = "board_round"
    DATA = "data"
    SEARCH = "search"
    KEYWORDS = "keywords"
    KEYWORD_LETTER = "keyword_letter"
    CODES = "codes"


@dataclass(frozen=True, slots=True)
class PlannedPage:
    """One page before it has any HTML.

    `keys` are the ids its subject is looked up by (organization, round, measure or indicator id);
    `file` is the content file behind it, for the edit link, None when it is made from many.
    """

    kind: Kind
    path: str
    keys: tuple[str, ...] = ()
    parent: str | None = None
    previous: str | None = None
    next: str | None = None
    file: str | None = None

    @property
    def section(self) -> str:
        """The first folder of the address; the search page is its own, the home page has none."""
        if self.kind is Kind.SEARCH:
            return "search"
        return self.path.partition("/")[0] if "/" in self.path else ""


def plan_pages(views: Views) -> Iterator[PlannedPage]:
    """All generated pages, hubs first, then organization by organization."""
    yield PlannedPage(Kind.HOME, addresses.HOME)
    single = len(views.organizations) == 1
    if not single:
        yield PlannedPage(Kind.ORGANIZATIONS, addresses.ORGANIZATIONS, parent=addresses.HOME)
    yield PlannedPage(Kind.INDICATORS, addresses.INDICATORS, parent=addresses.HOME)
    yield PlannedPage(Kind.ROUNDS, addresses.ROUNDS, parent=addresses.HOME)
    yield PlannedPage(Kind.BOARD, addresses.BOARD, parent=addresses.HOME)
    yield from _board_pages(views)
    yield PlannedPage(Kind.DATA, addresses.DATA, parent=addresses.HOME)
    yield PlannedPage(Kind.SEARCH, addresses.SEARCH, parent=addresses.HOME)
    yield PlannedPage(Kind.KEYWORDS, addresses.KEYWORDS, parent=addresses.SEARCH)
    yield PlannedPage(Kind.CODES, addresses.CODES, parent=addresses.GUIDE)
    yield from _indicator_pages(views)
    yield from _round_pages(views)
    homes = _chain(addresses.organization(one.id) for one in views.organizations)
    for organization, chained in zip(views.organizations, homes, strict=True):
        parent = addresses.HOME if single else addresses.ORGANIZATIONS
        yield from _organization_pages(views, organization, chained, parent)


def _organization_pages(
    views: Views, organization: Organization, chained: Chained, parent: str
) -> Iterator[PlannedPage]:
    org, home = organization.id, chained.path
    yield PlannedPage(
        Kind.ORGANIZATION,
        home,
        (org,),
        parent,
        chained.previous,
        chained.next,
        organization.file,
    )
    reports = views.reports[org][::-1]
    paths = _chain(addresses.report(org, report.key) for report in reports)
    for report, one in zip(reports, paths, strict=True):
        yield PlannedPage(
            Kind.REPORT, one.path, (org, report.key), home, one.previous, one.next, report.file
        )
        checklist = addresses.checklist(org, report.key)
        yield PlannedPage(Kind.CHECKLIST, checklist, (org, report.key), one.path, file=report.file)
        yield from _measure_pages(views, org, report.key)
    yield PlannedPage(Kind.TO_DO, addresses.to_do(org), (org,), home)
    for indicator in views.indicators:
        if (org, indicator.id) in views.by_organization_indicator:
            path = addresses.organization_indicator(org, indicator.id)
            yield PlannedPage(Kind.ORGANIZATION_INDICATOR, path, (org, indicator.id), home)


def _measure_pages(views: Views, org: str, key: str) -> Iterator[PlannedPage]:
    parent = addresses.report(org, key)
    entries = views.by_report[org, key]
    for entry, one in zip(entries, _chain(entry.path for entry in entries), strict=True):
        keys = (org, key, entry.measure.id)
        file = entry.measure.file
        yield PlannedPage(Kind.MEASURE, one.path, keys, parent, one.previous, one.next, file)


def _indicator_pages(views: Views) -> Iterator[PlannedPage]:
    chain = _chain(addresses.indicator(one.id) for one in views.indicators)
    for indicator, one in zip(views.indicators, chain, strict=True):
        keys = (indicator.id,)
        yield PlannedPage(
            Kind.INDICATOR, one.path, keys, addresses.INDICATORS, one.previous, one.next
        )
        rounds = views.rounds_of_indicator(indicator.id)[::-1]
        places = _chain(addresses.indicator_round(indicator.id, key) for key in rounds)
        for key, place in zip(rounds, places, strict=True):
            yield PlannedPage(
                Kind.INDICATOR_ROUND,
                place.path,
                (indicator.id, key),
                one.path,
                place.previous,
                place.next,
            )


def _round_pages(views: Views) -> Iterator[PlannedPage]:
    keys = list(views.by_round)[::-1]
    for key, one in zip(keys, _chain(map(addresses.round_page, keys)), strict=True):
        yield PlannedPage(Kind.ROUND, one.path, (key,), addresses.ROUNDS, one.previous, one.next)


def plan_letters(keywords: Sequence[Keyword]) -> Iterator[PlannedPage]:
    """A page for each consonant where all keywords would be too many for one page."""
    if len(keywords) <= KEYWORDS_ON_A_PAGE:
        return
    letters = list(dict.fromkeys(one.letter for one in keywords))
    for letter, one in zip(letters, _chain(map(addresses.keyword_letter, letters)), strict=True):
        yield PlannedPage(
            Kind.KEYWORD_LETTER, one.path, (letter,), addresses.KEYWORDS, one.previous, one.next
        )


def _board_pages(views: Views) -> Iterator[PlannedPage]:
    """The boards of the rounds, long ones in parts of `BOARD_ROWS` organizations."""
    for key, reports in views.by_round.items():
        parts = range(1, -(-len(reports) // BOARD_ROWS) + 1)
        chain = _chain(addresses.board_round(key, part) for part in parts)
        for part, one in zip(parts, chain, strict=True):
            keys = (key, str(part))
            yield PlannedPage(
                Kind.BOARD_ROUND, one.path, keys, addresses.BOARD, one.previous, one.next
            )


BOARD_ROWS = 100
"""So many organizations stand on one page of a board."""


@dataclass(frozen=True, slots=True)
class Chained:
    """An address with the one before and the one after it."""

    path: str
    previous: str | None
    next: str | None


def _chain(paths: Iterable[str]) -> list[Chained]:
    line = list(paths)
    around: list[str | None] = [None, *line, None]
    return [Chained(path, around[at], around[at + 2]) for at, path in enumerate(line)]
