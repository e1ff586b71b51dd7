"""The answer sheet of this repository's site: every address exists, every way can be walked."""

from __future__ import annotations

import csv
import io
import shutil
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import lxml.html
import pytest
from prongsai.cli import main

ROOT = Path(__file__).parents[2]
BASE = "https://www.example.go.th/ita/"
ORGANIZATIONS = sorted(path.name for path in (ROOT / "content/organizations").iterdir())


def _rows(org: str, config: Path, folder: Path) -> list[dict[str, str]]:
    file = folder / "sheet.csv"
    words = ("answer-sheet", "-f", str(config), "--org", org, "--url", BASE, "-o", str(file))
    assert main(words) == 0
    return list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8-sig"))))


@cache
def _page(file: Path) -> Any:
    return lxml.html.fromstring(file.read_bytes())


def _words(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("org", ORGANIZATIONS)
def test_every_address_and_way_exists(built_site: Path, tmp_path: Path, org: str) -> None:
    rows = _rows(org, ROOT / "site_config.yml", tmp_path)
    assert sum(_check_row(built_site, row) for row in rows) >= 9


def test_the_site_of_one_agency_too(single_site: Path, tmp_path: Path) -> None:
    config = tmp_path / "site_config.yml"
    for name in ("frameworks", "organizations/si-somdet"):
        shutil.copytree(ROOT / "content" / name, tmp_path / "content" / name)
    config.write_text("site_name: เว็บ\n", encoding="utf-8")
    rows = _rows("si-somdet", config, tmp_path)
    assert sum(_check_row(single_site, row) for row in rows) >= 9


def _check_row(site: Path, row: dict[str, str]) -> bool:
    """Check the addresses of a row; whether there was one."""
    for column in ("URL", "URL เพิ่มเติม"):
        if row[column]:
            path, anchor = _path(row[column])
            assert (site / path).is_file(), row
            assert not anchor or _page(site / path).xpath("//*[@id=$id]", id=anchor), row
    if not row["URL"]:
        assert row["คำตอบ"] == "ไม่มี" and not row["อยู่ตรงไหนและเข้าอย่างไรจากหน้าแรก"], row
        return False
    _check_way(site, row)
    return True


def _check_way(site: Path, row: dict[str, str]) -> None:
    path, anchor = _path(row["URL"])
    page = _page(site / path)
    crumbs = [_words(one.text_content()) for one in page.xpath("//nav[@class='breadcrumbs']//li")]
    sentence, _, heading = row["อยู่ตรงไหนและเข้าอย่างไรจากหน้าแรก"].partition(" หัวข้อ ")
    way, _, part = sentence.partition(" ส่วน ")
    assert way.split(" → ") == crumbs, row
    assert bool(anchor) == bool(heading), row
    if heading:
        (place,) = page.xpath("//*[@id=$id]", id=anchor)
        assert _heading(place, "h2", "h3", "dt").startswith(_words(heading.strip("“”"))), row
    if part:
        (above,) = place.xpath("ancestor::section[1]")
        assert _heading(above, "h2").startswith(f"{part.strip('“”')} "), row


def _heading(place: Any, *names: str) -> str:
    return _words(next(one for one in place.iter() if one.tag in names).text_content())


def _path(url: str) -> tuple[str, str]:
    assert url.startswith(BASE), url
    parts = urlsplit(url)
    return unquote(parts.path.removeprefix(urlsplit(BASE).path)), unquote(parts.fragment)
