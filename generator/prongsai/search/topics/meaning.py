"""What each topic means in the words of a site's content."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files

from prongsai.search.known_synonyms import indexed
from prongsai.search.packing import compress_json
from prongsai.search.segmenting import Dictionary
from prongsai.search.topics.lists import Topic

MEANINGS = "meanings.json.gz"
MOST_PHRASES = (6, 4)
"""So many phrases that mean a topic, and near it, are looked for; each costs readers postings."""

MOST_PLACES = 12_000
"""In so many documents may the words of a topic stand altogether, about a byte each; of a large
site common phrases are passed over for rarer ones."""

SHORTEST = 2
"""The index has no single letters."""

Meanings = list[list[list[str]]]
"""For each topic its phrases that mean it and those that are near it."""


def keep_meanings(topics: Iterable[Topic]) -> bytes:
    """What the topics mean, so that a build need not read the lists."""
    return compress_json([[one.means, one.near] for one in topics])


@cache
def _meanings() -> Meanings:
    packed = files(__package__).joinpath(MEANINGS).read_bytes()
    found: Meanings = json.loads(gzip.decompress(packed))
    return found


def meant(
    documents: Callable[[str], int], numbers: Mapping[str, int], dictionary: Dictionary
) -> list[list[list[list[int]]]]:
    """For each topic its phrases, and those near it, that the content holds: words as numbers.

    `documents` tells in how many documents a word stands.
    """
    return [
        [
            [[numbers[word] for word in words] for words in some]
            for some in _affordable(topic, documents, dictionary)
        ]
        for topic in _meanings()
    ]


def _affordable(
    topic: Sequence[Sequence[str]], documents: Callable[[str], int], dictionary: Dictionary
) -> Iterator[list[tuple[str, ...]]]:
    """The first phrases of a topic whose postings are not too large altogether."""
    loaded: set[str] = set()
    room = MOST_PLACES
    for phrases, most in zip(topic, MOST_PHRASES, strict=True):
        kept: list[tuple[str, ...]] = []
        for words in dict.fromkeys(indexed(phrases, documents, dictionary, shortest=SHORTEST)):
            price = sum(documents(word) for word in set(words) - loaded)
            if len(kept) < most and (price <= room or not loaded):
                kept.append(words)
                loaded.update(words)
                room -= price
        yield kept
