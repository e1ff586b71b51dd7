"""How many days are left until a dated step of an assessment year; the day is always given."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from prongsai.model.criteria import Criteria, Event


@dataclass(frozen=True, slots=True)
class Deadline:
    """The last day of a step, seen from a day: `days` left, 0 on the day itself, negative after."""

    event: Event
    assessment_year: int
    last_day: date
    days: int

    @property
    def overdue(self) -> bool:
        """Whether the day is over."""
        return self.days < 0


def submission_deadline(criteria: Criteria, today: date | None) -> Deadline | None:
    """The last day to submit; None when the calendar does not tell it or no day is given."""
    event = criteria.event("submission")
    if today is None or event is None or event.end is None:
        return None
    return Deadline(event, criteria.assessment_year, event.end, (event.end - today).days)
