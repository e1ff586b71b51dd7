"""Batches of documents to one index: all words, their postings, facets and keywords."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from prongsai.search.indexing import KEYWORD_PLACES, Batch, KeywordPlaces, Posting
from prongsai.search.packing import (
    KNOWN,
    encode_word,
    frequency_byte,
    pack_lexicon,
    pack_posting,
    pack_shard,
)
from prongsai.search.records import Facets
from prongsai.search.segmenting import Dictionary

SHARD_BYTES = 4_000
"""A shard of postings is closed when it is larger than this, before compression."""


@dataclass(slots=True)
class Merged:
    """Everything found in all batches."""

    postings: dict[str, Posting] = field(default_factory=dict)
    shards: list[bytes] = field(default_factory=list)
    facets: list[Facets] = field(default_factory=list)
    keywords: dict[str, KeywordPlaces] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PackedWords:
    """All words in order, the lexicon, postings by shards, and the first word of each shard."""

    words: tuple[str, ...]
    lexicon: bytes
    shards: tuple[bytes, ...]
    starts: tuple[int, ...]


def merge(batches: Iterable[Batch]) -> Merged:
    """Put batches together, in their order."""
    merged = Merged()
    for batch in batches:
        merged.shards += batch.shards
        merged.facets += batch.facets
        for word, posting in batch.postings.items():
            known = merged.postings.setdefault(word, posting)
            if known is not posting:
                known.documents.extend(posting.documents)
                known.impacts.extend(posting.impacts)
        for word, keyword in batch.keywords.items():
            one = merged.keywords.setdefault(word, keyword)
            if one is not keyword:
                one.count += keyword.count
                one.documents += keyword.documents[: KEYWORD_PLACES - len(one.documents)]
    return merged


def pack_words(merged: Merged, others: Iterable[str], dictionary: Dictionary) -> PackedWords:
    """Lexicon and postings; `others` are words that stand in no document."""
    words = sorted({*merged.postings, *others}, key=encode_word)
    marks = [_mark(merged.postings.get(word), word in dictionary) for word in words]
    shards: list[bytes] = []
    starts: list[int] = []
    waiting: list[bytes] = []
    size = 0
    for number, word in enumerate(words):
        if not waiting:
            starts.append(number)
        posting = merged.postings.get(word)
        waiting.append(pack_posting(posting.documents, bytes(posting.impacts)) if posting else b"")
        size += len(waiting[-1])
        if size > SHARD_BYTES:
            shards.append(pack_shard(waiting))
            waiting, size = [], 0
    if waiting:
        shards.append(pack_shard(waiting))
    return PackedWords(tuple(words), pack_lexicon(words, marks), tuple(shards), tuple(starts))


def _mark(posting: Posting | None, known: bool) -> int:
    frequency = frequency_byte(len(posting.documents)) if posting else 0
    return frequency | KNOWN if known else frequency


def facet_columns(facets: Sequence[Facets], name: str) -> tuple[list[str], list[int]]:
    """The values of one facet in order of appearance, and the place of each document's value."""
    places: dict[str, int] = {}
    column = [places.setdefault(getattr(one, name), len(places)) for one in facets]
    return list(places), column
