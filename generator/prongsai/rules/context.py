"""What a rule about one report may look at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from prongsai.model.criteria import Criteria
from prongsai.model.framework import Framework
from prongsai.model.measure import Measure
from prongsai.model.organization import Organization
from prongsai.model.report import Report
from prongsai.problems import Place
from prongsai.rules.broken import Broken


@dataclass(frozen=True, slots=True)
class ReportContext:
    """One report with its surroundings.

    `criteria` are those of the organization's framework, by year; `measure_ids` those of all
    reports on the site, `own_measure_ids` those of the organization, the newest first.
    """

    organization: Organization
    report: Report
    framework: Framework | None
    criteria: tuple[Criteria, ...]
    attachments: frozenset[str]
    measure_ids: frozenset[str]
    own_measure_ids: tuple[str, ...]
    broken: Broken

    @property
    def measures(self) -> Iterator[Measure]:
        """The measures of the report."""
        return iter(self.report.measures)

    def may_be_measure(self, id: str) -> bool:
        """Whether a measure `organization/report/measure` is there, or could not be read."""
        return id in self.measure_ids or self.broken.has_measure(id)

    def may_be_attachment(self, name: str) -> bool:
        """Whether a file is there to be published, or was refused already."""
        folder = self.report.file.rpartition("/")[0]
        return name in self.attachments or self.broken.has_file(f"{folder}/files/{name}")

    def is_unread(self, file: str, key: str) -> bool:
        """Whether the value of an outermost key of a file could not be read."""
        return self.broken.has_field(Place(file, (key,)))
