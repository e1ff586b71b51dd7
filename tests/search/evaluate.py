"""`python -m tests.search.evaluate SITE`: how well the search of a built site answers.

Prints nDCG@10, recall@10, MRR, the share of answerable queries without hits and the share of
no-answer queries that rightly have none, beside MiniSearch and Pagefind on the same pages.
Of `test` and `held` only the totals are printed, so that nobody tunes on them without noticing; of
`held` by the grades of the author, and by those of a second person.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.search import report
from tests.search.engines import (
    Rankings,
    Unavailable,
    run_minisearch,
    run_ours,
    run_pagefind,
)
from tests.search.judgments import (
    SPLITS,
    JudgedQuery,
    all_queries,
    by_second_person,
    of_split,
)

Engine = Callable[[Path, Sequence[JudgedQuery]], Rankings | Unavailable]
ENGINES: dict[str, Engine] = {
    "prongsai": run_ours,
    "minisearch": run_minisearch,
    "pagefind": run_pagefind,
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the engines that are there and print their figures."""
    options = _options(arguments)
    wanted = SPLITS if options.split == "all" else (options.split,)
    asked = [query for query in all_queries() if query.split in wanted]
    engines = _run(options.site, asked)
    if not engines:
        raise SystemExit("no engine could be run")
    for split in wanted:
        part = of_split(asked, split)
        categories = split == "dev" or options.test_categories
        _print(f"{split}: {len(part)} queries", part, engines, categories=categories)
        if any(query.second for query in part):
            second = by_second_person(part)
            _print(f"{split}, judged by a second person", second, engines, categories=categories)
    if options.failures:
        first = next(iter(engines))
        print(f"\nfailures of {first} in dev")
        print(*report.failures(of_split(asked, "dev"), engines[first]), sep="\n")


def _print(
    title: str,
    queries: Sequence[JudgedQuery],
    engines: dict[str, Rankings],
    *,
    categories: bool,
) -> None:
    print(f"\n{title}")
    if categories:
        print(*report.by_category(queries, engines), "", sep="\n")
    print(report.overview_header())
    for name, rankings in engines.items():
        print(report.overview(name, queries, rankings))


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.search.evaluate", description=__doc__)
    parser.add_argument("site", type=Path, help="folder of a built site")
    parser.add_argument("--split", choices=[*SPLITS, "all"], default="dev")
    parser.add_argument("--failures", action="store_true", help="list what went wrong in dev")
    parser.add_argument(
        "--test-categories",
        action="store_true",
        help="print the categories of test and held too: to prove a release, not while tuning",
    )
    options = parser.parse_args(arguments)
    if options.failures and options.split in ("test", "held"):
        parser.error("only queries of dev are ever listed; --failures goes with dev or all")
    if not (options.site / "org").is_dir():
        parser.error(f"{options.site} is not a built site (it has no org/)")
    return options


def _run(site: Path, queries: Sequence[JudgedQuery]) -> dict[str, Rankings]:
    engines: dict[str, Rankings] = {}
    for name, run in ENGINES.items():
        outcome = run(site, queries)
        if isinstance(outcome, Unavailable):
            print(f"{name}: skipped: {outcome.reason}")
        else:
            engines[name] = outcome
    return engines


if __name__ == "__main__":
    main()
