"""What stands behind a measure: its evidence, and the rows of the printed source."""

from __future__ import annotations

from dataclasses import dataclass

from prongsai.model.measure import Evidence, Measure, SourceRow
from prongsai.planning import addresses
from prongsai.rendering.safe_links import web_link
from prongsai.rendering.shelf import Binder
from prongsai.rendering.thai_words import thai_date, thai_number
from prongsai.rendering.views.common import known, link
from prongsai.rendering.words import EVIDENCE_WORDS, TABLE_NAMES, field_name
from prongsai.thai.digits import to_thai


@dataclass(frozen=True, slots=True)
class EvidenceView:
    """One piece of evidence; without a safe address it is text only."""

    kind: str
    title: str
    href: str
    details: tuple[str, ...]
    sha256: str


@dataclass(frozen=True, slots=True)
class SourceView:
    """Where in the published document the measure was taken from."""

    rows: tuple[str, ...]
    file: str
    sha256: str


def evidence_view(one: Evidence, binder: Binder, path: str) -> EvidenceView:
    """A piece of evidence; an address that is no plain web address stays text."""
    kind = EVIDENCE_WORDS.get(one.kind, one.kind)
    href = web_link(one.url)
    if one.file:
        attached = addresses.attachment(binder.organization.id, binder.report.key, one.file)
        href = link(attached, path)
    details = known(
        (
            f"หน้า {to_thai(one.page)}" if one.page else None,
            f"ลงวันที่ {thai_date(one.date)}" if one.date else None,
            None if href else one.url,
        )
    )
    title = one.title or one.file or one.url or kind
    return EvidenceView(kind, title, href, details, one.sha256 or "")


def source_view(measure: Measure, binder: Binder) -> SourceView:
    """The document the report was entered from, and the measure's rows in it."""
    source = binder.report.source
    rows = tuple(_source_row(row) for row in measure.source)
    if source is None:
        return SourceView(rows, "", "")
    return SourceView(rows, source.file, source.sha256 or "")


def _source_row(row: SourceRow) -> str:
    words = f"{TABLE_NAMES.get(row.table, f'ตาราง {row.table}')} บรรทัดที่ {thai_number(row.line)}"
    if not row.fields:
        return words
    return f"{words} (เฉพาะช่อง{' '.join(field_name(field) for field in row.fields)})"
