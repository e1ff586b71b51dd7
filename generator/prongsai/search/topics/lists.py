"""Reads the reviewed lists of topics: how people ask for one, and how reports write about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from prongsai.search.synonyms import reviewed_file

LISTS = ("persons.yml", "money.yml", "service.yml", "elsewhere.yml")


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing that people look for.

    `said` are usual ways to ask for it, `also` less usual ones; `means` are words of reports that
    are about it, the most telling first, and `near` words of reports that are related. A topic
    without both is about something that such reports do not hold.
    """

    id: str
    said: tuple[str, ...]
    also: tuple[str, ...] = ()
    means: tuple[str, ...] = ()
    near: tuple[str, ...] = ()


def read_topics() -> tuple[Topic, ...]:
    """All topics, in the order of the lists."""
    return tuple(_topics())


def _topics() -> Iterator[Topic]:
    for name in LISTS:
        for one in reviewed_file(f"topics/{name}"):
            yield Topic(
                one["topic"],
                _lines(one["said"]),
                _lines(one.get("also", "")),
                tuple(map(str, one.get("means", ()))),
                tuple(map(str, one.get("near", ()))),
            )


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line for line in text.splitlines() if line.strip())
