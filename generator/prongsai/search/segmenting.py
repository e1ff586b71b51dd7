"""Parts a run of Thai letters into words: the cheapest way through a dictionary.

`theme/prongsai_theme/assets/search/text.js` is the same algorithm; costs are whole numbers, so
that both sides add up to the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from functools import lru_cache
from itertools import pairwise

WORD, PARTICLE, UNKNOWN, SPACE = 100, 65, 220, 25
"""Cost of a known word, of a particle, of an unknown letter cluster, of a space inside a word."""

_PARTICLES = "การ ความ และ หรือ ที่ ของ ใน ให้ ได้ ไม่ มี เป็น กับ จาก โดย ตาม ต่อ เพื่อ"
PARTICLES = frozenset(_PARTICLES.split())
LONGEST = 30
KEY = 5
"""Words are looked for by so many first letters."""

MOST_STARTS = 1 << 16
"""Starts of no word that are remembered."""

_LEADING = "เแโใไ"
_FOLLOWING = "ะัาำิีึืฺุู็่้๊๋์ํ๎ๅ"
_SILENT = "\u0e4c"
_BOUNDARY = re.compile(
    f"(?<=[^{_LEADING}])(?=[^{_FOLLOWING}])(?!.[{_FOLLOWING}]?{_SILENT})", re.DOTALL
)
_FAR, _NEVER = 1 << 60, -1
"""Costs of a place that no way has reached yet, and of one where no word can end."""


class Dictionary:
    """A set of words, and the ways to part text by them."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = frozenset(words)
        self._lengths = _Lengths(self.words)
        self._costs = {word: PARTICLE if word in PARTICLES else WORD for word in self.words}
        self.segment = lru_cache(maxsize=1 << 13)(self._segment)  # repeats are near each other
        self.parts = lru_cache(maxsize=1 << 16)(self._parts)

    def __contains__(self, word: str) -> bool:
        return word in self.words

    def _segment(self, run: str) -> tuple[str, ...]:
        """The words of a run of Thai letters, whose spaces may or may not part words."""
        return self._cheapest(run, apart=False)

    def _parts(self, word: str) -> tuple[str, ...]:
        """The known words a compound is made of, and the parts of those; empty when it is none."""
        found = self._cheapest(word, apart=True)
        if len(found) < 2 or any(one not in self.words for one in found):
            return ()
        return (*found, *(deeper for one in found if len(one) > 5 for deeper in self.parts(one)))

    def _cheapest(self, run: str, *, apart: bool) -> tuple[str, ...]:
        """Positions are places between letters; a word can end only where one can begin.

        `apart` asks for parts: the whole run is then no word.
        """
        letters = run.replace(" ", "")
        spaces = _spaces_before(run)
        starts = boundaries(letters)
        size = len(letters)
        cost = [_NEVER] * (size + 1)
        came = [0] * (size + 1)  # where the last word begins; ~start when it is unknown
        for at in starts:
            cost[at] = _FAR
        cost[0] = 0
        costs, lengths = self._costs, self._lengths
        for start, after in pairwise(starts):
            base = cost[start]
            least = base + PARTICLE
            first = letters[start : start + KEY]
            for length in lengths[first]:
                end = start + length
                if end > size:
                    break
                if cost[end] <= least:
                    continue
                price = costs.get(letters[start:end])
                if price is None or (apart and length == size):
                    continue
                total = base + price + SPACE * (spaces[end - 1] - spaces[start])
                if total < cost[end]:
                    cost[end], came[end] = total, start
            if base + UNKNOWN < cost[after]:
                cost[after], came[after] = base + UNKNOWN, ~start
        return _words(letters, spaces, came)


class _Lengths(dict[str, tuple[int, ...]]):
    """First letters -> how long the words are that a text with this start may go on with.

    A start of fewer than KEY letters is itself a word: it is looked for where no longer one fits.
    What was found for other starts is kept, as far as there is room.
    """

    def __init__(self, words: Set[str]) -> None:
        found: dict[str, set[int]] = {}
        for word in words:
            if len(word) <= LONGEST:
                found.setdefault(word[:KEY], set()).add(len(word))
        for start, lengths in found.items():
            lengths.update(size for size in range(1, len(start)) if start[:size] in words)
        super().__init__((start, tuple(sorted(lengths))) for start, lengths in found.items())
        self._most = len(self) + MOST_STARTS

    def __missing__(self, start: str) -> tuple[int, ...]:
        shorter = start[:-1]
        lengths = self[shorter] if shorter else ()
        if len(self) < self._most:
            self[start] = lengths
        return lengths


def _words(letters: str, spaces: list[int], came: list[int]) -> tuple[str, ...]:
    """Follow the way back; neighbouring unknown clusters are one word unless a space parts them."""
    found: list[str] = []
    open_end, end = -1, len(letters)
    while end > 0:
        start = came[end]
        if start >= 0:
            found.append(letters[start:end])
            open_end = -1
        else:
            start = ~start
            if open_end == end and spaces[end] == spaces[end - 1]:
                found[-1] = letters[start:end] + found[-1]
            else:
                found.append(letters[start:end])
            open_end = start
        end = start
    return tuple(reversed(found))


def _spaces_before(run: str) -> list[int]:
    """How many spaces stand before each letter, counted from the start of the run."""
    counts: list[int] = []
    stretches = run.split(" ")
    for seen, stretch in enumerate(stretches):
        counts += [seen] * len(stretch)
    counts.append(len(stretches) - 1)
    return counts


def boundaries(letters: str) -> list[int]:
    """Where words may begin or end: never before a mark, never after เ แ โ ใ ไ."""
    if not letters:
        return [0]
    return [0, *map(re.Match.start, _BOUNDARY.finditer(letters)), len(letters)]
