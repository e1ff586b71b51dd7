"""Takes the left-out texts away from a source, so that all that remains must be in the content."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .left_out import LeftOut
from .report_tables import ReportTables
from .source_text import Paragraph


@dataclass(frozen=True, slots=True)
class Remainder:
    """What remains of each place: (line, field) of a cell, (line, "") of a paragraph or header."""

    places: Mapping[tuple[int, str], str]
    problems: list[str]

    def cell(self, line: int, field: str) -> str:
        """Return what remains of one cell, "" where there is none."""
        return self.places.get((line, field), "")

    def paragraphs(self, paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
        """Return the paragraphs of which something remains."""
        rest = [Paragraph(one.line, self.places[one.line, ""].strip()) for one in paragraphs]
        return [one for one in rest if one.text]


def take_away(tables: ReportTables, left_out: Sequence[LeftOut]) -> Remainder:
    """Remove every entry from its place; an entry that is not there is a problem."""
    places = {(one.line, ""): one.text for one in tables.source.paragraphs}
    places |= {(row.line, ""): row.text for row in tables.repeated_headers}
    for line, (name, row) in tables.rows.items():
        cells = zip(tables.fields(name), row.cells, strict=False)
        places |= {(line, field): cell for field, cell in cells}
    problems: list[str] = []
    for entry in (one for one in left_out for _ in range(one.times)):
        place = (entry.line, entry.field)
        if entry.text in places.get(place, ""):
            places[place] = places[place].replace(entry.text, "", 1)
        else:
            problems.append(f"line {entry.line}: left out, but not there: {entry.text}")
    problems += [
        f"line {row.line}: repeated header, not in left_out.yml: {row.text}"
        for row in tables.repeated_headers
        if places[row.line, ""]
    ]
    return Remainder(places, problems)
