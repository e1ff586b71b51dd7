"""How many measures serve each indicator, line by line: the facts of the matrix."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from prongsai.model.framework import Indicator
from prongsai.model.organization import Organization
from prongsai.model.report import Report
from prongsai.planning import addresses
from prongsai.planning.entries import Entry, Views
from prongsai.thai.calendar import Digits, round_name
from prongsai.thai.collation import sort_key
from prongsai.thai.digits import to_thai

MOST_LINES = 60
MOST_PROVINCES = 90
BANGKOK = "กรุงเทพมหานคร"
NO_PROVINCE = "ไม่ระบุจังหวัด"


class Standing(Enum):
    """What a cell of the matrix says."""

    STATED = auto()
    """Measures whose indicator the report prints or an officer set."""
    MIXED = auto()
    SUGGESTED = auto()
    """Measures whose indicator is only suggested by whoever made the site."""
    NONE = auto()
    """Reports were read, all their measures have an indicator, none has this one."""
    UNKNOWN = auto()
    """No report yet, or measures that nobody has put under an indicator."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many measures, how many of them under a suggested indicator, and their page."""

    count: int = 0
    suggested: int = 0
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the matrix; `tallies` stand in the order of the indicators.

    `unclassified` are measures without any indicator; `silent` are organizations without a report.
    """

    label: str
    link: str | None
    tallies: tuple[Tally, ...]
    unclassified: Tally
    silent: int = 0

    def standing(self, tally: Tally) -> Standing:
        """What the tally of one indicator says."""
        if not tally.count:
            return Standing.UNKNOWN if self.silent or self.unclassified.count else Standing.NONE
        if not tally.suggested:
            return Standing.STATED
        return Standing.SUGGESTED if tally.suggested == tally.count else Standing.MIXED


class Grouping(Enum):
    """What the lines of the matrix are."""

    ROUNDS = auto()
    ORGANIZATIONS = auto()
    PROVINCES = auto()
    TYPES = auto()


@dataclass(frozen=True, slots=True)
class Counted:
    """The whole matrix before it is drawn."""

    grouping: Grouping
    indicators: tuple[Indicator, ...]
    lines: tuple[Line, ...]

    @property
    def has_unclassified(self) -> bool:
        """Some measure has no indicator, so that the matrix needs a column for those."""
        return any(line.unclassified.count for line in self.lines)


def count_measures(views: Views, digits: Digits) -> Counted:
    """One line for each round of a single organization, else for each organization or group."""
    indicators = tuple(sorted(views.indicators, key=lambda one: (one.number, one.id)))
    if len(views.organizations) == 1:
        lines = _by_round(views, indicators, digits)
        return Counted(Grouping.ROUNDS, indicators, tuple(lines))
    if len(views.organizations) <= MOST_LINES:
        return Counted(Grouping.ORGANIZATIONS, indicators, tuple(_each(views, indicators)))
    provinces = {one.province for one in views.organizations}
    grouping = Grouping.PROVINCES if len(provinces) <= MOST_PROVINCES else Grouping.TYPES
    return Counted(grouping, indicators, tuple(_grouped(views, indicators, grouping, digits)))


def _by_round(views: Views, indicators: tuple[Indicator, ...], digits: Digits) -> Iterator[Line]:
    organization = views.organizations[0]
    for report in views.reports[organization.id]:
        home = addresses.report(organization.id, report.key)
        entries = views.by_report[organization.id, report.key]
        tallies = tuple(
            _tally(
                [one for one in entries if one.indicator and one.indicator.id == indicator.id],
                addresses.indicator_round(indicator.id, report.key),
            )
            for indicator in indicators
        )
        yield Line(_round_label(report, digits), home, tallies, _unclassified(entries, home))


def _round_label(report: Report, digits: Digits) -> str:
    year = f"ปีงบประมาณ {report.fiscal_year}"
    written = to_thai(year) if digits == "thai" else year
    return f"{written} {round_name(report.round.code, digits=digits)}"


def _each(views: Views, indicators: tuple[Indicator, ...]) -> Iterator[Line]:
    for organization in views.organizations:
        yield _line(views, indicators, organization)


def _line(views: Views, indicators: tuple[Indicator, ...], organization: Organization) -> Line:
    org = organization.id
    home = addresses.organization(org)
    reports = views.reports[org]
    tallies = tuple(
        _tally(
            views.by_organization_indicator.get((org, indicator.id), ()),
            addresses.organization_indicator(org, indicator.id),
        )
        for indicator in indicators
    )
    entries = [entry for report in reports for entry in views.by_report[org, report.key]]
    label = organization.called + _place(organization)
    return Line(label, home, tallies, _unclassified(entries, home), silent=not reports)


def _place(organization: Organization) -> str:
    """The province behind a name; กรุงเทพมหานคร is no จังหวัด."""
    if not organization.province:
        return ""
    sign = "" if organization.province == BANGKOK else "จ."
    return f" {sign}{organization.province}"


def _tally(entries: Iterable[Entry], link: str) -> Tally:
    found = list(entries)
    suggested = sum(1 for one in found if one.link and one.link.set_by == "suggested")
    return Tally(len(found), suggested, link if found else None)


def _unclassified(entries: Iterable[Entry], link: str) -> Tally:
    count = sum(1 for one in entries if one.indicator is None)
    return Tally(count, 0, link if count else None)


def _grouped(
    views: Views, indicators: tuple[Indicator, ...], grouping: Grouping, digits: Digits
) -> Iterator[Line]:
    groups: dict[str, list[Line]] = {}
    for organization in views.organizations:
        by_province = grouping is Grouping.PROVINCES
        name = organization.province or NO_PROVINCE if by_province else organization.type_name
        groups.setdefault(name, []).append(_line(views, indicators, organization))
    for name in sorted(groups, key=lambda name: (name == NO_PROVINCE, sort_key(name))):
        size = str(len(groups[name]))
        written = to_thai(size) if digits == "thai" else size
        yield _sum(f"{name} ({written} หน่วยงาน)", groups[name])


def _sum(label: str, lines: list[Line]) -> Line:
    tallies = tuple(_add(column) for column in zip(*(one.tallies for one in lines), strict=True))
    unclassified = _add(one.unclassified for one in lines)
    return Line(label, None, tallies, unclassified, sum(one.silent for one in lines))


def _add(tallies: Iterable[Tally]) -> Tally:
    found = tuple(tallies)
    return Tally(sum(one.count for one in found), sum(one.suggested for one in found))
