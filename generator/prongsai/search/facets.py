"""What the values of facets are called."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from prongsai.model.organization import ORGANIZATION_TYPES
from prongsai.planning.plan import Plan
from prongsai.thai.calendar import ROUND_CODES, round_name
from prongsai.thai.digits import to_thai

Labels = Mapping[tuple[str, str], str]
"""Facet and value -> what readers see."""

KIND_NAMES = MappingProxyType({"measure": "มาตรการ", "report": "รายงาน", "organization": "หน่วยงาน"})
STATUS_NAMES = MappingProxyType(
    {
        "done": "ดำเนินการแล้วเสร็จ",
        "in-progress": "อยู่ระหว่างดำเนินการ",
        "not-possible": "ไม่สามารถดำเนินการได้",
    }
)


def facet_labels(plan: Plan) -> Labels:
    """The Thai names of all values of all facets of a site."""
    views = plan.views
    found = {("kind", kind): name for kind, name in KIND_NAMES.items()}
    found |= {("status", status): name for status, name in STATUS_NAMES.items()}
    found |= {("type", type): name for type, (name, _) in ORGANIZATION_TYPES.items()}
    found |= {("round", code): round_name(code) for code in ROUND_CODES}
    found |= {("org", one.id): one.called for one in views.organizations}
    found |= {
        ("indicator", one.id): f"{to_thai(one.number)} {one.name}" for one in views.indicators
    }
    years = {report.fiscal_year for report in plan.site.reports}
    found |= {("year", str(year)): to_thai(year) for year in sorted(years)}
    return found
