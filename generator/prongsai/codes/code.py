"""What a problem code is: its level, its words and its advice in Thai and English."""

from __future__ import annotations

from dataclasses import dataclass

from prongsai.problems import Level

Row = tuple[str, str, str, str, str]
"""A code's id, Thai message, Thai hint, English message, English hint."""


@dataclass(frozen=True, slots=True)
class Code:
    """One kind of problem. Texts are `str.format` templates over the values of the problem."""

    id: str
    level: Level
    th: str
    hint_th: str
    en: str
    hint_en: str


def codes(level: Level, *rows: Row) -> tuple[Code, ...]:
    """The codes of one level from rows of their words."""
    return tuple(Code(row[0], level, *row[1:]) for row in rows)
