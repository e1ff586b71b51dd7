"""The board of one round: every report against every element, a table for each item."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from prongsai.disclosure.applying import Certainty
from prongsai.disclosure.board import Row, Total
from prongsai.planning import addresses
from prongsai.planning.pages import BOARD_ROWS, PlannedPage
from prongsai.rendering.components.board_table import BoardLine, BoardSum, round_table_html
from prongsai.rendering.disclosure_words import NO_ITEM, missing_sentence
from prongsai.rendering.markup import safe_html
from prongsai.rendering.shelf import Shelf
from prongsai.rendering.structured import collection_thing
from prongsai.rendering.thai_words import province_name, round_label, thai_number
from prongsai.rendering.views.board_parts import (
    Head,
    LegendRow,
    group_head,
    legend_rows,
    overdue_words,
    reports_words,
    without_words,
)
from prongsai.rendering.views.common import known, link, neighbours
from prongsai.rendering.views.parts import Draft, Link, Neighbours

_DOUBTFUL = {
    Certainty.ASSUMED: "รายงานไม่ระบุปีการประเมิน ถือปีใหม่สุดที่ตรงไว้ก่อน",
    Certainty.OTHER_ROUND: "รอบไม่ตรงกับที่ข้อนี้ขอ",
    Certainty.CONTRADICTED: "ปีการประเมินที่ระบุไม่ตรงกับปีงบประมาณของรายงาน",
}


@dataclass(frozen=True, slots=True)
class TableView:
    """The reports of one item."""

    id: str
    head: Head
    table: Markup


@dataclass(frozen=True, slots=True)
class BoardRoundView:
    """Everything the template of the board of one round shows."""

    heading: str
    lead: str
    style: str
    legend: tuple[LegendRow, ...]
    meanings: Link
    without_heading: str
    without: tuple[Link, ...]
    tables: tuple[TableView, ...]
    all_rounds: Link
    reports: Link
    neighbours: Neighbours


def make_board_round(shelf: Shelf, page: PlannedPage) -> Draft:
    """The draft of the board of one round, or of one part of it."""
    key, part = page.keys
    rows = _rows(shelf, key, int(part))
    heading = f"กระดานการเปิดเผย {shelf.name(page.path)}"
    lead = reports_words(shelf, len(shelf.views.by_round[key]))
    without = [one for one in rows if one.subject is None]
    view = BoardRoundView(
        heading=heading,
        lead=lead,
        style=link("assets/board.css", page.path),
        legend=legend_rows(),
        meanings=Link("ความหมายของแต่ละสถานะ", link(f"{addresses.BOARD}#legend", page.path)),
        without_heading=without_words(len(without)),
        without=tuple(_without(shelf, one, page.path) for one in without),
        tables=tuple(_tables(shelf, key, rows, page.path)),
        all_rounds=Link("กระดานการเปิดเผยทุกรอบ", link(addresses.BOARD, page.path)),
        reports=Link(f"รายงาน{round_label(key)}", link(addresses.round_page(key), page.path)),
        neighbours=neighbours(shelf, page, "ส่วนก่อนและส่วนถัดไปของรอบนี้"),
    )
    return Draft(heading, lead, collection_thing(shelf, page, heading, lead), view)


def _rows(shelf: Shelf, key: str, part: int) -> list[Row]:
    """The rows of the reports that stand on this part."""
    reports = shelf.views.by_round[key][(part - 1) * BOARD_ROWS : part * BOARD_ROWS]
    return [row for one in reports for row in shelf.board.rows[one.organization, key]]


def _without(shelf: Shelf, row: Row, page: str) -> Link:
    organization = shelf.organizations[row.organization]
    why = missing_sentence(row.applied) if row.applied else NO_ITEM
    return Link(organization.name, link(addresses.checklist(row.organization, row.key), page), why)


def _tables(shelf: Shelf, key: str, rows: Sequence[Row], page: str) -> Iterator[TableView]:
    """A table for each item that a report of this part answers."""
    by_subject: dict[object, list[Row]] = {}
    for row in rows:
        by_subject.setdefault(row.subject, []).append(row)
    for place, total in enumerate(shelf.board.totals.get(key, ()), 1):
        if total.subject in by_subject:
            head = group_head(total, shelf.options.today)
            table = _table(shelf, total, by_subject[total.subject], page)
            yield TableView(f"item-{place}", head, safe_html(table))


def _table(shelf: Shelf, total: Total, rows: Sequence[Row], page: str) -> str:
    caption = f"{group_head(total, None).name} {round_label(rows[0].key)}"
    late = overdue_words(total, shelf.options.today)
    return round_table_html(
        caption,
        total.item.number,
        BoardSum(f"รวมทั้งรอบ {thai_number(total.rows)} รายงาน", total.cells),
        [_line(shelf, one, page, late) for one in rows],
    )


def _line(shelf: Shelf, row: Row, page: str, late: str) -> BoardLine:
    organization = shelf.organizations[row.organization]
    href = link(addresses.checklist(row.organization, row.key), page)
    return BoardLine(organization.name, href, known(_notes(shelf, row, late)), row.cells)


def _notes(shelf: Shelf, row: Row, late: str) -> Iterator[str | None]:
    """The place of an organization, what is lacking, and what makes the comparison doubtful."""
    if not shelf.single:
        yield province_name(shelf.organizations[row.organization].province or "")
    if row.lacking:
        words = f"ขาดองค์ประกอบจำเป็น {thai_number(row.lacking)}"
        yield f"{words} {late}" if late else words
    if row.applied:
        yield _DOUBTFUL.get(row.applied.certainty)
