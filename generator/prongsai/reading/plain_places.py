"""Where the outermost keys of a plain YAML file stand, without walking through the whole file.

What it finds, it finds exactly as `positions` does; of a file that is not plain it knows nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from prongsai.reading.plain_yaml import KEY, parse_plain
from prongsai.reading.yaml_places import Places, positions

_OUTERMOST = re.compile(rf"^({KEY}):(?=[ \n]|\Z)", re.MULTILINE)
_VALUE = re.compile(r"(?: *+(?:#.*+)?\n)*+ *+([^ #\n])")
_OTHER_LINE_ENDS = re.compile("[\r\x85\u2028\u2029]")
"""The full parser counts lines by these, too."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An outermost key with its value: its line, from 1, and where its text begins and ends."""

    line: int
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class PlainPlaces:
    """The outermost entries of a text by their keys, in the order of the file."""

    text: str
    entries: dict[str, Entry]

    def of_key(self, key: str | int) -> Places:
        """The places of the file itself, of an outermost key, and of everything below that."""
        first = next(iter(self.entries.values()))
        found: Places = {((), False): (first.line, 1)}
        entry = self.entries.get(str(key))
        if entry is not None:
            before = entry.line - 1
            for (keys, on_key), (line, column) in positions(self._text_of(entry)).items():
                if keys:
                    found[keys, on_key] = (line + before, column)
        return found

    def at_once(self, key: str | int, *, on_key: bool) -> tuple[int, int] | None:
        """The place of an outermost key, or of its value; None where that is not easily seen."""
        entry = self.entries.get(str(key))
        if entry is None:
            return None
        if on_key:
            return entry.line, 1
        after = entry.begin + len(str(key)) + 1
        value = _VALUE.match(self.text, after, entry.end)
        if value is None:
            return None
        line = entry.line + self.text.count("\n", after, value.start(1))
        return line, value.start(1) - self.text.rfind("\n", 0, value.start(1))

    def _text_of(self, entry: Entry) -> str:
        return self.text[entry.begin : entry.end]


def plain_places(text: str) -> PlainPlaces | None:
    """The outermost entries of a text; None where only the full parser may judge."""
    if _OTHER_LINE_ENDS.search(text) or parse_plain(text) is None:
        return None
    found = list(_OUTERMOST.finditer(text))
    ends = [*(one.start() for one in found[1:]), len(text)]
    entries: dict[str, Entry] = {}
    line, counted = 1, 0
    for one, end in zip(found, ends, strict=True):
        line += text.count("\n", counted, one.start())
        counted = one.start()
        entries[one[1]] = Entry(line, one.start(), end)
    return PlainPlaces(text, entries)
