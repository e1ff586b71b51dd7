"""Findings and the disclosure board as JSON: what was found where, and how far every report is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from prongsai.disclosure.board import HONEST, STATES, Cell, Row
from prongsai.model.measure import Measure
from prongsai.model.report import Report
from prongsai.planning import addresses
from prongsai.planning.plan import Plan
from prongsai.problems import Finding
from prongsai.publishing.open_data.shapes import Json, address_shape
from prongsai.rendering.element_places import field_place
from prongsai.rendering.options import SiteOptions


@dataclass(frozen=True, slots=True)
class _Subject:
    """What a content file tells of: the ids of its page, and the page's address."""

    keys: tuple[str, ...]
    path: str
    report: Report | None = None
    measure: Measure | None = None

    def address(self, field: str) -> str:
        """The page with the section of the field, where there is one."""
        if self.report and self.measure:
            return field_place(self.report, self.measure, field)
        return self.path


_NOBODY = _Subject((), "")


def finding_records(
    plan: Plan, findings: Iterable[Finding], options: SiteOptions
) -> Iterator[Json]:
    """All findings by file, line and column; the waived ones with their reason."""
    subjects = dict(_subjects(plan))
    for one in sorted(findings, key=lambda f: (f.path, f.line, f.column, f.code, f.message)):
        yield _finding(one, subjects.get(one.file, _NOBODY), options)


def _finding(one: Finding, subject: _Subject, options: SiteOptions) -> Json:
    keys = subject.keys
    field = str(one.keys[0]) if one.keys else None
    url = subject.address(field or "")
    return {
        "code": one.code,
        "level": one.level,
        "message": one.message,
        "hint": one.hint,
        "path": one.path,
        "line": one.line,
        "column": one.column,
        "organization": keys[0] if keys else None,
        "report": keys[1] if len(keys) > 1 else None,
        "measure": addresses.measure_id(*keys) if len(keys) > 2 else None,
        "field": field,
        **(address_shape(url, options.absolute(url)) if url else {"url": None}),
        "waived": one.waived or None,
    }


def _subjects(plan: Plan) -> Iterator[tuple[str, _Subject]]:
    """Every content file that the site shows somewhere, in one pass."""
    for framework in plan.site.frameworks:
        yield framework.file, _Subject((), addresses.INDICATORS)
    for criteria in plan.site.criteria:
        yield criteria.file, _Subject((), addresses.BOARD)
    for organization in plan.views.organizations:
        org = organization.id
        yield organization.file, _Subject((org,), addresses.organization(org))
        for report in plan.views.reports[org]:
            key = report.key
            yield report.file, _Subject((org, key), addresses.report(org, key), report)
            for one in report.measures:
                page = addresses.measure(org, key, one.id)
                yield one.file, _Subject((org, key, one.id), page, report, one)


def board_records(plan: Plan, options: SiteOptions) -> Iterator[Json]:
    """A record for each item that a report answers, organization by organization."""
    for organization in plan.views.organizations:
        for report in plan.views.reports[organization.id]:
            for row in plan.board.rows[organization.id, report.key]:
                yield _row(row, report, options)


def _row(row: Row, report: Report, options: SiteOptions) -> Json:
    applied = row.applied
    url = addresses.checklist(row.organization, row.key)
    return {
        "organization": row.organization,
        "fiscal_year": report.fiscal_year,
        "round": report.round.code,
        **address_shape(url, options.absolute(url)),
        "framework": row.framework,
        "part": applied.part if applied else None,
        "assessment_year": applied.year if applied else None,
        "certainty": applied.certainty.value if applied else None,
        "item": applied.item.number if applied and applied.item else None,
        "lacking": row.lacking if row.cells else None,
        "elements": [_element(one) for one in row.cells],
    }


def _element(cell: Cell) -> Json:
    element = cell.element
    return {
        "id": element.id,
        "wording": element.wording,
        "level": element.level,
        "of": element.of,
        "sure": element.sure,
        "state": cell.state.value if cell.state else None,
        "states": {one.value: many for one, many in zip(STATES, cell.states, strict=True)},
        "honest": {one.value: many for one, many in zip(HONEST, cell.honest, strict=True)},
    }
