"""An answer sheet as one page to read and print: no script, nothing loaded, its own style."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby

from prongsai.answer_sheet.rows import COLUMNS, URL_COLUMNS, Answer, Row, RowKind, Sheet
from prongsai.rendering.thai_words import thai_year

TITLE = "แบบตอบการเปิดเผยข้อมูล"
_SYMBOLS = {
    Answer.YES: "✓",
    Answer.PARTLY: "◐",
    Answer.NO: "✕",
    Answer.NOT_NEEDED: "–",
    Answer.UNKNOWN: "?",
    Answer.ELSEWHERE: "–",
}
_FIRST = COLUMNS.index("ข้อ")
"""The columns before it stand in the caption of each table."""

_WIDTHS = (4, 15, 7, 7, 15, 11, 17, 8, 16)
"""Of the columns from the item on, in hundredths of the table."""

_STYLE = """\
:root { color-scheme: light; }
body { margin: 1rem; font: 16px/1.6 "TH Sarabun New", Sarabun, "Noto Sans Thai", sans-serif;
  color: #111; background: #fff; }
h1 { margin: 0 0 .5rem; font-size: 1.5rem; }
.scroll { overflow-x: auto; margin: 1rem 0 2rem; }
table { width: 100%; min-width: 70rem; border-collapse: collapse; table-layout: fixed; }
caption { padding: .5rem 0; font-weight: 700; text-align: start; }
th, td { padding: .35rem .5rem; text-align: start; vertical-align: top; border: 1px solid #666;
  overflow-wrap: anywhere; }
thead th { background: #e8edf5; }
tbody th { font-weight: 400; }
.item > * { background: #f3f5f9; }
.item > :is(.number, .answer, th) { font-weight: 700; }
.element th { padding-inline-start: 1.25rem; }
.number { white-space: nowrap; overflow-wrap: normal; }
a { color: #0b4a8f; }
a:focus-visible, .scroll:focus-visible { outline: 3px solid #b35900; outline-offset: 2px; }
@page { size: A4 landscape; margin: 12mm; }
@media print {
  body { margin: 0; font-size: 9.5pt; }
  .scroll { overflow: visible; }
  table { min-width: 0; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  a { color: #000; text-decoration: none; }
}
"""


def write(sheet: Sheet) -> bytes:
    """The whole page."""
    return "".join(_page(sheet)).encode()


def _page(sheet: Sheet) -> Iterator[str]:
    yield (
        '<!DOCTYPE html>\n<html lang="th">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{TITLE}</title>\n<style>\n{_STYLE}{_widths()}</style>\n</head>\n<body>\n<main>\n"
        f"<h1>{TITLE}</h1>\n"
    )
    for (name, year), rows in groupby(sheet.rows, key=lambda row: (row.organization, row.year)):
        yield from _table(sheet, f"{name} ปีการประเมิน {thai_year(year)}", rows)
    yield "</main>\n</body>\n</html>\n"


def _widths() -> str:
    return "".join(
        f"thead th:nth-child({at}) {{ width: {width}%; }}\n" for at, width in enumerate(_WIDTHS, 1)
    )


def _table(sheet: Sheet, caption: str, rows: Iterable[Row]) -> Iterator[str]:
    name = escape(caption)
    heads = "".join(f'<th scope="col">{escape(one)}</th>' for one in COLUMNS[_FIRST:])
    yield (
        f'<div class="scroll" role="region" tabindex="0" aria-label="{name}">\n<table>\n'
        f"<caption>{name}</caption>\n"
        f"<thead>\n<tr>{heads}</tr>\n</thead>\n<tbody>\n"
    )
    for row in rows:
        yield _line(sheet, row)
    yield "</tbody>\n</table>\n</div>\n"


def _line(sheet: Sheet, row: Row) -> str:
    kind = "element" if row.kind is RowKind.ELEMENT else "item"
    cells = list(enumerate(sheet.cells(row)))[_FIRST:]
    return f'<tr class="{kind}">{"".join(_cell(row, at, text) for at, text in cells)}</tr>\n'


def _cell(row: Row, at: int, text: str) -> str:
    words = escape(text)
    match COLUMNS[at]:
        case "ข้อ":
            return f'<td class="number">{words}</td>'
        case "รายการหรือองค์ประกอบ":
            return f'<th scope="row">{words}</th>'
        case "คำตอบ":
            symbol = f'<span aria-hidden="true">{_SYMBOLS[row.answer]}</span>'
            return f'<td class="answer">{symbol} {words}</td>'
    if at in URL_COLUMNS and text:
        return f'<td><a href="{words}">{words}</a></td>'
    return f"<td>{words}</td>"
