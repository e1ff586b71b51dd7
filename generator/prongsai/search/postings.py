"""Where words stand: one word's documents and impacts, and many words' in little memory."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

STRONGEST = 15
"""The highest impact: four bits."""

LESS_EXACT = ((20_000, 4), (5_000, 2))
"""Above so many documents, impacts in steps of so much: such a word tells little, costs much."""


@dataclass(slots=True)
class Posting:
    """The documents of one word, in order, and its impact (1 to 15) in each."""

    documents: array[int] = field(default_factory=lambda: array("I"))
    impacts: bytearray = field(default_factory=bytearray)


@dataclass(frozen=True, slots=True)
class Postings:
    """The postings of many words in four pieces, which travel between processes quickly."""

    words: str = ""
    counts: array[int] = field(default_factory=lambda: array("I"))
    documents: array[int] = field(default_factory=lambda: array("I"))
    impacts: bytes = b""

    def parts(self) -> Iterator[tuple[str, array[int], bytes]]:
        """Each word with its documents and impacts."""
        at = 0
        for word, count in zip(self.words.split("\n"), self.counts, strict=bool(self.counts)):
            yield word, self.documents[at : at + count], self.impacts[at : at + count]
            at += count


def compact(postings: Mapping[str, Posting]) -> Postings:
    """The same in little memory; no word holds a line's end."""
    documents = array("I")
    for one in postings.values():
        documents.extend(one.documents)
    return Postings(
        "\n".join(postings),
        array("I", [len(one.documents) for one in postings.values()]),
        documents,
        b"".join(one.impacts for one in postings.values()),
    )


def rounded(posting: Posting) -> bytes:
    """The impacts as they are stored; those of very frequent words in fewer steps."""
    found = len(posting.documents)
    step = next((step for most, step in LESS_EXACT if found > most), 1)
    if step == 1:
        return bytes(posting.impacts)
    # The highest of each step, so that the strongest stays the strongest.
    highest = [min(STRONGEST, (value - 1) // step * step + step) for value in range(1, 256)]
    return bytes(posting.impacts).translate(bytes((0, *highest)))
