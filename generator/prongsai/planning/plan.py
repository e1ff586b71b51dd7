"""The plan of the whole site: content seen from every side, and all generated pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from prongsai.disclosure.assessing import Assessed, DoubtsAt, assess
from prongsai.disclosure.board import Answer, Board, count
from prongsai.model.organization import Organization
from prongsai.model.report import Report
from prongsai.model.site import Site
from prongsai.planning.entries import Keyword, Views, view_site
from prongsai.planning.pages import PlannedPage, plan_letters, plan_pages

_KEPT = 32
"""Pages come report by report, so few are needed at a time."""


@dataclass(frozen=True)
class Plan:
    """Everything that rendering needs to know about which pages there are."""

    site: Site
    views: Views
    pages: tuple[PlannedPage, ...]
    doubts: DoubtsAt = field(default_factory=dict)

    _kept: dict[tuple[str, str], tuple[Assessed, ...]] = field(
        default_factory=dict, repr=False, compare=False
    )

    def assessed(self, organization: Organization, report: Report) -> tuple[Assessed, ...]:
        """A report held against its criteria, item by item; the last few are kept for its pages."""
        key = (organization.id, report.key)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            found = assess(report, self.site.criteria_of(organization), self.doubts)
            self._kept[key] = found
        return found

    @cached_property
    def board(self) -> Board:
        """All reports held against their criteria and counted, in one pass over the measures."""
        return count(
            Answer(one.id, report.key, one.ita_framework, self.assessed(one, report))
            for one in self.views.organizations
            for report in self.views.reports[one.id]
        )

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


def plan_site(site: Site, doubts: DoubtsAt | None = None) -> Plan:
    """Plan every page and address of the site; linear in the number of measures.

    `doubts` are what the checks found of fields that are there but prove little.
    """
    views = view_site(site)
    return Plan(site, views, tuple(plan_pages(views)), doubts or {})
