"""`python -m tests.search.bench --sizes 50,1000`: bytes, speed and build cost of the search.

For each size it makes a varied site (`synthetic.py`), builds its index, and lets the real client
answer the judged queries of `dev` in Node: what a first search loads, how long one takes when its
parts are here. Where Pagefind is installed it does the same on the same pages in the same run.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from tests.search.judgments import of_split, read_queries
from tests.search.measuring import run_measured

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SIZES = (50, 1000, 10_000, 100_000)
COLUMNS = (
    *("engine", "measures", "files", "words", "texts", "first", "to 95 %", "cached", "to 95 %"),
    *("CPU", "memory"),
)
UNITS = ("", "", "", "MB", "MB", "kB", "kB", "ms", "ms", "ms each", "MB")
WIDTHS = (9, 9, 7, 8, 8, 7, 7, 7, 7, 8, 7)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure each size and print a row for each engine."""
    options = _options(arguments)
    node = shutil.which("node")
    if node is None:
        raise SystemExit("there is no node on this machine (Debian: apt-get install nodejs)")
    queries = [query.query for query in of_split(read_queries(), "dev")]
    beside = (HERE / "node_modules/pagefind").is_dir()
    if not beside:
        print(f"Pagefind is not installed: npm install --no-package-lock --prefix {HERE}")
    print(_row(COLUMNS), _row(UNITS), sep="\n")
    for size in options.sizes:
        with tempfile.TemporaryDirectory(prefix="prongsai-bench-") as folder:
            other = beside and size <= options.pagefind_up_to
            _measure_ours(size, Path(folder), node, queries, pages=other, parts=options.parts)
            if other:
                _measure_pagefind(size, Path(folder), node, queries)


def _numbers(text: str) -> list[int]:
    """The numbers of a list such as `50,1000`."""
    return [int(one) for one in text.split(",")]


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.search.bench", description=__doc__)
    parser.add_argument("--sizes", type=_numbers, default=SIZES, help="measures, such as 50,1000")
    parser.add_argument(
        "--pagefind-up-to", type=int, default=10_000, metavar="MEASURES", help="0 leaves it out"
    )
    parser.add_argument("--parts", action="store_true", help="print what the first search loads")
    return parser.parse_args(arguments)


def _measure_ours(
    size: int, folder: Path, node: str, queries: Sequence[str], *, pages: bool, parts: bool
) -> None:
    command = [sys.executable, "-m", "tests.search.bench_build", str(size), str(folder)]
    built = run_measured([*command, "--pages"] if pages else command, ROOT)
    cost = json.loads(built.printed)
    asked = run_measured(
        [node, str(HERE / "run_bench.mjs"), str(folder)], ROOT, json.dumps(queries)
    )
    found = json.loads(asked.printed)
    requests = [one.pop("requests") for one in found["first"]]
    _print_row("prongsai", size, cost, found, cost["cpu"], built.megabytes)
    if parts:
        names = sorted({name for one in found["first"] for name in one})
        loaded = {name: [one.get(name, 0) for one in found["first"]] for name in names}
        told = (f"{name} {median(values) / 1000:.1f}" for name, values in loaded.items())
        print(f"          first search by parts (kB, median): {', '.join(told)}")
        print(
            f"          requests {median(requests):.0f}; start {found['start']:.0f} ms; "
            f"built in {cost['wall']:.1f} s; content holds {cost['held'] / 1024:.0f} MB; "
            f"scripts for file:// {cost['disk'] / 1e6:.2f} MB"
        )


def _measure_pagefind(size: int, folder: Path, node: str, queries: Sequence[str]) -> None:
    script = str(HERE / "bench_pagefind.mjs")
    built = run_measured([node, script, "build", str(folder)], HERE)
    asked = run_measured([node, script, "ask", str(folder)], HERE, json.dumps(queries))
    _print_row(
        "pagefind", size, json.loads(built.printed), json.loads(asked.printed), built.cpu,
        built.megabytes,
    )  # fmt: skip


def _print_row(
    engine: str,
    size: int,
    cost: Mapping[str, int],
    found: Mapping[str, Any],
    cpu: float,
    megabytes: float,
) -> None:
    first = [sum(one.values()) / 1000 for one in found["first"]]
    times = found["times"]
    cells = (
        *(engine, f"{size:,}", f"{cost['files']:,}"),
        *(f"{cost[name] / 1e6:.2f}" for name in ("words", "texts")),
        *(f"{value:.1f}" for value in (median(first), high(first))),
        *(f"{value:.2f}" for value in (median(times), high(times))),
        *(f"{1000 * cpu / size:.2f}", f"{megabytes:.0f}"),
    )
    print(_row(cells), flush=True)


def high(values: Sequence[float]) -> float:
    """The value that 95 % do not exceed."""
    return sorted(values)[min(len(values) - 1, int(0.95 * len(values)))]


def _row(cells: Sequence[str]) -> str:
    return " ".join(f"{cell:>{width}}" for cell, width in zip(cells, WIDTHS, strict=True))


if __name__ == "__main__":
    main()
