"""The topics of which a site has something: their numbers, their words, and what fits them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from prongsai.search.merging import Merged
from prongsai.search.packing import into_shards, pack_posting, steps, varints
from prongsai.search.topics.fitting import fits
from prongsai.search.topics.meaning import Meaning

COMMON = 4
"""A word that stands in one of so many documents is not worth a mark for a topic's sake."""


@dataclass(frozen=True, slots=True)
class HeldTopics:
    """`numbers` has the number of each topic: first the `size` ones that are held, then the others;
    `shards` hold the first ones, `starts` are the numbers of the first one of each shard."""

    numbers: tuple[int, ...]
    size: int
    shards: tuple[bytes, ...]
    starts: tuple[int, ...]


def hold_topics(
    meanings: Sequence[Meaning], merged: Merged, numbers: Mapping[str, int]
) -> HeldTopics:
    """Number the topics of which there is something, and pack them; `numbers` are of words."""
    held = [one for one in meanings if one.is_held]
    others = count(len(held))
    first = count()
    order = tuple(next(first if one.is_held else others) for one in meanings)
    shards, starts = into_shards(_pack(one, merged, numbers) for one in held)
    return HeldTopics(order, len(held), tuple(shards), tuple(starts))


def _pack(meaning: Meaning, merged: Merged, numbers: Mapping[str, int]) -> bytes:
    """The first phrase, in order; the words worth a mark, as steps; the documents, and how well
    they fit. Lists begin with how many there are."""
    size = len(merged.facets)
    hint = [numbers[word] for word in (meaning.means or ((),))[0]]
    words = {word for phrase in meaning.means for word in phrase}
    telling = sorted(numbers[word] for word in words if COMMON * merged.documents(word) < size)
    found = fits(meaning, merged.postings.__getitem__, size)
    places = pack_posting(found.documents, bytes(found.impacts))
    return _listed(hint) + _listed(steps(telling)) + places


def _listed(some: Sequence[int]) -> bytes:
    return varints((len(some), *some))
