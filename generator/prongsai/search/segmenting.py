"""Parts a run of Thai letters into words: the cheapest way through a dictionary.

`theme/prongsai_theme/assets/search/segment.js` is the same algorithm; costs are whole numbers, so
that both sides add up to the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

WORD, PARTICLE, UNKNOWN, SPACE = 100, 65, 220, 25
"""Cost of a known word, of a particle, of an unknown letter cluster, of a space inside a word."""

_PARTICLES = "การ ความ และ หรือ ที่ ของ ใน ให้ ได้ ไม่ มี เป็น กับ จาก โดย ตาม ต่อ เพื่อ"
PARTICLES = frozenset(_PARTICLES.split())
LONGEST = 30
_LEADING = frozenset("เแโใไ")
_FOLLOWING = frozenset("ะัาำิีึืฺุู็่้๊๋์ํ๎ๅ")
_SILENT = "\u0e4c"
_FAR = 1 << 60


class Dictionary:
    """A set of words; `has` is all that segmenting needs."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = frozenset(words)
        self._reach: dict[str, int] = {}
        for word in self.words:
            start = word[:2]
            if len(word) > self._reach.get(start, 0):
                self._reach[start] = min(len(word), LONGEST)
        self.segment = lru_cache(maxsize=1 << 16)(self._segment)
        self.parts = lru_cache(maxsize=1 << 16)(self._parts)

    def __contains__(self, word: str) -> bool:
        return word in self.words

    def _segment(self, run: str) -> tuple[str, ...]:
        """The words of a run of Thai letters, whose spaces may or may not part words."""
        return self._cheapest(run, None)

    def _parts(self, word: str) -> tuple[str, ...]:
        """The known words a compound is made of, and the parts of those; empty when it is none."""
        found = self._cheapest(word, word)
        if len(found) < 2 or any(one not in self.words for one in found):
            return ()
        return (*found, *(deeper for one in found if len(one) > 5 for deeper in self.parts(one)))

    def _cheapest(self, run: str, without: str | None) -> tuple[str, ...]:
        letters = run.replace(" ", "")
        spaces = _spaces_before(run)
        starts = boundaries(letters)
        cost = [_FAR] * len(starts)
        came = [0] * len(starts)
        known = [False] * len(starts)
        cost[0] = 0
        words, reach = self.words, self._reach
        for at in range(len(starts) - 1):
            start, base = starts[at], cost[at]
            far = reach.get(letters[start : start + 2], 0)
            for to in range(at + 1, len(starts)):
                end = starts[to]
                length = end - start
                word = letters[start:end]
                if length <= far and word in words and word != without:
                    total = base + (PARTICLE if word in PARTICLES else WORD)
                    total += SPACE * (spaces[end - 1] - spaces[start])
                    if total < cost[to]:
                        cost[to], came[to], known[to] = total, at, True
                if to == at + 1 and base + UNKNOWN < cost[to]:
                    cost[to], came[to], known[to] = base + UNKNOWN, at, False
                if length >= far:
                    break
        return _words(letters, spaces, starts, came, known)


def _words(
    letters: str, spaces: list[int], starts: list[int], came: list[int], known: list[bool]
) -> tuple[str, ...]:
    """Follow the way back; neighbouring unknown clusters are one word unless a space parts them."""
    found: list[str] = []
    open_end, to = -1, len(starts) - 1
    while to > 0:
        start, end = starts[came[to]], starts[to]
        if known[to]:
            found.append(letters[start:end])
            open_end = -1
        elif open_end == end and spaces[end] == spaces[end - 1]:
            found[-1] = letters[start:end] + found[-1]
            open_end = start
        else:
            found.append(letters[start:end])
            open_end = start
        to = came[to]
    return tuple(reversed(found))


def _spaces_before(run: str) -> list[int]:
    """How many spaces stand before each letter, counted from the start of the run."""
    counts: list[int] = []
    seen = 0
    for letter in run:
        if letter == " ":
            seen += 1
        else:
            counts.append(seen)
    counts.append(seen)
    return counts


def boundaries(letters: str) -> list[int]:
    """Where words may begin or end: never before a mark, never after เ แ โ ใ ไ."""
    size = len(letters)
    found = [0]
    for at in range(1, size):
        if letters[at] in _FOLLOWING or letters[at - 1] in _LEADING:
            continue
        if letters[at + 1 : at + 2] == _SILENT or (
            letters[at + 2 : at + 3] == _SILENT and letters[at + 1] in _FOLLOWING
        ):
            continue
        found.append(at)
    if size:
        found.append(size)
    return found
