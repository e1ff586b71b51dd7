"""A finding set aside on purpose, with the written reason that readers are shown."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Waiver:
    """Sets aside findings of one code in a file and in the files below it.

    With `field` only those on this key; with `words` only those that quote these words.
    """

    code: str
    reason: str
    field: str | None = None
    words: str | None = None
