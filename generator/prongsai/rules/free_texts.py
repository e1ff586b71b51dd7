"""Every text that somebody typed freely, with the keys that lead to it in its file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from prongsai.model.measure import TEXT_FIELDS, Correction, Evidence, Measure, Note
from prongsai.model.organization import Organization
from prongsai.model.report import Report
from prongsai.model.text import Item, Text
from prongsai.model.waiver import Waiver
from prongsai.problems import Keys

Piece = tuple[Keys, str]
"""Where a text stands, and the text. The lines of one value come as pieces of their own."""


def of_organization(organization: Organization) -> Iterator[Piece]:
    """The texts of an organization, without its contacts."""
    for key in ("name", "short_name", "address"):
        yield from _one((key,), getattr(organization, key))
    for at, name in enumerate(organization.printed_names):
        yield ("printed_names", at), name
    for at, former in enumerate(organization.former):
        yield ("former", at, "name"), former.name
        yield from _one(("former", at, "until"), former.until)
    yield from _waivers(organization.waivers)


def of_report(report: Report) -> Iterator[Piece]:
    """The texts of a report, without the name of who prepared it."""
    yield from _items(("title",), report.title.items)
    yield from _one(("round", "text"), report.round.text)
    for at, placed in enumerate(report.texts):
        yield from _items(("texts", at, "text"), placed.text.items)
    for at, indicator in enumerate(report.indicators):
        yield ("indicators", at, "name"), indicator.name
    yield from _headers(report)
    for key, part, names in (
        ("score", report.score, ("text", "grade")),
        ("issued", report.issued, ("unit", "text")),
        ("prepared_by", report.prepared_by, ("role", "position")),
        ("source", report.source, ("file",)),
    ):
        for name in names if part else ():
            yield from _one((key, name), getattr(part, name))
    yield from _beside(report.corrections, report.notes, report.waivers)


def of_measure(measure: Measure) -> Iterator[Piece]:
    """The texts of a measure, its Markdown included."""
    yield from _one(("number",), measure.number)
    yield from _items(("title",), measure.title.items)
    for field in TEXT_FIELDS:
        text: Text | None = getattr(measure, field)
        if text is not None and text.items:
            yield from _items((field,), text.items)
    if measure.period:
        yield from _items(("period", "text"), measure.period.text.items)
        yield from _one(("period", "why_no_dates"), measure.period.why_no_dates)
    if measure.status:
        yield from _one(("status", "header"), measure.status.header)
        for at, option in enumerate(measure.status.options):
            yield ("status", "options", at, "text"), option.text
    if measure.ita:
        yield from _one(("ita", "reason"), measure.ita.reason)
    yield from _evidence(measure.evidence)
    yield from _beside(measure.corrections, measure.notes, measure.waivers)
    yield from _one(("body",), measure.body)


def _one(keys: Keys, text: str | None) -> Iterator[Piece]:
    if text:
        yield keys, text


def _items(keys: Keys, items: Iterable[Item]) -> Iterator[Piece]:
    for item in items:
        yield keys, item.text
        if item.marker:
            yield keys, item.marker
        if item.items:
            yield from _items(keys, item.items)
        if item.after:
            yield keys, item.after


def _headers(report: Report) -> Iterator[Piece]:
    for at, table in enumerate(report.tables):
        for place, column in enumerate(table.columns):
            keys = ("tables", at, "columns", place)
            yield (*keys, "header"), column.header
            yield from _one((*keys, "under"), column.under)
            for number, variant in enumerate(column.variants):
                yield (*keys, "variants", number), variant


def _evidence(evidence: tuple[Evidence, ...]) -> Iterator[Piece]:
    for at, one in enumerate(evidence):
        yield from _one(("evidence", at, "title"), one.title)
        yield from _one(("evidence", at, "page"), one.page)


def _beside(
    corrections: tuple[Correction, ...], notes: tuple[Note, ...], waivers: tuple[Waiver, ...]
) -> Iterator[Piece]:
    for at, correction in enumerate(corrections):
        yield ("corrections", at, "printed"), correction.printed
        yield ("corrections", at, "intended"), correction.intended
    for at, note in enumerate(notes):
        yield ("notes", at, "text"), note.text
    yield from _waivers(waivers)


def _waivers(waivers: tuple[Waiver, ...]) -> Iterator[Piece]:
    for at, waiver in enumerate(waivers):
        yield ("waivers", at, "reason"), waiver.reason
        yield from _one(("waivers", at, "words"), waiver.words)
