"""Names of persons: a title and what follows it, where nothing speaks against a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from prongsai.thai.personal import not_names
from prongsai.thai.personal.letters import CONSONANT, FOLLOWING, LEADING, LETTER, SPACE
from prongsai.thai.personal.match import Kind, Match
from prongsai.thai.personal.titles import (
    ACTING,
    AROUND_DOT,
    BARE,
    BEFORE_NAME,
    BEFORE_WRITTEN,
    DEGREES,
    ENGLISH,
    GAP,
    IS_STRONG,
    LONGEST_BEFORE_WRITTEN,
    LONGEST_DOTTED,
    OTHERS,
    RANKS,
    SIZES,
)

_NAI_NANG = re.compile(f"นา(?:ย|ง(?:สาว(?![{FOLLOWING}]))?)(?![{FOLLOWING}])")
_GAP = f"[{SPACE}\u200b]"
_WORD = f"[{LEADING}]?[{CONSONANT}][{LETTER}]{{0,60}}"
_NAME = re.compile(f"{_GAP}{{0,3}}(?P<given>{_WORD})")
_SURNAME = re.compile(f"{_GAP}{{1,4}}(?P<surname>(?:ณ{_GAP}{{1,2}})?{_WORD})")
_ABBREVIATION = re.compile(f"[{LETTER}]\\.$")
_ACTING = re.compile(f"{ACTING}{GAP}$")
_LONGEST_GIVEN, _SHORTEST_GIVEN, _LONGEST_ABBREVIATION = 20, 3, 4
_LOOK_AHEAD, _LOOK_BACK = 40, 14
_THAI = re.compile(f"[{LETTER}]")
_SPACES = re.compile(f"{_GAP}+")


def find_names(text: str) -> Iterator[Match]:
    """Titles with names in a text, each kind of title looked for only where it may be."""
    yield from _with_common_titles(text)
    if "." in text:
        yield from _with_dotted_titles(text)
    if any(degree in text for degree in DEGREES):
        yield from _with_written_titles(text, RANKS)
    yield from _with_written_titles(text, OTHERS)
    if "M" in text or "D" in text:
        for found in ENGLISH.finditer(text):
            title, _, name = found[0].partition(" ")
            yield _match(text, found.start(), found.end(), title, name)


def mask(title: str, name: str) -> str:
    """The title and the first letter of the name."""
    return f"{_spaceless(title)} {name.lstrip('.')[:1]}…"


def _with_common_titles(text: str) -> Iterator[Match]:
    for found in _NAI_NANG.finditer(text):
        before = _before(text, found.start())
        if not _may_begin(before):
            continue
        ahead = _ahead(text, found.end())
        if _is_other_word(found[0], ahead):
            continue
        alone = not (
            _spaceless(before).endswith(not_names.PLACE_WORDS)
            or not_names.NEEDS_SURNAME.match(ahead)
        )
        if one := _named(text, found.start(), found.end(), given_is_enough=alone):
            yield one


def _is_other_word(title: str, ahead: str) -> bool:
    """Whether the title is the beginning of another word: นายอำเภอ, นายก, นางพญา."""
    if title == "นางสาว":
        return not_names.AFTER_NANG_SAO.match(ahead) is not None
    if title == "นาง":
        return not_names.AFTER_NANG.match(ahead) is not None
    if ahead.startswith("ก"):
        return not_names.NAYOK_NAME.match(ahead) is None
    return not_names.AFTER_NAI.match(ahead) is not None


def _with_dotted_titles(text: str) -> Iterator[Match]:
    for dot in BEFORE_NAME.finditer(text):
        title = _dotted_title(text, dot.start())
        start = _start_of(title, text, dot.start())
        before = _before(text, start)
        if not title or _is_end_of_word(title, before):
            continue
        acting = _ACTING.search(before)
        start -= len(acting[0]) if acting else 0
        end = dot.end() + (len("หญิง") if text.startswith("หญิง", dot.end()) else 0)
        is_enough = IS_STRONG[title] or acting is not None
        if one := _named(text, start, end, given_is_enough=is_enough):
            yield one


def _is_end_of_word(title: str, before: str) -> bool:
    """Whether a short title is only the end of a longer abbreviation: สนพ. ก.น.ส."""
    return bool(_ABBREVIATION.search(before)) if "." in title else not _may_begin(before)


def _dotted_title(text: str, dot: int) -> str:
    """The short title that ends before a dot, without spaces, or nothing."""
    before = AROUND_DOT.sub(".", text[max(0, dot - LONGEST_DOTTED) : dot])
    return next((before[-size:] for size in SIZES if before[-size:] in IS_STRONG), "")


def _start_of(title: str, text: str, end: int) -> int:
    """Where a title begins whose letters, not counting spaces, end at `end`."""
    left = len(title)
    while left:
        end -= 1
        left -= not _SPACES.match(text[end])
    return end


def _with_written_titles(text: str, titles: dict[str, re.Pattern[str]]) -> Iterator[Match]:
    for found in chain.from_iterable(titles[key].finditer(text) for key in titles if key in text):
        from_here = max(0, found.start() - LONGEST_BEFORE_WRITTEN)
        more = BEFORE_WRITTEN.search(text, from_here, found.start())
        start = more.start() if more else found.start()
        title = text[start : found.end()]
        if title not in BARE and _may_begin(_before(text, start)):
            acting = title.startswith(ACTING)
            if one := _named(text, start, found.end(), given_is_enough=acting):
                yield one


def _before(text: str, at: int) -> str:
    return text[max(0, at - _LOOK_BACK) : at].rpartition("\n")[2]


def _ahead(text: str, at: int) -> str:
    return _spaceless(text[at : at + _LOOK_AHEAD].partition("\n")[0])


def _spaceless(text: str) -> str:
    return _SPACES.sub("", text)


def _may_begin(before: str) -> bool:
    """Whether a title may begin after these letters: they end a word, and do not go on in it."""
    if before and _THAI.match(before[-1]):
        return before.endswith(not_names.LEFT_OF_NAME)
    tight = _spaceless(before)
    return not any(
        tight.endswith(part) and not _THAI.match(tight[-len(part) - 1 : -len(part)])
        for part in not_names.PART_OF_WORD
    )


def _named(text: str, start: int, end: int, *, given_is_enough: bool) -> Match | None:
    """The match of a title from `start` to `end` with the name after it."""
    given = _NAME.match(text, end)
    if not given or not _may_be_given(given["given"], text[given.end() : given.end() + 1]):
        return None
    surname = _SURNAME.match(text, given.end())
    if surname and len(surname["surname"]) > 1 and _may_be_name(surname["surname"]):
        if given_is_enough or _is_likely(given["given"], surname["surname"]):
            return _match(text, start, surname.end(), text[start:end], given["given"])
    elif given_is_enough and len(given["given"]) >= _SHORTEST_GIVEN:
        return _match(text, start, given.end(), text[start:end], given["given"])
    return None


def _is_likely(given: str, surname: str) -> bool:
    return len(given) <= _LONGEST_GIVEN and not surname.startswith(not_names.PLACE_WORDS)


def _may_be_given(word: str, after: str) -> bool:
    if len(word) < 2 or (after == "." and len(word) <= _LONGEST_ABBREVIATION):
        return False
    return _may_be_name(word)


def _may_be_name(word: str) -> bool:
    return word not in not_names.NOT_A_NAME_WHOLE and not not_names.NOT_A_NAME.match(word)


def _match(text: str, start: int, end: int, title: str, name: str) -> Match:
    return Match(Kind.PERSON_NAME, start, end, text[start:end], mask(title, name))
