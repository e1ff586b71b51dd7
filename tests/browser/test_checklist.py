"""The checklist in Chromium: accessible, printable, with ticks and notes that stay, safe as CSV."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

from tests.browser.checking import violations
from tests.browser.serving import served
from tests.browser.test_pages import SCHEMES

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

NAMES = (
    "org/khao-saming/2564-h1/checklist.html",
    "org/khuan-krot/2567-year/checklist.html",
    "org/ruam-jai-phatthana/2566-year/checklist.html",
)
ONE = NAMES[1]
COLUMNS = ["ข้อ", "องค์ประกอบ", "มาตรการ", "ผล", "ลิงก์", "การตรวจ", "บันทึก"]
EVERY_STATE = "มี\u00a0๑๐ · อ่อน\u00a0๑๐ · ขาด\u00a0๑๐ · ไม่ต้องมี\u00a0๑๐ · ไม่ทราบ\u00a0๑๐"
WIDER_THAN_THE_TABLE = """(words) => {
  const table = document.querySelector(".check-table--overview");
  for (const row of table.tBodies[0].rows) row.cells[3].textContent = words;
  const cells = [...table.querySelectorAll("tbody :is(th, td)")];
  const edge = table.getBoundingClientRect().right + 1;
  const isWide = (one) => one.getBoundingClientRect().right > edge;
  return cells.filter(isWide).map((one) => one.textContent);
}"""
NOTE = '=HYPERLINK("x"), "อ้าง"\nบรรทัดสอง'


@pytest.fixture(scope="module")
def portal(built_site: Path) -> Iterator[str]:
    with served(built_site, "/some/where") as address:
        yield address


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, accept_downloads=True)
    messages: list[str] = []
    page = context.new_page()
    page.on("console", lambda message: messages.append(message.text))
    page.on("pageerror", lambda error: messages.append(str(error)))
    yield page
    context.close()
    assert messages == []


def _rows(page: Page) -> list[dict[str, str]]:
    with page.expect_download() as download:
        page.click("#check-csv")
    assert re.fullmatch(r"checklist-[a-z0-9-]+\.csv", download.value.suggested_filename)
    raw = Path(download.value.path()).read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert raw.count(b"\r\n") > 5
    reader = csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline=""))
    assert reader.fieldnames == COLUMNS
    return list(reader)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("name", NAMES)
def test_axe_finds_nothing(
    browser: Browser, portal: str, axe: str, name: str, width: int, scheme: Literal["light", "dark"]
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)
    page = context.new_page()
    page.goto(portal + name)
    page.locator(".check input[type=checkbox]").first.check()
    assert violations(page, axe, SCHEMES[scheme]) == []
    assert page.evaluate(WIDER_THAN_THE_TABLE, EVERY_STATE) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()


def test_ticks_and_notes_stay_and_are_exported(page: Page, portal: str) -> None:
    page.goto(portal + ONE)
    section = page.locator("#o28-result")
    section.locator("tbody tr").nth(2).locator("input").check()
    section.get_by_label("ตรวจองค์ประกอบนี้แล้ว").check()
    section.get_by_role("textbox").fill(NOTE)
    page.reload()
    assert section.locator("tbody tr").nth(2).locator("input").is_checked()
    assert section.get_by_role("textbox").input_value() == NOTE
    assert "ตรวจแล้ว ๑ จาก ๘ องค์ประกอบ" in page.inner_text("#check-progress")
    assert "☑ ๑ จาก ๑๕" in page.inner_text(".check-table--overview tr:has(a[href='#o28-result'])")
    rows = _rows(page)
    ticked = [row for row in rows if row["การตรวจ"] == "ตรวจแล้ว"]
    assert [row["บันทึก"] for row in ticked] == ["'" + NOTE, ""]
    assert ticked[0]["ลิงก์"].endswith("/checklist.html#o28-result")
    assert ticked[0]["มาตรการ"] == "" and ticked[0]["ข้อ"] == "o28"
    assert ticked[1]["ลิงก์"].endswith("/org/khuan-krot/2567-year/03.html#field-result")
    assert ticked[1]["ผล"] == "มี" and ticked[1]["มาตรการ"].startswith("๓. ")
    assert len(rows) == 8 + 7 * 15


def test_what_is_kept_belongs_to_one_report_and_is_cleared(page: Page, portal: str) -> None:
    page.goto(portal + ONE)
    page.locator(".check input").first.check()
    page.goto(portal + NAMES[2])
    assert page.locator(".check input:checked").count() == 0
    page.goto(portal + ONE)
    assert page.locator(".check input:checked").count() == 1
    page.once("dialog", lambda dialog: dialog.dismiss())
    page.click("#check-clear")
    assert page.locator(".check input:checked").count() == 1
    page.once("dialog", lambda dialog: dialog.accept())
    page.click("#check-clear")
    assert page.locator(".check input:checked").count() == 0
    page.reload()
    assert page.locator(".check input:checked").count() == 0
    assert page.evaluate("Object.keys(localStorage).length") == 0


def test_keyboard_alone(page: Page, portal: str) -> None:
    page.goto(portal + ONE)
    page.locator("#check-clear").focus()
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.type") == "checkbox":
            break
    page.keyboard.press("Space")
    assert page.locator(".check input:checked").count() == 1


def test_closed_storage_is_told_and_nothing_else_breaks(page: Page, portal: str) -> None:
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('closed'); }})"
    )
    page.goto(portal + ONE)
    assert "ไม่ให้หน้านี้เก็บข้อมูล" in page.inner_text("#check-status")
    page.locator(".check input").first.check()
    states = [row["การตรวจ"] for row in _rows(page)]
    assert states.count("ตรวจแล้ว") == 1 and set(states) == {"ตรวจแล้ว", "ยัง"}


def test_from_disk(page: Page, built_site: Path) -> None:
    page.goto((built_site / ONE).as_uri())
    page.locator(".check input").first.check()
    page.reload()
    assert page.locator(".check input:checked").count() == 1
    assert len(_rows(page)) == 8 + 7 * 15


def test_without_scripts_nothing_of_the_tool_shows(browser: Browser, portal: str) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(portal + ONE)
    assert page.is_hidden("#check-tool")
    assert page.locator(".check input, .check textarea").count() == 0
    assert page.locator("#o28-result tbody tr").count() == 15
    page.click("#o28-result tbody tr >> nth=0 >> a")
    assert page.url.endswith("/01.html#field-result")
    assert {address.split("/")[2] for address in asked} == {portal.split("/")[2]}
    page.context.close()


def test_prints_on_a4_with_repeated_headers(browser: Browser, portal: str) -> None:
    page = browser.new_context(java_script_enabled=False, color_scheme="dark").new_page()
    page.goto(portal + ONE)
    page.emulate_media(media="print")
    head = page.locator("#o28-result thead")
    assert head.evaluate("one => getComputedStyle(one).display") == "table-header-group"
    row = page.locator("#o28-result tbody tr").first
    assert row.evaluate("one => getComputedStyle(one).breakInside") == "avoid"
    boxes = re.findall(rb"/MediaBox \[([^\]]+)\]", page.pdf(prefer_css_page_size=True))
    sizes = {tuple(round(float(one)) for one in box.split()) for box in boxes}
    assert sizes == {(0, 0, 595, 842)}
    page.context.close()


def test_light_enough(built_site: Path) -> None:
    assert all((built_site / name).stat().st_size <= 150_000 for name in NAMES)
