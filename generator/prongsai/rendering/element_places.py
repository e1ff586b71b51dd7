"""Where on the pages an element stands: the anchor of a measure's field, or of a checklist."""

from __future__ import annotations

from prongsai.model.measure import FIELDS, RARE_FIELDS, Measure
from prongsai.model.report import Report
from prongsai.planning import addresses
from prongsai.rendering.thai_words import thai_number
from prongsai.rendering.words import FIELD_NAMES, OTHER_MEASURE_PARTS

EVIDENCE_ANCHOR = "evidence"


def field_place(report: Report, measure: Measure, field: str) -> str:
    """The address of a field of a measure; of its page where the page has no such section."""
    page = addresses.measure(report.organization, report.key, measure.id)
    anchor = field_section(report, measure, field)
    return f"{page}#{anchor}" if anchor else page


def field_section(report: Report, measure: Measure, field: str) -> str:
    """The id of a field's section on the page of a measure, empty when there is none."""
    if field == "evidence":
        return EVIDENCE_ANCHOR
    if field not in FIELDS:
        return ""
    shown = getattr(measure, field) is not None or report.headers(field)
    return addresses.field_anchor(field) if shown or field not in RARE_FIELDS else ""


def section_name(field: str) -> str:
    """What that section is called."""
    return FIELD_NAMES.get(field) or OTHER_MEASURE_PARTS.get(field, "")


def checklist_place(report: Report, item: str, element: str) -> str:
    """The address of an element's section on the checklist of a report."""
    page = addresses.checklist(report.organization, report.key)
    return f"{page}#{addresses.element_anchor(item, element)}"


def measure_called(measure: Measure, place: int) -> str:
    """A measure by its printed number, else by its place in the report, counted from 1."""
    number = (measure.number or "").rstrip(".")
    return f"มาตรการที่ {number}" if number else f"มาตรการลำดับที่ {thai_number(place)}"
