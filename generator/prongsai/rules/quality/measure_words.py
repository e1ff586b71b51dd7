"""The words of one measure, read out and folded once for all rules."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from prongsai.model.measure import Measure
from prongsai.model.text import Item, Text
from prongsai.problems import Keys, Place
from prongsai.rules.quality.letters import letters

WORD_FIELDS = (
    "title",
    "approach",
    "steps",
    "responsible",
    "period",
    "monitoring",
    "result",
    "output",
    "outcome",
    "remark",
)
"""The fields whose words people write; the boxes of a status are printed."""


class MeasureWords:
    """A measure with the plain words of its fields and their letters."""

    def __init__(self, measure: Measure) -> None:
        self.measure = measure

    @cached_property
    def plain(self) -> dict[str, str]:
        """The words of each field that has some."""
        found: dict[str, str] = {}
        for field in WORD_FIELDS:
            text = self._text(field)
            if text is not None and text.items:
                found[field] = plain(text)
        return found

    @cached_property
    def _letters(self) -> dict[str, str]:
        return {}

    @cached_property
    def whole(self) -> str:
        """The words of all fields, for a first look."""
        return "\n".join(self.plain.values())

    def letters(self, field: str) -> str:
        """The letters of a field; none of a field that is empty or not there."""
        if field not in self._letters:
            self._letters[field] = letters(self.plain.get(field, ""))
        return self._letters[field]

    def place(self, field: str) -> Place:
        """Where the words of a field stand."""
        keys: Keys = ("period", "text") if field == "period" else (field,)
        return Place(self.measure.file, keys)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self.plain.items())

    def _text(self, field: str) -> Text | None:
        if field == "period":
            return self.measure.period.text if self.measure.period else None
        value = getattr(self.measure, field)
        return value if isinstance(value, Text) else None


def plain(text: Text) -> str:
    """The words of a text, one paragraph or item a line; quick where there is one."""
    if len(text.items) == 1 and not text.items[0].items and not text.items[0].after:
        return text.items[0].text
    lines: list[str] = []
    _collect(text.items, lines)
    return "\n".join(lines)


def _collect(items: tuple[Item, ...], lines: list[str]) -> None:
    for item in items:
        lines.append(item.text)
        if item.items:
            _collect(item.items, lines)
        if item.after:
            lines.append(item.after)
