"""What a problem code is: its level, its words and its advice in Thai and English."""

from __future__ import annotations

from dataclasses import dataclass

from prongsai.problems import Level

Row = tuple[str, str, str, str, str]
"""A code's id, Thai message, Thai hint, English message, English hint."""


@dataclass(frozen=True, slots=True)
class Code:
    """One kind of problem. Texts are `str.format` templates over the values of the problem.

    `waivable`: an organization may set it aside with a written reason, which is published.
    `blocks`: an error that forbids publishing; others are told, and the site shows them.
    `weakens`: what it is about is there, but proves little.
    """

    id: str
    level: Level
    th: str
    hint_th: str
    en: str
    hint_en: str
    waivable: bool = False
    blocks: bool = False
    weakens: bool = False


def codes(
    level: Level,
    *rows: Row,
    waivable: bool = False,
    blocks: bool | None = None,
    weakens: bool = False,
) -> tuple[Code, ...]:
    """The codes of one level from rows of their words; an error blocks unless told otherwise."""
    stops = level is Level.ERROR if blocks is None else blocks
    return tuple(Code(row[0], level, *row[1:], waivable, stops, weakens) for row in rows)
