"""Learns from wordings which words point to which topics.

The client weighs them as Rocchio's classifier does (1971, with idf): a query is about the topics
whose words, taken together, are most like it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from prongsai.search.segmenting import Dictionary
from prongsai.search.tokens import YEAR_WORDS, tokens
from prongsai.search.topics.lists import Topic

LEAST_WORDINGS = 2
"""A word that only one wording has is left out: it may be there by chance."""

MOST_GROUPS = 12
"""A word points to so many groups at most, those in which it is most frequent."""

TOO_MANY_GROUPS = 60
"""A word of more groups points to none: it is known, and says nothing."""

Group = tuple[int, Sequence[str]]
"""Wordings of one topic, and the place of that topic."""


@dataclass(frozen=True, slots=True)
class Learned:
    """Each word with the groups of wordings it points to, as rising places; `topics` tells for each
    group which topic it is of, by its place."""

    topics: tuple[int, ...]
    words: Mapping[str, tuple[int, ...]]


def learn_usual(topics: Sequence[Topic], dictionary: Dictionary) -> Learned:
    """Learn from the usual wordings alone: little to load."""
    return learn(_usual(topics), dictionary)


def learn_all(topics: Sequence[Topic], dictionary: Dictionary) -> Learned:
    """Learn from all wordings. The less usual ones of a topic are a group of their own: a group of
    very many words would be like no query."""
    more = [(place, one.also) for place, one in enumerate(topics) if one.also]
    return learn([*_usual(topics), *more], dictionary)


def _usual(topics: Sequence[Topic]) -> list[Group]:
    return [(place, one.said) for place, one in enumerate(topics)]


def learn(groups: Sequence[Group], dictionary: Dictionary) -> Learned:
    """Find the words that point to groups of wordings.

    Wordings are parted twice: the second time by the words found the first time, which are about
    all that a client has when it parts a query. Numbers and years say when, not what.
    """
    first = {word for _, group in groups for said in group for word in tokens(said, dictionary)}
    again = Dictionary(first)
    counts: dict[str, Counter[int]] = {}
    for place, (_, group) in enumerate(groups):
        for said in group:
            for word in {*tokens(said, again)} - YEAR_WORDS:
                if not word[0].isdigit():
                    counts.setdefault(word, Counter())[place] += 1
    often = {word: count for word, count in counts.items() if count.total() >= LEAST_WORDINGS}
    topics = tuple(topic for topic, _ in groups)
    return Learned(topics, {word: _pointed(count) for word, count in often.items()})


def _pointed(count: Counter[int]) -> tuple[int, ...]:
    if len(count) > TOO_MANY_GROUPS:
        return ()
    most = sorted(count, key=lambda place: (-count[place], place))[:MOST_GROUPS]
    return tuple(sorted(most))
