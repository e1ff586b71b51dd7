"""The way from the home page to a page: as links for the page, as names and paths for its head."""

from __future__ import annotations

from functools import lru_cache
from html import escape

from prongsai.planning import addresses
from prongsai.planning.pages import PlannedPage
from prongsai.rendering.shelf import Shelf
from prongsai.rendering.thai_words import cut

Crumb = tuple[str, str]
"""A page's name and path."""

_LONGEST = 60


def shown_name(name: str) -> str:
    """A page's name as breadcrumbs show it."""
    return cut(name, _LONGEST)


class Breadcrumbs:
    """Makes breadcrumbs; the way to a parent is kept, as pages come parent by parent."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._way = lru_cache(maxsize=64)(self._way_to)
        self._items = lru_cache(maxsize=64)(self._items_of)

    def crumbs(self, page: PlannedPage) -> tuple[Crumb, ...]:
        """The pages from the home page to this one, itself included."""
        own = (self._shelf.name(page.path), page.path)
        return (*self._way(page.parent), own) if page.parent else (own,)

    def markup(self, crumbs: tuple[Crumb, ...], page: PlannedPage) -> str:
        """The navigation landmark; the home page needs none."""
        if not page.parent:
            return ""
        folder = page.path.rpartition("/")[0]
        items = self._items(page.parent, folder)
        here = escape(shown_name(crumbs[-1][0]))
        return (
            f'<nav class="breadcrumbs" aria-label="ตำแหน่งของหน้านี้">\n<ol>\n{items}'
            f'<li aria-current="page">{here}</li>\n</ol>\n</nav>'
        )

    def _way_to(self, path: str) -> tuple[Crumb, ...]:
        """The pages from the home page to `path`."""
        shelf = self._shelf
        if path == addresses.HOME:
            return ((shelf.name(path), path),)
        page = shelf.plan.by_path.get(path)
        above = page.parent if page and page.parent else addresses.HOME
        return (*self._way_to(above), (shelf.name(path), path))

    def _items_of(self, parent: str, folder: str) -> str:
        return "".join(
            f'<li><a href="{escape(addresses.relative(path, f"{folder}/" if folder else ""))}">'
            f"{escape(shown_name(name))}</a></li>\n"
            for name, path in self._way(parent)
        )
