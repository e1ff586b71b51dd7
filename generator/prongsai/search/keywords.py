"""The words of titles that lead to measures without JavaScript: the keyword page ก–ฮ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from prongsai.planning.entries import Entry, Keyword
from prongsai.search.indexing import KeywordPlaces
from prongsai.search.records import Subject
from prongsai.thai.collation import sort_key

MOST_A_LETTER = 200
TOO_COMMON = 0.4
"""A word in a larger share of the titles tells nothing."""


def choose_keywords(
    found: Mapping[str, KeywordPlaces], subjects: Sequence[Subject]
) -> tuple[Keyword, ...]:
    """The most useful words of titles in dictionary order; of many, the best of each letter."""
    measures = sum(1 for one in subjects if one.entry)
    limit = max(3, measures * TOO_COMMON)
    useful = [(word, one) for word, one in found.items() if one.count <= limit]
    best = sorted(useful, key=lambda pair: (-pair[1].count, sort_key(pair[0])))
    listed: Counter[str] = Counter()
    chosen: list[Keyword] = []
    for word, one in best:
        keyword = Keyword(word, one.count, ())
        if listed[keyword.letter] < MOST_A_LETTER:
            listed[keyword.letter] += 1
            chosen.append(replace(keyword, entries=_entries(one, subjects)))
    return tuple(sorted(chosen, key=lambda one: sort_key(one.word)))


def _entries(keyword: KeywordPlaces, subjects: Sequence[Subject]) -> tuple[Entry, ...]:
    found = (subjects[number].entry for number in keyword.documents)
    return tuple(entry for entry in found if entry)
