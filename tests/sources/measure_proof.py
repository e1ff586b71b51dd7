"""Compares the cells of the source's tables with the fields of the measures that claim them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from .content_text import Report, field_leaves, mapping, names, sequence, text
from .remainder import Remainder
from .report_tables import ReportTables
from .source_text import squeeze

FIELDS = (
    "title",
    "approach",
    "steps",
    "responsible",
    "period",
    "monitoring",
    "status",
    "result",
    "output",
    "outcome",
    "remark",
)


@dataclass(frozen=True, slots=True)
class FieldText:
    """What one table of the source prints for one field of one measure, line by line."""

    measure: str
    table: str
    field: str
    cells: tuple[str, ...]

    @property
    def squeezed(self) -> str:
        """The cells joined, without whitespace."""
        return squeeze("".join(self.cells))


@dataclass(frozen=True)
class MeasureProof:
    """The cells that remain of one source beside the measures of its report."""

    report: Report
    tables: ReportTables
    remainder: Remainder

    @cached_property
    def field_texts(self) -> list[FieldText]:
        """What every field of every measure has to say, by the measures' `source`."""
        cells: dict[tuple[str, str, str], list[str]] = defaultdict(list)
        for (line, field), claimants in sorted(self._claims.items()):
            for measure_id, table in claimants:
                cells[measure_id, table, field].append(self.remainder.cell(line, field))
        return [FieldText(*key, tuple(values)) for key, values in sorted(cells.items())]

    def problems(self) -> Iterator[str]:
        """Cells of no measure, fields of no cell, and fields that differ from their cells."""
        yield from self._cell_problems()
        yield from self._difference_problems()
        yield from self._invention_problems()

    def space_problems(self) -> Iterator[str]:
        """Paragraphs of measures whose spaces are not those of the source."""
        for one in self.field_texts:
            for _, words in field_leaves(self.report.measures[one.measure], one.field):
                if words not in "".join(one.cells) and words not in " ".join(one.cells):
                    yield f"measure {one.measure}: {one.field}: other spaces than printed: {words}"

    @cached_property
    def _claims(self) -> Mapping[tuple[int, str], list[tuple[str, str]]]:
        """(line, field) -> the (measure, table) pairs that say they have this cell."""
        claims: dict[tuple[int, str], list[tuple[str, str]]] = defaultdict(list)
        for measure_id, measure in self.report.measures.items():
            for one in map(mapping, sequence(measure.get("source", []))):
                line, table = int(text(one["line"])), text(one["table"])
                for field in names(one.get("fields", [])) or self.tables.fields(table):
                    claims[line, field].append((measure_id, table))
        return claims

    def _cell_problems(self) -> Iterator[str]:
        for line, field in self._claims:
            if line not in self.tables.rows or (line, field) not in self.remainder.places:
                yield f"line {line}: a measure names it as source of {field}, but it has none"
        for line, (name, _) in self.tables.rows.items():
            for field in self.tables.fields(name):
                claimants, cell = (
                    self._claims.get((line, field), []),
                    self.remainder.cell(line, field),
                )
                if any(table != name for _, table in claimants):
                    yield f"line {line}: is in table {name}, not {claimants[0][1]}"
                if cell and len(claimants) != 1:
                    owners = [measure_id for measure_id, _ in claimants]
                    yield f"line {line}: {field} belongs to {owners or 'no measure'}: {cell}"

    def _difference_problems(self) -> Iterator[str]:
        for one in self.field_texts:
            if one.field not in self.report.measures[one.measure]:
                yield f"measure {one.measure}: {one.field} is a column but the key is left out"
                continue
            content = self._content(one)
            if content != one.squeezed:
                yield (
                    f"measure {one.measure}: {one.field} differs from table {one.table}"
                    f"\n  source:  {_from_difference(one.squeezed, content)}"
                    f"\n  content: {_from_difference(content, one.squeezed)}"
                )

    def _content(self, one: FieldText) -> str:
        """Return the content's text for one field with all its markers, without whitespace."""
        measure = self.report.measures[one.measure]
        body = "".join(marker + words for marker, words in field_leaves(measure, one.field))
        number = text(measure.get("number", ""))
        # A number without a column of its own is printed before the title, as ๑.
        if one.field == "title" and number and "number" not in self.tables.fields(one.table):
            return squeeze(f"{number}.{body}")
        return squeeze(body)

    def _invention_problems(self) -> Iterator[str]:
        printed = {(one.measure, one.field) for one in self.field_texts}
        for measure_id, measure in self.report.measures.items():
            for field in FIELDS:
                if field in measure and (measure_id, field) not in printed:
                    yield f"measure {measure_id}: {field} is in no cell of the source"
        if list(names(self.report.report["measures"])) != list(self.report.measures):
            yield "the report's measures are not the files in measures/"


def _from_difference(one: str, other: str, context: int = 20) -> str:
    pairs = enumerate(zip(one, other, strict=False))
    at = next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
    return f"…{one[max(0, at - context) : at]}▶{one[at : at + 60]}"
