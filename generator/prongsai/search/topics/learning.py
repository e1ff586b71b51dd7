"""Learns from wordings which words point to which topics.

The client weighs them as Rocchio's classifier does (1971, with idf): a query is about the topics
whose words, taken together, are most like it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from prongsai.search.packing import (
    KNOWN,
    compress,
    compress_json,
    encode_word,
    pack_lexicon,
    varint,
)
from prongsai.search.segmenting import Dictionary
from prongsai.search.tokens import YEAR_WORDS, tokens
from prongsai.search.topics.lists import Topic

LEAST_WORDINGS = 2
"""A word that only one wording has is left out: it may be there by chance."""

MOST_TOPICS = 12
"""A word points to so many topics at most, those in which it is most frequent."""


@dataclass(frozen=True, slots=True)
class Learned:
    """Each word with the topics it points to, as rising places; `topics` is how many there are."""

    topics: int
    words: Mapping[str, tuple[int, ...]]


def learn(topics: Sequence[Topic], dictionary: Dictionary) -> Learned:
    """Find the words that point to topics.

    Wordings are parted twice: the second time by the words found the first time, which are about
    all that a client has when it parts a query. Numbers and years say when, not what.
    """
    first = {word for one in topics for said in one.said for word in tokens(said, dictionary)}
    again = Dictionary(first)
    counts: dict[str, Counter[int]] = {}
    for place, one in enumerate(topics):
        for said in one.said:
            for word in {*tokens(said, again)} - YEAR_WORDS:
                if not word[0].isdigit():
                    counts.setdefault(word, Counter())[place] += 1
    often = {word: count for word, count in counts.items() if count.total() >= LEAST_WORDINGS}
    return Learned(len(topics), {word: _pointed(count) for word, count in often.items()})


def _pointed(count: Counter[int]) -> tuple[int, ...]:
    most = sorted(count, key=lambda place: (-count[place], place))[:MOST_TOPICS]
    return tuple(sorted(most))


def pack_learned(learned: Learned) -> bytes:
    """How many topics; the length of a table, and the table: for each word how many topics it
    points to, then the distance of each from the one before; then the words."""
    words = sorted(learned.words, key=encode_word)
    table, out = bytearray(), bytearray()
    for word in words:
        places = learned.words[word]
        varint(len(places), table)
        for before, place in pairwise((0, *places)):
            varint(place - before, table)
    varint(learned.topics, out)
    varint(len(table), out)
    return compress(bytes(out + table) + pack_lexicon(words, [KNOWN] * len(words)))


def pack_meanings(topics: Iterable[Topic]) -> bytes:
    """What the topics mean, so that a build need not read the lists."""
    return compress_json([[one.means, one.near] for one in topics])
