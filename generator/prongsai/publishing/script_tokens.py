"""Parts a script of this project into tokens, as far as taking out comments and blanks needs it.

A slash after `)`, `]`, `}`, a name or a number divides; anywhere else it begins a pattern. A
pattern right after `if (…)` or a block would be misread, so the scripts put none there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

Token = tuple[Literal["blank", "code"], str]

_BLANK = re.compile(r"(?:\s|//[^\n]*|/\*.*?\*/)+", re.DOTALL)
_STRING = re.compile(r"\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'", re.DOTALL)
_PATTERN = re.compile(r"/(?:[^/\\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/\w*")
_WORD = re.compile(r"[\w$\u0080-\uffff]+")
_SIGN = re.compile(
    r"=>|===|!==|==|!=|\?\?=|\|\|=|&&=|\.\.\.|\?\.|\?\?|\|\||&&|\+\+|--|<<|>>>|>>|\*\*|[-+*/%&|^]=|[^\w\s]"
)
_KEYWORDS = "return typeof case in of instanceof new delete void throw else"
_BEFORE_PATTERN = frozenset(_KEYWORDS.split())


class ScriptError(Exception):
    """A script that can't be parted into tokens."""


def script_tokens(text: str) -> Iterator[Token]:
    """All tokens in order; joined they are the text."""
    at, before = 0, ""
    while at < len(text):
        blank = _BLANK.match(text, at)
        if blank:
            at = blank.end()
            # A comment in the middle of a line parts words as a space does.
            yield "blank", blank[0]
            continue
        end = _end_of_code(text, at, before)
        before = text[at:end]
        at = end
        yield "code", before


def _end_of_code(text: str, at: int, before: str) -> int:
    letter = text[at]
    if letter == "`":
        return _end_of_template(text, at)
    if letter in "\"'":
        found = _STRING.match(text, at)
    elif letter == "/" and not _divides(before):
        found = _PATTERN.match(text, at)
    else:
        found = _WORD.match(text, at) or _SIGN.match(text, at)
    if not found:
        line = text.count("\n", 0, at) + 1
        raise ScriptError(f"line {line}: {text[at : at + 40]!r}")
    return found.end()


def _divides(before: str) -> bool:
    """Whether a slash after this token divides."""
    if not before or before in _BEFORE_PATTERN:
        return False
    return before[-1] in ")]}\"'`" or bool(_WORD.match(before))


def _end_of_template(text: str, start: int) -> int:
    """Where the template that begins at `start` ends; code inside `${…}` may hold others."""
    at = start + 1
    while at < len(text):
        if text[at] == "\\":
            at += 2
        elif text[at] == "`":
            return at + 1
        elif text.startswith("${", at):
            at = _end_of_braces(text, at + 2)
        else:
            at += 1
    raise ScriptError("a template does not end")


def _end_of_braces(text: str, at: int) -> int:
    depth, before = 1, ""
    while depth:
        blank = _BLANK.match(text, at)
        if blank:
            at = blank.end()
            continue
        if at >= len(text):
            raise ScriptError("code inside a template does not end")
        end = _end_of_code(text, at, before)
        before = text[at:end]
        depth += (before == "{") - (before == "}")
        at = end
    return at
