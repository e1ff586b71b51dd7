"""A report as JSON: titles, texts, columns and headings as printed, and the ids of measures."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from prongsai.model.report import (
    Column,
    Issued,
    PrintedIndicator,
    Report,
    Score,
    Signature,
    Source,
    Table,
)
from prongsai.planning import addresses
from prongsai.planning.entries import Views
from prongsai.publishing.open_data.shapes import (
    Json,
    address_shape,
    corrections_shape,
    iso,
    notes_shape,
    text_shape,
)
from prongsai.rendering.options import SiteOptions


def report_records(views: Views, options: SiteOptions) -> Iterator[Json]:
    """All reports, organization by organization, the newest first."""
    for organization in views.organizations:
        for report in views.reports[organization.id]:
            yield report_record(report, options)


def report_id(report: Report) -> str:
    """The id of a report in open data: `<org>/<year>-<round>`."""
    return f"{report.organization}/{report.key}"


def report_record(report: Report, options: SiteOptions) -> Json:
    """One report. Measures are named by their ids, in printed order."""
    org, key = report.organization, report.key
    path = addresses.report(org, key)
    return {
        "id": report_id(report),
        **address_shape(path, options.absolute(path)),
        "organization": org,
        "fiscal_year": report.fiscal_year,
        "round": report.round.code,
        "round_text": report.round.text,
        "round_start": _day(report.round.start),
        "round_end": _day(report.round.end),
        "assessment_year": report.assessment_year,
        "title": text_shape(report.title),
        "score": _score(report.score),
        "weak_indicators": list(report.weak_indicators),
        "texts": [{"place": one.place, "text": text_shape(one.text)} for one in report.texts],
        "tables": [_table(one) for one in report.tables],
        "indicators": [_indicator(one) for one in report.indicators],
        "measures": [addresses.measure_id(org, key, one.id) for one in report.measures],
        "issued": _issued(report.issued),
        "prepared_by": _signature(report.prepared_by),
        "corrections": corrections_shape(report.corrections),
        "notes": notes_shape(report.notes),
        "source": _source(report.source),
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _score(score: Score | None) -> Json | None:
    if score is None:
        return None
    return {
        "value": score.value,
        "text": score.text,
        "grade": score.grade,
        "fiscal_year": score.fiscal_year,
    }


def _table(table: Table) -> Json:
    return {"id": table.id, "columns": [_column(one) for one in table.columns]}


def _column(column: Column) -> Json:
    return {
        "field": column.field,
        "header": column.header,
        "under": column.under,
        "variants": list(column.variants),
    }


def _indicator(heading: PrintedIndicator) -> Json:
    return {
        "id": heading.id,
        "number": heading.number,
        "name": heading.name,
        "ita": heading.ita,
    }


def _issued(issued: Issued | None) -> Json | None:
    if issued is None:
        return None
    return {"unit": issued.unit, "date": iso(issued.date), "text": issued.text}


def _signature(signature: Signature | None) -> Json | None:
    """A name is published only where the organization decided so."""
    if signature is None:
        return None
    shown: Json = {"role": signature.role, "position": signature.position}
    if signature.publish_name and signature.name:
        shown["name"] = signature.name
    return shown


def _source(source: Source | None) -> Json | None:
    return {"file": source.file, "sha256": source.sha256} if source else None
