"""The pages of the years and rounds: all of them, and one with every report in it."""

from __future__ import annotations

from dataclasses import dataclass

from prongsai.model.organization import Organization
from prongsai.model.report import Report
from prongsai.planning import addresses
from prongsai.planning.pages import PlannedPage
from prongsai.rendering.sentences import indicator_words, status_words, tally
from prongsai.rendering.shelf import Shelf
from prongsai.rendering.structured import collection_thing
from prongsai.rendering.thai_words import round_label, thai_number, thai_year
from prongsai.rendering.views.common import link, measures_count, neighbours
from prongsai.rendering.views.listing import grouped_by_province, report_card
from prongsai.rendering.views.parts import Card, Draft, Group, Link, Neighbours
from prongsai.thai.calendar import round_name


@dataclass(frozen=True, slots=True)
class RoundsView:
    """Everything the template of the list of rounds shows."""

    heading: str
    lead: str
    years: tuple[Group, ...]
    board: Link


@dataclass(frozen=True, slots=True)
class RoundView:
    """Everything the template of one round shows."""

    heading: str
    sentence: str
    groups: tuple[Group, ...]
    indicators: tuple[Link, ...]
    board: Link
    neighbours: Neighbours


def make_rounds(shelf: Shelf, page: PlannedPage) -> Draft:
    """The draft of the list of years and rounds."""
    heading = "รายงานตามปีงบประมาณและรอบ"
    lead = (
        "ปีงบประมาณเริ่มวันที่ ๑ ตุลาคม ถึงวันที่ ๓๐ กันยายนของปีถัดไป "
        "รายงานที่ไม่ได้พิมพ์รอบไว้ จัดอยู่ในกลุ่มทั้งปี (ไม่ระบุรอบ)"
    )
    by_year: dict[int, list[Card]] = {}
    for key, reports in shelf.views.by_round.items():
        card = _round_card(key, reports, page)
        by_year.setdefault(reports[0].fiscal_year, []).append(card)
    years = tuple(
        Group(f"ปีงบประมาณ {thai_year(year)}", tuple(cards)) for year, cards in by_year.items()
    )
    board = Link("กระดานการเปิดเผย ทุกรอบ", link(addresses.BOARD, page.path))
    view = RoundsView(heading, lead, years, board)
    return Draft(heading, lead, collection_thing(shelf, page, heading, lead), view)


def _round_card(key: str, reports: tuple[Report, ...], page: PlannedPage) -> Card:
    many = measures_count(sum(len(report.measures) for report in reports))
    count = f"รายงาน {thai_number(len(reports))} ฉบับ {many}"
    name = round_name(reports[0].round.code)
    return Card(name, link(addresses.round_page(key), page.path), (count,))


def make_round(shelf: Shelf, page: PlannedPage) -> Draft:
    """The draft of one round, all organizations."""
    key = page.keys[0]
    reports = shelf.views.by_round[key]
    heading = round_label(key)
    sentence = _sentence(shelf, key, reports)
    cards = [_report_card(shelf, report, page.path) for report in reports]
    view = RoundView(
        heading=heading,
        sentence=sentence,
        groups=grouped_by_province(cards, len(cards)),
        indicators=_indicators(shelf, key, page.path),
        board=Link("กระดานการเปิดเผยของรอบนี้", link(addresses.board_round(key), page.path)),
        neighbours=neighbours(shelf, page, "ปีและรอบก่อนและถัดไป"),
    )
    title = f"รายงาน{heading}"
    return Draft(title, sentence, collection_thing(shelf, page, title, sentence), view)


def _sentence(shelf: Shelf, key: str, reports: tuple[Report, ...]) -> str:
    entries = (
        entry
        for report in reports
        for entry in shelf.views.by_report[report.organization, report.key]
    )
    counted = tally(entries)
    many = thai_number(len(reports))
    if shelf.only:
        start = f"{round_label(key)} มีรายงานของ{shelf.only.name} {many} ฉบับ"
    else:
        start = f"{round_label(key)} มีรายงาน {many} ฉบับ จาก {many} หน่วยงาน"
    if not counted.measures:
        return f"{start} ซึ่งยังไม่มีข้อมูลมาตรการ"
    total = indicator_words(counted, len(shelf.views.indicators))
    measures = f"รวม {thai_number(counted.measures)} มาตรการ"
    return f"{start} {measures} {total} {status_words(counted)}"


def _report_card(shelf: Shelf, report: Report, page: str) -> tuple[Organization, Card]:
    organization = shelf.organizations[report.organization]
    return organization, report_card(organization, report, page, organization.name)


def _indicators(shelf: Shelf, key: str, page: str) -> tuple[Link, ...]:
    """The indicators that have measures in this round."""
    return tuple(
        Link(
            f"ตัวชี้วัดที่ {thai_number(indicator.number)} {indicator.name}",
            link(addresses.indicator_round(indicator.id, key), page),
            measures_count(len(shelf.views.by_indicator_round[indicator.id, key])),
        )
        for indicator in shelf.views.indicators
        if (indicator.id, key) in shelf.views.by_indicator_round
    )
