"""The search page in Chromium: typing, facets, history, keyboard, disk, sub-path, no scripts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from tests.browser.serving import served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

WORDS = "#search-words"
HIT = "#search-results > .hit"


@pytest.fixture(scope="module")
def portal(built_site: Path) -> Iterator[str]:
    with served(built_site, "/some/where") as address:
        yield address


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    messages: list[str] = []
    page = context.new_page()
    page.on("console", lambda message: messages.append(message.text))
    page.on("pageerror", lambda error: messages.append(str(error)))
    yield page
    context.close()
    assert messages == []


def _ids(page: Page) -> list[str]:
    page.wait_for_selector("#search-results[aria-busy=false] > .hit")
    return [one.get_attribute("data-id") or "" for one in page.query_selector_all(HIT)]


def test_address_with_words_shows_hits(page: Page, portal: str) -> None:
    page.goto(f"{portal}search.html?q={quote('ปี ๒๕๖๔')}")
    assert _ids(page)[0] == "khao-saming/2564-h1"
    assert page.input_value(WORDS) == "ปี ๒๕๖๔"
    page.click(f"{HIT} >> nth=0 >> a")
    assert page.url.endswith("/org/khao-saming/2564-h1/index.html")


def test_typing_and_the_count_that_is_read_out(page: Page, portal: str) -> None:
    page.goto(portal + "search.html")
    page.locator(WORDS).press_sequentially("จัดซื่อจัดจาง", delay=10)
    assert "si-somdet/2568-year/05" in _ids(page)
    assert re.search("พบ [๐-๙]+ รายการ", page.inner_text("[aria-live]"))
    assert "แสดงผลสำหรับ “จัดซื้อจัดจ้าง”" in page.inner_text("#search-note")
    assert page.locator("#search-results mark").count() > 0


def test_text_that_comes_without_keys(page: Page, portal: str) -> None:
    """Pasting, speaking and Thai input methods change the field without a key being let go."""
    page.goto(portal + "search.html")
    page.fill(WORDS, "ยืมทรัพย์สิน")
    assert "khuan-krot/2567-year/08" in _ids(page)


def test_header_form_leads_to_the_page(page: Page, portal: str) -> None:
    page.goto(portal + "org/khao-saming/2564-h1/02.html")
    page.fill("#site-search", "No Gift Policy")
    page.press("#site-search", "Enter")
    assert "si-somdet/2568-year/07" in _ids(page)
    assert page.url.startswith(portal + "search.html?q=")


def test_facets_stay_in_the_address_and_survive_back_and_reload(page: Page, portal: str) -> None:
    page.goto(f"{portal}search.html?q={quote('โปร่งใส')}")
    all_of_them = _ids(page)
    page.locator("#facet-org-si-somdet").check()
    page.wait_for_url("**&org=si-somdet")
    page.wait_for_selector("#search-results[aria-busy=false]")
    only = _ids(page)
    assert only
    assert all(id.startswith("si-somdet") for id in only)
    page.locator("#facet-kind-measure").check()
    page.wait_for_url("**kind=measure**")
    page.reload()
    assert all(re.fullmatch("si-somdet/.*/.*", id) for id in _ids(page))
    page.wait_for_selector("#facet-org-si-somdet:checked", state="attached")
    page.go_back()
    page.wait_for_url("**&org=si-somdet")
    page.go_back()
    page.wait_for_selector(f"{HIT}:not([data-id^=si-somdet])")
    assert _ids(page) == all_of_them


def test_counts_tell_what_a_choice_gives(page: Page, portal: str) -> None:
    page.goto(f"{portal}search.html?q={quote('จัดซื้อจัดจ้าง')}")
    _ids(page)
    page.wait_for_selector("#facet-org-khuan-krot", state="attached")
    label = page.locator("label:has(#facet-org-khuan-krot) .facet__count").inner_text()
    page.locator("#facet-org-khuan-krot").check()
    page.wait_for_url("**org=khuan-krot")
    page.wait_for_selector("#facet-org-khuan-krot:checked", state="attached")
    assert page.inner_text("#search-status").startswith(f"พบ {label} รายการ")


def test_keyboard(page: Page, portal: str) -> None:
    page.goto(f"{portal}search.html?q={quote('ร้องเรียน')}")
    _ids(page)
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "search-words"
    page.locator(f"{HIT} >> nth=0 >> a").focus()
    page.keyboard.press("ArrowDown")
    second = page.locator(f"{HIT} >> nth=1 >> a").get_attribute("href")
    assert page.evaluate("document.activeElement.getAttribute('href')") == second
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.id") == "search-words"


def test_more_hits(page: Page, portal: str) -> None:
    page.goto(f"{portal}search.html?q={quote('โปร่งใส')}")
    first = _ids(page)
    assert len(first) == 10
    page.click("#search-more")
    page.wait_for_selector(f"{HIT} >> nth=11")
    whole = _ids(page)
    assert whole[:10] == first
    assert len(set(whole)) == len(whole)


def test_nothing_found_is_said(page: Page, portal: str) -> None:
    page.goto(f"{portal}search.html?q={quote('ฟุตบอลโลก')}")
    page.wait_for_function("() => document.querySelector('#search-status').textContent")
    assert "ไม่พบ “ฟุตบอลโลก”" in page.inner_text("#search-status")
    assert page.locator(HIT).count() == 0


def test_words_of_the_reports_are_offered_where_nothing_is_found(page: Page, portal: str) -> None:
    page.goto(f"{portal}search.html?q={quote('ล่วงละเมิดทางเพศในที่ทำงาน')}")
    page.wait_for_selector("#search-note a")
    assert page.inner_text("#search-note").startswith("ในรายงานอาจใช้คำว่า ")
    assert page.locator(HIT).count() == 0
    page.click("#search-note a >> nth=0")
    assert "si-somdet/2568-year/01" in _ids(page)


def test_hostile_words_stay_text(page: Page, portal: str) -> None:
    words = '<img src=x onerror="alert(1)"> ร้องเรียน'
    page.goto(f"{portal}search.html?q={quote(words)}")
    page.wait_for_function("() => document.querySelector('#search-status').textContent")
    assert page.locator("main img").count() == 0


def test_from_disk(page: Page, built_site: Path) -> None:
    page.goto((built_site / "search.html").as_uri() + f"?q={quote('ใต้โต๊ะ')}")
    assert "si-somdet/2568-year/07" in _ids(page)
    page.fill(WORDS, "อบต.เขาสมิง")
    page.wait_for_selector(f"{HIT}[data-id=khao-saming]")
    page.wait_for_selector("#facet-kind-organization", state="attached")


def test_no_other_host_is_asked(browser: Browser, portal: str) -> None:
    page = browser.new_context().new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{portal}search.html?q={quote('ร้องเรียน')}")
    _ids(page)
    page.wait_for_load_state("networkidle")
    assert asked
    assert {address.split("/")[2] for address in asked} == {portal.split("/")[2]}
    page.context.close()


def test_without_scripts_indexes_lead_on(browser: Browser, portal: str) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(portal + "index.html")
    page.fill("#site-search", "จัดซื้อจัดจ้าง")
    page.press("#site-search", "Enter")
    page.click("main a[href='keyword/index.html']")
    page.click("summary:has-text('จัดซื้อจัดจ้าง')")
    page.click("details[open] a >> nth=0")
    assert re.search(r"/org/[a-z-]+/[0-9a-z-]+/[0-9a-z-]+\.html$", page.url)
    page.context.close()
