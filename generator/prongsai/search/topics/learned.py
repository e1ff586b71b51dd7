"""What was learned of topics: how it is kept here, and as the file of a site."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from itertools import accumulate

from prongsai.search.packing import (
    KNOWN,
    compress,
    compress_json,
    encode_word,
    pack_lexicon,
    steps,
    varint,
)
from prongsai.search.topics.learning import Learned

USUAL, ALL = "usual.json.gz", "all.json.gz"


def keep_learned(learned: Learned) -> bytes:
    """What was learned, so that a build need not read the lists."""
    words = sorted(learned.words.items())
    return compress_json([learned.topics, [[word, steps(places)] for word, places in words]])


@cache
def learned(name: str) -> Learned:
    """Which words point to which topics: USUAL or ALL."""
    topics, words = json.loads(gzip.decompress(files(__package__).joinpath(name).read_bytes()))
    return Learned(tuple(topics), {word: tuple(accumulate(places)) for word, places in words})


def pack_learned(learned: Learned, lexicon: Mapping[str, int]) -> bytes:
    """How many groups, and the topic of each; the length of a table, and the table: for each word
    how many groups it points to, then the distance of each from the one before. Then the words:
    first those of `lexicon`, how many and the distances of their numbers, then the others."""
    shared = sorted(learned.words.keys() & lexicon.keys(), key=lexicon.__getitem__)
    others = sorted(learned.words.keys() - lexicon.keys(), key=encode_word)
    table, out, numbers = bytearray(), bytearray(), bytearray()
    for word in (*shared, *others):
        places = learned.words[word]
        for number in (len(places), *steps(places)):
            varint(number, table)
    for number in (len(learned.topics), *learned.topics, len(table)):
        varint(number, out)
    for number in (len(shared), *steps(lexicon[word] for word in shared)):
        varint(number, numbers)
    return compress(bytes(out + table + numbers) + pack_lexicon(others, [KNOWN] * len(others)))
