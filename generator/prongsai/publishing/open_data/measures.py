"""A measure as JSON: every field as printed, and what was noted beside it."""

from __future__ import annotations

from collections.abc import Iterator

from prongsai.model.measure import (
    TEXT_FIELDS,
    Evidence,
    ItaLink,
    Measure,
    Period,
    SourceRow,
    Status,
)
from prongsai.model.report import PrintedIndicator
from prongsai.model.text import Text
from prongsai.planning import addresses
from prongsai.planning.entries import Entry, Views
from prongsai.publishing.open_data.shapes import (
    Json,
    address_shape,
    corrections_shape,
    iso,
    notes_shape,
    text_shape,
)
from prongsai.rendering.options import SiteOptions

BEFORE_PERIOD = TEXT_FIELDS[: TEXT_FIELDS.index("responsible") + 1]
AFTER_STATUS = TEXT_FIELDS[TEXT_FIELDS.index("monitoring") + 1 :]


def measure_records(views: Views, options: SiteOptions) -> Iterator[Json]:
    """All measures, organization by organization."""
    for entry in views.entries:
        yield measure_record(entry, options)


def measure_record(entry: Entry, options: SiteOptions) -> Json:
    """One measure. A key is left out where the report has no such column."""
    measure, report, path = entry.measure, entry.report, entry.path
    record: Json = {"id": entry.id, **address_shape(path, options.absolute(path))}
    record["organization"] = entry.organization.id
    record["fiscal_year"] = report.fiscal_year
    record["round"] = report.round.code
    record["ita_indicator"] = entry.indicator.id if entry.indicator else None
    record["printed_indicator"] = _heading(report.printed_indicator(measure.indicator))
    record["number"] = measure.number
    record["ita"] = _ita(entry.link)
    record["title"] = text_shape(measure.title)
    _add_fields(record, measure)
    record["evidence"] = [_evidence(one, entry) for one in measure.evidence]
    record["corrections"] = corrections_shape(measure.corrections)
    record["notes"] = notes_shape(measure.notes)
    record["source"] = [_source(one) for one in measure.source]
    record["continues"] = measure.continues
    return record


def _add_fields(record: Json, measure: Measure) -> None:
    for field in BEFORE_PERIOD:
        _add_text(record, field, measure)
    if measure.period:
        record["period"] = _period(measure.period)
    _add_text(record, "monitoring", measure)
    if measure.status:
        record["status"] = _status(measure.status)
    for field in AFTER_STATUS:
        _add_text(record, field, measure)
    if measure.body is not None:
        record["body"] = measure.body


def _add_text(record: Json, field: str, measure: Measure) -> None:
    value: Text | None = getattr(measure, field)
    if value is not None:
        record[field] = text_shape(value)


def _heading(heading: PrintedIndicator | None) -> Json | None:
    if heading is None:
        return None
    return {"id": heading.id, "number": heading.number, "name": heading.name}


def _ita(link: ItaLink | None) -> Json | None:
    if link is None:
        return None
    return {"number": link.number, "set_by": link.set_by, "reason": link.reason}


def _period(period: Period) -> Json:
    return {
        "text": text_shape(period.text),
        "start": iso(period.start),
        "end": iso(period.end),
        "precision": period.precision,
        "recurrence": list(period.recurrence),
        "why_no_dates": period.why_no_dates,
    }


def _status(status: Status) -> Json:
    return {
        "value": status.value,
        "header": status.header,
        "options": [{"value": one.value, "text": one.text} for one in status.options],
    }


def _evidence(evidence: Evidence, entry: Entry) -> Json:
    org, key = entry.organization.id, entry.report.key
    file = addresses.attachment(org, key, evidence.file) if evidence.file else None
    return {
        "kind": evidence.kind,
        "title": evidence.title,
        "url": evidence.url,
        "file": file,
        "page": evidence.page,
        "date": iso(evidence.date),
        "sha256": evidence.sha256,
    }


def _source(row: SourceRow) -> Json:
    return {"table": row.table, "line": row.line, "fields": list(row.fields)}
