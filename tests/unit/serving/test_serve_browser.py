"""The preview in a real browser: pages renew themselves, problems stand on top."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from .conftest import Start, is_good

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser


def test_a_page_renews_itself_and_shows_problems(
    start: Start, folder: Path, measure: Path, browser: Browser
) -> None:
    client = start()
    client.state_when(is_good)
    page = browser.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    try:
        page.goto(f"http://127.0.0.1:{client.port}/")
        assert page.inner_text("h1") == "หนึ่ง"

        (folder / "content/index.md").write_text("สอง", encoding="utf-8")
        page.wait_for_selector("h1:text('สอง')")

        whole = measure.read_text(encoding="utf-8")
        measure.write_text("<b id=x>: [\n", encoding="utf-8")
        banner = page.wait_for_selector("[role=alert]")
        assert banner
        page.wait_for_function("document.querySelector('[role=alert] code')")
        text = banner.inner_text()
        assert "measures/01.yml:" in text and "<b id=x>" in text
        assert page.query_selector("#x") is None
        assert page.inner_text("h1") == "สอง"

        measure.write_text(whole, encoding="utf-8")
        page.wait_for_selector("[role=alert]", state="detached")
        assert not complaints
    finally:
        page.close()


def test_the_start_page_becomes_the_site(start: Start, measure: Path, browser: Browser) -> None:
    whole = measure.read_text(encoding="utf-8")
    measure.write_text("title: [\n", encoding="utf-8")
    client = start()
    page = browser.new_page()
    try:
        page.goto(f"http://127.0.0.1:{client.port}/org/")
        page.wait_for_selector("[role=alert] code")
        measure.write_text(whole, encoding="utf-8")
        page.wait_for_selector("h1:text('org')")
    finally:
        page.close()
