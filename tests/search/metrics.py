"""Ranking metrics over one judged query and their means; pure arithmetic.

nDCG as in Järvelin and Kekäläinen 2002 with the exponential gain of Burges et al. 2005.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log2
from statistics import fmean

DEPTH = 10
USEFUL = 2  # recall and reciprocal rank count pages of this grade and above


def ndcg(hits: Sequence[str], grades: Mapping[str, int], depth: int = DEPTH) -> float:
    """Discounted gain of the first `depth` hits over that of the best possible list."""
    best = _discounted(sorted(grades.values(), reverse=True)[:depth])
    if best == 0:
        raise ValueError("a query without relevant pages has no nDCG")
    return _discounted([grades.get(hit, 0) for hit in hits[:depth]]) / best


def recall(hits: Sequence[str], grades: Mapping[str, int], depth: int = DEPTH) -> float:
    """Share of the useful pages among the first `depth` hits; `depth` of them are enough."""
    useful = _useful(grades)
    return len(useful & set(hits[:depth])) / min(depth, len(useful))


def reciprocal_rank(hits: Sequence[str], grades: Mapping[str, int], depth: int = DEPTH) -> float:
    """One over the rank of the first useful hit, 0 when none is among the first `depth`."""
    useful = _useful(grades)
    return next((1 / rank for rank, hit in enumerate(hits[:depth], 1) if hit in useful), 0.0)


@dataclass(frozen=True)
class Means:
    """The mean scores of a set of answerable queries; `empty` is the share without any hit."""

    count: int
    ndcg: float
    recall: float
    mrr: float
    empty: float


def means(pairs: Iterable[tuple[Sequence[str], Mapping[str, int]]]) -> Means:
    """Scores of (hits, grades) pairs; at least one pair is needed."""
    rows = list(pairs)
    return Means(
        count=len(rows),
        ndcg=fmean(ndcg(*row) for row in rows),
        recall=fmean(recall(*row) for row in rows),
        mrr=fmean(reciprocal_rank(*row) for row in rows),
        empty=share_empty(hits for hits, _ in rows),
    )


def share_empty(hit_lists: Iterable[Sequence[str]]) -> float:
    """Share of the lists that have no hit."""
    return fmean(0.0 if hits else 1.0 for hits in hit_lists)


def _discounted(grades: Sequence[int]) -> float:
    return sum((2.0**grade - 1) / log2(rank + 1) for rank, grade in enumerate(grades, 1))


def _useful(grades: Mapping[str, int]) -> set[str]:
    useful = {page for page, grade in grades.items() if grade >= USEFUL}
    if not useful:
        raise ValueError("a query without useful pages has no recall")
    return useful
