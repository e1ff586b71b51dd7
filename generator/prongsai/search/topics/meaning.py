"""What each topic means in the words of a site's content."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from prongsai.search.known_synonyms import Phrase, indexed
from prongsai.search.packing import compress_json
from prongsai.search.segmenting import Dictionary
from prongsai.search.topics.lists import Topic

MEANINGS = "meanings.json.gz"
MOST_PLACES = 12_000
"""In so many documents may the words of a topic stand altogether: a reader loads about a byte for
each. Of a large site common phrases are passed over for rarer ones."""

SHORTEST = 2
"""The index has no single letters."""

Meanings = list[list[list[str]]]
"""For each topic its phrases that mean it and those that are near it."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What means a topic in a content, and what stands near it, as words; both empty where the
    content has nothing of it."""

    means: tuple[Phrase, ...] = ()
    near: tuple[Phrase, ...] = ()

    @property
    def is_held(self) -> bool:
        """Whether the content has something of it."""
        return bool(self.means or self.near)


def keep_meanings(topics: Iterable[Topic]) -> bytes:
    """What the topics mean, so that a build need not read the lists."""
    return compress_json([[one.means, one.near] for one in topics])


@cache
def _meanings() -> Meanings:
    packed = files(__package__).joinpath(MEANINGS).read_bytes()
    found: Meanings = json.loads(gzip.decompress(packed))
    return found


def meant(documents: Callable[[str], int], dictionary: Dictionary) -> list[Meaning]:
    """For each topic its phrases that the content holds; `documents` tells in how many documents a
    word stands."""
    return [Meaning(*_affordable(topic, documents, dictionary)) for topic in _meanings()]


def _affordable(
    topic: Sequence[Sequence[str]], documents: Callable[[str], int], dictionary: Dictionary
) -> Iterator[tuple[Phrase, ...]]:
    """The first phrases of a topic that do not stand in too many documents altogether."""
    counted: set[str] = set()
    room = MOST_PLACES
    for phrases in topic:
        kept: list[Phrase] = []
        for words in dict.fromkeys(indexed(phrases, documents, dictionary, shortest=SHORTEST)):
            price = sum(documents(word) for word in set(words) - counted)
            if price <= room or not counted:
                kept.append(words)
                counted.update(words)
                room -= price
        yield tuple(kept)
