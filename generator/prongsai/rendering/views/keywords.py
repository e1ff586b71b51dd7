"""The keyword pages, which stand in for the search where scripts don't run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from prongsai.planning import addresses
from prongsai.planning.entries import Keyword
from prongsai.planning.pages import KEYWORDS_ON_A_PAGE, PlannedPage
from prongsai.rendering.shelf import Shelf, measure_name
from prongsai.rendering.structured import collection_thing
from prongsai.rendering.thai_words import report_label, thai_number
from prongsai.rendering.views.common import link
from prongsai.rendering.views.parts import Draft, Link

_EXAMPLES = 4


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
    """What the keyword page shows: all words, or links to a page for each consonant."""

    heading: str
    lead: str
    letters: tuple[LetterView, ...]
    pages: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class KeywordLetterView:
    """What the page of one consonant shows; `others` are all consonants, this one without link."""

    heading: str
    lead: str
    words: tuple[KeywordView, ...]
    others: tuple[Link, ...]


def make_keywords(shelf: Shelf, page: PlannedPage, keywords: Sequence[Keyword]) -> Draft:
    """The draft of the keyword page; `keywords` come in dictionary order."""
    heading = "คำสำคัญ ก–ฮ"
    parted = len(keywords) > KEYWORDS_ON_A_PAGE
    do = "เลือกพยัญชนะ แล้วเลือกคำ" if parted else "เลือกคำ"
    lead = f"คำในชื่อมาตรการ {thai_number(len(keywords))} คำ เรียงตามพจนานุกรม {do}เพื่อดูมาตรการที่มีคำนั้น"
    groups = _by_letter(keywords)
    view = KeywordsView(
        heading,
        lead,
        letters=() if parted else tuple(_letter(shelf, *one, page.path) for one in groups),
        pages=tuple(_page(*one, page.path) for one in groups) if parted else (),
    )
    return Draft(heading, lead, collection_thing(shelf, page, heading, lead), view)


def make_keyword_letter(shelf: Shelf, page: PlannedPage, keywords: Sequence[Keyword]) -> Draft:
    """The draft of the page of one consonant."""
    groups = dict(_by_letter(keywords))
    (letter,) = page.keys
    words = groups[letter]
    heading = f"คำสำคัญ {letter}"
    lead = (
        f"คำในชื่อมาตรการที่อยู่ในหมวด {letter} {thai_number(len(words))} คำ เรียงตามพจนานุกรม "
        "เลือกคำเพื่อดูมาตรการที่มีคำนั้น"
    )
    others = tuple(
        Link(one, "" if one == letter else link(addresses.keyword_letter(one), page.path))
        for one in groups
    )
    view = KeywordLetterView(
        heading, lead, tuple(_word(shelf, one, page.path) for one in words), others
    )
    return Draft(heading, lead, collection_thing(shelf, page, heading, lead), view)


def _by_letter(keywords: Sequence[Keyword]) -> list[tuple[str, list[Keyword]]]:
    return [(letter, list(group)) for letter, group in groupby(keywords, lambda one: one.letter)]


def _letter(shelf: Shelf, letter: str, words: Sequence[Keyword], page: str) -> LetterView:
    views = tuple(_word(shelf, one, page) for one in words)
    return LetterView(letter, f"letter-{ord(letter):x}", views)


def _page(letter: str, words: Sequence[Keyword], page: str) -> Link:
    often = sorted(words, key=lambda one: -one.count)[:_EXAMPLES]
    examples = " ".join(one.word for one in often)
    count = f"{thai_number(len(words))} คำ"
    return Link(letter, link(addresses.keyword_letter(letter), page), f"{count} เช่น {examples}")


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
