"""Suggestions while typing in Chromium: what they offer, keys, pointer, input methods, axe."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser.checking import violations
from tests.browser.serving import served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

WORDS = "#search-words"
OPTIONS = "#search-suggestions:not([hidden]) > [role=option]"


@pytest.fixture(scope="module")
def portal(built_site: Path) -> Iterator[str]:
    with served(built_site, "") as address:
        yield address


@pytest.fixture(params=[320, 1280])
def page(browser: Browser, portal: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    page = browser.new_context(viewport={"width": request.param, "height": 800}).new_page()
    page.goto(portal + "search.html")
    yield page
    page.context.close()


def _offered(page: Page) -> list[str]:
    page.wait_for_selector(OPTIONS)
    return page.locator(OPTIONS).all_inner_texts()


def test_the_last_word_is_completed(page: Page) -> None:
    page.locator(WORDS).press_sequentially("รายงาน ๒๕๖๗ จัดซื้", delay=5)
    assert "รายงาน ๒๕๖๗ จัดซื้อจัดจ้าง" in _offered(page)


def test_names_of_organizations_are_offered_once_they_are_known(page: Page) -> None:
    page.fill(WORDS, "โปร่งใส")
    page.wait_for_selector("#search-results > .hit")
    page.locator("#search-filters").evaluate("one => { one.open = true; }")
    page.locator("[data-facet=org]").evaluate("one => { one.open = true; }")
    page.wait_for_selector("#facet-org-khao-saming")
    page.fill(WORDS, "เขาสม")
    assert {"เขาสมิง", "อบต.เขาสมิง"} <= set(_offered(page))


def test_keys_choose_one(page: Page) -> None:
    page.locator(WORDS).press_sequentially("จัดซื้", delay=5)
    offered = _offered(page)
    field = page.locator(WORDS)
    assert field.get_attribute("aria-expanded") == "true"
    field.press("ArrowDown")
    assert field.get_attribute("aria-activedescendant") == "suggestion-0"
    assert page.get_attribute("#suggestion-0", "aria-selected") == "true"
    field.press("ArrowUp")
    assert field.get_attribute("aria-activedescendant") is None
    field.press("ArrowUp")
    assert field.get_attribute("aria-activedescendant") == f"suggestion-{len(offered) - 1}"
    field.press("ArrowDown")
    field.press("ArrowDown")
    field.press("Enter")
    assert field.input_value() == offered[0]
    assert field.get_attribute("aria-expanded") == "false"
    page.wait_for_selector("#search-results > .hit")
    assert page.evaluate("new URLSearchParams(location.search).get('q')") == offered[0]


def test_escape_closes_and_enter_searches_for_what_was_typed(page: Page) -> None:
    page.locator(WORDS).press_sequentially("จัดซื้", delay=5)
    _offered(page)
    page.press(WORDS, "Escape")
    assert page.locator(OPTIONS).count() == 0
    assert page.input_value(WORDS) == "จัดซื้"
    page.press(WORDS, "ArrowDown")
    page.press(WORDS, "Escape")
    page.press(WORDS, "Enter")
    page.wait_for_selector("#search-results > .hit")
    page.wait_for_timeout(300)  # nothing late may open the list again
    assert page.locator(OPTIONS).count() == 0
    assert page.input_value(WORDS) == "จัดซื้"


def test_a_click_chooses_and_keeps_the_focus(page: Page) -> None:
    page.fill(WORDS, "ร้องเ")
    offered = _offered(page)
    page.click(f"{OPTIONS} >> nth=0")
    assert page.input_value(WORDS) == offered[0]
    assert page.evaluate("document.activeElement.id") == "search-words"


def test_leaving_the_field_closes_the_list(page: Page) -> None:
    page.fill(WORDS, "ร้องเ")
    _offered(page)
    page.press(WORDS, "Tab")
    assert page.locator(OPTIONS).count() == 0


def test_input_methods_are_waited_for(page: Page) -> None:
    """While an input method composes, its letters are no words yet and its keys are its own."""
    session = page.context.new_cdp_session(page)
    page.focus(WORDS)
    session.send("Input.imeSetComposition", {"text": "จัดซื้", "selectionStart": 6, "selectionEnd": 6})
    page.wait_for_timeout(400)
    assert page.input_value(WORDS) == "จัดซื้"
    assert page.locator(OPTIONS).count() == 0
    session.send("Input.insertText", {"text": "จัดซื้"})
    assert "จัดซื้อจัดจ้าง" in _offered(page)


def test_nothing_is_fetched_for_them(page: Page) -> None:
    page.fill(WORDS, "จัดซื้")
    _offered(page)
    page.wait_for_load_state("networkidle")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.evaluate("document.querySelector('#search-words').value = 'ประ'")
    found = page.evaluate(
        """async () => {
          const script = document.querySelector("script[src*=search]").src;
          const one = prongsaiSearch.connect(script, new URL("search/", location).href);
          await one.suggest("ประ");
          const before = performance.getEntriesByType("resource").length;
          const found = await one.suggest("โปร่");
          return [found, performance.getEntriesByType("resource").length - before];
        }"""
    )
    assert "โปร่งใส" in found[0]
    assert found[1] == 0
    names = {address.rsplit("/", 1)[1] for address in asked}
    assert names <= {"search.js", "meta.json", "head.bin", "lex.bin"}


def test_axe_finds_nothing_while_the_list_is_open(page: Page, axe: str) -> None:
    page.locator(WORDS).press_sequentially("จัดซื้", delay=5)
    _offered(page)
    page.press(WORDS, "ArrowDown")
    assert violations(page, axe) == []
    width = page.viewport_size["width"] if page.viewport_size else 0
    assert page.evaluate("document.documentElement.scrollWidth") <= width
