"""Batches of documents to one index: all words, their postings, facets and keywords."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from prongsai.search.indexing import KEYWORD_PLACES, Batch, KeywordPlaces
from prongsai.search.packing import (
    KNOWN,
    RARE_START,
    encode_text,
    frequency_byte,
    into_shards,
    pack_lexicon,
    pack_posting,
)
from prongsai.search.postings import Posting, rounded
from prongsai.search.records import Facets
from prongsai.search.segmenting import Dictionary
from prongsai.search.texts import window_of

MOST_WORDS = 10_000
"""Words in the lexicon that every reader loads; the others come when a query may hold them."""

RARE_WORDS = 256
"""Rare words in one file."""


@dataclass(slots=True)
class Merged:
    """Everything found in all batches."""

    postings: dict[str, Posting] = field(default_factory=dict)
    texts: list[bytes] = field(default_factory=list)
    facets: list[Facets] = field(default_factory=list)
    keywords: dict[str, KeywordPlaces] = field(default_factory=dict)

    def documents(self, word: str) -> int:
        """In how many documents a word stands."""
        posting = self.postings.get(word)
        return len(posting.documents) if posting else 0


@dataclass(frozen=True, slots=True)
class PackedWords:
    """All words by number: first those of the lexicon, then the rare ones; and their postings.

    `first` is how many the lexicon has; `numbers` is word -> number; `window` is what texts are
    compressed with; `rare` are the rare words by
    shards, `rare_starts` how the first word of each begins; `starts` are the numbers of the first
    words of the shards of postings.
    """

    words: tuple[str, ...]
    first: int
    numbers: Mapping[str, int]
    lexicon: bytes
    window: bytes
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
        merged.texts.append(batch.texts)
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
    often = _first_words(merged, set(others))
    first = sorted(often, key=encode_text)
    rare = sorted(merged.postings.keys() - often, key=encode_text)
    words = [*first, *rare]

    def marks(part: Sequence[str]) -> bytes:
        return bytes(_mark(merged.documents(word), word in dictionary) for word in part)

    first_marks = marks(first)
    shards, starts = into_shards(_pack_posting(merged.postings.get(word)) for word in words)
    parts = [rare[at : at + RARE_WORDS] for at in range(0, len(rare), RARE_WORDS)]
    return PackedWords(
        tuple(words),
        len(first),
        {word: number for number, word in enumerate(words)},
        pack_lexicon(first, first_marks),
        window_of(map(encode_text, first), first_marks),
        tuple(pack_lexicon(part, marks(part)) for part in parts),
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


def _pack_posting(posting: Posting | None) -> bytes:
    return pack_posting(posting.documents, rounded(posting)) if posting else b""


def _mark(documents: int, known: bool) -> int:
    frequency = frequency_byte(documents)
    return frequency | KNOWN if known else frequency


def facet_columns(facets: Sequence[Facets], name: str) -> tuple[list[str], list[int]]:
    """The values of one facet in order of appearance, and the place of each document's value."""
    places: dict[str, int] = {}
    column = [places.setdefault(getattr(one, name), len(places)) for one in facets]
    return list(places), column
