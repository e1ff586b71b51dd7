"""The JSON twin of a page: the same facts for machines, next to the page."""

from __future__ import annotations

from dataclasses import dataclass

from prongsai.planning.pages import Kind, PlannedPage
from prongsai.planning.plan import Plan
from prongsai.publishing.open_data.measures import measure_record
from prongsai.publishing.open_data.organizations import organization_record
from prongsai.publishing.open_data.reports import report_record
from prongsai.publishing.open_data.shapes import SCHEMA, encode
from prongsai.rendering.options import SiteOptions


def twin(plan: Plan, page: PlannedPage, options: SiteOptions) -> str | None:
    """The text of the page's twin; None for kinds of pages that have none."""
    if page.kind is Kind.MEASURE:
        return _measure(plan, page, options)
    if page.kind is Kind.REPORT:
        return _report(plan, page, options)
    if page.kind is Kind.ORGANIZATION:
        return _organization(plan, page, options)
    return None


def _measure(plan: Plan, page: PlannedPage, options: SiteOptions) -> str:
    org, key, id = page.keys
    return _written(measure=_encoded(plan, options, org, key)[id])


def _report(plan: Plan, page: PlannedPage, options: SiteOptions) -> str:
    org, key = page.keys
    report = next(one for one in plan.views.reports[org] if one.key == key)
    measures = _encoded(plan, options, org, key).values()
    return _written(
        report=encode(report_record(report, options)), measures=f"[{','.join(measures)}]"
    )


def _organization(plan: Plan, page: PlannedPage, options: SiteOptions) -> str:
    (org,) = page.keys
    organization = plan.site.organization_by_id[org]
    return _written(
        organization=encode(organization_record(organization, plan.views, options)),
        reports=encode([report_record(one, options) for one in plan.views.reports[org]]),
    )


def _written(**parts: str) -> str:
    """A twin with the version of its shapes; the parts are JSON already."""
    members = (f"{encode(name)}:{part}" for name, part in parts.items())
    return f'{{"schema":{encode(SCHEMA)},{",".join(members)}}}\n'


@dataclass(frozen=True, slots=True)
class _Report:
    """The encoded measures of one report by id, and what they were made from."""

    plan: Plan
    options: SiteOptions
    place: tuple[str, str]
    measures: dict[str, str]


_last: _Report | None = None
"""Pages come report by report, and each measure stands in two twins: encoding it once is enough."""


def _encoded(plan: Plan, options: SiteOptions, org: str, key: str) -> dict[str, str]:
    global _last  # noqa: PLW0603
    kept = _last
    if kept and kept.plan is plan and kept.options is options and kept.place == (org, key):
        return kept.measures
    entries = plan.views.by_report[org, key]
    measures = {one.measure.id: encode(measure_record(one, options)) for one in entries}
    _last = _Report(plan, options, (org, key), measures)
    return measures
