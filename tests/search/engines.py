"""Runs search engines in Node over one built site: ours, and others on the same pages.

Every runner reads queries as JSON lines from standard input and answers with one JSON line each.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.search.judgments import JudgedQuery
from tests.search.pages import read_pages

HERE = Path(__file__).parent
NODE_MODULES = HERE / "node_modules"
TIMEOUT = 600  # seconds for all queries of one engine

Rankings = Mapping[str, Sequence[str]]  # query id -> page ids, best first


@dataclass(frozen=True)
class Unavailable:
    """Why an engine was not run."""

    reason: str


class RunnerError(Exception):
    """A runner stopped with an error or answered something else than was asked."""


def run_ours(site: Path, queries: Sequence[JudgedQuery]) -> Rankings | Unavailable:
    """The site's own client code over the site's own index."""
    if not (site / "assets/search/search.js").is_file():
        return Unavailable(f"{site} has no assets/search/search.js")
    return _run("run_queries.mjs", site, queries)


def run_minisearch(site: Path, queries: Sequence[JudgedQuery]) -> Rankings | Unavailable:
    """MiniSearch with words of `Intl.Segmenter`, any word, beginnings and near spellings."""
    return _run_other("minisearch", site, queries)


def run_pagefind(site: Path, queries: Sequence[JudgedQuery]) -> Rankings | Unavailable:
    """Pagefind as it comes, with its own Thai segmentation."""
    return _run_other("pagefind", site, queries)


def _run_other(name: str, site: Path, queries: Sequence[JudgedQuery]) -> Rankings | Unavailable:
    if not (NODE_MODULES / name).is_dir():
        return Unavailable(f"not installed (npm install --prefix {HERE})")
    with tempfile.TemporaryDirectory(prefix=f"prongsai-{name}-") as folder:
        pages = [asdict(page) for page in read_pages(site)]
        Path(folder, "pages.json").write_text(json.dumps(pages), encoding="utf-8")
        return _run(f"run_{name}.mjs", Path(folder), queries)


def _run(script: str, folder: Path, queries: Sequence[JudgedQuery]) -> Rankings | Unavailable:
    node = shutil.which("node")
    if node is None:
        return Unavailable("there is no node")
    asked = "".join(json.dumps({"id": q.id, "query": q.query}) + "\n" for q in queries)
    done = subprocess.run(
        [node, str(HERE / script), str(folder.resolve())],
        input=asked,
        capture_output=True,
        encoding="utf-8",
        timeout=TIMEOUT,
        check=False,
    )
    if done.returncode:
        raise RunnerError(f"{script} stopped with {done.returncode}:\n{done.stderr}")
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    rankings = {answer["id"]: answer["hits"] for answer in answers}
    if list(rankings) != [query.id for query in queries]:
        raise RunnerError(f"{script} did not answer every query once and in order")
    for query_id, hits in rankings.items():
        if len(set(hits)) != len(hits):
            raise RunnerError(f"{script} lists a page twice for {query_id}: {hits}")
    return rankings
