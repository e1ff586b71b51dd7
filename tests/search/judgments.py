"""The judged queries as typed objects; knows nothing of engines or scores."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal, get_args

import yaml

QUERIES = Path(__file__).parent / "queries.yml"
NO_ANSWER = "no-answer"

FRESH = Path(__file__).parent / "fresh.yml"
"""Queries by somebody who had not seen the search."""

LATER = Path(__file__).parent / "later.yml"
"""More of these, written after topics came, and those that were held back in earlier versions."""

ELSEWHERE = Path(__file__).parent / "elsewhere.yml"
"""Queries that the content has no answer to."""

HELD = Path(__file__).parent / "held.yml"
"""Queries by people who had not seen the search, judged by two; nothing is tuned on them."""

FILES = (QUERIES, FRESH, LATER, ELSEWHERE, HELD)

Split = Literal["dev", "test", "held"]
SPLITS: tuple[Split, ...] = get_args(Split)


@dataclass(frozen=True)
class JudgedQuery:
    """What someone types and the grade (1 to 3) of every page that answers it."""

    id: str
    query: str
    category: str
    split: Split
    relevant: Mapping[str, int]
    second: Mapping[str, int] = field(default_factory=dict)
    """The grades of another person; empty where nobody else judged, or found no answer."""

    @property
    def answerable(self) -> bool:
        """Whether the content has an answer."""
        return self.category != NO_ANSWER


def read_queries(path: Path = QUERIES) -> list[JudgedQuery]:
    """All judged queries in the order of the file."""
    entries = yaml.safe_load(path.read_text(encoding="utf-8"))
    return [JudgedQuery(**entry) for entry in entries]


def all_queries() -> list[JudgedQuery]:
    """The queries of all files."""
    return [query for path in FILES for query in read_queries(path)]


def by_second_person(queries: Iterable[JudgedQuery]) -> list[JudgedQuery]:
    """The queries with the grades of the second person instead; those without are left out."""
    found = (one for one in queries if one.second or not one.answerable)
    return [replace(one, relevant=one.second, second={}) for one in found]


def of_split(queries: Iterable[JudgedQuery], split: Split) -> list[JudgedQuery]:
    """The queries of one half, in the same order."""
    return [query for query in queries if query.split == split]


def categories(queries: Iterable[JudgedQuery]) -> list[str]:
    """The categories in the order in which the file names them first."""
    return list(dict.fromkeys(query.category for query in queries))


def split_by_rule(query_id: str) -> Split:
    """The half an id belongs to: an odd number is `dev`, an even one `test`."""
    return "dev" if int(query_id.rsplit("-", 1)[1]) % 2 else "test"
