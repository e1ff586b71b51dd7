"""The measures as one CSV table for spreadsheets: UTF-8 with BOM, CRLF, no formula in any cell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from prongsai.model.measure import COLUMN_FIELDS, FIELDS, Correction, Evidence, Note
from prongsai.planning.entries import Entry, Views
from prongsai.publishing.open_data.shapes import iso
from prongsai.rendering.options import SiteOptions

BOM = "\ufeff"
"""Without it Excel takes UTF-8 for the code page of the machine."""

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
GUARD = "'"
_NEEDS_QUOTES = re.compile('[,"\r\n]')
COLUMNS = (
    "id",
    "url",
    "organization",
    "organization_name",
    "province",
    "fiscal_year",
    "round",
    "ita_indicator",
    "ita_number",
    "ita_set_by",
    "printed_indicator_number",
    "printed_indicator_name",
    *COLUMN_FIELDS[: COLUMN_FIELDS.index("period") + 1],
    "period_start",
    "period_end",
    "period_recurrence",
    *COLUMN_FIELDS[COLUMN_FIELDS.index("period") + 1 :],
    "status_text",
    "evidence",
    "corrections",
    "notes",
    "no_column",
    "unknown",
)


def measure_table(views: Views, options: SiteOptions) -> Iterator[str]:
    """The table piece by piece; write it without translating line ends."""
    yield BOM
    yield _line(COLUMNS)
    for entry in views.entries:
        yield _line(map(guarded, measure_row(entry, options)))


def guarded(cell: str) -> str:
    """The cell, with ' before it where a spreadsheet would take it for a formula."""
    return GUARD + cell if cell.startswith(FORMULA_STARTS) else cell


def measure_row(entry: Entry, options: SiteOptions) -> list[str]:
    """The cells of a measure, unguarded, in the order of COLUMNS."""
    values = {
        **_identity(entry, options),
        **{field: _words(entry, field) for field in FIELDS},
        **_machine_values(entry),
    }
    return [values[column] for column in COLUMNS]


def _line(cells: Iterable[str]) -> str:
    """A line of RFC 4180."""
    return ",".join(map(_quoted, cells)) + "\r\n"


def _quoted(cell: str) -> str:
    if _NEEDS_QUOTES.search(cell):
        return '"' + cell.replace('"', '""') + '"'
    return cell


def _identity(entry: Entry, options: SiteOptions) -> dict[str, str]:
    heading = entry.report.printed_indicator(entry.measure.indicator)
    return {
        "id": entry.id,
        "url": options.absolute(entry.path) or entry.path,
        "organization": entry.organization.id,
        "organization_name": entry.organization.name,
        "province": entry.organization.province or "",
        "fiscal_year": str(entry.report.fiscal_year),
        "round": entry.report.round.code,
        "ita_indicator": entry.indicator.id if entry.indicator else "",
        "ita_number": str(entry.link.number) if entry.link else "",
        "ita_set_by": entry.link.set_by if entry.link else "",
        "printed_indicator_number": heading.number or "" if heading else "",
        "printed_indicator_name": heading.name if heading else "",
        "number": entry.measure.number or "",
    }


def _words(entry: Entry, field: str) -> str:
    text = entry.measure.text_of(field)
    return text.printed() if text else ""


def _machine_values(entry: Entry) -> dict[str, str]:
    measure = entry.measure
    period, status = measure.period, measure.status
    return {
        "period_start": (iso(period.start) if period else None) or "",
        "period_end": (iso(period.end) if period else None) or "",
        "period_recurrence": " ".join(period.recurrence) if period else "",
        "status": (status.value if status else None) or "",
        "status_text": _words(entry, "status"),
        "evidence": "\n".join(map(_evidence, measure.evidence)),
        "corrections": "\n".join(map(_correction, measure.corrections)),
        "notes": "\n".join(map(_note, measure.notes)),
        "no_column": " ".join(one for one in FIELDS if getattr(measure, one) is None),
        "unknown": " ".join(one for one in FIELDS if _is_unknown(entry, one)),
    }


def _is_unknown(entry: Entry, field: str) -> bool:
    text = entry.measure.text_of(field)
    return text is not None and not text.known


def _evidence(evidence: Evidence) -> str:
    parts = (evidence.kind, evidence.title, evidence.url, evidence.file, evidence.page)
    return " | ".join(part for part in parts if part)


def _correction(correction: Correction) -> str:
    return f"{correction.field}: {correction.printed} → {correction.intended}"


def _note(note: Note) -> str:
    return f"{note.field}: {note.text}" if note.field else note.text
