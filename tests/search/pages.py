"""The pages of a built site that a query may answer: its organizations, reports and measures.

Tables are left out: those of a report repeat its measures, and a topic is answered by measures.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import lxml.html

CHECKLIST = "checklist.html"  # stands among the measures, but is none


@dataclass(frozen=True)
class Page:
    """One page as another engine would index it: its id, title and readable text."""

    id: str
    title: str
    text: str


def read_pages(site: Path) -> list[Page]:
    """Every organization, report and measure page below `site`, sorted by id."""
    return sorted((_read(site, path) for path in _paths(site)), key=lambda page: page.id)


def _paths(site: Path) -> Iterator[Path]:
    yield from site.glob("org/*/index.html")
    yield from (p for p in site.glob("org/*/[0-9]*/*.html") if p.name != CHECKLIST)


def _read(site: Path, path: Path) -> Page:
    relative = path.relative_to(site / "org").with_suffix("")
    if relative.name == "index":
        relative = relative.parent
    parser = lxml.html.HTMLParser(encoding="utf-8")
    (article,) = lxml.html.parse(path, parser).iterfind(".//article")
    for extra in list(article.iter("nav", "table", "script", "style")):
        extra.drop_tree()
    heading = article.find(".//h1")
    title = "" if heading is None else " ".join(heading.text_content().split())
    lines = (" ".join(line.split()) for line in _broken_into_lines(article))
    return Page(relative.as_posix(), title, "\n".join(line for line in lines if line))


def _broken_into_lines(article: lxml.html.HtmlElement) -> list[str]:
    for block in article.iter("h1", "h2", "h3", "p", "li", "dt", "dd", "td", "th", "div"):
        block.tail = "\n" + (block.tail or "")
    return str(article.text_content()).split("\n")
