"""What a single value may be: each kind reads a node into a typed value, notes what is wrong, and
says itself as JSON Schema. One declaration serves reading, `prongsai schema` and the documentation.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from prongsai.problems import Keys, Notebook
from prongsai.reading.finding_words import found_text
from prongsai.reading.plain_yaml import Node
from prongsai.thai.digits import to_arabic
from prongsai.wording import suggest

Schema = dict[str, Any]


class Wrong:
    """Stands for a value that could not be read; what is wrong was noted."""


WRONG = Wrong()


class Kind(Protocol):
    """One kind of value."""

    def read(self, node: Node, keys: Keys, notebook: Notebook) -> Any:
        """The typed value of a node, or WRONG after a note."""

    def schema(self) -> Schema:
        """The kind as JSON Schema (draft 2020-12)."""


def shape_of(node: Node) -> str:
    """What a node is, as the value `found` of a message."""
    if node is None:
        return "null"
    if isinstance(node, str):
        return found_text(node)
    return "list" if isinstance(node, list) else "mapping"


def wrong_type(
    wanted: str, node: Node, keys: Keys, notebook: Notebook, allowed: Sequence[str] = ()
) -> Wrong:
    """Note that a node has the wrong shape; `allowed` are the words or keys that may stand here."""
    key, found, words = name_of(keys), shape_of(node), " ".join(allowed)
    notebook.note(f"type-{wanted}", keys, key=key, found=found, allowed=words)
    return WRONG


def name_of(keys: Keys) -> str:
    """The name of the key that a value belongs to."""
    return next((key for key in reversed(keys) if isinstance(key, str)), "")


@dataclass(frozen=True, slots=True)
class Line:
    """A short text, exactly as written; may be null."""

    def read(self, node: Node, keys: Keys, notebook: Notebook) -> str | Wrong | None:
        """The text."""
        if node is None or isinstance(node, str):
            return node
        return wrong_type("line", node, keys, notebook)

    def schema(self) -> Schema:
        """A string or null."""
        return {"type": ["string", "null"]}


@dataclass(frozen=True, slots=True)
class Words:
    """A short text that must not be empty."""

    def read(self, node: Node, keys: Keys, notebook: Notebook) -> str | Wrong:
        """The text."""
        if isinstance(node, str) and node and not node.isspace():
            return node
        if node is None or isinstance(node, str):
            notebook.note("value-empty", keys, key=name_of(keys))
            return WRONG
        return wrong_type("line", node, keys, notebook)

    def schema(self) -> Schema:
        """A string of at least one letter."""
        return {"type": "string", "minLength": 1}


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason in words; a dash or a single word is none."""

    def read(self, node: Node, keys: Keys, notebook: Notebook) -> str | Wrong:
        """The text."""
        found = Words().read(node, keys, notebook)
        if isinstance(found, str) and len(_LETTER.findall(found)) < SHORTEST_REASON:
            notebook.note("reason-too-short", keys, key=name_of(keys), value=found)
            return WRONG
        return found

    def schema(self) -> Schema:
        """A string of some length."""
        return {"type": "string", "minLength": SHORTEST_REASON}


SHORTEST_REASON = 12
"""Letters. Less can't say why."""

_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Slug:
    """An id: lower-case ASCII letters, digits and hyphens; null where `optional`."""

    optional: bool = False

    def read(self, node: Node, keys: Keys, notebook: Notebook) -> str | Wrong | None:
        """The id."""
        if node is None and self.optional:
            return None
        if not isinstance(node, str):
            return wrong_type("id", node, keys, notebook)
        if not is_slug(node):
            notebook.note("id-not-slug", keys, value=node)
            return WRONG
        return node

    def schema(self) -> Schema:
        """A string of the form of an id."""
        id: Schema = {"type": "string", "pattern": f"^{SLUG.pattern}$"}
        return {"anyOf": [id, {"type": "null"}]} if self.optional else id


_POINTS = re.compile(r"[0-9]{1,3}(\.[0-9]{1,6})?")
SLUG = re.compile(r"[a-z0-9][a-z0-9-]{0,62}")
DEVICES = frozenset(
    ["con", "prn", "aux", "nul"]
    + [f"{name}{number}" for name in ("com", "lpt") for number in range(1, 10)]
)
"""Names that Windows keeps for itself, whatever stands after a point."""

RESERVED = DEVICES | {"index", "checklist", "assets", "data", "search", "404", "files"}


def is_slug(text: str) -> bool:
    """Whether a text can be an id and a file name on every system."""
    return bool(SLUG.fullmatch(text)) and text not in RESERVED


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words; null where `optional`. `thai` are Thai words and the values they mean."""

    values: tuple[str, ...]
    optional: bool = False
    thai: tuple[tuple[str, str], ...] = ()

    def read(self, node: Node, keys: Keys, notebook: Notebook) -> str | Wrong | None:
        """The word."""
        if node in self.values:
            return str(node)
        if node is None and self.optional:
            return None
        if not isinstance(node, str):
            return wrong_type("choice", node, keys, notebook, self.values)
        close = dict(self.thai).get(node.strip()) or suggest(node, self.values)
        notebook.note(
            "choice-unknown",
            keys,
            key=name_of(keys),
            value=node,
            allowed=" ".join(self.values),
            close=close,
        )
        return WRONG

    def schema(self) -> Schema:
        """One of the words."""
        values: list[str | None] = [*self.values]
        return {"enum": [*values, None] if self.optional else values}


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number between two limits, in Thai or Arabic digits."""

    low: int
    high: int
    optional: bool = False

    def read(self, node: Node, keys: Keys, notebook: Notebook) -> int | Wrong | None:
        """The number."""
        if node is None and self.optional:
            return None
        digits = to_arabic(node) if isinstance(node, str) else ""
        if not (digits.isascii() and digits.isdigit() and len(digits) < 10):
            return wrong_type("number", node, keys, notebook)
        number = int(digits)
        if not self.low <= number <= self.high:
            name, low, high = name_of(keys), self.low, self.high
            notebook.note("number-range", keys, key=name, value=number, low=low, high=high)
            return WRONG
        return number

    def schema(self) -> Schema:
        """A whole number between the limits."""
        whole: Schema = {"type": "integer", "minimum": self.low, "maximum": self.high}
        return {"anyOf": [whole, {"type": "null"}]} if self.optional else whole


@dataclass(frozen=True, slots=True)
class Points:
    """A score from 0 to 100 in Arabic digits, kept as written."""

    optional: bool = False

    def read(self, node: Node, keys: Keys, notebook: Notebook) -> str | Wrong | None:
        """The score."""
        if node is None and self.optional:
            return None
        if isinstance(node, str) and _POINTS.fullmatch(node) and float(node) <= 100:
            return node
        return wrong_type("points", node, keys, notebook)

    def schema(self) -> Schema:
        """A number."""
        number: Schema = {"type": "number", "minimum": 0, "maximum": 100}
        return {"anyOf": [number, {"type": "null"}]} if self.optional else number


@dataclass(frozen=True, slots=True)
class Flag:
    """true or false."""

    def read(self, node: Node, keys: Keys, notebook: Notebook) -> bool | Wrong:
        """Whether it is true."""
        if node in ("true", "True"):
            return True
        if node in ("false", "False"):
            return False
        return wrong_type("flag", node, keys, notebook)

    def schema(self) -> Schema:
        """A boolean."""
        return {"type": "boolean"}
