"""A fast reader of the plain part of YAML that content files are written in: all or nothing.

What it reads, it reads exactly as the full parser of `yaml_tree` does. Anything unusual, wrong or
just rare gives None, "don't know", and the full parser decides and tells what is wrong.

It knows block mappings with plain keys, block lists, `|` and `|-` texts, plain and quoted scalars
without escapes on one line, lists and mappings of scalars in brackets on one line, and comments.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

Node = None | str | list["Node"] | dict[str, "Node"]

NULLS = frozenset(("", "~", "null", "Null", "NULL"))

MOST_LETTERS = 30_000
"""Below this no limit of the full parser on nodes or letters can be passed."""

MOST_LEVELS = 10

KEY = "[A-Za-z_][A-Za-z0-9_-]{0,60}"
_QUOTED = r""""[^"\\\n]*+"|'[^'\n]*+'"""
_FIRST_LETTER = r"""[^\s\-?:,\[\]{}\#&*!|>'"%@`]"""
_PLAIN = rf"{_FIRST_LETTER}[^:\#\n]*+(?:(?::(?![\ \n]|\Z)|(?<!\ )\#)[^:\#\n]*+)*+"
_ENTRY = re.compile(
    rf"""
    ^(\ *+) (?:
        \#.*+
      |
        (-\ )?+ (?:({KEY}):(?=[\ \n]|\Z))?+ (?(2)|(?(3)|(?!))) \ *+
        (?:
            \|-?+(?:\ ++\#.*+|\ *+)                                       # a text of whole lines,
            ((?:\n\1\ (?(2)(?(3)\ \ ))\ *+[^\ \n].*+|\n\ *+(?=\n|\Z))++)  # all deeper than its key
          |
            (?:({_PLAIN})|({_QUOTED})|([\[{{][^\n\#]*[\]}}]))?+ \ *+ (?:(?<=\ )\#.*+)?+
        )
      |
        ([^\ \n].*+)                                                      # anything else
    )$
    """,
    re.MULTILINE | re.VERBOSE,
)
_IN_BRACKETS = re.compile(
    rf"""\ *+(?:
        ([\[\]{{}},]) | ({KEY}):\  | ({_FIRST_LETTER}[^:,\[\]{{}}\#?'"]*+) | ({_QUOTED}) | (.)
    )""",
    re.VERBOSE,
)


def parse_plain(text: str) -> Node:
    """The mapping that a file holds, or None for "don't know". `text` is as `decode` gives it."""
    if len(text) > MOST_LETTERS or "\t" in text:
        return None
    try:
        return _read(text) or None
    except _UnusualError:
        return None


class _UnusualError(Exception):
    """Something that only the full parser may judge."""


def _read(text: str) -> dict[str, Node]:
    inner: Any = {}  # the innermost open list or mapping,
    column = 0  # and the column its entries stand in
    outer: list[tuple[Any, int]] = [(inner, column)]
    waiting = ""  # the key of `inner` whose value may stand on the next lines
    for indent, dash, key, block, plain, quoted, brackets, other in _ENTRY.findall(text):
        if not (dash or key):
            if other:
                raise _UnusualError
            continue
        here = len(indent)
        if waiting and (here > column or (dash and here == column)):
            new: Any = [] if dash else {}
            inner[waiting] = new
            outer.append((inner, column))
            inner, column = new, here
        elif here != column or (type(inner) is list) is not bool(dash):
            inner, column = _back_to(here, bool(dash), inner, column, outer)
        waiting = ""
        if dash and key:
            outer.append((inner, column))
            inner.append(new := {})
            inner, column = new, here + 2
        if len(outer) > MOST_LEVELS:
            raise _UnusualError
        if block:
            value: Node = _text(block)
        elif plain:
            value = _plain(plain)
        elif quoted:
            value = quoted[1:-1]
        elif brackets:
            value = _in_brackets(brackets)
        elif key:
            value, waiting = None, key
        else:
            raise _UnusualError
        if not key:
            inner.append(value)
        elif key not in inner:
            inner[key] = value
        else:
            raise _UnusualError
    root: dict[str, Node] = outer[0][0]
    return root


def _back_to(
    here: int, dash: bool, inner: Any, column: int, outer: list[tuple[Any, int]]
) -> tuple[Any, int]:
    """Close lists and mappings until one of the right kind has its entries in column `here`."""
    while here < column or (here == column and (type(inner) is dict) is dash):
        inner, column = outer.pop()
        if not outer:
            raise _UnusualError
    if here != column:
        raise _UnusualError
    return inner, column


def _text(block: str) -> str:
    """The lines of a `|` text without their indentation."""
    lines = block.split("\n")[1:]
    width = len(lines[0]) - len(lines[0].lstrip(" "))
    if len(lines) == 1:
        return lines[0][width:]
    pad = lines[0][:width]
    for line in lines:
        if not line.startswith(pad) and line.strip(" "):
            raise _UnusualError
    if width == len(lines[0]):
        raise _UnusualError
    return "\n".join([line[width:] for line in lines]).rstrip("\n")


def _plain(words: str) -> str | None:
    words = words.rstrip(" ")
    return None if words in NULLS else words


def _in_brackets(text: str) -> Node:
    tokens = iter(_IN_BRACKETS.findall(text))
    value = _bracketed(tokens, next(tokens), 0)
    if next(tokens, None) is not None:
        raise _UnusualError
    return value


def _bracketed(tokens: Iterator[_Token], token: _Token, depth: int) -> Node:
    """The value that begins with `token`."""
    sign, _, plain, quoted, _ = token
    if plain:
        return _plain(plain)
    if quoted:
        return quoted[1:-1]
    if depth > 2 or sign not in ("[", "{"):
        raise _UnusualError
    found: list[Node] = []
    keys: list[str] = []
    end = "]" if sign == "[" else "}"
    for token in tokens:
        if token[0] == end and not found:
            break
        first = token
        if sign == "{":
            keys.append(token[1])
            first = next(tokens, _NOTHING)
        found.append(_bracketed(tokens, first, depth + 1))
        after = next(tokens, _NOTHING)[0]
        if after == end:
            break
        if after != ",":
            raise _UnusualError
    else:
        raise _UnusualError
    if sign == "[":
        return found
    if "" in keys or len(set(keys)) < len(keys):
        raise _UnusualError
    return dict(zip(keys, found, strict=True))


_Token = tuple[str, str, str, str, str]
_NOTHING: _Token = ("", "", "", "", "")
