"""Lists and mappings of kinds: mappings with known keys become one typed object."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from prongsai.problems import Keys, Notebook
from prongsai.reading.kinds import WRONG, Kind, Schema, Wrong, name_of, shape_of, wrong_type
from prongsai.reading.plain_yaml import Node
from prongsai.wording import suggest

Reader = Callable[[Node, Keys, Notebook], Any]
"""Reads a node at a place, notes what is wrong there, and gives the value or WRONG."""

_FIRST_WORDS = re.compile("[ /(]")


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list of one kind; a single value stands for a list of one where `or_single`."""

    kind: Kind
    or_single: bool = False
    at_least: int = 0

    def read(self, node: Node, keys: Keys, notebook: Notebook) -> tuple[Any, ...] | Wrong:
        """The values that could be read."""
        if node is None:
            node = []
        if not isinstance(node, list):
            if not self.or_single:
                return wrong_type("list", node, keys, notebook)
            one = self.kind.read(node, keys, notebook)
            return () if one is WRONG else (one,)
        read = self.kind.read
        found = [read(item, (*keys, at), notebook) for at, item in enumerate(node)]
        if len(found) < self.at_least:
            notebook.note("list-empty", keys, key=name_of(keys))
            return WRONG
        return tuple([one for one in found if one is not WRONG])

    def schema(self) -> Schema:
        """An array."""
        whole: Schema = {"type": "array", "items": self.kind.schema()}
        if self.at_least:
            whole["minItems"] = self.at_least
        return {"anyOf": [whole, self.kind.schema()]} if self.or_single else whole


@dataclass(frozen=True)
class Key:
    """One key of a mapping: its name, kind, Thai explanation, and whether it must be there.

    The value goes to the attribute of the same name, or to `attribute`.
    """

    name: str
    kind: Kind
    about: str
    required: bool = False
    attribute: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "attribute", self.attribute or self.name)


@dataclass(frozen=True)
class Mapped:
    """A mapping with known keys, made into one typed object.

    Without `optional` a null is wrong. `make` gets one keyword argument for each key that is there.
    """

    title: str
    keys: tuple[Key, ...]
    make: Callable[..., Any]
    optional: bool = False
    required: tuple[Key, ...] = field(init=False)
    readers: dict[str, tuple[Reader, str]] = field(init=False)

    def __post_init__(self) -> None:
        readers = {key.name: (key.kind.read, key.attribute) for key in self.keys}
        object.__setattr__(self, "readers", readers)
        object.__setattr__(self, "required", tuple(key for key in self.keys if key.required))

    def read(self, node: Node, keys: Keys, notebook: Notebook) -> Any:
        """The object, or WRONG when something it can't be without is missing or wrong."""
        if node is None and self.optional:
            return None
        values = self.read_values(node, keys, notebook)
        return WRONG if values is None else self.make(**values)

    def read_values(self, node: Node, keys: Keys, notebook: Notebook) -> dict[str, Any] | None:
        """The values by attribute name; None when a required one is missing or wrong."""
        if not isinstance(node, dict):
            if keys:
                wrong_type("mapping", node, keys, notebook, tuple(self.readers))
            else:
                notebook.note("file-not-fields", found=shape_of(node))
            return None
        values: dict[str, Any] = {}
        meant: set[str] = set()
        readers = self.readers
        for name, child in node.items():
            if name not in readers:
                meant.add(self._note_unknown(name, keys, notebook))
                continue
            read, attribute = readers[name]
            value = read(child, (*keys, name), notebook)
            if value is not WRONG:
                values[attribute] = value
        complete = True
        for key in self.required:
            if key.attribute not in values:
                complete = False
                if key.name not in node and key.name not in meant:
                    notebook.note("missing-key", keys, key=key.name, about=key.about)
        return values if complete else None

    def _note_unknown(self, name: str, keys: Keys, notebook: Notebook) -> str:
        return note_unknown_key(name, {key.name: key.about for key in self.keys}, keys, notebook)

    def schema(self) -> Schema:
        """An object without other keys."""
        found: Schema = {
            "type": "object",
            "title": self.title,
            "additionalProperties": False,
            "properties": {
                key.name: {"description": key.about, **key.kind.schema()} for key in self.keys
            },
        }
        if self.required:
            found["required"] = [key.name for key in self.required]
        return {"anyOf": [found, {"type": "null"}]} if self.optional else found


@dataclass(frozen=True)
class Cell:
    """A printed cell that is a mapping: `[]` is an empty one, null one that nobody knows."""

    mapping: Mapped
    empty: object
    unknown: object

    def read(self, node: Node, keys: Keys, notebook: Notebook) -> Any:
        """The object, or WRONG."""
        if node is None:
            return self.unknown
        return self.empty if node == [] else self.mapping.read(node, keys, notebook)

    def schema(self) -> Schema:
        """The object, an empty array or null."""
        return {
            "anyOf": [self.mapping.schema(), {"type": "array", "maxItems": 0}, {"type": "null"}]
        }


def note_unknown_key(name: str, known: dict[str, str], keys: Keys, notebook: Notebook) -> str:
    """Note a key that is none of `known` (name -> Thai name); returns the one likely meant.

    All keys of the place are told only when none is close: a list that long is not read.
    """
    close = likely_key(name, known)
    others = "" if close else " ".join(known)
    notebook.note("unknown-key", (*keys, name), on_key=True, key=name, close=close, others=others)
    return close


def likely_key(name: str, known: dict[str, str]) -> str:
    """The key of `known` that was likely meant by another name; empty when none is close."""
    return suggest(name, tuple(known)) or _by_thai_name(name.strip(), known)


def _by_thai_name(name: str, known: dict[str, str]) -> str:
    """The key that officers know under a Thai name, which is its explanation or begins it."""
    for key, thai in known.items():
        first = _FIRST_WORDS.split(thai, maxsplit=1)[0]
        if name and name in (first, first.removeprefix("ชื่อ")):
            return key
    return ""
