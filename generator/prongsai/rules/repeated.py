"""Finds what may stand only once in a list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from prongsai.problems import Place, Problem, problem


def repeated(file: str, key: str, part: str, ids: Sequence[str]) -> Iterator[Problem]:
    """A problem for each id that is already there earlier in the list `key` of a file."""
    seen: set[str] = set()
    for at, id in enumerate(ids):
        if id in seen:
            yield problem("duplicate-id", Place(file, (key, at, part)), id=id)
        seen.add(id)
