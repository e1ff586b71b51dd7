"""What a problem is: data that says where, what and with which words; printing is done elsewhere.

A problem is raised against a *place* (a file and the path of keys inside it). Line and column are
looked up only when a problem is told, so the fast path of reading carries no positions.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

Keys = tuple[str | int, ...]
"""The way from the root of a file to a value: mapping keys and list indexes."""


class Level(StrEnum):
    """How much a problem matters: only an error stops a publication."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is: a file, and either keys inside it or a known line and column (from 1)."""

    file: str
    keys: Keys = ()
    line: int | None = None
    column: int | None = None
    on_key: bool = False


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem: a code of the catalogue, its place, and the values its message quotes.

    `waived` is the organization's written reason for setting it aside.
    """

    code: str
    place: Place
    values: tuple[tuple[str, str], ...] = ()
    waived: str = ""


def problem(code: str, place: Place, **values: object) -> Problem:
    """Make a problem; values are turned to text and quoted by the message of the code."""
    return Problem(code, place, tuple((key, str(value)) for key, value in values.items()))


@dataclass(slots=True)
class Notebook:
    """Collects the problems of one file while it is read."""

    file: str
    problems: list[Problem] = field(default_factory=list)

    def note(self, code: str, keys: Keys = (), *, on_key: bool = False, **values: object) -> None:
        """Note a problem at a value (or, with `on_key`, at the key itself)."""
        place = Place(self.file, keys, on_key=on_key)
        self.problems.append(problem(code, place, **values))

    def note_at(self, code: str, line: int, column: int, **values: object) -> None:
        """Note a problem at a known line and column, both from 1."""
        self.problems.append(problem(code, Place(self.file, (), line, column), **values))

    def __iter__(self) -> Iterator[Problem]:
        return iter(self.problems)


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """A problem with its line, column and words: what a person or a machine is told.

    `path` is relative to the site's folder with forward slashes; line and column count from 1.
    `file` (from the content folder) and `keys` say the same for programs; `blocks` forbids
    publishing; `waived` is the written reason for which the finding is set aside.
    """

    path: str
    line: int
    column: int
    level: str
    code: str
    message: str
    hint: str
    waived: str = ""
    file: str = field(default="", compare=False)
    keys: Keys = field(default=(), compare=False)
    blocks: bool = field(default=False, compare=False)
