"""Kinds of years and dates: fiscal years in B.E., machine dates in Gregorian ISO form."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from prongsai.problems import Keys, Notebook
from prongsai.reading.kinds import WRONG, Schema, Wrong, name_of, wrong_type
from prongsai.reading.plain_yaml import Node
from prongsai.thai.calendar import ERA_BORDER, DateError, PartialDate, to_be, to_ce
from prongsai.thai.digits import to_arabic

EARLIEST_YEAR = 2540
LATEST_YEAR = 2640
_YEAR = re.compile(r"[0-9]{4}")
_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})(?:-([0-9]{1,2}))?")


@dataclass(frozen=True, slots=True)
class BuddhistYear:
    """A fiscal or assessment year in B.E., such as 2568."""

    optional: bool = False

    def read(self, node: Node, keys: Keys, notebook: Notebook) -> int | Wrong | None:
        """The year."""
        if node is None and self.optional:
            return None
        digits = to_arabic(node) if isinstance(node, str) else ""
        if not _YEAR.fullmatch(digits):
            return wrong_type("year", node, keys, notebook)
        year, key = int(digits), name_of(keys)
        if EARLIEST_YEAR <= year <= LATEST_YEAR:
            return year
        if EARLIEST_YEAR <= to_be(year) <= LATEST_YEAR:
            notebook.note("year-gregorian", keys, key=key, value=year, meant=to_be(year))
        else:
            low, high = EARLIEST_YEAR, LATEST_YEAR
            notebook.note("year-range", keys, key=key, value=year, low=low, high=high)
        return WRONG

    def schema(self) -> Schema:
        """A whole number between the limits."""
        year: Schema = {"type": "integer", "minimum": EARLIEST_YEAR, "maximum": LATEST_YEAR}
        return {"anyOf": [year, {"type": "null"}]} if self.optional else year


@dataclass(frozen=True, slots=True)
class MachineDate:
    """A Gregorian date, `2021-04-30`, or a month, `2021-04`; a full date only where `whole`."""

    whole: bool = False

    def read(self, node: Node, keys: Keys, notebook: Notebook) -> PartialDate | date | Wrong | None:
        """The date: a PartialDate, or a whole one as `datetime.date`."""
        if node is None:
            return None
        if not isinstance(node, str):
            return wrong_type("date", node, keys, notebook)
        found, trouble = _read_date(node)
        if trouble:
            notebook.note(trouble, keys, key=name_of(keys), **_said(trouble, node))
            return WRONG
        if not self.whole or found is None:
            return found
        if found.day is None:
            notebook.note("date-whole", keys, key=name_of(keys), value=node)
            return WRONG
        return found.first_day

    def schema(self) -> Schema:
        """A string of the form of a date."""
        pattern = r"^\d{4}-\d{2}-\d{2}$" if self.whole else r"^\d{4}-\d{2}(-\d{2})?$"
        return {"type": ["string", "null"], "pattern": pattern}


@lru_cache(maxsize=1024)
def _read_date(text: str) -> tuple[PartialDate | None, str]:
    """The date, or the code of what is wrong with it. Reports name few dates many times."""
    match = _ISO.fullmatch(to_arabic(text.strip()))
    if not match:
        return None, "date-form"
    year, month, day = int(match[1]), int(match[2]), int(match[3]) if match[3] else None
    buddhist = year >= ERA_BORDER
    try:
        found = PartialDate(to_ce(year) if buddhist else year, month, day)
    except DateError:
        return None, "date-impossible"
    if buddhist:
        return None, "date-buddhist"
    if not EARLIEST_YEAR <= to_be(year) <= LATEST_YEAR:
        return None, "year-range"
    return found, ""


def _said(trouble: str, text: str) -> dict[str, Any]:
    """What the message of `trouble` says of the date."""
    year, _, rest = to_arabic(text.strip()).partition("-")
    if trouble == "date-buddhist":
        return {"value": text, "meant": f"{to_ce(int(year))}-{rest}"}
    if trouble == "year-range":
        return {"value": year, "low": to_ce(EARLIEST_YEAR), "high": to_ce(LATEST_YEAR)}
    return {"value": text}
