"""The search in Firefox: its own engine parts Thai otherwise, ours must find the same there."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.browser.firefox import Firefox, running
from tests.browser.serving import served
from tests.search.client import search

pytestmark = pytest.mark.browser

NEEDED = "PRONGSAI_NEEDS_FIREFOX"
HITS = "document.querySelectorAll('#search-results[aria-busy=false] > .hit')"
IDS = f"Array.from({HITS}, one => one.dataset.id)"
OPTIONS = "document.querySelectorAll('#search-suggestions:not([hidden]) > li')"
STATUS = "document.querySelector('#search-status').textContent"
QUERIES = ("จัดซื่อจัดจาง", "ปี ๒๕๖๔", "ร้องเรียนได้ที่ไหน", "nogiftpolicy", "l6h0ib9", "ตํ\u0e32บลเขาสมิง")


@pytest.fixture(scope="module")
def firefox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firefox]:
    program = shutil.which("firefox-esr") or shutil.which("firefox")
    if program is None:
        reason = "no Firefox on this machine (Debian: apt-get install firefox-esr)"
        if os.environ.get(NEEDED):
            pytest.fail(reason)
        pytest.skip(reason)
    with running(program, tmp_path_factory.mktemp("profile")) as browser:
        yield browser


@pytest.fixture(scope="module")
def portal(built_site: Path) -> Iterator[str]:
    with served(built_site, "/some/where") as address:
        yield address


def _ids(firefox: Firefox) -> list[str]:
    firefox.wait(f"{IDS}.length")
    found: list[str] = firefox.ask(IDS)
    return found


def _clear(firefox: Firefox) -> None:
    firefox.ask("document.querySelector('#search-words').value = ''")


def test_the_same_hits_as_elsewhere(firefox: Firefox, portal: str, built_site: Path) -> None:
    elsewhere = search(built_site, list(QUERIES))
    for query in QUERIES:
        firefox.open(f"{portal}search.html?q={quote(query)}")
        assert _ids(firefox) == [hit["id"] for hit in elsewhere[query]["hits"]], query
        assert firefox.ask(STATUS).startswith("พบ")


def test_typing_suggestions_and_repair(firefox: Firefox, portal: str) -> None:
    firefox.open(portal + "search.html")
    firefox.type("#search-words", "จัดซื้")
    firefox.wait(f"{OPTIONS}.length")
    assert "จัดซื้อจัดจ้าง" in firefox.ask(f"Array.from({OPTIONS}, one => one.textContent)")
    firefox.type("#search-words", "\ue015\ue007")  # arrow down, enter
    firefox.wait(f"{IDS}.length")
    assert firefox.ask("document.querySelector('#search-words').value") != "จัดซื้"
    _clear(firefox)
    firefox.type("#search-words", "จัดซื่อจัดจาง")
    firefox.wait("document.querySelector('#search-note').textContent.includes('จัดซื้อจัดจ้าง')")
    assert "si-somdet/2568-year/05" in _ids(firefox)


def test_filters_and_history(firefox: Firefox, portal: str) -> None:
    firefox.open(f"{portal}search.html?q={quote('โปร่งใส')}")
    everything = _ids(firefox)
    firefox.ask("document.querySelector('#search-filters').open = true")
    firefox.ask("document.querySelector('[data-facet=org]').open = true")
    firefox.wait("document.querySelector('#facet-org-si-somdet')")
    firefox.click("#facet-org-si-somdet")
    firefox.wait("location.search.includes('org=si-somdet')")
    only = f"{IDS}.length && {IDS}.every(id => id.startsWith('si-somdet'))"
    firefox.wait(only)
    firefox.call("WebDriver:Back")
    firefox.wait(f"{IDS}.join() === {json.dumps(','.join(everything))}")


def test_nothing_found_is_said(firefox: Firefox, portal: str) -> None:
    firefox.open(f"{portal}search.html?q={quote('ฟุตบอลโลก')}")
    firefox.wait(f"{STATUS}.includes('ไม่พบ')")
    assert firefox.ask(IDS) == []


def test_a_policy_against_workers(firefox: Firefox, built_site: Path) -> None:
    policy = {"Content-Security-Policy": "worker-src 'none'"}
    with served(built_site, "", headers=lambda _: policy) as home:
        firefox.open(f"{home}search.html?q={quote('ร้องเรียน')}")
        assert "sangkhom/2566-m12/07" in _ids(firefox)


def test_from_disk(firefox: Firefox, built_site: Path) -> None:
    firefox.open((built_site / "search.html").as_uri() + f"?q={quote('ใต้โต๊ะ')}")
    assert "si-somdet/2568-year/07" in _ids(firefox)
