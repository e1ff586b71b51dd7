"""The page of one indicator of one organization: its measures in all rounds."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from prongsai.planning import addresses
from prongsai.planning.entries import Entry
from prongsai.planning.pages import PlannedPage
from prongsai.rendering.sentences import status_words, tally, years_words
from prongsai.rendering.shelf import Shelf, indicator_label
from prongsai.rendering.structured import collection_thing
from prongsai.rendering.thai_words import round_label, thai_number
from prongsai.rendering.views.common import known, link, measure_card, measures_count
from prongsai.rendering.views.listing import suggested_line
from prongsai.rendering.views.parts import Card, Draft, Group, Link
from prongsai.rendering.words import TOOL_EXPLANATIONS, TOOL_NAMES


@dataclass(frozen=True, slots=True)
class OrganizationIndicatorView:
    """Everything the template shows."""

    kicker: str
    heading: str
    sentence: str
    tool: str
    explanation: str
    rounds: tuple[Group, ...]
    organization: Link
    all_organizations: Link | None
    suggested: str


def make_organization_indicator(shelf: Shelf, page: PlannedPage) -> Draft:
    """The draft of an organization's indicator page."""
    org, id = page.keys
    organization, indicator = shelf.organizations[org], shelf.indicators[id]
    entries = shelf.views.by_organization_indicator[org, id]
    counted = tally(entries)
    many = sum(one.link is not None and one.link.set_by == "suggested" for one in entries)
    mixed = 0 < many < len(entries)
    years = years_words(entry.report.fiscal_year for entry in entries)
    sentence = (
        f"{organization.name}มี {thai_number(counted.measures)} มาตรการใน"
        f"{indicator_label(indicator)} {years} {status_words(counted)}"
    )
    heading = indicator_label(indicator)
    view = OrganizationIndicatorView(
        kicker=organization.name,
        heading=heading,
        sentence=sentence,
        tool=f"{TOOL_NAMES.get(indicator.tool, indicator.tool)} ({indicator.tool})",
        explanation=TOOL_EXPLANATIONS.get(indicator.tool, ""),
        rounds=tuple(
            Group(
                round_label(key),
                tuple(_card(one, page.path, mixed) for one in group),
                href=link(addresses.report(org, key), page.path),
            )
            for key, group in groupby(entries, key=lambda entry: entry.report.key)
        ),
        organization=Link(organization.name, link(addresses.organization(org), page.path)),
        all_organizations=None
        if shelf.single
        else Link(
            f"{heading} ของทุกหน่วยงาน",
            link(addresses.indicator(id), page.path),
            measures_count(len(shelf.views.by_indicator[id])),
        ),
        suggested=_suggested(many, len(entries)),
    )
    thing = collection_thing(shelf, page, f"{heading} {organization.name}", sentence)
    return Draft(f"{heading} – {organization.called}", sentence, thing, view)


def _card(entry: Entry, page: str, mixed: bool) -> Card:
    """A card of a measure; where only some indicators are suggested, those say so."""
    return measure_card(entry, page, lines=known((suggested_line(entry),)) if mixed else ())


def _suggested(many: int, total: int) -> str:
    if not many:
        return ""
    which = "ทุกมาตรการ" if many == total else f"{thai_number(many)} มาตรการ"
    return f"รายงานไม่ได้พิมพ์ตัวชี้วัด ITA ของ{which}ในหน้านี้ ผู้จัดทำข้อมูลเสนอตัวชี้วัดจากเนื้อหา รอหน่วยงานยืนยัน"
