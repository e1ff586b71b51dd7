"""The pages of the ITA indicators: all of them, one, and one in one round."""

from __future__ import annotations

from dataclasses import dataclass

from prongsai.model.framework import Indicator
from prongsai.planning import addresses
from prongsai.planning.entries import Entry
from prongsai.planning.pages import PlannedPage
from prongsai.rendering.sentences import status_words, tally, years_words
from prongsai.rendering.shelf import Shelf, indicator_label
from prongsai.rendering.structured import collection_thing
from prongsai.rendering.thai_words import round_label, thai_number
from prongsai.rendering.views.common import link, measures_count, neighbours
from prongsai.rendering.views.listing import (
    MOST_MEASURES,
    counted_cards,
    grouped_by_province,
    measures_by_round,
    named_card,
)
from prongsai.rendering.views.parts import Card, Draft, Group, Link, Neighbours
from prongsai.rendering.words import TOOL_EXPLANATIONS, TOOL_NAMES


@dataclass(frozen=True, slots=True)
class ToolView:
    """One of the three tools of the assessment with its indicators."""

    code: str
    name: str
    explanation: str
    indicators: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class IndicatorsView:
    """Everything the template of the list of indicators shows."""

    heading: str
    lead: str
    tools: tuple[ToolView, ...]
    without: str
    without_cards: tuple[Card, ...]
    source: str


@dataclass(frozen=True, slots=True)
class IndicatorView:
    """Everything the template of one indicator shows."""

    heading: str
    name_en: str
    sentence: str
    tool: str
    explanation: str
    also: tuple[str, ...]
    rounds: tuple[Group, ...]
    empty: bool
    neighbours: Neighbours


@dataclass(frozen=True, slots=True)
class IndicatorRoundView:
    """Everything the template of one indicator in one round shows."""

    kicker: str
    heading: str
    sentence: str
    groups: tuple[Group, ...]
    round: Link
    indicator: Link
    neighbours: Neighbours


def make_indicators(shelf: Shelf, page: PlannedPage) -> Draft:
    """The draft of the list of all indicators."""
    lonely = [entry for entry in shelf.views.entries if entry.indicator is None]
    heading = "ตัวชี้วัดการประเมินคุณธรรมและความโปร่งใส (ITA)"
    tools = _tools(shelf, page.path)
    lead = (
        f"การประเมิน ITA ดู {thai_number(len(shelf.views.indicators))} ตัวชี้วัด "
        f"จากแบบวัด {thai_number(len(tools))} แบบ "
        "หน้านี้บอกว่ามาตรการที่เผยแพร่อยู่ในตัวชี้วัดใดบ้าง"
        if tools
        else "เว็บไซต์นี้ยังไม่มีข้อมูลตัวชี้วัด ITA"
    )
    sources = [one.source for one in shelf.plan.site.frameworks if one.source]
    view = IndicatorsView(
        heading=heading,
        lead=lead,
        tools=tools,
        without=f"{thai_number(len(lonely))} มาตรการยังไม่ได้ระบุตัวชี้วัด ITA" if lonely else "",
        without_cards=tuple(
            named_card(shelf, entry, page.path) for entry in lonely[:MOST_MEASURES]
        ),
        source="\n".join(sources),
    )
    return Draft(heading, lead, collection_thing(shelf, page, heading, lead), view)


def _tools(shelf: Shelf, page: str) -> tuple[ToolView, ...]:
    by_tool: dict[str, list[Card]] = {}
    for indicator in shelf.views.indicators:
        by_tool.setdefault(indicator.tool, []).append(_indicator_card(shelf, indicator, page))
    return tuple(
        ToolView(tool, TOOL_NAMES.get(tool, ""), TOOL_EXPLANATIONS.get(tool, ""), tuple(cards))
        for tool, cards in by_tool.items()
    )


def _indicator_card(shelf: Shelf, indicator: Indicator, page: str) -> Card:
    entries = shelf.views.by_indicator.get(indicator.id, ())
    return Card(
        indicator_label(indicator),
        link(addresses.indicator(indicator.id), page),
        (_count(shelf, entries),),
        english=indicator.name_en or "",
    )


def _count(shelf: Shelf, entries: tuple[Entry, ...]) -> str:
    words = measures_count(len(entries))
    if shelf.single or not entries:
        return words
    organizations = len({entry.organization.id for entry in entries})
    return f"{words} จาก {thai_number(organizations)} หน่วยงาน"


def make_indicator(shelf: Shelf, page: PlannedPage) -> Draft:
    """The draft of one indicator over all organizations and rounds."""
    indicator = shelf.indicators[page.keys[0]]
    entries = shelf.views.by_indicator.get(indicator.id, ())
    heading = indicator_label(indicator)
    sentence = _sentence(shelf, heading, entries)
    view = IndicatorView(
        heading=heading,
        name_en=indicator.name_en or "",
        sentence=sentence,
        tool=f"{TOOL_NAMES.get(indicator.tool, indicator.tool)} ({indicator.tool})",
        explanation=TOOL_EXPLANATIONS.get(indicator.tool, ""),
        also=indicator.also,
        rounds=measures_by_round(shelf, entries, page.path, indicator.id),
        empty=not entries,
        neighbours=neighbours(shelf, page, "ตัวชี้วัดก่อนและถัดไป"),
    )
    return Draft(heading, sentence, collection_thing(shelf, page, heading, sentence), view)


def _sentence(shelf: Shelf, subject: str, entries: tuple[Entry, ...]) -> str:
    if not entries:
        return f"ยังไม่มีมาตรการใน{subject}ในรายงานที่เว็บไซต์นี้เผยแพร่"
    years = years_words(entry.report.fiscal_year for entry in entries)
    return f"{subject} มี {_count(shelf, entries)} {years} {status_words(tally(entries))}"


def make_indicator_round(shelf: Shelf, page: PlannedPage) -> Draft:
    """The draft of one indicator in one round, all organizations."""
    id, key = page.keys
    indicator = shelf.indicators[id]
    entries = shelf.views.by_indicator_round[id, key]
    label = indicator_label(indicator)
    when = round_label(key)
    sentence = f"{label} ใน{when} มี {_count(shelf, entries)} {status_words(tally(entries))}"
    view = IndicatorRoundView(
        kicker=when,
        heading=label,
        sentence=sentence,
        groups=_groups(shelf, entries, id, page.path),
        round=Link(f"ทุกรายงานใน{when}", link(addresses.round_page(key), page.path)),
        indicator=Link(f"{label} ทุกปีและรอบ", link(addresses.indicator(id), page.path)),
        neighbours=neighbours(shelf, page, "รอบก่อนและถัดไปของตัวชี้วัดนี้"),
    )
    title = f"{label} {when}"
    return Draft(title, sentence, collection_thing(shelf, page, title, sentence), view)


def _groups(shelf: Shelf, entries: tuple[Entry, ...], id: str, page: str) -> tuple[Group, ...]:
    """The measures themselves, or from many on one card an organization."""
    if len(entries) <= MOST_MEASURES:
        return (Group("", tuple(named_card(shelf, entry, page) for entry in entries)),)
    cards = list(counted_cards(entries, id, page))
    return grouped_by_province(cards, len(cards))
