"""The plan of the whole site: content seen from every side, and all generated pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from prongsai.model.site import Site
from prongsai.planning.entries import Keyword, Views, view_site
from prongsai.planning.pages import PlannedPage, plan_letters, plan_pages


@dataclass(frozen=True)
class Plan:
    """Everything that rendering needs to know about which pages there are."""

    site: Site
    views: Views
    pages: tuple[PlannedPage, ...]

    def with_letters(self, keywords: Sequence[Keyword]) -> Plan:
        """This plan with the pages of keywords, which are known once the content is indexed."""
        return replace(self, pages=(*self.pages, *plan_letters(keywords)))

    @cached_property
    def single(self) -> bool:
        """The site is one agency's own, not a portal of many."""
        return len(self.views.organizations) == 1

    @cached_property
    def by_path(self) -> dict[str, PlannedPage]:
        """Planned pages by address."""
        return {page.path: page for page in self.pages}


def plan_site(site: Site) -> Plan:
    """Plan every page and address of the site; linear in the number of measures."""
    views = view_site(site)
    return Plan(site, views, tuple(plan_pages(views)))
