"""Words that YAML takes for a comment: what follows ` #` on the line of a text is not shown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from prongsai.problems import Notebook

_THAI = re.compile("[ก-๛]")
_BLOCK = re.compile(r"[|>][-+0-9]{0,3}(?: +#.*)?")
_LEAD = re.compile(r" *(?:- +)*(?:[^\s:#]{1,80}: +)?")
_OTHER = ("#", '"', "'", "[", "{", "|", ">", "&", "*", "!")
"""What begins a value that is no plain text, or a line that is all remark."""


def note_hidden_words(text: str, notebook: Notebook) -> None:
    """Note where words after ` #` vanish from a text; blocks, where # is a letter, are passed by.

    A remark has two spaces before its #, as in the files that prongsai writes; linear in time.
    """
    if " #" not in text:
        return
    for number, line in _outside_blocks(text):
        at = line.find(" #")
        if at < 1 or line[at - 1] == " ":
            continue
        start = _LEAD.match(line)
        value = line[start.end() if start else 0 : at]
        if not value.startswith(_OTHER) and _THAI.search(value):
            words = line[at + 2 :].strip()
            notebook.note_at("words-hidden", number, at + 2, words=words)


def _outside_blocks(text: str) -> Iterator[tuple[int, str]]:
    """The numbered lines that are not inside a literal or folded block."""
    inside = -1
    for number, line in enumerate(text.split("\n"), 1):
        indent = len(line) - len(line.lstrip(" "))
        if inside >= 0 and (indent > inside or not line.strip()):
            continue
        start = _LEAD.match(line)
        opens = _BLOCK.fullmatch(line, start.end()) if start else None
        inside = indent if opens else -1
        if not opens:
            yield number, line
