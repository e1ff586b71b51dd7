"""How well each document fits each topic: by the words of reports that mean it, or stand near."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable
from math import log, sqrt
from operator import mul

from prongsai.search.known_synonyms import Phrase
from prongsai.search.postings import STRONGEST, Posting
from prongsai.search.topics.meaning import Meaning

NEAR = 0.6
"""Of a phrase that means the topic itself."""

COUNTED = (1.0, 0.7, 0.49)
"""The best three phrases that a document has count, each less than the one before."""

PostingOf = Callable[[str], Posting]


def fits(meaning: Meaning, posting_of: PostingOf, size: int) -> Posting:
    """The documents that fit a topic, out of `size`, and how well: 15 for the best one.

    `posting_of` gives the posting of a word. What fits less than half a step is left out.
    """
    found: dict[int, list[float]] = {}
    for phrases, weight in ((meaning.means, 1.0), (meaning.near, NEAR)):
        for phrase in phrases:
            for document, value in _worth(phrase, posting_of, size):
                found.setdefault(document, []).append(weight * value)
    worth = {document: _together(values) for document, values in found.items()}
    most = max(worth.values(), default=1.0)
    steps = {document: round(STRONGEST * value / most) for document, value in worth.items()}
    documents = array("I", sorted(document for document, step in steps.items() if step))
    return Posting(documents, bytearray(steps[document] for document in documents))


def _together(values: list[float]) -> float:
    if len(values) == 1:
        return values[0]  # most have one
    values.sort(reverse=True)
    total: float = sum(map(mul, COUNTED, values))
    return total


def _worth(phrase: Phrase, posting_of: PostingOf, size: int) -> Iterable[tuple[int, float]]:
    """What a phrase is worth in each document that has all of its words."""
    values: dict[int, float] | None = None
    for word in phrase:
        posting = posting_of(word)
        share = rarity(len(posting.documents), size) / STRONGEST / sqrt(len(phrase))
        own = zip(posting.documents, posting.impacts, strict=True)
        if values is None:
            values = {document: share * impact for document, impact in own}
        else:
            before = values
            values = {
                document: before[document] + share * impact
                for document, impact in own
                if document in before
            }
    return (values or {}).items()


def rarity(count: int, size: int) -> float:
    """How telling a word is that stands in `count` of `size` documents; the client's `rarityOf`."""
    return log(1 + (size - count + 0.5) / (count + 0.5))
