"""The page of one organization: who it is, how to reach it, its reports and indicators."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from prongsai.model.organization import ORGANIZATION_TYPES, Contact, FormerName, Organization
from prongsai.planning import addresses
from prongsai.planning.pages import PlannedPage
from prongsai.rendering.safe_links import contact_link, web_link
from prongsai.rendering.sentences import organization_sentence
from prongsai.rendering.shelf import Shelf, indicator_label
from prongsai.rendering.structured import organization_thing
from prongsai.rendering.thai_words import cut, place_of, thai_date, thai_number, thai_year
from prongsai.rendering.views.common import link, measures_count, neighbours, permalink
from prongsai.rendering.views.listing import own_report_card
from prongsai.rendering.views.parts import (
    Card,
    ContactView,
    Draft,
    Fact,
    Group,
    IndicatorRow,
    Link,
    Neighbours,
    Permalink,
)
from prongsai.rendering.words import CONTACT_WORDS
from prongsai.thai.calendar import DateError, PartialDate
from prongsai.thai.digits import to_arabic, to_thai


@dataclass(frozen=True, slots=True)
class OrganizationView:
    """Everything the template of an organization shows."""

    heading: str
    sentence: str
    facts: tuple[Fact, ...]
    contacts: tuple[ContactView, ...]
    years: tuple[Group, ...]
    to_do: Link
    indicators: tuple[IndicatorRow, ...]
    without_indicator: str
    twin: str
    permalink: Permalink
    neighbours: Neighbours


def make_organization(shelf: Shelf, page: PlannedPage) -> Draft:
    """The draft of an organization's page."""
    organization = shelf.organizations[page.keys[0]]
    sentence = sentence_of(shelf, organization)
    view = OrganizationView(
        heading=organization.name,
        sentence=sentence,
        facts=tuple(_facts(organization)),
        contacts=contact_views(organization),
        years=report_years(shelf, organization, page.path),
        to_do=Link(
            "สิ่งที่ต้องทำ",
            link(addresses.to_do(organization.id), page.path),
            "สิ่งที่เกณฑ์ขอแต่รายงานยังไม่มี แยกตามผู้รับผิดชอบ พิมพ์ได้",
        ),
        indicators=indicator_rows(shelf, organization, page.path),
        without_indicator=without_indicator(shelf, organization),
        twin=link(addresses.twin(page.path), page.path),
        permalink=permalink(shelf, page),
        neighbours=neighbours(shelf, page, "หน่วยงานก่อนและถัดไป"),
    )
    thing = organization_thing(shelf, organization, page.path)
    title = f"{organization.name} มาตรการส่งเสริมคุณธรรมและความโปร่งใส"
    return Draft(title, cut(sentence, 280), thing, view)


def sentence_of(shelf: Shelf, organization: Organization) -> str:
    """The sentence that sums up an organization."""
    org = organization.id
    reports = shelf.views.reports[org]
    return organization_sentence(organization, reports, shelf.entries_of(org), shelf.total(org))


def contact_views(organization: Organization) -> tuple[ContactView, ...]:
    """The contacts as text, as links only where somebody checked them."""
    return tuple(_contact(one) for one in organization.contacts)


def _contact(one: Contact) -> ContactView:
    kind = CONTACT_WORDS.get(one.kind, one.kind)
    return ContactView(kind, one.text, contact_link(one), one.checked)


def report_years(shelf: Shelf, organization: Organization, page: str) -> tuple[Group, ...]:
    """The reports by fiscal year, newest first."""
    by_year: dict[int, list[Card]] = {}
    for report in shelf.views.reports[organization.id]:
        card = own_report_card(organization, report, page)
        by_year.setdefault(report.fiscal_year, []).append(card)
    return tuple(
        Group(f"ปีงบประมาณ {thai_year(year)}", tuple(cards)) for year, cards in by_year.items()
    )


def indicator_rows(shelf: Shelf, organization: Organization, page: str) -> tuple[IndicatorRow, ...]:
    """Every indicator of the organization's framework, those without measures too."""
    framework = shelf.plan.site.framework_of(organization)
    rows: list[IndicatorRow] = []
    for indicator in framework.indicators if framework else ():
        found = shelf.views.by_organization_indicator.get((organization.id, indicator.id), ())
        target = addresses.organization_indicator(organization.id, indicator.id)
        href = link(target, page) if found else ""
        count = measures_count(len(found)) if found else "ยังไม่มีมาตรการในรายงานที่เผยแพร่"
        rows.append(IndicatorRow(indicator_label(indicator), count, href))
    return tuple(rows)


def without_indicator(shelf: Shelf, organization: Organization) -> str:
    """How many measures have no known indicator, empty when there are none."""
    many = sum(entry.indicator is None for entry in shelf.entries_of(organization.id))
    return f"ยังไม่ได้ระบุตัวชี้วัด ITA {thai_number(many)} มาตรการ" if many else ""


def _facts(organization: Organization) -> Iterator[Fact]:
    yield Fact("ชื่อหน่วยงาน", organization.name)
    if organization.short_name:
        yield Fact("ชื่อย่อ", organization.short_name)
    yield Fact("ประเภท", organization.type_name)
    place = place_of(organization)
    yield Fact("ที่ตั้ง", place or "ไม่ทราบ", unknown=not place)
    if organization.address:
        postal = organization.postal_code
        is_new = postal is not None and postal not in to_arabic(organization.address)
        note = f"รหัสไปรษณีย์ {to_thai(postal)}" if postal and is_new else ""
        yield Fact("ที่อยู่ตามที่พิมพ์", organization.address, note=note)
    else:
        yield Fact("ที่อยู่", "ไม่ทราบ", unknown=True)
    if organization.website:
        yield Fact("เว็บไซต์", organization.website, web_link(organization.website))
    if organization.printed_names:
        names = " · ".join(organization.printed_names)
        yield Fact("ชื่อที่พิมพ์ต่างไปในรายงาน", names)
    for former in organization.former:
        yield Fact("ชื่อเดิม", _former(former))


def _former(former: FormerName) -> str:
    kind = ORGANIZATION_TYPES.get(former.type or "", ("",))[0]
    parts = [former.name]
    if kind and not former.name.startswith(kind):
        parts.append(f"({kind})")
    if former.until:
        parts.append(f"ถึง {_until(former.until)}")
    return " ".join(parts)


def _until(until: str) -> str:
    try:
        return thai_date(PartialDate.from_iso(until))
    except DateError:
        return until
