"""How much of each text fits into a row, so that a long checklist stays a light page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from prongsai.disclosure.assessing import Assessed, Mark, State
from prongsai.model.criteria import Element
from prongsai.model.text import FlatItem, Text
from prongsai.rendering.thai_words import cut

_BYTES = 112_000
"""So much of a page of 150 kB is for rows; the rest is chrome, facts, headings and sources."""

_ROW, _REASON, _LETTER = 240, 60, 3
"""Bytes of a row's markup, of a reason's, and of a Thai letter."""

_FEWEST = 16

_SOUGHT = "วิเคราะห์"
_BARE_MARKER = re.compile(r"\s+[0-9๐-๙.]+[.)]…$")
"""A list marker whose words did not fit."""


Question = tuple[object, ...]


def question(element: Element) -> Question:
    """What makes two elements of measures the same: they are shown by the same fields."""
    return (element.fields, element.instead_evidence)


@dataclass(frozen=True, slots=True)
class Room:
    """How many letters of a title, of the words found, and of a reason fit into a row."""

    title: int = 40
    words: int = 60
    reason: int = 120

    def shared(self, rows: int, reasons: int) -> Room:
        """The room when there are so many rows and reasons on the page."""
        wanted = rows * (self.title + self.words) + reasons * self.reason
        letters = (_BYTES - rows * _ROW - reasons * _REASON) // _LETTER
        if wanted <= letters:
            return self
        part = max(0, letters) / wanted
        sizes = (self.title, self.words, self.reason)
        return Room(*(max(_FEWEST, int(size * part)) for size in sizes))


def room_for(assessed: Iterable[Assessed]) -> Room:
    """The room of each row on the page of these items; the same question is shown once."""
    shown: dict[Question, tuple[Mark, ...]] = {}
    for one in assessed:
        for marks in one.elements:
            shown.setdefault(question(marks.element), marks.marks)
    rows = [mark for marks in shown.values() for mark in marks]
    return Room().shared(len(rows), sum(map(_reasons, rows)))


def _reasons(mark: Mark) -> int:
    """How many reasons stand in a row at most: doubts, and why the organization leaves it so."""
    waived = any(one.waived for one in mark.doubts)
    return len(mark.doubts) + waived or mark.state is State.ABSENT


def opening(text: Text | str, room: int) -> str:
    """The first words of a text with their markers, no more than fit."""
    return cut(text, room) if isinstance(text, str) else _joined(text.flat(), room)


def analysis(text: Text, room: int) -> str:
    """The words of a text from where it tells of an analysis."""
    lines = list(text.flat())
    start = next((at for at, line in enumerate(lines) if _SOUGHT in line.text), 0)
    return _joined(lines[start:], room)


def _joined(lines: Iterable[FlatItem], room: int) -> str:
    words = ""
    for line in lines:
        words += f" {line.marker or ''} {line.text[: room + 1]}"
        if len(words) > room * 2:
            break
    return _BARE_MARKER.sub("…", cut(" ".join(words.split()), room))
