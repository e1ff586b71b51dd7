"""Reads one source text (the text of a published report) into table rows and paragraphs.

Pure functions; knows nothing of the content files.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

_TICKED = re.compile(r"<input\b[^<>]*\bchecked\b[^<>]*>")
_UNTICKED = re.compile(r"<input\b[^<>]*>")
# Only tags that the sources use: anything else in angle brackets is text.
_TAG = re.compile(r"</?(?:p|ul|ol|li|b)(?: [^<>]*)?>")
_WHITESPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: its line number in the file (from 1) and its cells."""

    line: int
    cells: tuple[str, ...]

    @property
    def text(self) -> str:
        """The cells that are not empty on one line, as left_out.yml writes a whole row."""
        return " | ".join(cell for cell in self.cells if cell)


@dataclass(frozen=True, slots=True)
class Header:
    """One column header as printed, and the header that spans it (or "")."""

    text: str
    under: str


@dataclass(frozen=True, slots=True)
class Table:
    """One table fragment: what stands between two lines without tabs."""

    header_rows: tuple[Row, ...]
    rows: tuple[Row, ...]

    @property
    def headers(self) -> tuple[Header, ...]:
        """The headers column by column, a two-level header resolved."""
        top = self.header_rows[0].cells
        if len(self.header_rows) == 1:
            return tuple(Header(text, "") for text in top)
        below = self.header_rows[1].cells
        spans = _spans(top)
        return tuple(
            Header(low, span) if low else Header(high, "")
            for high, low, span in zip(top, below, spans, strict=True)
        )


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of text outside the tables."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Source:
    """One source text in full: every line that is not blank is in exactly one part."""

    paragraphs: tuple[Paragraph, ...]
    tables: tuple[Table, ...]


def squeeze(text: str) -> str:
    """Remove all whitespace: the form in which texts are compared."""
    return _WHITESPACE.sub("", text)


def clean(text: str) -> str:
    """Return the text as a reader sees it: tick boxes as ☐ and ☑, other tags gone."""
    ticked = _TICKED.sub("☑", text)
    return _TAG.sub("", _UNTICKED.sub("☐", ticked)).strip()


def parse(text: str) -> Source:
    """Split a source text: lines with tabs are table rows, the others are paragraphs."""
    numbered = [(number, line) for number, line in enumerate(text.split("\n"), start=1)]
    blocks = [
        (is_table, list(lines)) for is_table, lines in groupby(numbered, lambda at: "\t" in at[1])
    ]
    return Source(
        paragraphs=tuple(
            Paragraph(number, clean(line))
            for is_table, lines in blocks
            if not is_table
            for number, line in lines
            if line.strip()
        ),
        tables=tuple(_table(lines) for is_table, lines in blocks if is_table),
    )


def _table(lines: Iterable[tuple[int, str]]) -> Table:
    rows = [Row(number, tuple(clean(cell) for cell in line.split("\t"))) for number, line in lines]
    # A header cell stays empty only where the header before it spans two columns;
    # the names of those columns are then in the second line.
    levels = 1 if all(rows[0].cells) else 2
    return Table(header_rows=tuple(rows[:levels]), rows=tuple(rows[levels:]))


def _spans(top: tuple[str, ...]) -> list[str]:
    spans: list[str] = []
    for text in top:
        spans.append(text or spans[-1])
    return spans
