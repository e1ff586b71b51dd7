"""The search page, and the keyword page that stands in for it where scripts don't run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from prongsai.planning import addresses
from prongsai.planning.entries import Keyword
from prongsai.planning.pages import PlannedPage
from prongsai.rendering.shelf import Shelf, measure_name
from prongsai.rendering.structured import collection_thing
from prongsai.rendering.thai_words import report_label, thai_number
from prongsai.rendering.views.common import link
from prongsai.rendering.views.parts import Draft, Link

_LEADING_VOWELS = "เแโใไ"


@dataclass(frozen=True, slots=True)
class SearchView:
    """Everything the template of the search page shows before any search."""

    heading: str
    lead: str
    examples: tuple[str, ...]
    indexes: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class KeywordView:
    """A word with links to measures; `more` says how many titles are not linked."""

    word: str
    links: tuple[Link, ...]
    more: str


@dataclass(frozen=True, slots=True)
class LetterView:
    """The words under one consonant."""

    letter: str
    anchor: str
    words: tuple[KeywordView, ...]


@dataclass(frozen=True, slots=True)
class KeywordsView:
    """Everything the template of the keyword page shows."""

    heading: str
    lead: str
    letters: tuple[LetterView, ...]


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


def make_keywords(shelf: Shelf, page: PlannedPage, keywords: Sequence[Keyword]) -> Draft:
    """The draft of the keyword page; `keywords` come in dictionary order."""
    heading = "คำสำคัญ ก–ฮ"
    lead = f"คำในชื่อมาตรการ {thai_number(len(keywords))} คำ เรียงตามพจนานุกรม เลือกคำเพื่อดูมาตรการที่มีคำนั้น"
    letters = tuple(
        LetterView(
            letter, f"letter-{ord(letter):x}", tuple(_word(shelf, one, page.path) for one in group)
        )
        for letter, group in groupby(keywords, key=lambda one: _first_consonant(one.word))
    )
    view = KeywordsView(heading, lead, letters)
    return Draft(heading, lead, collection_thing(shelf, page, heading, lead), view)


def _first_consonant(word: str) -> str:
    return word[1] if word[0] in _LEADING_VOWELS and len(word) > 1 else word[0]


def _word(shelf: Shelf, keyword: Keyword, page: str) -> KeywordView:
    links = tuple(
        Link(
            measure_name(entry),
            link(entry.path, page),
            report_label(entry.report)
            if shelf.single
            else f"{entry.organization.called} {report_label(entry.report)}",
        )
        for entry in keyword.entries
    )
    rest = keyword.count - len(links)
    more = f"และอีก {thai_number(rest)} มาตรการ" if rest else ""
    return KeywordView(keyword.word, links, more)
