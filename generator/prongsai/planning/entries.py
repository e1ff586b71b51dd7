"""The content seen from every side: measures by indicator, round, organization and indicator."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from prongsai.model.framework import Indicator
from prongsai.model.measure import ItaLink, Measure
from prongsai.model.organization import Organization
from prongsai.model.report import Report
from prongsai.model.site import Site, ita_of
from prongsai.planning import addresses
from prongsai.thai.collation import sort_key

_LEADING_VOWELS = "เแโใไ"


@dataclass(frozen=True, slots=True)
class Entry:
    """One measure with everything it belongs to; `indicator` is None when none is known."""

    organization: Organization
    report: Report
    measure: Measure
    link: ItaLink | None
    indicator: Indicator | None

    @property
    def path(self) -> str:
        """The page of the measure."""
        return addresses.measure(self.organization.id, self.report.key, self.measure.id)

    @property
    def id(self) -> str:
        """The id of the measure in open data."""
        return addresses.measure_id(self.organization.id, self.report.key, self.measure.id)


@dataclass(frozen=True, slots=True)
class Keyword:
    """A word of titles, in how many of them it stands, and the first measures that have it."""

    word: str
    count: int
    entries: tuple[Entry, ...]

    @property
    def letter(self) -> str:
        """The consonant under which the word stands in a dictionary."""
        word = self.word
        return word[1] if word[0] in _LEADING_VOWELS and len(word) > 1 else word[0]


@dataclass(frozen=True, slots=True)
class Views:
    """Look-ups over all entries; every tuple is in reading order."""

    organizations: tuple[Organization, ...]
    reports: dict[str, tuple[Report, ...]]
    indicators: tuple[Indicator, ...]
    by_report: dict[tuple[str, str], tuple[Entry, ...]]
    by_indicator: dict[str, tuple[Entry, ...]]
    by_indicator_round: dict[tuple[str, str], tuple[Entry, ...]]
    by_organization_indicator: dict[tuple[str, str], tuple[Entry, ...]]
    by_round: dict[str, tuple[Report, ...]]

    @property
    def entries(self) -> Iterator[Entry]:
        """All measures, organization by organization."""
        for group in self.by_report.values():
            yield from group

    def rounds_of_indicator(self, id: str) -> tuple[str, ...]:
        """The rounds in which an indicator has measures, newest first."""
        return newest_first(key for one, key in self.by_indicator_round if one == id)


def newest_first(keys: Iterator[str]) -> tuple[str, ...]:
    """Round keys (`2568-year`) by year downwards, rounds of a year in calendar order backwards."""
    return tuple(sorted(set(keys), key=round_order, reverse=True))


def round_order(key: str) -> tuple[int, int]:
    """Sorts round keys by fiscal year, then by how much of the year they close."""
    year, _, code = key.partition("-")
    order = ("q1", "h1", "q2", "q3", "q4", "h2", "m12", "year")
    return int(year), order.index(code) if code in order else len(order)


def view_site(site: Site) -> Views:
    """Index the content once, in one pass over the measures."""
    organizations = tuple(sorted(site.organizations, key=lambda one: (sort_key(one.name), one.id)))
    reports = {
        one.id: tuple(
            sorted(
                site.reports_by_organization.get(one.id, ()),
                key=lambda report: round_order(report.key),
                reverse=True,
            )
        )
        for one in organizations
    }
    return _index(organizations, reports, site)


def _index(
    organizations: tuple[Organization, ...], reports: dict[str, tuple[Report, ...]], site: Site
) -> Views:
    by_report: dict[tuple[str, str], tuple[Entry, ...]] = {}
    by_indicator: dict[str, list[Entry]] = {}
    by_indicator_round: dict[tuple[str, str], list[Entry]] = {}
    by_organization_indicator: dict[tuple[str, str], list[Entry]] = {}
    by_round: dict[str, list[Report]] = {}
    for organization in organizations:
        for report in reports[organization.id]:
            by_round.setdefault(report.key, []).append(report)
            entries = tuple(_entries(organization, report, site))
            by_report[organization.id, report.key] = entries
            for entry in entries:
                if entry.indicator is None:
                    continue
                id = entry.indicator.id
                by_indicator.setdefault(id, []).append(entry)
                by_indicator_round.setdefault((id, report.key), []).append(entry)
                by_organization_indicator.setdefault((organization.id, id), []).append(entry)
    return Views(
        organizations,
        reports,
        _indicators(site),
        by_report,
        {key: tuple(value) for key, value in by_indicator.items()},
        {key: tuple(value) for key, value in by_indicator_round.items()},
        {key: tuple(value) for key, value in by_organization_indicator.items()},
        {key: tuple(by_round[key]) for key in newest_first(iter(by_round))},
    )


def _entries(organization: Organization, report: Report, site: Site) -> Iterator[Entry]:
    framework = site.framework_of(organization)
    for measure in report.measures:
        link = ita_of(measure, report)
        indicator = framework.by_number(link.number) if framework and link else None
        yield Entry(organization, report, measure, link, indicator)


def _indicators(site: Site) -> tuple[Indicator, ...]:
    found: dict[str, Indicator] = {}
    for framework in site.frameworks:
        for indicator in framework.indicators:
            found.setdefault(indicator.id, indicator)
    return tuple(found.values())
