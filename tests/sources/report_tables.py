"""Finds the report's own column for every column of the source's tables."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from .content_text import Report, Value, mapping, names, sequence, text
from .source_text import Header, Row, Source, Table


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a content table: the field it goes to and every form its header has."""

    field: str
    headers: tuple[str, ...]
    under: str

    def prints(self, header: Header) -> bool:
        """Whether the source's header is one of the forms of this column."""
        return header.text in self.headers and header.under == self.under


@dataclass(frozen=True)
class ReportTables:
    """The tables of one source beside `tables` of its report."""

    source: Source
    report: Report

    @cached_property
    def columns(self) -> Mapping[str, tuple[Column, ...]]:
        """The columns of each of the report's tables, by the table's id."""
        tables = map(mapping, sequence(self.report.report["tables"]))
        return {text(one["id"]): tuple(_columns(one)) for one in tables}

    @cached_property
    def fragments(self) -> list[tuple[str, Table]]:
        """The source's table fragments, each with the id of the report's table it belongs to."""
        return [(self._best_match(table), table) for table in self.source.tables]

    @cached_property
    def rows(self) -> Mapping[int, tuple[str, Row]]:
        """The data rows by line, each with the id of its table."""
        return {row.line: (name, row) for name, table in self.fragments for row in table.rows}

    @cached_property
    def repeated_headers(self) -> list[Row]:
        """The header rows of every fragment that is not the first of its table."""
        seen: set[str] = set()
        repeated: list[Row] = []
        for name, table in self.fragments:
            if name in seen:
                repeated.extend(table.header_rows)
            seen.add(name)
        return repeated

    def fields(self, name: str) -> list[str]:
        """Return the fields of one table, column by column."""
        return [column.field for column in self.columns.get(name, ())]

    def problems(self) -> Iterator[str]:
        """Headers that the report has in no form, and forms that the source does not print."""
        printed: set[tuple[str, str, str]] = set()
        for name, table in self.fragments:
            line, columns = table.header_rows[0].line, self.columns[name]
            if len(columns) != len(table.headers):
                yield f"line {line}: {len(table.headers)} columns, the report has {len(columns)}"
            for column, header in zip(columns, table.headers, strict=False):
                printed.add((name, column.field, header.text))
                if not column.prints(header):
                    yield f"line {line}: header of {name}.{column.field}: {header.text}"
        for name, columns in self.columns.items():
            for field, form in ((one.field, form) for one in columns for form in one.headers):
                if (name, field, form) not in printed:
                    yield f"header of {name}.{field} not in the source: {form}"

    def _best_match(self, table: Table) -> str:
        def matching(name: str) -> int:
            columns = self.columns[name]
            if len(columns) != len(table.headers):
                return -1
            return sum(map(Column.prints, columns, table.headers))

        return max(self.columns, key=matching)


def _columns(table: Mapping[str, Value]) -> Iterator[Column]:
    for one in map(mapping, sequence(table["columns"])):
        yield Column(
            field=text(one["field"]),
            headers=(text(one["header"]), *names(one.get("variants", []))),
            under=text(one.get("under", "")),
        )
