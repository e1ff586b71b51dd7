"""Checks across files: each rule is a generator of problems over typed objects."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from prongsai.model.report import Report
from prongsai.model.site import Site
from prongsai.problems import Problem
from prongsai.rules import (
    completeness,
    corrections,
    criteria,
    frameworks,
    grades,
    organizations,
    periods,
    privacy,
    quality,
    references,
    texts,
)
from prongsai.rules.broken import Broken
from prongsai.rules.context import ReportContext
from prongsai.rules.waivers import set_aside

Rule = Callable[[ReportContext], Iterator[Problem]]

RULES: tuple[Rule, ...] = (
    references.indicators,
    references.duplicates,
    references.tables,
    references.continued,
    references.evidence,
    periods.round_dates,
    periods.periods,
    corrections.of_report,
    corrections.of_measures,
    texts.columns,
    texts.markup,
    texts.names,
    completeness.assessment_year,
    completeness.measures,
    completeness.elements,
    completeness.unexplained,
    grades.grades,
    privacy.of_report,
    *quality.REPORT_RULES,
)
"""The rules for one report and its measures."""


def check_site(
    site: Site, attachments: Iterable[str] = (), known: Iterable[Problem] = ()
) -> Iterator[Problem]:
    """All problems that need more than one value to be seen.

    `attachments` are the names, from the content folder, of the files that may be published;
    `known` are the problems of reading: nothing is said of a field that could not be read.
    """
    broken = Broken(known)
    seen = (one for one in _check(site, attachments, broken) if not broken.has_field(one.place))
    for one in set_aside(site, seen):
        if not broken.has_field(one.place):  # places in a list with errors are not known
            yield one


def _check(site: Site, attachments: Iterable[str], broken: Broken) -> Iterator[Problem]:
    for framework in site.frameworks:
        yield from frameworks.duplicates(framework)
    yield from frameworks.clashes(site.frameworks)
    yield from _check_criteria(site, broken)
    for organization in site.organizations:
        if not broken.has_frameworks:
            yield from organizations.framework(organization, site.framework_by_id)
        yield from organizations.website(organization)
        yield from privacy.of_organization(organization)
    for context in _contexts(site, attachments, broken):
        for rule in RULES:
            yield from rule(context)
    for site_rule in quality.SITE_RULES:
        yield from site_rule(site)


def _check_criteria(site: Site, broken: Broken) -> Iterator[Problem]:
    for one in site.criteria:
        if not broken.has_frameworks:
            yield from criteria.frameworks(one, site.frameworks)
        yield from criteria.duplicates(one)
        yield from criteria.references(one)
        yield from criteria.completeness(one)
        yield from criteria.asked_twice(one)
        yield from criteria.confirmed(one)
    yield from criteria.numbers(site.criteria)


def _contexts(site: Site, attachments: Iterable[str], broken: Broken) -> Iterator[ReportContext]:
    by_report: dict[str, set[str]] = {}
    for name in attachments:
        folder, _, file = name.rpartition("/files/")
        by_report.setdefault(folder, set()).add(file)
    ids = {id: tuple(_measure_ids(reports)) for id, reports in site.reports_by_organization.items()}
    all_ids = frozenset(chain.from_iterable(ids.values()))
    for report in site.reports:
        organization = site.organization_by_id.get(report.organization)
        if organization is None:
            continue
        framework = site.framework_of(organization)
        files = frozenset(by_report.get(report.file.rpartition("/")[0], ()))
        own = ids[organization.id]
        years = () if broken.has_frameworks else site.criteria_of(organization)
        yield ReportContext(organization, report, framework, years, files, all_ids, own, broken)


def _measure_ids(reports: Iterable[Report]) -> list[str]:
    """`organization/report/measure` of every measure, the newest first."""
    return sorted(
        (
            f"{report.organization}/{report.key}/{measure.id}"
            for report in reports
            for measure in report.measures
        ),
        reverse=True,
    )
