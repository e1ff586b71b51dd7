"""What an evaluation prints: tables of means, and the queries of `dev` that went wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tests.search.engines import Rankings
from tests.search.judgments import JudgedQuery, categories
from tests.search.metrics import Means, means, ndcg, share_empty

NAME_WIDTH = 22
GOOD = 0.9  # an nDCG below this is listed as a failure


def overview(name: str, queries: Sequence[JudgedQuery], rankings: Rankings) -> str:
    """One line of all means of an engine over the answerable queries, and its no-answer rate."""
    total = _means(queries, rankings)
    unanswered = [query for query in queries if not query.answerable]
    silent = share_empty(rankings[query.id] for query in unanswered)
    return f"{_pad(name)}{_cells(total)}{silent:9.0%}"


def overview_header() -> str:
    """The header over lines of `overview`."""
    return f"{_pad('')}{_header()}{'no-answer':>11}"


def by_category(queries: Sequence[JudgedQuery], engines: Mapping[str, Rankings]) -> Iterator[str]:
    """The first engine's means per category, the others' nDCG and share without hits beside."""
    first, *others = engines
    columns = "".join(f" | {name[:11]:>11} empty" for name in others)
    yield f"{_pad('category')}{_header()}{columns}"
    answerable = [query for query in queries if query.answerable]
    for name in categories(answerable):
        members = [query for query in answerable if query.category == name]
        row = _cells(_means(members, engines[first]))
        for other in others:
            scores = _means(members, engines[other])
            row += f" | {scores.ndcg:11.3f} {scores.empty:5.0%}"
        yield f"{_pad(name)}{row}"


def failures(queries: Sequence[JudgedQuery], rankings: Rankings) -> Iterator[str]:
    """Every query with a poor ranking, no hit, or hits where nothing answers; worst first."""
    marked = sorted((_quality(q, rankings), q.id, q) for q in queries)
    for quality, _, query in marked:
        if quality < GOOD:
            yield f"{quality:.2f} {query.id}: {query.query}"
            yield from _ranked(query, rankings[query.id])


def _ranked(query: JudgedQuery, hits: Sequence[str]) -> Iterator[str]:
    for rank, hit in enumerate(hits, 1):
        yield f"     {rank:2d}. {hit} ({query.relevant.get(hit, 0)})"
    if missing := [f"{page} ({g})" for page, g in query.relevant.items() if page not in hits]:
        yield f"     missing: {', '.join(missing)}"


def _quality(query: JudgedQuery, rankings: Rankings) -> float:
    hits = rankings[query.id]
    if query.answerable:
        return ndcg(hits, query.relevant)
    return 0.0 if hits else 1.0


def _means(queries: Sequence[JudgedQuery], rankings: Rankings) -> Means:
    return means((rankings[q.id], q.relevant) for q in queries if q.answerable)


def _header() -> str:
    return f"{'n':>4}{'nDCG@10':>9}{'recall':>8}{'MRR':>7}{'empty':>7}"


def _cells(row: Means) -> str:
    return f"{row.count:4d}{row.ndcg:9.3f}{row.recall:8.3f}{row.mrr:7.3f}{row.empty:7.1%}"


def _pad(text: str) -> str:
    return f"{text:{NAME_WIDTH}}"
