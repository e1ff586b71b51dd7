"""The search in Chromium when something fails: workers, files of the index, the connection."""

from __future__ import annotations

import json
import re
import shutil
from base64 import b64encode
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest
from prongsai.rendering.policy import POLICY

from tests.browser.serving import served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[2]
WORDS = "#search-words"
HITS = "#search-results[aria-busy=false] > .hit"
COMPLAINT = f"search.html?q={quote('ร้องเรียน')}"
NO_WORKERS = POLICY.replace("worker-src 'self'", "worker-src 'none'")

BROKEN_WORKERS = {
    "a browser without workers": "delete window.Worker",
    "a worker that can't be made": "window.Worker = class { constructor() { throw new Error(); } }",
    "a worker without its script": """
      const Real = Worker;
      window.Worker = class { constructor(address) { return new Real(address + ".missing"); } }
    """,
    "a worker that fails later": """
      const Real = Worker;
      window.Worker = class extends Real {
        postMessage(data) {
          if (data.method) this.dispatchEvent(new Event("error"));
          else super.postMessage(data);
        }
      }
    """,
}


@pytest.fixture(scope="module")
def portal(built_site: Path) -> Iterator[str]:
    with served(built_site, "") as address:
        yield address


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_context(viewport={"width": 1200, "height": 900}).new_page()
    yield page
    page.context.close()


def _finds_and_filters(page: Page) -> None:
    page.wait_for_selector(HITS)
    page.fill(WORDS, "อบต.เขาสมิง")
    page.wait_for_selector(f"{HITS}[data-id=khao-saming]")
    page.wait_for_selector("#facet-kind-organization", state="attached")


def _says(page: Page, words: str) -> None:
    page.wait_for_function(
        "words => document.querySelector('#search-status').textContent.includes(words)", arg=words
    )
    assert page.locator(HITS).count() == 0


@pytest.mark.parametrize("way", BROKEN_WORKERS)
def test_the_page_itself_searches_without(page: Page, portal: str, way: str) -> None:
    page.add_init_script(BROKEN_WORKERS[way])
    page.goto(portal + COMPLAINT)
    _finds_and_filters(page)


def test_a_policy_against_workers(page: Page, built_site: Path) -> None:
    with served(built_site, "", headers=lambda _: {"Content-Security-Policy": NO_WORKERS}) as home:
        page.goto(home + COMPLAINT)
        _finds_and_filters(page)
        assert page.workers == []


def test_a_worker_that_never_answers(page: Page, portal: str) -> None:
    page.clock.install()
    page.add_init_script("window.Worker = class { postMessage() {} terminate() {} }")
    page.goto(portal + COMPLAINT)
    page.wait_for_function("() => globalThis.prongsaiSearch")
    page.clock.fast_forward(10_001)
    page.wait_for_selector(HITS)


def test_usually_a_worker_searches(page: Page, portal: str) -> None:
    page.goto(portal + COMPLAINT)
    page.wait_for_selector(HITS)
    assert len(page.workers) == 1


@pytest.mark.parametrize("file", ["meta.json", "head.bin", "lex.bin", "p/", "d/"])
def test_a_file_that_is_missing_once(page: Page, built_site: Path, file: str) -> None:
    refused: list[str] = []

    def once(path: str) -> bool:
        if refused or f"/search/{file}" not in re.sub("/[0-9a-f]{12}/", "/", path):
            return False
        refused.append(path)
        return True

    with served(built_site, "", refuse=once) as home:
        page.goto(home + COMPLAINT)
        page.wait_for_selector(HITS)
        page.fill(WORDS, "อบต.เขาสมิง")
        page.wait_for_selector(f"{HITS}[data-id=khao-saming]")
        assert len(refused) == 1


def test_a_file_that_stays_missing_is_told(page: Page, built_site: Path) -> None:
    asked: list[str] = []

    def always(path: str) -> bool:
        found = "/d/" in path
        asked.extend([path] * found)
        return found

    with served(built_site, "", refuse=always) as home:
        page.goto(home + COMPLAINT)
        _says(page, "เปิดดัชนีค้นหาไม่ได้ โปรดโหลดหน้านี้ใหม่")
        assert max(map(asked.count, asked)) == 2
        assert page.locator("main a[href='keyword/index.html']").is_visible()


