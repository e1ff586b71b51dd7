"""Lists of organizations and of measures as cards, in groups where there are many."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from prongsai.model.organization import Organization
from prongsai.model.report import Report
from prongsai.planning import addresses
from prongsai.planning.entries import Entry
from prongsai.rendering.sentences import years_words
from prongsai.rendering.shelf import Shelf
from prongsai.rendering.thai_words import (
    place_in_province,
    place_of,
    province_name,
    report_label,
    round_label,
    thai_number,
)
from prongsai.rendering.views.common import known, link, measure_card, measures_count
from prongsai.rendering.views.parts import Card, Group
from prongsai.rendering.words import NO_PROVINCE, ROUND_NOT_STATED
from prongsai.thai.collation import sort_key

MOST_TOGETHER = 60
"""From more organizations on a list is parted by province."""

MOST_MEASURES = 200
"""From more measures on a hub page gives counts and leads to the page of each round."""


def organization_card(shelf: Shelf, organization: Organization, page: str) -> Card:
    """A card that leads to an organization and says what the site has of it, but not its place."""
    reports = shelf.views.reports[organization.id]
    many = sum(len(report.measures) for report in reports)
    count = f"รายงาน {thai_number(len(reports))} ฉบับ {measures_count(many)}"
    years = years_words(one.fiscal_year for one in reports) if reports else None
    lines = (years, count if reports else "ยังไม่มีรายงาน")
    href = link(addresses.organization(organization.id), page)
    return Card(organization.name, href, known(lines))


def organization_groups(shelf: Shelf, page: str) -> tuple[Group, ...]:
    """All organizations in one group, or by province when there are many."""
    cards = ((one, organization_card(shelf, one, page)) for one in shelf.views.organizations)
    return grouped_by_province(cards, len(shelf.views.organizations))


def grouped_by_province(cards: Iterable[tuple[Organization, Card]], many: int) -> tuple[Group, ...]:
    """Cards of organizations in one group without heading, or by province when there are many."""
    if many <= MOST_TOGETHER:
        together = tuple(_placed(card, place_of(organization)) for organization, card in cards)
        return (Group("", together),) if together else ()
    by_province: dict[str | None, list[Card]] = {}
    for organization, card in cards:
        placed = _placed(card, place_in_province(organization))
        by_province.setdefault(organization.province, []).append(placed)
    named = sorted((name for name in by_province if name), key=sort_key)
    order: list[str | None] = [*named, None] if None in by_province else [*named]
    return tuple(
        Group(
            province_name(name or "") or NO_PROVINCE,
            tuple(by_province[name]),
            f"{thai_number(len(by_province[name]))} หน่วยงาน",
            anchor=f"province-{place}",
        )
        for place, name in enumerate(order, 1)
    )


def _placed(card: Card, place: str) -> Card:
    return Card(card.title, card.href, known((place, *card.lines)), card.badge)


def report_card(organization: Organization, report: Report, page: str, title: str) -> Card:
    """A card that leads to a report; a round that is not stated says so."""
    href = link(addresses.report(organization.id, report.key), page)
    return Card(title, href, (*_round_line(report), measures_count(len(report.measures))))


def own_report_card(organization: Organization, report: Report, page: str) -> Card:
    """A report under the name of its year, where the organization is clear."""
    return report_card(organization, report, page, f"รายงาน{report_label(report)}")


def _round_line(report: Report) -> tuple[str, ...]:
    if not report.round.text:
        return (ROUND_NOT_STATED,)
    return () if report.round.text in report_label(report) else (report.round.text,)


def measures_by_round(
    shelf: Shelf, entries: Sequence[Entry], page: str, indicator: str
) -> tuple[Group, ...]:
    """Measures of one indicator round by round, newest first; counts only when there are many."""
    by_round: dict[str, list[Entry]] = {}
    for entry in entries:
        by_round.setdefault(entry.report.key, []).append(entry)
    brief = len(entries) > MOST_MEASURES
    return tuple(
        _round_group(shelf, key, by_round[key], page, indicator, brief)
        for key in shelf.views.by_round
        if key in by_round
    )


def _round_group(
    shelf: Shelf, key: str, entries: list[Entry], page: str, indicator: str, brief: bool
) -> Group:
    organizations = len({entry.organization.id for entry in entries})
    note = measures_count(len(entries))
    if not shelf.single:
        note += f" จาก {thai_number(organizations)} หน่วยงาน"
    cards: tuple[Card, ...] = ()
    if not brief:
        cards = tuple(named_card(shelf, entry, page) for entry in entries)
    target = addresses.indicator_round(indicator, key)
    return Group(round_label(key), cards, note, link(target, page))


def named_card(shelf: Shelf, entry: Entry, page: str) -> Card:
    """A card of a measure: whose it is in a portal, and whether its indicator is suggested."""
    who = None if shelf.single else entry.organization.name
    return measure_card(entry, page, lines=known((who, suggested_line(entry))))


def suggested_line(entry: Entry) -> str | None:
    """What to say beside a measure whose indicator the report does not print."""
    suggested = entry.link is not None and entry.link.set_by == "suggested"
    return "ตัวชี้วัดที่ผู้จัดทำข้อมูลเสนอ" if suggested else None


def counted_cards(
    entries: Iterable[Entry], indicator: str, page: str
) -> Iterator[tuple[Organization, Card]]:
    """One card an organization, with how many measures it has, leading to its indicator page."""
    for _, group in groupby(entries, key=lambda entry: entry.organization.id):
        together = list(group)
        organization = together[0].organization
        target = addresses.organization_indicator(organization.id, indicator)
        count = measures_count(len(together))
        yield organization, Card(organization.name, link(target, page), (count,))
