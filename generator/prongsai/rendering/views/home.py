"""The home page: of one agency's own site, or of a portal of many."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from markupsafe import Markup

from prongsai.model.organization import Organization
from prongsai.planning import addresses
from prongsai.planning.pages import PlannedPage
from prongsai.rendering.markup import safe_html
from prongsai.rendering.pictures import Picture, matrix
from prongsai.rendering.sentences import site_sentence
from prongsai.rendering.shelf import Shelf
from prongsai.rendering.structured import collection_thing
from prongsai.rendering.thai_words import cut, round_label, thai_number
from prongsai.rendering.views.common import link, measures_count
from prongsai.rendering.views.listing import MOST_TOGETHER, organization_groups
from prongsai.rendering.views.organization import (
    contact_views,
    indicator_rows,
    report_years,
    sentence_of,
    without_indicator,
)
from prongsai.rendering.views.parts import Card, ContactView, Draft, Group, IndicatorRow, Link

NEWEST_ROUNDS = 6


@dataclass(frozen=True, slots=True)
class SingleHomeView:
    """What the home page of one agency shows besides the shared parts."""

    years: tuple[Group, ...]
    indicators: tuple[IndicatorRow, ...]
    without_indicator: str
    contacts: tuple[ContactView, ...]
    organization: Link


@dataclass(frozen=True, slots=True)
class PortalHomeView:
    """What the home page of a portal shows besides the shared parts."""

    organizations: tuple[Card, ...]
    provinces: tuple[Link, ...]
    all_organizations: Link
    rounds: tuple[Card, ...]
    all_rounds: Link


@dataclass(frozen=True, slots=True)
class HomeView:
    """Everything the template of the home page shows; exactly one of `single`, `portal` is set."""

    heading: str
    intro: Markup
    sentence: str
    matrix: Picture | None
    indicators: Link
    board: Link
    data: Link
    single: SingleHomeView | None
    portal: PortalHomeView | None


def make_home(shelf: Shelf, page: PlannedPage, intro: str) -> Draft:
    """The draft of the home page; `intro` is the finished HTML of the hand-written text."""
    only = shelf.only
    sentence = sentence_of(shelf, only) if only else site_sentence(shelf.views)
    title = _title(shelf, only)
    has_measures = bool(shelf.plan.site.measure_count)
    small = len(shelf.views.organizations) <= MOST_TOGETHER
    view = HomeView(
        heading="" if "<h1" in intro else title,
        intro=safe_html(intro),
        sentence=sentence,
        matrix=matrix(shelf.views, page.path) if has_measures and small else None,
        indicators=Link("ตัวชี้วัด ITA ทั้งหมด", link(addresses.INDICATORS, page.path)),
        board=Link("กระดานการเปิดเผย", link(addresses.BOARD, page.path)),
        data=Link("ข้อมูลเปิด", link(addresses.DATA, page.path)),
        single=_single(shelf, only, page.path) if only else None,
        portal=None if only else _portal(shelf, page.path),
    )
    thing = collection_thing(shelf, page, title, sentence)
    return Draft(title, cut(sentence, 280), thing, view)


def _title(shelf: Shelf, only: Organization | None) -> str:
    if only:
        return f"มาตรการส่งเสริมคุณธรรมและความโปร่งใสของ{only.name}"
    return shelf.options.site_name or "มาตรการส่งเสริมคุณธรรมและความโปร่งใสของหน่วยงานรัฐ"


def _single(shelf: Shelf, only: Organization, page: str) -> SingleHomeView:
    return SingleHomeView(
        years=report_years(shelf, only, page),
        indicators=indicator_rows(shelf, only, page),
        without_indicator=without_indicator(shelf, only),
        contacts=contact_views(only),
        organization=Link("ข้อมูลหน่วยงานและช่องทางติดต่อ", link(addresses.organization(only.id), page)),
    )


def _portal(shelf: Shelf, page: str) -> PortalHomeView:
    many = len(shelf.views.organizations)
    groups = organization_groups(shelf, page)
    together = many <= MOST_TOGETHER
    home = addresses.ORGANIZATIONS
    return PortalHomeView(
        organizations=groups[0].cards if together and groups else (),
        provinces=()
        if together
        else tuple(
            Link(group.heading, link(f"{home}#{group.anchor}", page), group.note)
            for group in groups
        ),
        all_organizations=Link("หน่วยงานทั้งหมด", link(home, page), f"{thai_number(many)} หน่วยงาน"),
        rounds=tuple(_rounds(shelf, page)),
        all_rounds=Link("ทุกปีและรอบ", link(addresses.ROUNDS, page)),
    )


def _rounds(shelf: Shelf, page: str) -> list[Card]:
    cards: list[Card] = []
    for key, reports in islice(shelf.views.by_round.items(), NEWEST_ROUNDS):
        measures = measures_count(sum(len(report.measures) for report in reports))
        count = f"รายงาน {thai_number(len(reports))} ฉบับ {measures}"
        cards.append(Card(round_label(key), link(addresses.round_page(key), page), (count,)))
    return cards
