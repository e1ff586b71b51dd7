"""Problems to findings: looks up line and column in the file again and fills in the words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from prongsai.codes import BY_ID
from prongsai.problems import Finding, Notebook, Place, Problem, problem
from prongsai.reading import front_matter
from prongsai.reading.decoding import decode, read_bytes
from prongsai.reading.finding_words import shown
from prongsai.reading.plain_places import PlainPlaces, plain_places
from prongsai.reading.yaml_places import Places, positions
from prongsai.thai.personal import concealed
from prongsai.wording import one_line, printable

MOST_ALIKE = 10
"""So many problems of one code are told of one file; the others are counted."""

_LEVEL_ORDER = {"error": 0, "warning": 1, "info": 2}

Located = tuple[str, int, int, Problem]
"""A file, a line, a column, and what is wrong there."""


def locate(
    problems: Iterable[Problem], content: Path, prefix: str, language: str = "th"
) -> list[Finding]:
    """Findings sorted by file, line, column and code, each once.

    `prefix` is the content folder as people call it, such as `content/`.
    """
    return tell(find_places(problems, content), prefix, language)


def find_places(problems: Iterable[Problem], content: Path) -> tuple[Located, ...]:
    """Each problem once with its line and column, of many alike in a file only the first."""
    finder = _Finder(content)
    located = {(one.place.file, *finder.find(one.place), one) for one in problems}
    return tuple(_not_too_many(located))


def tell(located: Iterable[Located], prefix: str, language: str = "th") -> list[Finding]:
    """What was located in the words of a language, sorted; reads no file."""
    found = {_finding(one, prefix, language) for one in located}
    return sorted(
        found, key=lambda f: (f.path, f.line, f.column, _LEVEL_ORDER[f.level], f.code, f.message)
    )


def _not_too_many(located: Iterable[Located]) -> Iterator[Located]:
    """The first problems of each code in each file, and how many more there are."""
    ordered = sorted(located, key=lambda one: (*_alike(one), *one[1:3], one[3].values))
    for (file, code, waived), group in groupby(ordered, key=_alike):
        alike = list(group)
        yield from alike[:MOST_ALIKE]
        if more := alike[MOST_ALIKE:]:
            _, line, column, first = more[0]
            others = problem("more-like-this", first.place, kind=code, count=len(more))
            yield file, line, column, replace(others, waived=waived)


def _alike(located: Located) -> tuple[str, str, str]:
    file, _, _, one = located
    return file, one.code, one.waived


def _finding(located: Located, prefix: str, language: str) -> Finding:
    file, line, column, one = located
    code = BY_ID[one.code]
    # No finding may spread personal data, whatever it quotes.
    values = {key: shown(key, concealed(value), language) for key, value in one.values}
    message, hint = (code.th, code.hint_th) if language == "th" else (code.en, code.hint_en)
    return Finding(
        prefix + printable(file),
        line,
        column,
        code.level.value,
        code.id,
        one_line(message.format(**values)),
        one_line(hint.format(**values)),
        one.waived,
        file,
        one.place.keys,
        code.blocks,
    )


class _Finder:
    """Looks positions up, reading each file with a problem at most once."""

    def __init__(self, content: Path) -> None:
        self.content = content
        self.known: dict[str, PlainPlaces | Places] = {}
        self.below: dict[tuple[str, str | int], Places] = {}

    def find(self, place: Place) -> tuple[int, int]:
        if place.line is not None:
            return place.line, place.column or 1
        if place.file not in self.known:
            self.known[place.file] = self._read(place.file)
        known = self.known[place.file]
        if not isinstance(known, PlainPlaces):
            return _nearest(known, place)
        key = place.keys[0] if place.keys else ""
        if len(place.keys) == 1 and (at := known.at_once(key, on_key=place.on_key)):
            return at
        if (place.file, key) not in self.below:
            self.below[place.file, key] = known.of_key(key)
        return _nearest(self.below[place.file, key], place)

    def _read(self, name: str) -> PlainPlaces | Places:
        try:
            text = decode(read_bytes(self.content / name), Notebook(name))
        except OSError:
            return {}
        if text is not None and name.endswith(".md"):
            parts = front_matter.split(text, Notebook(name))
            text = parts[0] if parts else None
        if text is None:
            return {}
        return plain_places(text) or positions(text)


def _nearest(known: Places, place: Place) -> tuple[int, int]:
    """The position of the value, or of the closest thing around it that is in the file."""
    keys = place.keys
    for on_key in (place.on_key, not place.on_key):
        if (keys, on_key) in known:
            return known[keys, on_key]
    while keys:
        keys = keys[:-1]
        for on_key in (True, False):
            if (keys, on_key) in known:
                return known[keys, on_key]
    return 1, 1
