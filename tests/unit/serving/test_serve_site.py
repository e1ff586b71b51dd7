"""The preview as a browser meets it: good pages, broken files, recovery, and hostile requests."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from .conftest import Client, Start, is_broken, is_good

FORBIDDEN = [
    "/../site_config.yml",
    "/%2e%2e/site_config.yml",
    "/..%2fsite_config.yml",
    "/org/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
    "/..%5c..%5cetc",
    "/%00",
    "/%ff",
    "//etc/passwd",
    "/C:/windows",
    "/.prongsai-site",
    "/index.html/",
    "/__prongsai__/../index.html",
    "/__prongsai__/client/reload.js",
]


def test_pages_and_files(client: Client) -> None:
    status, headers, body = client.ask("/")
    assert status == 200
    assert headers["content-type"] == "text/html; charset=utf-8"
    assert headers["cache-control"] == "no-store"
    assert headers["content-length"] == str(len(body))
    assert "<h1>หนึ่ง</h1>" in body.decode()
    assert b'<script src="/__prongsai__/reload.js" data-version="' in body.split(b"</head>")[0]
    assert client.ask("/a.json")[1]["content-type"] == "application/json; charset=utf-8"
    assert client.ask("/a.json")[2] == '{"ก": 1}'.encode()
    assert client.ask("/a.woff2")[1]["content-type"] == "font/woff2"
    assert client.ask("/org/?q=1")[0] == 200
    status, headers, _ = client.ask("/org?q=1")
    assert (status, headers["location"]) == (301, "/org/?q=1")


def test_a_page_that_is_not_there(client: Client) -> None:
    status, _, body = client.ask("/nothing.html")
    assert status == 404
    assert "<h1>ไม่พบ</h1>" in body.decode() and b"reload.js" in body


@pytest.mark.parametrize("path", FORBIDDEN)
def test_nothing_outside_the_site_is_served(client: Client, path: str) -> None:
    status, _, body = client.ask(path)
    assert status == 404
    assert b"site_name" not in body and b"root:" not in body


def test_only_reading_is_allowed(client: Client) -> None:
    for method in ("POST", "PUT", "DELETE", "OPTIONS"):
        status, headers, _ = client.ask("/", method)
        assert (status, headers["allow"]) == (405, "GET, HEAD")
    status, headers, body = client.ask("/", "HEAD")
    assert (status, body) == (200, b"")
    assert int(headers["content-length"]) > 100


def test_a_name_that_leads_here_by_dns_is_refused(client: Client) -> None:
    assert client.ask("/", Host="evil.test:80")[0] == 403
    assert client.ask("/", Host="localhost:80")[0] == 200
    assert client.ask("/", Host="[::1]:80")[0] == 200


def test_a_change_is_shown(start: Start, folder: Path) -> None:
    client = start()
    first = client.state_when(is_good)
    (folder / "content/index.md").write_text("สอง", encoding="utf-8")
    second = client.state_when(lambda state: state["version"] != first["version"])
    assert not second["title"]
    assert "<h1>สอง</h1>" in client.page()


def test_without_reports_of_changes_the_files_are_polled(start: Start, folder: Path) -> None:
    client = start(poll=True)
    first = client.state_when(is_good)
    (folder / "content/index.md").write_text("สองสอง", encoding="utf-8")
    client.state_when(lambda state: state["version"] != first["version"])
    assert "<h1>สองสอง</h1>" in client.page()


def test_a_new_folder_is_noticed(start: Start, folder: Path) -> None:
    client = start()
    client.state_when(is_good)
    new = folder / "content/organizations/Ban Mai"
    new.mkdir()
    assert "Ban Mai" in client.state_when(is_broken)["problems"][0]["place"]
    new.rmdir()
    client.state_when(is_good)


def test_a_broken_file_keeps_the_last_good_page(start: Start, measure: Path) -> None:
    client = start()
    good = client.state_when(is_good)
    text = measure.read_text(encoding="utf-8")
    measure.write_text("titel: [\n", encoding="utf-8")
    broken = client.state_when(is_broken)
    assert broken["version"] == good["version"]
    assert "หน้านี้ยังเป็นข้อมูลก่อนหน้า" in broken["title"]
    (problem, *_) = broken["problems"]
    path = "content/organizations/tua-yang/2568-year/measures/01.yml"
    assert problem["place"].startswith(f"{path}:")
    assert problem["message"] and problem["hint"]
    assert "<h1>หนึ่ง</h1>" in client.page()
    measure.write_text(text, encoding="utf-8")
    assert client.state_when(is_good)["version"] != good["version"]


def test_a_broken_configuration_is_told(start: Start, folder: Path) -> None:
    client = start()
    good = client.state_when(is_good)
    config = folder / "site_config.yml"
    text = config.read_text(encoding="utf-8")
    config.write_text("site_name: [\n", encoding="utf-8")
    broken = client.state_when(is_broken)
    assert "site_config.yml:2:1" in broken["problems"][-1]["message"]
    assert broken["version"] == good["version"]
    config.write_text(text, encoding="utf-8")
    client.state_when(is_good)


@pytest.mark.parametrize("words", ["ล้ม", "ตาย"], ids=["refuses", "dies"])
def test_an_engine_in_trouble(start: Start, folder: Path, words: str) -> None:
    client = start()
    client.state_when(is_good)
    home = folder / "content/index.md"
    home.write_text(words, encoding="utf-8")
    broken = client.state_when(is_broken)
    assert broken["problems"][-1]["message"] in ("ล้มแล้ว", "exit code 11")
    assert "<h1>หนึ่ง</h1>" in client.page()
    home.write_text("สาม", encoding="utf-8")
    client.state_when(is_good)
    assert "<h1>สาม</h1>" in client.page()


def test_starting_with_a_broken_file(start: Start, measure: Path) -> None:
    text = measure.read_text(encoding="utf-8")
    measure.write_text("<script>x</script>: [\n", encoding="utf-8")
    client = start()
    client.state_when(is_broken)
    for path in ("/", "/org/anything.html"):
        status, headers, body = client.ask(path)
        page = body.decode()
        assert status == 503
        assert headers["content-type"] == "text/html; charset=utf-8"
        assert "measures/01.yml:" in page and "ยังแสดงเว็บไม่ได้" in page
        assert "<script>x" not in page
        assert 'http-equiv="refresh"' in page and "reload.js" in page
    measure.write_text(text, encoding="utf-8")
    client.state_when(is_good)
    assert client.ask("/")[0] == 200


def test_pages_are_answered_while_a_build_runs(start: Start, folder: Path) -> None:
    client = start()
    client.state_when(is_good)
    (folder / "content/index.md").write_text("ช้า", encoding="utf-8")
    client.state_when(lambda state: state["building"])
    begun = time.monotonic()
    assert "<h1>หนึ่ง</h1>" in client.page()
    assert time.monotonic() - begun < 0.5
    client.state_when(is_good)


def test_a_file_cut_off_anywhere_never_stops_the_server(start: Start, measure: Path) -> None:
    client = start()
    client.state_when(is_good)
    whole = measure.read_bytes()
    chance = random.Random(7)
    for _ in range(20):
        measure.write_bytes(whole[: chance.randrange(len(whole))])
        time.sleep(chance.random() * 0.1)
        assert client.ask("/")[0] == 200
    measure.write_bytes(whole)
    client.state_when(is_good)
    assert "<h1>หนึ่ง</h1>" in client.page()


def test_links_of_the_published_place_work(client: Client) -> None:
    assert client.ask("/ita/web/a.json")[0] == 200
    assert client.ask("/a.json")[0] == 200
    assert client.ask("/ita/a.json")[0] == 404
