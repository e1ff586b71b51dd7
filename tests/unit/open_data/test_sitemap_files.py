"""sitemap.xml: addresses, dates, parts."""

from __future__ import annotations

import xml.etree.ElementTree as ET

from prongsai.publishing.sitemap import NAMESPACE, sitemap_files
from prongsai.rendering.options import SiteOptions

OPTIONS = SiteOptions("ทดสอบ", site_url="https://www.example.go.th/ita/")
SPACE = {"s": NAMESPACE}


def built(paths: list[str], dates: dict[str, str], most: int = 100) -> dict[str, str]:
    files = sitemap_files(paths, OPTIONS, dates, most=most)
    return {path: "".join(chunks) for path, chunks in files}


def test_no_address_no_sitemap() -> None:
    assert list(sitemap_files(["index.html"], SiteOptions("ทดสอบ"), {})) == []


def test_pages_are_sorted_with_the_dates_that_are_known() -> None:
    files = built(["org/index.html", "index.html", "404.html"], {"index.html": "2024-04-01"})
    assert list(files) == ["sitemap.xml"]
    root = ET.fromstring(files["sitemap.xml"])
    urls = root.findall("s:url", SPACE)
    assert [url.findtext("s:loc", None, SPACE) for url in urls] == [
        "https://www.example.go.th/ita/",
        "https://www.example.go.th/ita/org/index.html",
    ]
    assert [url.findtext("s:lastmod", None, SPACE) for url in urls] == ["2024-04-01", None]


def test_strange_names_are_escaped() -> None:
    text = built(["คู่มือ & อื่น.html"], {})["sitemap.xml"]
    ET.fromstring(text)
    assert text.isascii()


def test_many_pages_come_in_parts() -> None:
    paths = [f"p{number:03}.html" for number in range(250)]
    files = built(paths, {"p000.html": "2023-01-01", "p001.html": "2024-01-01"})
    assert list(files) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"]
    index = ET.fromstring(files["sitemap.xml"])
    parts = index.findall("s:sitemap", SPACE)
    assert parts[0].findtext("s:loc", None, SPACE) == "https://www.example.go.th/ita/sitemap-1.xml"
    assert [part.findtext("s:lastmod", None, SPACE) for part in parts] == ["2024-01-01", None, None]
    assert sum(text.count("<url>") for text in files.values()) == 250
