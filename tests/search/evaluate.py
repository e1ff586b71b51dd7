"""`python -m tests.search.evaluate SITE`: how well the search of a built site answers.

Prints nDCG@10, recall@10, MRR, the share of answerable queries without hits and the share of
no-answer queries that rightly have none, beside MiniSearch and Pagefind on the same pages.
Of `test` and `fresh` only the totals are printed, so that nobody tunes on it without noticing.
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
from tests.search.judgments import FRESH, SPLITS, JudgedQuery, of_split, read_queries

Engine = Callable[[Path, Sequence[JudgedQuery]], Rankings | Unavailable]
ENGINES: dict[str, Engine] = {
    "prongsai": run_ours,
    "minisearch": run_minisearch,
    "pagefind": run_pagefind,
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the engines that are there and print their figures."""
    options = _options(arguments)
    queries = [*read_queries(), *read_queries(FRESH)]
    wanted = SPLITS if options.split == "all" else (options.split,)
    asked = [query for query in queries if query.split in wanted]
    engines = _run(options.site, asked)
    if not engines:
        raise SystemExit("no engine could be run")
    for split in wanted:
        half = of_split(asked, split)
        print(f"\n{split}: {len(half)} queries")
        if split == "dev" or options.test_categories:
            print(*report.by_category(half, engines), "", sep="\n")
        print(report.overview_header())
        for name, rankings in engines.items():
            print(report.overview(name, half, rankings))
    if options.failures:
        first = next(iter(engines))
        print(f"\nfailures of {first} in dev")
        print(*report.failures(of_split(asked, "dev"), engines[first]), sep="\n")


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.search.evaluate", description=__doc__)
    parser.add_argument("site", type=Path, help="folder of a built site")
    parser.add_argument("--split", choices=[*SPLITS, "all"], default="dev")
    parser.add_argument("--failures", action="store_true", help="list what went wrong in dev")
    parser.add_argument(
        "--test-categories",
        action="store_true",
        help="print the categories of test and fresh too: to prove a release, not while tuning",
    )
    options = parser.parse_args(arguments)
    if options.failures and options.split in ("test", "fresh"):
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
