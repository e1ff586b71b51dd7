"""What the reading of a period phrase can give: dates, or the reason why there are none."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, get_args

from prongsai.thai.calendar import PartialDate

Precision = Literal["day", "month", "fiscal-year", "approximate"]
PRECISIONS: tuple[Precision, ...] = get_args(Precision)

Recurrence = Literal["weekly", "monthly", "quarterly", "half-yearly", "yearly", "continuous"]
RECURRENCES: tuple[Recurrence, ...] = get_args(Recurrence)


class PeriodProblem(StrEnum):
    """Why no dates can be read from a phrase without guessing."""

    EMPTY = "empty"
    UNREADABLE = "unreadable"
    NO_YEAR = "no-year"
    AMBIGUOUS_YEAR = "ambiguous-year"
    RECURRENCE_ONLY = "recurrence-only"
    VAGUE = "vague"
    IMPOSSIBLE_DATE = "impossible-date"
    END_BEFORE_START = "end-before-start"
    SEVERAL = "several-periods"


_REASONS = {
    PeriodProblem.EMPTY: "ไม่ได้ระบุระยะเวลา",
    PeriodProblem.UNREADABLE: "ข้อความไม่ได้ระบุวันเริ่มต้นและวันสิ้นสุดในรูปแบบที่อ่านเป็นวันที่ได้",
    PeriodProblem.NO_YEAR: "ไม่ได้ระบุปี หรือระบุไม่ครบทั้งวันเริ่มต้นและวันสิ้นสุด",
    PeriodProblem.AMBIGUOUS_YEAR: "ไม่ทราบว่าหมายถึงปีปฏิทินหรือปีงบประมาณ",
    PeriodProblem.RECURRENCE_ONLY: "ระบุเพียงความถี่ ไม่ได้ระบุวันเริ่มต้นและวันสิ้นสุด",
    PeriodProblem.VAGUE: "ระบุช่วงเวลาไว้กว้าง ๆ ไม่ทราบวันเริ่มต้นและวันสิ้นสุด",
    PeriodProblem.IMPOSSIBLE_DATE: "วันที่ที่ระบุไม่มีอยู่ในปฏิทิน",
    PeriodProblem.END_BEFORE_START: "วันสิ้นสุดอยู่ก่อนวันเริ่มต้น",
    PeriodProblem.SEVERAL: "ระบุมากกว่าหนึ่งช่วงเวลา",
}


@dataclass(frozen=True, slots=True)
class PeriodReading:
    """The dates of a phrase, or why there are none: ``problem`` is None if a start or end is known.

    ``start`` and ``end`` are C.E. and belong to the period; one of them is None where the phrase
    leaves it open. ``precision`` is None when there are no dates. ``recurrence`` names how often,
    in the order of the phrase, each name once, one of RECURRENCES.
    """

    start: PartialDate | None = None
    end: PartialDate | None = None
    precision: Precision | None = None
    recurrence: tuple[Recurrence, ...] = ()
    problem: PeriodProblem | None = None

    @property
    def why_no_dates(self) -> str | None:
        """The reason as a Thai sentence for readers, None when there are dates."""
        return None if self.problem is None else _REASONS[self.problem]


class PhraseError(Exception):
    """Stops the reading of a phrase, inside this package only."""

    def __init__(self, problem: PeriodProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem
