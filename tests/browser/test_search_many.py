"""The search page of a site with hundreds of organizations: long facets are searched inside."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from tests.browser.checking import violations
from tests.browser.many import CONFIG, COUNT, write_content
from tests.browser.serving import served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

FIND = "#facet-find-org"
VALUES = "[data-facet=org] .facet__value"


@pytest.fixture(scope="module")
def portal(
    build_site: Callable[[Path], Path], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("many")
    write_content(folder)
    with served(build_site(folder / CONFIG), "") as address:
        yield address


@pytest.fixture
def page(browser: Browser, portal: str) -> Iterator[Page]:
    page = browser.new_context(viewport={"width": 1200, "height": 900}).new_page()
    page.goto(f"{portal}search.html?q={quote('จัดซื้อจัดจ้าง')}")
    page.wait_for_selector("#search-results[aria-busy=false] > .hit")
    yield page
    page.context.close()


def test_a_long_facet_is_not_loaded_before_it_is_opened(page: Page) -> None:
    page.wait_for_selector("#facet-kind-measure")
    page.wait_for_load_state("networkidle")
    names = page.evaluate("performance.getEntriesByType('resource').map(one => one.name)")
    assert not any(name.endswith("/f/org.bin") for name in names)
    assert page.locator(VALUES).count() == 0
    page.click("[data-facet=org] > summary")
    page.wait_for_selector(VALUES)
    assert page.locator(VALUES).count() == 12
    assert "มีอีก" in page.inner_text("[data-facet=org] .facet__rest")


def test_part_of_a_name_finds_it_and_filters(page: Page) -> None:
    page.click("[data-facet=org] > summary")
    page.fill(FIND, "ทดสอบ๒๓๕")
    page.wait_for_function("n => document.querySelectorAll(n).length === 1", arg=VALUES)
    page.locator("#facet-org-org-0235").check()
    page.wait_for_url("**org=org-0235")
    page.wait_for_function("() => document.querySelectorAll('#search-results > .hit').length === 1")
    assert page.inner_text("#search-status") == "พบ ๑ รายการ"
    # What was typed and chosen stays, and a second choice is added to the first.
    assert page.input_value(FIND) == "ทดสอบ๒๓๕"
    page.fill(FIND, "อบต. ทดสอบ 17")
    page.wait_for_selector("#facet-org-org-0017")
    page.locator("#facet-org-org-0017").check()
    page.wait_for_url("**org=org-0235&org=org-0017")
    page.wait_for_function("() => document.querySelectorAll('#search-results > .hit').length === 2")


def test_a_part_that_no_name_has(page: Page) -> None:
    page.click("[data-facet=org] > summary")
    page.fill(FIND, "ไม่มีแน่")
    page.wait_for_selector("text=ไม่มี “ไม่มีแน่” ในผลนี้")
    assert page.locator(VALUES).count() == 0


def test_a_chosen_value_keeps_its_name_where_it_has_no_hit(page: Page, portal: str) -> None:
    page.goto(f"{portal}search.html?q={quote('รถยนต์')}&org=org-0003")
    page.wait_for_selector("#facet-org-org-0003:checked")
    label = page.locator("label:has(#facet-org-org-0003)").inner_text()
    assert "อบต.ทดสอบ๓" in label


def test_counts_of_hundreds_of_values_add_up(page: Page) -> None:
    counted = page.evaluate(
        """async () => {
          const script = document.querySelector("script[src*=search]").src;
          const one = prongsaiSearch.connect(script, new URL("search/", location).href);
          const { facets, total } = await one.search("จัดซื้อจัดจ้าง", { limit: 0, facets: ["org"] });
          return [facets.org.length, facets.org.reduce((sum, row) => sum + row.count, 0), total];
        }"""
    )
    assert counted[0] > 300
    assert counted[1] == counted[2]
    assert counted[0] <= COUNT


def test_axe_finds_nothing_with_the_long_facet_open(page: Page, axe: str) -> None:
    page.click("[data-facet=org] > summary")
    page.fill(FIND, "ทดสอบ๑")
    page.wait_for_selector(VALUES)
    assert violations(page, axe) == []
