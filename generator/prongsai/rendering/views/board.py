"""The disclosure board: how far all organizations are, element by element, round by round."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from prongsai.disclosure.board import Total
from prongsai.planning import addresses
from prongsai.planning.pages import PlannedPage
from prongsai.rendering.components.board_table import sums_table_html
from prongsai.rendering.markup import safe_html
from prongsai.rendering.shelf import Shelf
from prongsai.rendering.structured import collection_thing
from prongsai.rendering.thai_words import round_label, thai_number
from prongsai.rendering.views.board_parts import (
    Head,
    LegendRow,
    group_head,
    legend_rows,
    reports_words,
    without_words,
)
from prongsai.rendering.views.common import link
from prongsai.rendering.views.parts import Draft, Link


@dataclass(frozen=True, slots=True)
class SumsView:
    """One item in one round: what it is, and how many there are of each state."""

    head: Head
    table: Markup


@dataclass(frozen=True, slots=True)
class RoundSumsView:
    """One round: how many reports, those without criteria, and the sums of each item."""

    id: str
    heading: str
    reports: str
    without: str
    items: tuple[SumsView, ...]
    board: Link


@dataclass(frozen=True, slots=True)
class BoardView:
    """Everything the template of the board shows."""

    heading: str
    lead: str
    style: str
    legend: tuple[LegendRow, ...]
    contents: tuple[Link, ...]
    rounds: tuple[RoundSumsView, ...]
    data: Link


def make_board(shelf: Shelf, page: PlannedPage) -> Draft:
    """The draft of the board over all rounds."""
    heading = shelf.name(page.path)
    lead = (
        "เทียบรายงานทุกฉบับในเว็บไซต์นี้กับองค์ประกอบที่เกณฑ์การประเมินขอ นับทีละมาตรการ "
        "บอกตามที่รายงานเป็นจริง ไม่ใช่ผลการประเมิน"
    )
    rounds = tuple(_round(shelf, key, page.path) for key in shelf.views.by_round)
    view = BoardView(
        heading=heading,
        lead=lead,
        style=link("assets/board.css", page.path),
        legend=legend_rows(),
        contents=tuple(Link(one.heading, f"#{one.id}", one.board.note) for one in rounds),
        rounds=rounds,
        data=Link("findings.json", link(addresses.FINDINGS_JSON, page.path)),
    )
    return Draft(heading, lead, collection_thing(shelf, page, heading, lead), view)


def _round(shelf: Shelf, key: str, page: str) -> RoundSumsView:
    board = shelf.board
    reports = len(shelf.views.by_round[key])
    return RoundSumsView(
        id=f"round-{key}",
        heading=round_label(key),
        reports=reports_words(shelf, reports),
        without=without_words(board.without_criteria.get(key, 0)),
        items=tuple(_sums(shelf, one, key) for one in board.totals.get(key, ())),
        board=Link(
            f"ดูทีละหน่วยงาน {round_label(key)}",
            link(addresses.board_round(key), page),
            f"รายงาน {thai_number(reports)} ฉบับ",
        ),
    )


def _sums(shelf: Shelf, total: Total, key: str) -> SumsView:
    head = group_head(total, shelf.options.today)
    return SumsView(
        head, safe_html(sums_table_html(f"{head.name} {round_label(key)}", total.cells))
    )
