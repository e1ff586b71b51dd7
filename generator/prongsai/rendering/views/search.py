"""The search page as it is before any search."""

from __future__ import annotations

from dataclasses import dataclass

from prongsai.planning import addresses
from prongsai.planning.pages import PlannedPage
from prongsai.rendering.shelf import Shelf
from prongsai.rendering.structured import collection_thing
from prongsai.rendering.views.common import link
from prongsai.rendering.views.parts import Draft, Link


@dataclass(frozen=True, slots=True)
class SearchView:
    """Everything the template of the search page shows before any search."""

    heading: str
    lead: str
    examples: tuple[str, ...]
    indexes: tuple[Link, ...]


def make_search(shelf: Shelf, page: PlannedPage) -> Draft:
    """The draft of the search page."""
    heading = "ค้นหา"
    lead = "พิมพ์คำไทยหรืออังกฤษ คำย่อ ชื่อหน่วยงาน ปี หรือคำถามก็ได้"
    view = SearchView(
        heading=heading,
        lead=lead,
        examples=("จัดซื้อจัดจ้าง", "ร้องเรียนเจ้าหน้าที่", "No Gift Policy", "ยืมทรัพย์สิน"),
        indexes=tuple(_indexes(shelf, page.path)),
    )
    words = "ค้นหามาตรการส่งเสริมคุณธรรมและความโปร่งใส รายงาน และหน่วยงาน"
    return Draft(heading, words, collection_thing(shelf, page, heading, words), view)


def _indexes(shelf: Shelf, page: str) -> list[Link]:
    only = shelf.only
    first = (
        Link(f"รายงานของ{only.called}", link(addresses.organization(only.id), page))
        if only
        else Link("หน่วยงานทั้งหมด", link(addresses.ORGANIZATIONS, page))
    )
    return [
        first,
        Link("ปีงบประมาณและรอบ", link(addresses.ROUNDS, page)),
        Link("ตัวชี้วัด ITA", link(addresses.INDICATORS, page)),
        Link("คำสำคัญ ก–ฮ", link(addresses.KEYWORDS, page)),
    ]
