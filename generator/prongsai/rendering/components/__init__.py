"""The parts that stand many times on a page, joined by hand: a template engine is too slow there.

Every component takes views or model objects and gives finished HTML as a plain string, so that a
slip shows as letters; COMPONENTS wraps those that templates call.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from markupsafe import Markup

from prongsai.rendering.components import lists, small
from prongsai.rendering.markup import safe_html, write_words


def _safe(component: Callable[..., str]) -> Callable[..., Markup]:
    def made(*values: object, **options: object) -> Markup:
        return safe_html(component(*values, **options))

    return made


COMPONENTS: Mapping[str, Callable[..., Markup]] = MappingProxyType(
    {
        "badge": _safe(small.badge_html),
        "cards": _safe(lists.cards_html),
        "contacts": _safe(lists.contacts_html),
        "corrections": _safe(small.corrections_html),
        "facts": _safe(small.facts_html),
        "groups": _safe(lists.groups_html),
        "indicators": _safe(lists.indicators_html),
        "lines": _safe(write_words),
        "link": _safe(small.link_html),
        "links": _safe(lists.links_html),
        "notes": _safe(small.notes_html),
        "rows": _safe(lists.rows_html),
    }
)
"""The components by the names under which templates call them."""
