"""A finding set aside on purpose, with the written reason that readers are shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from prongsai.thai.text import compare_key


@dataclass(frozen=True, slots=True)
class Waiver:
    """Sets aside findings of one code in a file and in the files below it.

    With `field` only those on this key; with `words` only those that quote these words.
    """

    code: str
    reason: str
    field: str | None = None
    words: str | None = None

    def sets_aside(self, code: str, key: str, values: Iterable[str]) -> bool:
        """Whether it holds for a finding: its code, the outermost key it is on, what it quotes."""
        if self.code != code or self.field not in (None, "", key):
            return False
        words = compare_key(self.words or "")
        return not words or any(words in compare_key(value) for value in values)
