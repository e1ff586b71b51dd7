"""The code of a script as places: each token, what stands around it, and where brackets close."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_NAME = re.compile(r"[A-Za-z_$][\w$]*")
_WORDS = """
async await break case catch class const continue default delete do else false finally for function
get if in instanceof let new null of return set static super switch this throw true try typeof
undefined var void while yield Infinity NaN arguments
"""
RESERVED = frozenset(_WORDS.split())
_BEFORE_OBJECT = "( , = : [ ? && || ?? ... return yield await const let var of in"
_OBJECT_AFTER = frozenset(_BEFORE_OBJECT.split())
"""What stands before the brace of an object or of a pattern."""

_DEPTH = {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}


@dataclass(frozen=True, slots=True)
class Place:
    """A token of code, the code before and after it, and whether it stands in an object."""

    text: str
    before: str
    after: str
    in_object: bool

    @property
    def is_name(self) -> bool:
        """A name of something, be it a property."""
        return bool(_NAME.fullmatch(self.text)) and self.text not in RESERVED

    @property
    def is_property(self) -> bool:
        """`.name` or `name:` in an object."""
        begins = self.before in ("{", ",", "get", "set", "async")
        key = self.in_object and begins and self.after in (":", "(")
        return self.before in (".", "?.") or key

    @property
    def is_variable(self) -> bool:
        """A name that stands for a value."""
        return self.is_name and not self.is_property

    @property
    def is_short_property(self) -> bool:
        """`{ name }`, which is a property and a variable at once."""
        return self.in_object and self.before in ("{", ",") and self.after in (",", "}", "=")

    @property
    def opens_catch(self) -> bool:
        """`catch (error)`, not the method of that name."""
        return self.text == "catch" and self.after == "(" and self.before == "}"

    @property
    def opens_block(self) -> bool:
        """The brace of statements, not of an object or a pattern."""
        return self.text == "{" and self.before not in _OBJECT_AFTER


def script_places(code: Sequence[str]) -> Iterator[Place]:
    """The tokens of code in order."""
    objects: list[bool] = []
    for at, text in enumerate(code):
        before = code[at - 1] if at else ""
        after = code[at + 1] if at + 1 < len(code) else ""
        if _DEPTH.get(text) == -1 and objects:
            objects.pop()
        place = Place(text, before, after, bool(objects) and objects[-1])
        yield place
        if _DEPTH.get(text) == 1:
            objects.append(text == "{" and not place.opens_block)


def names_in(text: str) -> list[str]:
    """All that looks like a name, such as in the code of a template."""
    return _NAME.findall(text)


def end_of(places: Sequence[Place], start: int) -> int:
    """Where the bracket that opens at `start` closes; `start` itself when none does."""
    depth = 0
    for at in range(start, len(places)):
        depth += _DEPTH.get(places[at].text, 0)
        if depth <= 0:
            return at
    return start


def start_of(places: Sequence[Place], end: int) -> int:
    """Where the bracket that closes at `end` opens; `end` itself when none does."""
    depth = 0
    for at in range(end, -1, -1):
        depth -= _DEPTH.get(places[at].text, 0)
        if depth <= 0:
            return at
    return end


def end_of_expression(places: Sequence[Place], start: int) -> int:
    """The last place of the expression that begins at `start`."""
    at, choices = start, 0
    while at < len(places):
        text = places[at].text
        if _DEPTH.get(text) == 1:
            at = end_of(places, at)
        elif _DEPTH.get(text) == -1 or text in (",", ";") or (text == ":" and not choices):
            return at - 1
        choices += (text == "?") - (text == ":")
        at += 1
    return at - 1


def end_of_statement(places: Sequence[Place], start: int) -> int:
    """The last place of the statement that begins at `start`."""
    at = start
    while at < len(places) - 1 and places[at].text != ";":
        if places[at].opens_block and places[at].before != "=>":
            return end_of(places, at)
        at = max(at, end_of(places, at)) + 1
    return at
