"""Everything that was read, with look-ups by id."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from prongsai.model.criteria import Criteria
from prongsai.model.framework import Framework
from prongsai.model.measure import ItaLink, Measure
from prongsai.model.organization import Organization
from prongsai.model.report import Report


@dataclass(frozen=True)
class Site:
    """The whole content: organizations, their reports with measures, and the frameworks.

    Organizations are sorted by id, reports by organization, fiscal year and round, criteria by
    framework and assessment year.
    """

    organizations: tuple[Organization, ...]
    reports: tuple[Report, ...]
    frameworks: tuple[Framework, ...]
    criteria: tuple[Criteria, ...] = ()

    @cached_property
    def organization_by_id(self) -> dict[str, Organization]:
        """Organizations by id."""
        return {one.id: one for one in self.organizations}

    @cached_property
    def framework_by_id(self) -> dict[str, Framework]:
        """Frameworks by id."""
        return {one.id: one for one in self.frameworks}

    @cached_property
    def reports_by_organization(self) -> dict[str, tuple[Report, ...]]:
        """The reports of each organization, oldest first."""
        found: dict[str, list[Report]] = {one.id: [] for one in self.organizations}
        for report in self.reports:
            found.setdefault(report.organization, []).append(report)
        return {key: tuple(value) for key, value in found.items()}

    @cached_property
    def measure_count(self) -> int:
        """How many measures all reports hold."""
        return sum(len(report.measures) for report in self.reports)

    @cached_property
    def criteria_by_framework(self) -> dict[str, tuple[Criteria, ...]]:
        """The criteria of each framework, oldest year first."""
        found: dict[str, list[Criteria]] = {}
        for one in self.criteria:
            found.setdefault(one.framework, []).append(one)
        return {
            id: tuple(sorted(years, key=lambda one: one.assessment_year))
            for id, years in found.items()
        }

    def criteria_of(self, organization: Organization) -> tuple[Criteria, ...]:
        """The criteria of the organization's framework, oldest year first."""
        return self.criteria_by_framework.get(organization.ita_framework, ())

    def framework_of(self, organization: Organization) -> Framework | None:
        """The framework the organization is assessed by."""
        return self.framework_by_id.get(organization.ita_framework)


def ita_of(measure: Measure, report: Report) -> ItaLink | None:
    """The measure's ITA indicator: set in the measure, else that of its printed indicator."""
    if measure.ita:
        return measure.ita
    heading = report.printed_indicator(measure.indicator)
    return ItaLink(heading.ita, "printed") if heading and heading.ita else None
