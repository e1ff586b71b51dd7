"""Checks the links of hand-written pages against the finished site, anchors and case included."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

from prongsai.problems import Place, Problem, problem


def broken_links(output: Path, pages: Sequence[str]) -> Iterator[Problem]:
    """A problem for every link of `pages` that leads to no file or no anchor of the site."""
    anchors: dict[str, frozenset[str]] = {}
    for page in pages:
        if page == "404.html":
            continue
        for link in sorted(set(_parsed(output / page).links)):
            target, fragment = _target(page, link)
            if target is None:
                continue
            if not _exists(output, target):
                yield _broken(page, link)
            elif fragment and target.endswith(".html"):
                if target not in anchors:
                    anchors[target] = frozenset(_parsed(output / target).ids)
                if fragment not in anchors[target]:
                    yield _broken(page, link)


def _broken(page: str, link: str) -> Problem:
    name = page.removesuffix(".html") + ".md"
    return problem("link-broken", Place(name, (), 1, 1), link=link)


def _target(page: str, link: str) -> tuple[str | None, str]:
    """The path and the fragment that a link leads to; no path where it leaves the site."""
    try:
        parts = urlsplit(link)
    except ValueError:
        return link, ""  # no address at all, so no file has this name
    if parts.scheme or parts.netloc:
        return None, ""
    path = normpath(join(dirname(page), unquote(parts.path))) if parts.path else page
    return path, unquote(parts.fragment)


def _exists(output: Path, target: str) -> bool:
    """Whether the file is there under exactly this name, also where the disk ignores case."""
    if target.startswith(("../", "/")):
        return False
    path = output / target
    # A name can be too long for the disk, which only os.path takes for an answer.
    return os.path.isfile(path) and path.name in _names(path.parent)  # noqa: PTH113


def _names(folder: Path) -> frozenset[str]:
    return frozenset(entry.name for entry in folder.iterdir())


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if value and name in ("href", "src"):
                self.links.append(value)
            elif value and name == "id":
                self.ids.append(value)


def _parsed(path: Path) -> _Page:
    page = _Page()
    page.feed(path.read_text(encoding="utf-8"))
    return page
