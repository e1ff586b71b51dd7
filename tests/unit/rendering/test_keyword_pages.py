"""Keywords: few stand on one page, many on a page for each consonant."""

from __future__ import annotations

from pathlib import Path
from posixpath import dirname, join, normpath

import pytest
from builders import OPTIONS, Outline
from prongsai.planning import addresses
from prongsai.planning.entries import Keyword
from prongsai.planning.pages import KEYWORDS_ON_A_PAGE, Kind, plan_letters
from prongsai.planning.plan import Plan, plan_site
from prongsai.rendering.bodies import Bodies
from prongsai.search.building import build_index
from prongsai.thai.collation import sort_key

from tests.search.synthetic import make_site

THEME = Path(__file__).parents[3] / "theme/prongsai_theme"


@pytest.fixture(scope="module")
def large() -> tuple[Plan, tuple[Keyword, ...]]:
    plan = plan_site(make_site(400))
    keywords = build_index(plan).keywords
    assert len(keywords) > KEYWORDS_ON_A_PAGE
    return plan.with_letters(keywords), keywords


def test_few_words_need_no_pages(large: tuple[Plan, tuple[Keyword, ...]]) -> None:
    _, keywords = large
    assert list(plan_letters(keywords[:KEYWORDS_ON_A_PAGE])) == []


def test_words_stand_under_their_consonant() -> None:
    letters = {word: Keyword(word, 1, ()).letter for word in ("เงิน", "โปร่งใส", "กา", "ฤดู", "แ")}
    assert letters == {"เงิน": "ง", "โปร่งใส": "ป", "กา": "ก", "ฤดู": "ฤ", "แ": "แ"}


def test_every_word_stands_on_the_page_of_its_letter(
    large: tuple[Plan, tuple[Keyword, ...]],
) -> None:
    plan, keywords = large
    bodies = Bodies(plan, OPTIONS, [THEME], keywords=keywords)
    pages = [page for page in plan.pages if page.kind is Kind.KEYWORD_LETTER]
    assert len(pages) == len({one.letter for one in keywords})
    shown: list[str] = []
    for page in pages:
        rendered = bodies.render(page)
        (letter,) = page.keys
        outline = Outline(rendered.body)
        words = [one.word for one in keywords if one.letter == letter]
        assert all(f"<summary>{word}</summary>" in rendered.body for word in words)
        shown += words
        for href in outline.links():
            target = normpath(join(dirname(page.path), href))
            assert target in plan.by_path, href
        assert f"คำสำคัญ {letter}" in rendered.title
        assert addresses.KEYWORDS.rpartition("/")[2] in rendered.breadcrumbs
    assert sorted(shown) == sorted(one.word for one in keywords)
    assert [one.word for one in keywords] == sorted(shown, key=sort_key)


def test_the_index_leads_to_all_letters(large: tuple[Plan, tuple[Keyword, ...]]) -> None:
    plan, keywords = large
    bodies = Bodies(plan, OPTIONS, [THEME], keywords=keywords)
    body = bodies.render(plan.by_path[addresses.KEYWORDS]).body
    letters = {one.letter for one in keywords}
    assert set(Outline(body).links()) == {
        addresses.keyword_letter(letter).removeprefix("keyword/") for letter in letters
    }
    assert "<details" not in body
