"""What stands in a page's head besides its title: description, links to relatives, JSON-LD."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import escape

from prongsai.planning import addresses
from prongsai.planning.pages import Kind, PlannedPage
from prongsai.rendering.breadcrumbs import Crumb
from prongsai.rendering.shelf import Shelf
from prongsai.rendering.structured import breadcrumb_thing
from prongsai.rendering.views.parts import Draft, Thing

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
WITH_TWIN = frozenset({Kind.MEASURE, Kind.REPORT, Kind.ORGANIZATION})
"""Kinds of pages that have a JSON twin beside them."""


def head_markup(shelf: Shelf, page: PlannedPage, draft: Draft, crumbs: tuple[Crumb, ...]) -> str:
    """The lines for the page's head."""
    return "\n".join(_lines(shelf, page, draft, crumbs))


def _lines(
    shelf: Shelf, page: PlannedPage, draft: Draft, crumbs: tuple[Crumb, ...]
) -> Iterator[str]:
    yield f'<meta name="description" content="{escape(draft.description)}">'
    canonical = shelf.options.absolute(page.path)
    if canonical:
        yield f'<link rel="canonical" href="{escape(canonical)}">'
    if page.kind in WITH_TWIN:
        twin = addresses.relative(addresses.twin(page.path), page.path)
        yield f'<link rel="alternate" type="application/json" href="{escape(twin)}">'
    for rel, path in (("prev", page.previous), ("next", page.next)):
        if path:
            href = addresses.relative(path, page.path)
            yield f'<link rel="{rel}" href="{escape(href)}">'
    yield json_ld(draft.thing, breadcrumb_thing(shelf, crumbs, page.path))


def json_ld(*things: Thing) -> str:
    """A script element that no text in it can leave, as `<` is written as an escape."""
    graph = {"@context": "https://schema.org", "@graph": things}
    written = _encode(graph)
    safe = written.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
    return f'<script type="application/ld+json">{safe}</script>'
