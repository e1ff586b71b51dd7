"""An answer sheet as an Excel workbook: texts only, wrapped, ready to print across A4 sheets."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, datetime
from math import ceil
from typing import TYPE_CHECKING
from unicodedata import category

from prongsai.answer_sheet.rows import COLUMNS, URL_COLUMNS, RowKind, Sheet

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

NAME = "แบบตอบ"
FONT = "TH Sarabun New"
_CREATED = datetime(2000, 1, 1, tzinfo=UTC)
"""Written into the file in place of the clock, so that equal rows make equal bytes."""

_WIDTHS = (16, 7, 6, 26, 9, 11, 24, 18, 36, 12, 26)
"""Of the columns in letters; Thai marks over and under letters take no width. Together they are no
wider than A4 across can show in letters that people can read."""

_LINE = 22
_TALLEST = 400
"""Of a row, in points. Not every program fits rows to wrapped text, so each says how tall it is."""

_LONGEST_TEXT = 32_000
_LONGEST_URL = 2_079
_MOST_URLS = 65_530
"""Limits of the format: longer addresses, and more of them, are plain text."""


def write(sheet: Sheet) -> bytes:
    """The whole file."""
    from xlsxwriter import Workbook  # noqa: PLC0415 (most commands never need it)

    stream = io.BytesIO()
    plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = Workbook(stream, {"in_memory": True, **plain})
    book.set_properties({"title": NAME, "created": _CREATED.replace(tzinfo=None)})
    page = book.add_worksheet(NAME)
    _set_up(page)
    _write_rows(page, book, sheet)
    book.close()
    return stream.getvalue()


def _set_up(page: Worksheet) -> None:
    for column, width in enumerate(_WIDTHS):
        page.set_column(column, column, width)
    page.freeze_panes(1, 0)
    page.set_landscape()
    page.set_paper(9)  # A4
    page.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)
    page.set_footer("&C&P / &N")


def _write_rows(page: Worksheet, book: Workbook, sheet: Sheet) -> None:
    head = _format(book, bold=True, bg_color="#E8EDF5")
    formats = {
        RowKind.ITEM: (_format(book, bold=True), _format(book, bold=True, link=True)),
        RowKind.ELEMENT: (_format(book), _format(book, link=True)),
    }
    page.set_row(0, _height(COLUMNS))
    for column, name in enumerate(COLUMNS):
        page.write_string(0, column, name, head)
    urls = 0
    for line, row in enumerate(sheet.rows, 1):
        words, link = formats.get(row.kind, formats[RowKind.ELEMENT])
        cells = tuple(sheet.cells(row))
        page.set_row(line, _height(cells))
        for column, text in enumerate(cells):
            if column in URL_COLUMNS and urls < _MOST_URLS and _can_link(text):
                urls += 1
                page.write_url(line, column, text, link, text)
            else:
                page.write_string(line, column, text[:_LONGEST_TEXT], words)
    page.autofilter(0, 0, len(sheet.rows), len(COLUMNS) - 1)


def _height(cells: Sequence[str]) -> int:
    """The height of a row in points, by the cell that needs most lines."""
    lines = max(_lines(text, width) for text, width in zip(cells, _WIDTHS, strict=True))
    return min(lines * _LINE, _TALLEST)


def _lines(text: str, width: int) -> int:
    """How many lines a text takes in a column; words do not fill every line to its end."""
    full = width * 0.75
    parts = text.split("\n")
    return sum(max(1, ceil(sum(map(_takes_room, part)) / full)) for part in parts)


def _takes_room(letter: str) -> bool:
    return category(letter) != "Mn"


def _can_link(text: str) -> bool:
    return text.startswith(("https://", "http://")) and len(text) <= _LONGEST_URL


def _format(book: Workbook, *, bold: bool = False, link: bool = False, **more: str) -> Format:
    values: dict[str, object] = {
        "font_name": FONT,
        "font_size": 14,
        "text_wrap": True,
        "valign": "top",
        "border": 1,
        "num_format": "@",
        "bold": bold,
        **more,
    }
    if link:
        values |= {"font_color": "#0B4A8F", "underline": 1}
    return book.add_format(values)
