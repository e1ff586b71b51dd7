"""Puts words into YAML so that they are read back letter for letter, in the form officers edit."""

from __future__ import annotations

import json
import re

_SAFE = re.compile(r"[A-Za-zก-๛(][^\n\r\t]*")
_UNSAFE = re.compile(r": |:$| #|^\s|\s$")
_WORDS = frozenset(("null", "true", "false", "yes", "no", "on", "off", "y", "n"))


def line(text: str | None) -> str:
    """A short text as a value after `key: `: plain where YAML allows it, else in double quotes."""
    if text is None:
        return "null"
    if _SAFE.fullmatch(text) and not _UNSAFE.search(text) and text.lower() not in _WORDS:
        return text
    return json.dumps(text, ensure_ascii=False)


def block(text: str | None, indent: int) -> str:
    """A long text as a value after `key: `: a literal block, one paragraph a line.

    `indent` is how many spaces stand before each line. None is null.
    """
    if text is None:
        return "null"
    lines = text.split("\n")
    # A literal block can't begin with a space, and would lose empty lines at its end.
    if any(one != one.strip() or not one for one in lines):
        return json.dumps(text, ensure_ascii=False)
    return "|-" + "".join(f"\n{' ' * indent}{one}" for one in lines)


def comment(text: str) -> str:
    """A text that can stand behind `# `: one line without control characters."""
    return "".join(letter for letter in " ".join(text.split()) if letter.isprintable())
