"""Long runs of digits in a text: their groups, and what stands between the groups."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from prongsai.thai.digits import to_arabic
from prongsai.thai.personal.letters import DIGIT, HYPHEN, INVISIBLE, SPACE

SHORTEST = 10
"""The fewest digits of any number that is looked for."""

_JOINT = f"[{SPACE}{HYPHEN}.(){INVISIBLE}]{{0,4}}+"
_RUN = re.compile(f"[{DIGIT}](?:{_JOINT}[{DIGIT}]){{{SHORTEST - 1},}}+")
_GROUP = re.compile(f"[{DIGIT}]++(?:[{INVISIBLE}]++[{DIGIT}]++)*+")
_NO_DIGIT = re.compile(f"[^{DIGIT}]+")
_SPACE = re.compile(f"[{SPACE}]")
_HYPHEN = re.compile(f"[{HYPHEN}]")


@dataclass(frozen=True, slots=True)
class Group:
    """Digits that stand together, as Arabic ones, and their place in the text."""

    start: int
    end: int
    digits: str


@dataclass(frozen=True, slots=True)
class Run:
    """Groups of digits with nothing but spaces, hyphens, dots and brackets between them."""

    text: str
    groups: tuple[Group, ...]

    def joint(self, at: int) -> str:
        """What stands before the group `at`; empty at both ends of the run."""
        if 0 < at < len(self.groups):
            return self.text[self.groups[at - 1].end : self.groups[at].start]
        return ""


@dataclass(frozen=True, slots=True)
class Window:
    """Whole groups of a run, from `first` to before `last`, with the wanted count of digits."""

    run: Run
    first: int
    last: int
    digits: str

    @property
    def start(self) -> int:
        """Where the number begins in the text."""
        return self.run.groups[self.first].start

    @property
    def end(self) -> int:
        """Where the number ends in the text."""
        return self.run.groups[self.last - 1].end

    @property
    def shape(self) -> tuple[int, ...]:
        """How many digits each group has."""
        return tuple(len(one.digits) for one in self.run.groups[self.first : self.last])

    @property
    def is_whole(self) -> bool:
        """The run has no other digits."""
        return self.first == 0 and self.last == len(self.run.groups)

    @property
    def before(self) -> str:
        """What parts the number from the digits before it."""
        return self.run.joint(self.first)

    @property
    def after(self) -> str:
        """What parts the number from the digits after it."""
        return self.run.joint(self.last)

    @property
    def is_tied(self) -> bool:
        """No joint inside the number is only space."""
        return all(map(has_hyphen, map(self.run.joint, range(self.first + 1, self.last))))


def runs(text: str) -> Iterator[Run]:
    """The runs of a text that have enough digits to be looked at."""
    for found in _RUN.finditer(text):
        groups = _GROUP.finditer(text, found.start(), found.end())
        yield Run(text, tuple(_group(one) for one in groups))


def windows(run: Run, count: int, first_digits: str = "0123456789") -> Iterator[Window]:
    """Every stretch of whole groups with `count` digits that begins with one of `first_digits`."""
    groups = run.groups
    for first, group in enumerate(groups):
        if group.digits[0] not in first_digits:
            continue
        digits, last = "", first
        while len(digits) < count and last < len(groups):
            digits += groups[last].digits
            last += 1
        if len(digits) == count:
            yield Window(run, first, last, digits)


def has_hyphen(joint: str) -> bool:
    """Whether a joint holds a hyphen or dash."""
    return _HYPHEN.search(joint) is not None


def is_tight(joint: str) -> bool:
    """Whether a joint ties two groups together: no space in it, but a hyphen."""
    return has_hyphen(joint) and not _SPACE.search(joint)


def _group(found: re.Match[str]) -> Group:
    return Group(found.start(), found.end(), _NO_DIGIT.sub("", to_arabic(found.group())))
