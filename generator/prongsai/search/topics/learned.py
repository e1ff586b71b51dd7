"""What was learned of topics: how it is kept here, and as the file of a site."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import accumulate
from math import log

from prongsai.search.packing import (
    KNOWN,
    RARE_START,
    compress,
    compress_json,
    encode_text,
    pack_lexicon,
    steps,
    varints,
)
from prongsai.search.topics.learning import Learned

USUAL, ALL = "usual.json.gz", "all.json.gz"

WORDS_A_SHARD = 128
"""Fewer would be fewer bytes for a reader, and more files to upload."""


def keep_learned(learned: Learned) -> bytes:
    """What was learned, so that a build need not read the lists."""
    words = sorted(learned.words.items())
    return compress_json([learned.topics, [[word, steps(places)] for word, places in words]])


@cache
def learned(name: str) -> Learned:
    """Which words point to which topics: USUAL or ALL."""
    topics, words = json.loads(gzip.decompress(files(__package__).joinpath(name).read_bytes()))
    return Learned(tuple(topics), {word: tuple(accumulate(places)) for word, places in words})


def pack_learned(learned: Learned, topics: Sequence[int], lexicon: Mapping[str, int]) -> bytes:
    """What is learned in one file: how many groups, and the topic of each, as the number that
    `topics` has for it; the table of words (`_table`) after its length. Then the words: first those
    of `lexicon`, how many and the distances of their numbers, then the others."""
    shared = sorted(learned.words.keys() & lexicon.keys(), key=lexicon.__getitem__)
    others = sorted(learned.words.keys() - lexicon.keys(), key=encode_text)
    table = _table(learned.words[word] for word in (*shared, *others))
    numbers = (len(shared), *steps(lexicon[word] for word in shared))
    of = [topics[place] for place in learned.topics]
    return compress(varints((len(of), *of, len(table))) + table + varints(numbers) + _words(others))


@dataclass(frozen=True, slots=True)
class Sharded:
    """What is learned in many files, of which a query needs those that may hold its words. `head`
    has `topics`, the topic of each group; `lengths`, the sum of rarity² of its words in hundredths;
    `starts`, how the first word of each shard begins. A shard is a table after its length, and its
    words."""

    head: Mapping[str, object]
    shards: tuple[bytes, ...]


def shard_learned(learned: Learned, topics: Sequence[int]) -> Sharded:
    """Pack words by their first letters; `topics` has the numbers of topics."""
    words = sorted(learned.words, key=encode_text)
    parts = [words[at : at + WORDS_A_SHARD] for at in range(0, len(words), WORDS_A_SHARD)]
    tables = [_table(learned.words[word] for word in part) for part in parts]
    head = {
        "topics": [topics[place] for place in learned.topics],
        "lengths": [round(100 * length) for length in _lengths(learned)],
        "starts": [part[0][:RARE_START] for part in parts],
    }
    shards = (
        varints((len(table),)) + table + _words(part)
        for table, part in zip(tables, parts, strict=True)
    )
    return Sharded(head, tuple(shards))


def _lengths(learned: Learned) -> list[float]:
    lengths = [0.0] * len(learned.topics)
    for groups in filter(None, learned.words.values()):
        weight = log(1 + len(lengths) / len(groups)) ** 2
        for group in groups:
            lengths[group] += weight
    return lengths


def _table(pointed: Iterable[Sequence[int]]) -> bytes:
    """For each word how many groups it points to, then the distance of each from the one before."""
    return b"".join(varints((len(groups), *steps(groups))) for groups in pointed)


def _words(words: Sequence[str]) -> bytes:
    return pack_lexicon(words, [KNOWN] * len(words))
