"""Batches of documents to one index: all words, their postings, facets and keywords."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from prongsai.search.indexing import KEYWORD_PLACES, Batch, KeywordPlaces
from prongsai.search.packing import (
    KNOWN,
    encode_word,
    frequency_byte,
    pack_lexicon,
    pack_posting,
    pack_shard,
)
from prongsai.search.postings import Posting, rounded
from prongsai.search.records import Facets
from prongsai.search.segmenting import Dictionary

MOST_WORDS = 10_000
"""Words in the lexicon that every reader loads; the others come when a query may hold them."""

RARE_WORDS = 256
"""Rare words in one file."""

RARE_START = 4
"""Letters that tell where a file begins; one more than the client looks for."""

SHARD_BYTES = 2_000
"""A shard of postings is closed when it is larger than this, before compression."""


@dataclass(slots=True)
class Merged:
    """Everything found in all batches."""

    postings: dict[str, Posting] = field(default_factory=dict)
    shards: list[bytes] = field(default_factory=list)
    facets: list[Facets] = field(default_factory=list)
    keywords: dict[str, KeywordPlaces] = field(default_factory=dict)

    def documents(self, word: str) -> int:
        """In how many documents a word stands."""
        posting = self.postings.get(word)
        return len(posting.documents) if posting else 0


@dataclass(frozen=True, slots=True)
class PackedWords:
    """All words by number: first those of the lexicon, then the rare ones; and their postings.

    `first` is how many the lexicon has; `numbers` is word -> number; `rare` are the rare words by
    shards, `rare_starts` how the first word of each begins; `starts` are the numbers of the first
    words of the shards of postings.
    """

    words: tuple[str, ...]
    first: int
    numbers: Mapping[str, int]
    lexicon: bytes
    rare: tuple[bytes, ...]
    rare_starts: tuple[str, ...]
    shards: tuple[bytes, ...]
    starts: tuple[int, ...]

    def of_lexicon(self) -> dict[str, int]:
        """The words that every reader has, with their numbers."""
        return {word: number for number, word in enumerate(self.words[: self.first])}


def merge(batches: Iterable[Batch]) -> Merged:
    """Put batches together, in their order."""
    merged = Merged()
    for batch in batches:
        merged.shards += batch.shards
        merged.facets += batch.facets
        for word, documents, impacts in batch.postings.parts():
            posting = merged.postings.get(word)
            if posting is None:
                posting = merged.postings[word] = Posting()
            posting.documents.extend(documents)
            posting.impacts.extend(impacts)
        for word, keyword in batch.keywords.items():
            one = merged.keywords.setdefault(word, keyword)
            if one is not keyword:
                one.count += keyword.count
                one.documents += keyword.documents[: KEYWORD_PLACES - len(one.documents)]
    return merged


def pack_words(merged: Merged, others: Iterable[str], dictionary: Dictionary) -> PackedWords:
    """Lexicon, rare words and postings; `others` are words of the lexicon in any case."""
    first = _first_words(merged, set(others))
    rare = sorted(merged.postings.keys() - first, key=encode_word)
    words = [*sorted(first, key=encode_word), *rare]

    def lexicon(part: Sequence[str]) -> bytes:
        marks = [_mark(merged.documents(word), word in dictionary) for word in part]
        return pack_lexicon(part, marks)

    shards, starts = _pack_postings(merged, words)
    parts = [rare[at : at + RARE_WORDS] for at in range(0, len(rare), RARE_WORDS)]
    return PackedWords(
        tuple(words),
        len(first),
        {word: number for number, word in enumerate(words)},
        lexicon(words[: len(first)]),
        tuple(map(lexicon, parts)),
        tuple(part[0][:RARE_START] for part in parts),
        tuple(shards),
        tuple(starts),
    )


def _first_words(merged: Merged, others: set[str]) -> set[str]:
    """The words that every reader loads: of a small site all, of a large one the most frequent."""
    found = merged.postings.keys() - others
    room = MOST_WORDS - len(others)
    if len(found) <= room:
        return others | found
    often = sorted(found, key=lambda word: (-len(merged.postings[word].documents), word))
    return others | set(often[:room])


def _pack_postings(merged: Merged, words: Sequence[str]) -> tuple[list[bytes], list[int]]:
    shards: list[bytes] = []
    starts: list[int] = []
    waiting: list[bytes] = []
    size = 0
    for number, word in enumerate(words):
        if not waiting:
            starts.append(number)
        posting = merged.postings.get(word)
        waiting.append(pack_posting(posting.documents, rounded(posting)) if posting else b"")
        size += len(waiting[-1])
        if size > SHARD_BYTES:
            shards.append(pack_shard(waiting))
            waiting, size = [], 0
    if waiting:
        shards.append(pack_shard(waiting))
    return shards, starts


def _mark(documents: int, known: bool) -> int:
    frequency = frequency_byte(documents)
    return frequency | KNOWN if known else frequency


def facet_columns(facets: Sequence[Facets], name: str) -> tuple[list[str], list[int]]:
    """The values of one facet in order of appearance, and the place of each document's value."""
    places: dict[str, int] = {}
    column = [places.setdefault(getattr(one, name), len(places)) for one in facets]
    return list(places), column
