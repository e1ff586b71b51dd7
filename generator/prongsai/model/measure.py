"""A measure: one row of a report, with every cell as printed and what was noted beside it."""

from __future__ import annotations

from dataclasses import dataclass

from prongsai.model.text import Item, Text
from prongsai.model.waiver import Waiver
from prongsai.thai.calendar import PartialDate

TEXT_FIELDS = (
    "approach",
    "steps",
    "responsible",
    "monitoring",
    "result",
    "output",
    "outcome",
    "budget",
    "remark",
)
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
    "budget",
    "remark",
)
"""Every content field of a measure, in the order a reader meets them."""

RARE_FIELDS = frozenset({"budget"})
"""Fields that only some frameworks ask for: pages say nothing of them where they are absent."""

COLUMN_FIELDS = ("number", *FIELDS)
ELEMENT_FIELDS = (*FIELDS, "evidence")
"""What a required element of a measure may be shown by."""

RESULT_FIELDS = frozenset({"result", "output", "outcome"})
"""Fields that tell what came of a measure, which one that goes on may not have yet."""

STATUS_VALUES = ("done", "in-progress", "not-possible")
SET_BY = ("printed", "officer", "suggested")
SURENESS = ("high", "medium", "low")
EVIDENCE_KINDS = ("document", "photo", "web", "dataset", "minutes", "order", "other")


@dataclass(frozen=True, slots=True)
class ItaLink:
    """Which ITA indicator the measure serves, who said so, and why."""

    number: int
    set_by: str
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Period:
    """When the measure runs: the printed words, and dates only where the words give them."""

    text: Text
    start: PartialDate | None = None
    end: PartialDate | None = None
    precision: str | None = None
    recurrence: tuple[str, ...] = ()
    why_no_dates: str | None = None


@dataclass(frozen=True, slots=True)
class StatusOption:
    """One printed tick box."""

    value: str
    text: str


@dataclass(frozen=True, slots=True)
class Status:
    """The status that was ticked (None: no box ticked), with the boxes as printed.

    Not `known` is a status that nobody can tell.
    """

    value: str | None
    header: str | None = None
    options: tuple[StatusOption, ...] = ()
    known: bool = True

    @property
    def is_printed(self) -> bool:
        """Whether it stands in a column of the report, not only in the file."""
        return bool(self.options or self.header)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What proves the measure: a link, or a file in the report's `files` folder."""

    kind: str
    title: str | None = None
    url: str | None = None
    file: str | None = None
    page: str | None = None
    date: PartialDate | None = None
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Correction:
    """A printed slip and what was meant; the printed text stays."""

    field: str
    printed: str
    intended: str
    sure: str = "high"


@dataclass(frozen=True, slots=True)
class Note:
    """A remark of whoever entered the data, on one field or (field None) on the whole."""

    text: str
    field: str | None = None


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A row of the printed source: table id and line; `fields` when only some cells belong here."""

    table: str
    line: int
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure. A field that is None stands for a column the report does not have."""

    id: str
    file: str
    title: Text
    number: str | None = None
    indicator: str | None = None
    ita: ItaLink | None = None
    approach: Text | None = None
    steps: Text | None = None
    responsible: Text | None = None
    period: Period | None = None
    monitoring: Text | None = None
    status: Status | None = None
    result: Text | None = None
    output: Text | None = None
    outcome: Text | None = None
    budget: Text | None = None
    remark: Text | None = None
    evidence: tuple[Evidence, ...] = ()
    corrections: tuple[Correction, ...] = ()
    notes: tuple[Note, ...] = ()
    source: tuple[SourceRow, ...] = ()
    continues: str | None = None
    body: str | None = None
    waivers: tuple[Waiver, ...] = ()

    def text_of(self, field: str) -> Text | None:
        """The printed words of a field, period and status included; None without a column."""
        value = getattr(self, field)
        if isinstance(value, Period):
            return value.text
        if isinstance(value, Status):
            return status_text(value)
        return value if isinstance(value, Text) else None


def status_text(status: Status) -> Text:
    """The printed tick boxes as lines of text, ☑ for the ticked one."""
    return Text(
        tuple(
            Item(option.text, "☑" if option.value == status.value else "☐")
            for option in status.options
        )
    )
