"""What is loaded only when a query asks in words of its own: everyday words and what they mean."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import cache

from prongsai.search.known_synonyms import KnownGroup, known
from prongsai.search.merging import Merged
from prongsai.search.packing import KNOWN, encode_text, pack_lexicon
from prongsai.search.segmenting import Dictionary
from prongsai.search.synonyms import SynonymGroup, reviewed_file, word_list
from prongsai.search.tokens import is_thai, tokens

WEIGHTS = {"same": 0.85, "near": 0.65}
LEAST_SIGNED, SIGN_BITS = 4, 22
"""A query is asked by numbers of so many bits whether it may hold an everyday word this long."""


@dataclass(frozen=True, slots=True)
class Everyday:
    """The words and groups of the files `more.bin` and `said.bin`, and the signs in the head."""

    words: bytes
    said: Mapping[str, object]
    signs: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class EverydayList:
    """The whole reviewed file: groups, small words that ask for nothing, and words that are passed
    over where the content lacks them."""

    groups: tuple[SynonymGroup, ...]
    fillers: tuple[str, ...]
    passed: tuple[str, ...]


@cache
def everyday_list() -> EverydayList:
    """The file `everyday.yml` of this package."""
    tree = reviewed_file("everyday.yml")
    groups = tuple(_group(group) for group in tree["groups"])
    fillers = tuple(dict.fromkeys(tree["fillers"].split()))
    return EverydayList(groups, fillers, tuple(dict.fromkeys(tree["passed"].split())))


def _group(group: Mapping[str, Sequence[str]]) -> SynonymGroup:
    kind = next(kind for kind in WEIGHTS if kind in group)
    return SynonymGroup(WEIGHTS[kind], tuple(map(str, group[kind])), tuple(group["means"]))


def known_groups(merged: Merged, dictionary: Dictionary) -> list[KnownGroup]:
    """The everyday groups that mean something in the content."""
    found = (known(group, merged, dictionary, as_said) for group in everyday_list().groups)
    return [_without_own_words(one, merged) for one in found if one.meant]


def _without_own_words(group: KnownGroup, merged: Merged) -> KnownGroup:
    """What is said only: words of the content speak for themselves."""
    asked = (one for one in group.asked if any(word not in merged.postings for word in one))
    return replace(group, asked=tuple(asked))


def as_said(phrase: str, dictionary: Dictionary) -> tuple[str, ...]:
    """An everyday phrase is one word when it is Thai throughout."""
    words = tuple(tokens(phrase, dictionary))
    return ("".join(words),) if all(map(is_thai, words)) else words


def pack_everyday(
    groups: Sequence[KnownGroup],
    common: Set[str],
    numbers: Mapping[str, int],
    understood: Dictionary,
) -> Everyday:
    """The words and groups as bytes and numbers; `common` are words to part queries by, `numbers`
    those of the words of the content."""
    said = {" ".join(phrase) for group in groups for phrase in group.asked}
    listed = everyday_list()
    absent = (word for word in listed.passed if word not in understood)
    fillers = sorted({*listed.fillers, *absent} - said)
    words = sorted({*said, *common, *fillers}, key=encode_text)
    places = {word: place for place, word in enumerate(words)}
    rows: list[list[object]] = [
        [
            one.weight,
            [[numbers[word] for word in phrase] for phrase in one.meant],
            [places[" ".join(phrase)] for phrase in one.asked],
        ]
        for one in groups
    ]
    signs = {
        sign(phrase[0])
        for group in groups
        for phrase in group.asked
        if len(phrase) == 1
        and _passes_for_other(phrase[0], understood, {word for one in group.meant for word in one})
    }
    found = {"groups": rows, "fillers": [places[word] for word in fillers]}
    return Everyday(pack_lexicon(words, [KNOWN] * len(words)), found, tuple(sorted(signs)))


def _passes_for_other(phrase: str, understood: Dictionary, meant: Set[str]) -> bool:
    """Whether a query would be understood without this file, but otherwise than it is meant."""
    if not is_thai(phrase) or len(phrase) < LEAST_SIGNED:
        return False
    words = understood.segment(phrase)
    return all(word in understood and word not in meant for word in words)


def sign(word: str) -> int:
    """A number made of all letters."""
    value = 0
    for letter in word:
        value = (value * 31 + ord(letter)) % (1 << SIGN_BITS)
    return value


def words_apart(common: Set[str], understood: Dictionary) -> Iterator[str]:
    """The common words that would be cut into words of the content if nobody knew them."""
    small = {*word_list().questions, *word_list().stop}
    for word in common - small:
        parts = () if word in understood else understood.segment(word)
        if parts and all(part in understood and part not in small for part in parts):
            yield word
