"""Every kind of page in Chromium: accessible, quiet, narrow enough, complete without JavaScript."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import lxml.html
import pytest

from tests.browser.checking import RULES, violations
from tests.browser.samples import PORTAL, SINGLE
from tests.browser.serving import served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

WIDTHS = (320, 1280)
SCHEMES = {"light": RULES, "dark": ("color-contrast", "link-in-text-block")}
"""The dark scheme changes colours only."""


@pytest.fixture(scope="module")
def portal(built_site: Path) -> Iterator[str]:
    with served(built_site, "/some/where") as address:
        yield address


@pytest.fixture(scope="module")
def agency(single_site: Path) -> Iterator[str]:
    with served(single_site, "/ita") as address:
        yield address


def _open(browser: Browser, address: str, **context: Any) -> Page:
    page = browser.new_context(**context).new_page()
    page.goto(address)
    return page


def _check_accessible(browser: Browser, address: str, axe: str) -> None:
    for width in WIDTHS:
        for scheme, rules in SCHEMES.items():
            size = {"width": width, "height": 800}
            page = _open(browser, address, viewport=size, color_scheme=scheme)
            assert violations(page, axe, rules) == [], f"{address} {width} {scheme}"
            page.context.close()


@pytest.mark.parametrize("name", PORTAL)
def test_axe_finds_nothing_on_the_portal(
    browser: Browser, portal: str, name: str, axe: str
) -> None:
    _check_accessible(browser, portal + name, axe)


@pytest.mark.parametrize("name", SINGLE)
def test_axe_finds_nothing_on_an_agency_site(
    browser: Browser, agency: str, name: str, axe: str
) -> None:
    _check_accessible(browser, agency + name, axe)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing_among_hits(
    browser: Browser, portal: str, axe: str, width: int, scheme: Literal["light", "dark"]
) -> None:
    size = {"width": width, "height": 800}
    address = portal + "search.html?q=โปร่งใส+จัดซื้อจัดจ้าง&org=si-somdet"
    page = _open(browser, address, viewport=size, color_scheme=scheme)
    page.wait_for_selector("#search-results > .hit")
    page.wait_for_selector("#search-facets details", state="attached")
    assert violations(page, axe, SCHEMES[scheme]) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.context.close()


@pytest.mark.parametrize("name", PORTAL)
def test_page_is_quiet_and_fits(browser: Browser, portal: str, name: str) -> None:
    """No console message, no failed or foreign request, no cookie, not wider than the screen."""
    context = browser.new_context(viewport={"width": 320, "height": 700})
    page = context.new_page()
    messages: list[str] = []
    requests: list[str] = []
    page.on("console", lambda message: messages.append(message.text))
    page.on("pageerror", lambda error: messages.append(str(error)))
    page.on("request", lambda request: requests.append(request.url))
    page.on("requestfailed", lambda request: messages.append(f"failed {request.url}"))
    page.on(
        "response",
        lambda response: messages.append(response.url) if response.status >= 400 else None,
    )
    page.goto(portal + name, wait_until="networkidle")
    host = portal.split("/")[2]
    assert messages == []
    assert [one for one in requests if one.split("/")[2:3] not in ([host], [""])] == []
    assert context.cookies() == []
    for width in (320, 390, 768, 1280):
        page.set_viewport_size({"width": width, "height": 700})
        assert page.evaluate("document.documentElement.scrollWidth") <= width, width
    context.close()


@pytest.mark.parametrize("name", PORTAL)
def test_page_is_complete_without_javascript(
    browser: Browser, portal: str, built_site: Path, name: str
) -> None:
    page = _open(browser, portal + name, java_script_enabled=False)
    shown = re.sub(r"\s", "", page.inner_text("main"))
    main = lxml.html.fromstring((built_site / name).read_bytes()).xpath("//main")[0]
    for hidden in main.xpath(".//svg | .//details | .//*[@hidden] | .//*[contains(@class,'js')]"):
        hidden.drop_tree()
    for text in main.xpath(".//text()[normalize-space()]"):
        if "visually-hidden" not in str(text.getparent().get("class")):
            assert re.sub(r"\s", "", str(text)) in shown, text
    assert page.is_visible("header a[href]")
    page.context.close()


def test_site_opens_from_disk(browser: Browser, built_site: Path) -> None:
    page = browser.new_context().new_page()
    page.goto((built_site / "index.html").as_uri())
    page.click("main a[href*='org/khao-saming/']")
    page.click("main a[href*='2564-h1/index.html']")
    page.click(".report-table a[href='02.html'] >> nth=0")
    assert "มาตรการเผยแพร่ข้อมูลต่อสาธารณะ" in page.inner_text("h1")
    page.context.close()


def test_permalink_is_copied(browser: Browser, portal: str) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(portal + "org/khao-saming/2564-h1/02.html")
    page.click("[data-copy]")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.endswith("org/khao-saming/2564-h1/02.html")
    context.close()


def test_scheme_is_chosen_and_remembered(browser: Browser, portal: str) -> None:
    page = _open(browser, portal + "index.html", color_scheme="light")
    light = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.click(".settings__open")
    page.click("[data-set-scheme=dark]")
    dark = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert dark != light
    page.goto(portal + "org/khao-saming/index.html")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == dark
    page.context.close()


def test_keyboard_walk_is_visible(browser: Browser, portal: str) -> None:
    """Each stop of the Tab key shows a focus ring; two stops lead past the header."""
    page = _open(browser, portal + "org/khao-saming/2564-h1/02.html")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#content"
    stops = 0
    for _ in range(60):
        page.keyboard.press("Tab")
        seen = page.evaluate(
            """() => { const one = document.activeElement;
            if (one === document.body) return null;
            const style = getComputedStyle(one); const box = one.getBoundingClientRect();
            return style.outlineStyle !== 'none' && box.width > 0; }"""
        )
        if seen is None:
            break
        stops += 1
        assert seen, page.evaluate("document.activeElement.outerHTML.slice(0, 200)")
    assert stops > 15
    page.context.close()


def test_report_prints_on_a4_landscape(browser: Browser, portal: str) -> None:
    """The official table is a real table in print, headers repeat, nothing is cut off."""
    page = _open(browser, portal + "org/khuan-krot/2567-year/index.html", color_scheme="dark")
    page.emulate_media(media="print")
    display = page.evaluate(
        "getComputedStyle(document.querySelector('.report-table thead')).display"
    )
    assert display == "table-header-group"
    assert page.is_hidden("header nav")
    background = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert background in ("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)")
    pdf = page.pdf(prefer_css_page_size=True)
    boxes = {
        tuple(float(number) for number in found.split())
        for found in re.findall(rb"/MediaBox \[([^\]]+)\]", pdf)
    }
    assert boxes
    assert all(box[2] > box[3] for box in boxes), boxes
    page.context.close()
