"""The files of open data that hold everything, made piece by piece so that memory stays small."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from prongsai.planning import addresses
from prongsai.planning.plan import Plan
from prongsai.problems import Finding
from prongsai.publishing.open_data.findings import board_records, finding_records
from prongsai.publishing.open_data.measures import measure_records
from prongsai.publishing.open_data.organizations import organization_records
from prongsai.publishing.open_data.reports import report_records
from prongsai.publishing.open_data.shapes import listing
from prongsai.publishing.open_data.tables import measure_table
from prongsai.rendering.options import SiteOptions


def data_files(
    plan: Plan, options: SiteOptions, findings: Iterable[Finding] = ()
) -> Iterator[tuple[str, Iterator[str]]]:
    """Each file as its path and the pieces of its text; `findings` are all, waived or not.

    To be written in UTF-8 without translating line ends (`newline=""`); the CSV brings its own
    byte order mark and line ends.
    """
    views = plan.views
    yield addresses.MEASURES_JSON, listing(measures=measure_records(views, options))
    yield addresses.MEASURES_CSV, measure_table(views, options)
    organizations = organization_records(views, options)
    yield addresses.ORGANIZATIONS_JSON, listing(organizations=organizations)
    yield addresses.REPORTS_JSON, listing(reports=report_records(views, options))
    found = finding_records(plan, findings, options)
    yield addresses.FINDINGS_JSON, listing(findings=found, board=board_records(plan, options))
