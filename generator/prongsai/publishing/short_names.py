"""Shorter names for what only one script sees: fewer bytes, the same meaning.

The scripts of the search are each a function of their own. A name gets a short one when the script
declares it; it keeps its letters where it is a property or stands in a template.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count, product
from string import ascii_lowercase, ascii_uppercase

from prongsai.publishing.script_tokens import script_tokens

_NAME = re.compile(r"[A-Za-z_$][\w$]*")
_LETTERS = ascii_lowercase + ascii_uppercase
_WORDS = """
async await break case catch class const continue default delete do else false finally for function
get if in instanceof let new null of return set static super switch this throw true try typeof
undefined var void while yield Infinity NaN arguments
"""
_RESERVED = frozenset(_WORDS.split())
_BEFORE_OBJECT = "( , = : [ ? && || ?? ... return yield await const let var of in"
_OBJECT_AFTER = frozenset(_BEFORE_OBJECT.split())
"""What stands before the brace of an object or of a pattern."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A token of code, the code before and after it, and whether it stands in an object."""

    text: str
    before: str
    after: str
    in_object: bool

    @property
    def is_name(self) -> bool:
        return bool(_NAME.fullmatch(self.text)) and self.text not in _RESERVED

    @property
    def is_property(self) -> bool:
        """`.name` or `name:` in an object."""
        begins = self.before in ("{", ",", "get", "set", "async")
        key = self.in_object and begins and self.after in (":", "(")
        return self.before in (".", "?.") or key

    @property
    def is_short_property(self) -> bool:
        """`{ name }`, which is a property and a variable at once."""
        return self.in_object and self.before in ("{", ",") and self.after in (",", "}", "=")


def with_short_names(text: str) -> str:
    """The script with short names for its own variables, the most frequent ones the shortest."""
    tokens = list(script_tokens(text))
    places = list(_places([token for kind, token in tokens if kind == "code"]))
    templates, used = _in_templates(places), _used(places)
    own = _declared(places) - templates
    wanted = [name for name, _ in used.most_common() if name in own]
    short = dict(zip(wanted, _short_names(templates | (used.keys() - own)), strict=False))
    code = (_renamed(one, short) for one in places)
    return "".join(next(code) if kind == "code" else token for kind, token in tokens)


def own_names(text: str) -> tuple[set[str], set[str]]:
    """The variables that a script declares, and those that it uses and does not."""
    places = list(_places([token for kind, token in script_tokens(text) if kind == "code"]))
    own = _declared(places)
    return own, _used(places).keys() - own


def _used(places: Sequence[_Place]) -> Counter[str]:
    return Counter(one.text for one in places if one.is_name and not one.is_property)


def _in_templates(places: Sequence[_Place]) -> set[str]:
    """Names that stand in templates, whose code is not looked into."""
    templates = (one.text for one in places if one.text[:1] == "`")
    return {name for text in templates for name in _NAME.findall(text)}


def _declared(places: Sequence[_Place]) -> set[str]:
    """Names after const, let and function, in their patterns, and parameters."""
    found: set[str] = set()
    for at, one in enumerate(places):
        if one.text in ("const", "let", "catch"):
            found |= _names(places, at + 1)
        elif one.text == "function":
            name = at + 1 + (one.after == "*")
            found |= _names(places, name) | _names(places, name + 1)
        elif one.text == "=>":
            found |= _names(places, _start(places, at - 1))
        elif one.is_property and one.after == "(":
            end = _end(places, at + 1)
            if places[end].after == "{":  # a method
                found |= _names(places, at + 1)
    return found


def _names(places: Sequence[_Place], start: int) -> set[str]:
    """The name at a place, or all names in the brackets that open there."""
    inside = places[start : _end(places, start) + 1]
    return {one.text for one in inside if one.is_name and not one.is_property}


_PAIRS = {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}


def _end(places: Sequence[_Place], start: int) -> int:
    """Where the bracket that opens at `start` closes; `start` itself when none does."""
    depth = 0
    for at in range(start, len(places)):
        depth += _PAIRS.get(places[at].text, 0)
        if depth <= 0:
            return at
    return start


def _start(places: Sequence[_Place], end: int) -> int:
    """Where the bracket that closes at `end` opens; `end` itself when none does."""
    depth = 0
    for at in range(end, -1, -1):
        depth -= _PAIRS.get(places[at].text, 0)
        if depth <= 0:
            return at
    return end


def _short_names(kept: set[str]) -> Iterator[str]:
    for size in count(1):
        for letters in product(_LETTERS, repeat=size):
            name = "".join(letters)
            if name not in kept | _RESERVED:
                yield name


def _renamed(one: _Place, short: dict[str, str]) -> str:
    if not one.is_name or one.is_property or one.text not in short:
        return one.text
    return f"{one.text}:{short[one.text]}" if one.is_short_property else short[one.text]


def _places(code: Sequence[str]) -> Iterator[_Place]:
    open_braces: list[bool] = []
    for at, text in enumerate(code):
        before = code[at - 1] if at else ""
        after = code[at + 1] if at + 1 < len(code) else ""
        if text in ("}", ")", "]") and open_braces:
            open_braces.pop()
        yield _Place(text, before, after, bool(open_braces) and open_braces[-1])
        if text in ("{", "(", "["):
            is_object = text == "{" and before in _OBJECT_AFTER
            open_braces.append(is_object)