def test_a_missing_filter_takes_no_hit_away(page: Page, built_site: Path) -> None:
    with served(built_site, "", refuse=lambda path: "/f/" in path) as home:
        page.goto(home + COMPLAINT)
        page.wait_for_selector("text=โหลดตัวกรองนี้ไม่ได้ >> nth=0")
        assert page.locator(HITS).count() > 0


def test_published_anew_between_two_queries(
    page: Page, tmp_path: Path, build_site: Callable[[Path], Path]
) -> None:
    shutil.copytree(ROOT / "content", tmp_path / "content")
    shutil.copy(ROOT / "site_config.yml", tmp_path)
    config = tmp_path / "site_config.yml"
    site = tmp_path / "site"
    shutil.copytree(build_site(config), site)
    with served(site, "") as home:
        page.goto(f"{home}search.html?q={quote('No Gift Policy')}")
        page.wait_for_selector(HITS)
        report = tmp_path / "content/organizations/khao-saming/2564-h1"
        measure = next((report / "measures").glob("02.*"))
        text = measure.read_text(encoding="utf-8")
        measure.write_text(re.sub(r"(title: \|-\n *)", r"\1ฮิปโปโปเตมัส ", text), encoding="utf-8")
        shutil.rmtree(site)
        shutil.copytree(build_site(config), site)
        page.fill(WORDS, "อบต.เขาสมิง")
        page.wait_for_selector(f"{HITS}[data-id=khao-saming]")
        page.fill(WORDS, "ฮิปโปโปเตมัส")
        page.wait_for_selector(f"{HITS}[data-id='khao-saming/2564-h1/02']")


def test_published_in_a_form_that_these_scripts_cannot_read(page: Page, built_site: Path) -> None:
    with served(built_site, "") as home:
        page.route("**/meta.json", lambda route: route.fulfill(json={"format": 99, "folder": "x"}))
        page.goto(home + COMPLAINT)
        _says(page, "เว็บไซต์นี้ปรับปรุงใหม่หลังจากเปิดหน้านี้ โปรดโหลดหน้านี้ใหม่")


def test_a_site_too_large_for_the_disk_says_so(
    page: Page, built_site: Path, tmp_path: Path
) -> None:
    site = tmp_path / "site"
    shutil.copytree(built_site, site)
    meta = json.loads((site / "search/meta.json").read_bytes())
    packed = b64encode(json.dumps({**meta, "offline": False}).encode()).decode()
    script = f'prongsaiSearchPart({{"meta.json":"{packed}"}});\n'
    (site / "search/offline.js").write_text(script, encoding="utf-8")
    page.goto((site / "search.html").as_uri() + f"?q={quote('ร้องเรียน')}")
    _says(page, "ใหญ่เกินกว่าจะค้นหาจากแฟ้มในเครื่อง")


def test_a_lost_connection_is_told_and_the_button_tries_again(page: Page, portal: str) -> None:
    page.goto(portal + "search.html")
    page.context.set_offline(True)
    page.fill(WORDS, "ร้องเรียน")
    _says(page, "ตรวจสัญญาณอินเทอร์เน็ต")
    page.context.set_offline(False)
    page.click("#search button[type=submit]")
    page.wait_for_selector(HITS)


def test_a_page_instead_of_a_file_counts_as_missing(page: Page, portal: str) -> None:
    page.route("**/p/*.bin", lambda route: route.fulfill(body="<html>", content_type="text/html"))
    page.goto(portal + COMPLAINT)
    _says(page, "เปิดดัชนีค้นหาไม่ได้")


@pytest.mark.parametrize("way", ["delete window.DecompressionStream", "script"])
def test_an_old_browser_is_told(page: Page, portal: str, way: str) -> None:
    if way == "script":
        page.route("**/search.js", lambda route: route.fulfill(body="/(?<=a)(/"))
    else:
        page.add_init_script(way)
    page.goto(portal + COMPLAINT)
    _says(page, "เก่าเกิน")
