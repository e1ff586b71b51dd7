"""What holds for every page of a built site: links, anchors, policy, addresses, determinism."""

from __future__ import annotations

import filecmp
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from posixpath import dirname, join, normpath
from typing import Any
from urllib.parse import unquote, urlsplit

import lxml.html
import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(params=["built_site", "single_site"])
def site(request: pytest.FixtureRequest) -> Path:
    found: Path = request.getfixturevalue(request.param)
    return found


def _pages(site: Path) -> dict[str, Any]:
    return {
        path.relative_to(site).as_posix(): lxml.html.fromstring(path.read_bytes())
        for path in sorted(site.rglob("*.html"))
    }


def _base(site: Path) -> str:
    """The path that 404.html puts before its links: that of site_url."""
    config = (
        "tests/sites/single/site_config.yml"
        if (site / "org/si-somdet").is_dir() and not (site / "org/sangkhom").is_dir()
        else "site_config.yml"
    )
    found = re.search(r"^site_url: *(\S+)", (ROOT / config).read_text(encoding="utf-8"), re.M)
    assert found
    return urlsplit(found[1]).path


def test_every_internal_link_and_anchor_resolves(site: Path) -> None:
    pages = _pages(site)
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    ids = {name: set(page.xpath("//@id")) for name, page in pages.items()}
    base = _base(site)
    broken = []
    checked = 0
    for name, page in pages.items():
        for link in page.xpath("//@href | //@src"):
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            checked += 1
            path = unquote(parts.path)
            if path.startswith("/"):
                assert name == "404.html", f"{name}: absolute {link}"
                path = "/" + path.removeprefix(base)
                target = path.lstrip("/") or "index.html"
            else:
                target = normpath(join(dirname(name), path)) if path else name
            anchor = unquote(parts.fragment)
            if target not in files or (anchor and anchor not in ids[target]):
                broken.append(f"{name}: {link}")
    assert checked > 500
    assert broken == []


def test_no_page_is_an_orphan(site: Path) -> None:
    pages = _pages(site)
    linked = {"index.html", "404.html"}
    for name, page in pages.items():
        if name == "404.html":
            continue
        for link in page.xpath("//a/@href"):
            parts = urlsplit(link)
            if not parts.scheme and parts.path:
                linked.add(normpath(join(dirname(name), unquote(parts.path))))
    assert set(pages) - linked == set()


def test_pages_obey_the_policy(site: Path) -> None:
    for name, page in _pages(site).items():
        policy = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
        assert len(policy) == 1, name
        assert "unsafe" not in policy[0]
        assert page.xpath("//*[@style]") == [], name
        assert page.xpath("//*[starts-with(name(@*), 'on')]") == [], name
        for script in page.xpath("//script[not(@src)]"):
            assert script.get("type") == "application/ld+json", name
        for place in page.xpath("//link/@href | //script/@src | //img/@src"):
            parts = urlsplit(place)
            outside = parts.netloc and "canonical" not in page.xpath(
                "//link[@href=$place]/@rel", place=place
            )
            assert not outside, f"{name}: {place}"


def test_every_page_has_what_readers_and_machines_need(site: Path) -> None:
    titles: dict[str, str] = {}
    for name, page in _pages(site).items():
        assert page.xpath("string(/html/@lang)") == "th", name
        assert len(page.xpath("//h1")) == 1, name
        assert "%%PRONGSAI" not in lxml.html.tostring(page, encoding="unicode"), name
        identifiers = page.xpath("//@id")
        assert len(identifiers) == len(set(identifiers)), name
        title = page.xpath("string(//title)")
        assert title not in titles, f"{name} and {titles.get(title)} have one title: {title}"
        titles[title] = name
        if name == "404.html":
            continue
        assert page.xpath("//link[@rel='canonical']/@href"), name
        for text in page.xpath("//script[@type='application/ld+json']/text()"):
            assert json.loads(text)


def test_json_twins_are_named_in_their_pages(site: Path) -> None:
    twins = 0
    for name, page in _pages(site).items():
        for link in page.xpath("//link[@rel='alternate'][@type='application/json']/@href"):
            target = site / normpath(join(dirname(name), link))
            assert json.loads(target.read_text(encoding="utf-8"))
            twins += 1
    measures = json.loads((site / "data/measures.json").read_text(encoding="utf-8"))["measures"]
    assert twins >= len(measures) + 2


def test_addresses_are_ascii_and_end_in_html(site: Path) -> None:
    for name in _pages(site):
        assert re.fullmatch(r"[a-z0-9/-]+\.html", name), name


def test_no_page_holds_the_whole_navigation(built_site: Path) -> None:
    for name, page in _pages(built_site).items():
        assert len(page.xpath("//header//a")) < 15, name


def _differences(left: Path, right: Path) -> list[str]:
    found: list[str] = []

    def walk(compared: filecmp.dircmp[str], at: str) -> None:
        found.extend(f"{at}{name}" for name in compared.left_only + compared.right_only)
        _, wrong, errors = filecmp.cmpfiles(
            compared.left, compared.right, compared.common_files, shallow=False
        )
        found.extend(f"{at}{name}" for name in wrong + errors)
        for name, below in compared.subdirs.items():
            walk(below, f"{at}{name}/")

    walk(filecmp.dircmp(left, right, ignore=[]), "")
    return found


def test_two_builds_are_byte_identical(
    built_site: Path, build_site: Callable[[Path], Path]
) -> None:
    assert _differences(built_site, build_site(ROOT / "site_config.yml")) == []


def test_clock_locale_hash_seed_and_mask_change_nothing(built_site: Path, tmp_path: Path) -> None:
    output = tmp_path / "other"
    surroundings = {
        **os.environ,
        "TZ": "Pacific/Kiritimati",
        "LC_ALL": "C",
        "PYTHONHASHSEED": "77",
        "NO_MKDOCS_2_WARNING": "1",
    }
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(ROOT / "site_config.yml")]
    subprocess.run([*command, "-d", str(output)], env=surroundings, check=True, umask=0o077)
    assert _differences(built_site, output) == []
