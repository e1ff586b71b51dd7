"""sitemap.xml: the addresses of all pages for search engines, with the dates the caller knows.

Format: https://www.sitemaps.org/protocol.html (at most 50,000 addresses a file).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from urllib.parse import quote

from prongsai.planning import addresses
from prongsai.rendering.options import SiteOptions

MOST = 45_000
"""Addresses in one file, with a margin below what the protocol allows."""

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def sitemap_files(
    paths: Iterable[str], options: SiteOptions, dates: Mapping[str, str], *, most: int = MOST
) -> Iterator[tuple[str, Iterator[str]]]:
    """Each file as its path and the pieces of its text; nothing without `site_url`.

    `paths` are all pages from the root of the site, `dates` the ISO day of the last change of
    those for which it is known. Above `most` addresses sitemap.xml lists further files that hold
    them.
    """
    if not options.site_url:
        return
    pages = sorted(set(paths) - {addresses.NOT_FOUND})
    if len(pages) <= most:
        yield addresses.SITEMAP, _pages(pages, dates, options)
        return
    parts = {
        _part_name(place): pages[start : start + most]
        for place, start in enumerate(range(0, len(pages), most), 1)
    }
    newest = {name: _newest(part, dates) for name, part in parts.items()}
    yield addresses.SITEMAP, _index(newest, options)
    for name, part in parts.items():
        yield name, _pages(part, dates, options)


def _part_name(place: int) -> str:
    return addresses.SITEMAP.replace(".xml", f"-{place}.xml")


def _newest(pages: Sequence[str], dates: Mapping[str, str]) -> str | None:
    return max((dates[page] for page in pages if page in dates), default=None)


def _pages(pages: Sequence[str], dates: Mapping[str, str], options: SiteOptions) -> Iterator[str]:
    yield f'{HEAD}<urlset xmlns="{NAMESPACE}">\n'
    for page in pages:
        yield f"<url>{_place(page, dates.get(page), options)}</url>\n"
    yield "</urlset>\n"


def _index(parts: Mapping[str, str | None], options: SiteOptions) -> Iterator[str]:
    yield f'{HEAD}<sitemapindex xmlns="{NAMESPACE}">\n'
    for name, changed in parts.items():
        yield f"<sitemap>{_place(name, changed, options)}</sitemap>\n"
    yield "</sitemapindex>\n"


def _place(path: str, changed: str | None, options: SiteOptions) -> str:
    address = escape(options.absolute(quote(path)))
    day = f"<lastmod>{escape(changed)}</lastmod>" if changed else ""
    return f"<loc>{address}</loc>{day}"
