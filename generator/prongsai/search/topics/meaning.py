"""The topics for one site: what was learned, and what each means in the words of its content."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import islice

from prongsai.search.segmenting import Dictionary
from prongsai.search.synonyms import word_list
from prongsai.search.tokens import tokens

USUAL, ALL, MEANINGS = "usual.bin", "all.bin", "meanings.json.gz"
MOST_PHRASES = (6, 4)
"""So many phrases that mean a topic, and near it, are looked for; each costs readers postings."""

Meanings = list[list[list[str]]]
"""For each topic its phrases that mean it and those that are near it."""


@cache
def learned(name: str) -> bytes:
    """Which words point to which topics: USUAL or ALL, as `learning.pack_learned` makes it."""
    return files(__package__).joinpath(name).read_bytes()


@cache
def _meanings() -> Meanings:
    packed = files(__package__).joinpath(MEANINGS).read_bytes()
    found: Meanings = json.loads(gzip.decompress(packed))
    return found


def meant(
    held: Callable[[str], bool], numbers: Mapping[str, int], dictionary: Dictionary
) -> list[list[list[list[int]]]]:
    """For each topic its phrases, and those near it, that the content holds: words as numbers."""
    return [
        [
            list(islice(_known(phrases, held, numbers, dictionary), most))
            for phrases, most in zip(topic, MOST_PHRASES, strict=True)
        ]
        for topic in _meanings()
    ]


def _known(
    phrases: Sequence[str],
    held: Callable[[str], bool],
    numbers: Mapping[str, int],
    dictionary: Dictionary,
) -> Iterator[list[int]]:
    for words in dict.fromkeys(_parted(phrases, dictionary)):
        if words and all(map(held, words)):
            yield [numbers[word] for word in words]


def _parted(phrases: Iterable[str], dictionary: Dictionary) -> Iterator[tuple[str, ...]]:
    """Phrases as words of the index, which has no small words and no single letters."""
    stop = word_list().stop
    for phrase in phrases:
        words = tokens(phrase, dictionary)
        yield tuple(one for one in words if one not in stop and len(one) > 1)
