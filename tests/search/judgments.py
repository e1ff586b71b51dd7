"""The judged queries of `queries.yml` as typed objects; knows nothing of engines or scores."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

import yaml

QUERIES = Path(__file__).parent / "queries.yml"
NO_ANSWER = "no-answer"

FRESH = Path(__file__).parent / "fresh.yml"
"""Queries by somebody who had not seen the search; nothing is tuned on them."""

Split = Literal["dev", "test", "fresh"]
SPLITS: tuple[Split, ...] = get_args(Split)


@dataclass(frozen=True)
class JudgedQuery:
    """What someone types and the grade (1 to 3) of every page that answers it."""

    id: str
    query: str
    category: str
    split: Split
    relevant: Mapping[str, int]

    @property
    def answerable(self) -> bool:
        """Whether the content has an answer."""
        return self.category != NO_ANSWER


def read_queries(path: Path = QUERIES) -> list[JudgedQuery]:
    """All judged queries in the order of the file."""
    entries = yaml.safe_load(path.read_text(encoding="utf-8"))
    return [JudgedQuery(**entry) for entry in entries]


def of_split(queries: Iterable[JudgedQuery], split: Split) -> list[JudgedQuery]:
    """The queries of one half, in the same order."""
    return [query for query in queries if query.split == split]


def categories(queries: Iterable[JudgedQuery]) -> list[str]:
    """The categories in the order in which the file names them first."""
    return list(dict.fromkeys(query.category for query in queries))


def split_by_rule(query_id: str) -> Split:
    """The half an id belongs to: an odd number is `dev`, an even one `test`."""
    return "dev" if int(query_id.rsplit("-", 1)[1]) % 2 else "test"
