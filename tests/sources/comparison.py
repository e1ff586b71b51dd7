"""Compares one source text with one report of the content: what is lost, what is invented."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from .content_text import Report
from .left_out import LeftOut
from .measure_proof import FieldText, MeasureProof
from .paragraph_proof import ParagraphProof
from .remainder import Remainder, take_away
from .report_tables import ReportTables
from .source_text import Paragraph, Source, squeeze


@dataclass(frozen=True)
class Comparison:
    """One source text beside one report, with what left_out.yml takes away."""

    source: Source
    report: Report
    left_out: Sequence[LeftOut]

    def problems(self) -> list[str]:
        """Everything that is lost, invented or misplaced; empty when the proof holds."""
        return [
            *self._tables.problems(),
            *self._remainder.problems,
            *self._measures.problems(),
            *ParagraphProof(self.report, self.paragraphs, self._everything).problems(),
        ]

    def space_problems(self) -> Iterator[str]:
        """Paragraphs of measures whose spaces are not those of the source."""
        return self._measures.space_problems()

    @property
    def field_texts(self) -> list[FieldText]:
        """What every field of every measure has to say."""
        return self._measures.field_texts

    @property
    def paragraphs(self) -> list[Paragraph]:
        """What has to be said outside the tables."""
        return self._remainder.paragraphs(self.source.paragraphs)

    @cached_property
    def _tables(self) -> ReportTables:
        return ReportTables(self.source, self.report)

    @cached_property
    def _remainder(self) -> Remainder:
        return take_away(self._tables, self.left_out)

    @cached_property
    def _measures(self) -> MeasureProof:
        return MeasureProof(self.report, self._tables, self._remainder)

    @property
    def _everything(self) -> str:
        cells = (cell for _, row in self._tables.rows.values() for cell in row.cells)
        return squeeze("\n".join([*(one.text for one in self.source.paragraphs), *cells]))
