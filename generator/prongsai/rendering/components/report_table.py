"""The printed tables of a report: its own headers, order, numbering and indicator headings.

Roles are written out because the theme shows rows as cards on a narrow screen, which would take the
meaning of a table from those who hear it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from itertools import groupby

from markupsafe import Markup

from prongsai.model.measure import Measure
from prongsai.model.report import Column, PrintedIndicator, Table
from prongsai.planning.entries import Entry
from prongsai.rendering.markup import safe_html
from prongsai.rendering.shelf import Binder
from prongsai.rendering.thai_words import of_called, pointed
from prongsai.rendering.views.common import remark_counts
from prongsai.rendering.words import TABLE_NAMES

_EMPTY = '<span class="empty-cell screen-only">ช่องว่างในรายงาน</span>'
_UNKNOWN = '<span class="unknown">ไม่ทราบ</span>'


@dataclass(frozen=True, slots=True)
class HeadCell:
    """A header cell of one or two levels; a common header over columns has no field."""

    text: str
    columns: int
    rows: int
    field: str


@dataclass(frozen=True, slots=True)
class TableParts:
    """A table on its way: which it is, where its columns' cells begin, what was shown before it."""

    table: Table
    openings: tuple[tuple[str, str], ...]
    binder: Binder
    shown: set[str]


def tables_markup(binder: Binder) -> tuple[Markup, ...]:
    """Every table of the report, in printed order, for the report's own page."""
    shown: set[str] = set()
    return tuple(
        _table(TableParts(table, _openings(table), binder, shown)) for table in binder.report.tables
    )


def heading_words(heading: PrintedIndicator) -> str:
    """An indicator heading with the report's own number, in the form reports print it."""
    number = f"ตัวชี้วัดที่ {heading.number}" if heading.number else "ตัวชี้วัด"
    return f"{number} ({heading.name})"


def head_rows(columns: tuple[Column, ...]) -> tuple[tuple[HeadCell, ...], ...]:
    """The header in one row, or in two where columns stand under a common header."""
    if not any(column.under for column in columns):
        return (tuple(HeadCell(one.header, 1, 1, one.field) for one in columns),)
    upper: list[HeadCell] = []
    lower: list[HeadCell] = []
    for under, same in groupby(columns, key=lambda column: column.under):
        together = list(same)
        if under:
            upper.append(HeadCell(under, len(together), 1, ""))
            lower += (HeadCell(one.header, 1, 1, one.field) for one in together)
        else:
            upper += (HeadCell(one.header, 1, 2, one.field) for one in together)
    return tuple(upper), tuple(lower)


def _table(parts: TableParts) -> Markup:
    binder, table = parts.binder, parts.table
    name = TABLE_NAMES.get(table.id, f"ตาราง {table.id}")
    caption = escape(f"{name} {of_called(binder.organization)} {binder.label}")
    body = "".join(_bodies(parts))
    return safe_html(
        f'<div class="table-scroll" role="region" tabindex="0" aria-label="{caption}">\n'
        f'<table class="report-table" role="table">\n<caption>{caption}</caption>\n'
        f'<thead role="rowgroup">\n{_head(table)}</thead>\n{body}</table>\n</div>\n'
    )


def _head(table: Table) -> str:
    return "".join(
        f'<tr role="row">{"".join(map(_head_cell, row))}</tr>\n' for row in head_rows(table.columns)
    )


def _head_cell(cell: HeadCell) -> str:
    wide = f' colspan="{cell.columns}"' if cell.columns > 1 else ""
    high = f' rowspan="{cell.rows}"' if cell.rows > 1 else ""
    field = f' data-field="{cell.field}"' if cell.field else ""
    scope = "col" if cell.field else "colgroup"
    return f'<th role="columnheader" scope="{scope}"{wide}{high}{field}>{escape(cell.text)}</th>'


def _bodies(parts: TableParts) -> Iterator[str]:
    """One body for the rows under each printed indicator heading, or one for all."""
    binder, width = parts.binder, len(parts.table.columns)
    rows = [entry for entry in binder.entries if _stands_in(entry.measure, parts)]
    for id, same in groupby(rows, key=lambda entry: entry.measure.indicator or ""):
        yield '<tbody role="rowgroup">\n'
        if id in binder.headings:
            heading = escape(heading_words(binder.headings[id]))
            yield (
                '<tr class="report-table__group" role="row"><th role="rowheader"'
                f' scope="rowgroup" colspan="{width}">{heading}</th></tr>\n'
            )
        for entry in same:
            yield from _row(entry, parts)
        yield "</tbody>\n"


def _stands_in(measure: Measure, parts: TableParts) -> bool:
    """A measure whose source names tables of the report stands in those only."""
    named = {row.table for row in measure.source} & {one.id for one in parts.binder.report.tables}
    return not named or parts.table.id in named


def _openings(table: Table) -> tuple[tuple[str, str], ...]:
    """Field and start of the cell, a column each; the label is the header for narrow screens."""
    found = []
    for column in table.columns:
        label = f"{column.under} › {column.header}" if column.under else column.header
        start = f'<td role="cell" data-field="{column.field}" data-label="{escape(label)}">'
        found.append((column.field, start))
    return tuple(found)


def _row(entry: Entry, parts: TableParts) -> Iterator[str]:
    measure = entry.measure
    first = measure.id not in parts.shown
    parts.shown.add(measure.id)
    yield f'<tr role="row" id="measure-{measure.id}">\n' if first else '<tr role="row">\n'
    has_number = "number" in parts.table.fields
    for field, start in parts.openings:
        yield start
        if field == "title":
            yield _title(measure, parts.binder, not has_number)
            yield _remarks(measure) if first else ""
        else:
            yield _cell(measure, field, parts.binder)
        yield "</td>\n"
    yield "</tr>\n"


def _cell(measure: Measure, field: str, binder: Binder) -> str:
    if field == "number":
        return escape(measure.number) if measure.number else _EMPTY
    words = binder.words(measure, field)
    if words:
        return words
    text = measure.text_of(field)
    return _EMPTY if text is not None and text.is_empty else _UNKNOWN


def _title(measure: Measure, binder: Binder, with_number: bool) -> str:
    """The title leads to the measure's page; its number stands before it where it was printed."""
    words = binder.words(measure, "title") or _UNKNOWN
    number = ""
    if with_number and measure.number:
        number = f'<span class="printed__marker">{escape(pointed(measure.number))}</span> '
    return f'{number}<a href="{measure.id}.html">{words}</a>'


def _remarks(measure: Measure) -> str:
    counts = remark_counts(measure)
    if not counts:
        return ""
    link = f'<a href="{measure.id}.html#remarks">{" ".join(counts)}</a>'
    return f'<p class="report-table__remarks screen-only">{link}</p>'
