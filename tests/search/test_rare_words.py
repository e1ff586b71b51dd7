"""Large sites keep rare words apart: the same queries find the same, and load little."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from prongsai.planning.plan import Plan
from prongsai.search import building, merging
from prongsai.search.building import build_index

from tests.search.client import node
from tests.search.judgments import of_split, read_queries

QUERIES = [
    *(one.query for one in of_split(read_queries(), "dev")),
    *("เขาสม", "ปี 64", "ปี 2021", "ผลประ", "กระทุ้ง", "23130", "policy", "อบต", "ก", "zzz"),
]
LOADED = """
  const { readFile } = require("node:fs/promises");
  const answers = [];
  for (const query of input.queries) {
    const names = [];
    const load = async (name) => {
      names.push(name.replace(/^[0-9a-f]{12}\\//, ""));
      return new Uint8Array(await readFile(`${input.site}/search/${name}`));
    };
    const searcher = client.createSearcher({ load });
    const { hits, total, shown, unknown } = await searcher.search(query);
    const before = names.length;
    const offered = await searcher.suggest(query);
    answers.push({
      found: { ids: hits.map((hit) => hit.id), total, shown, unknown },
      offered,
      rare: names.filter((name) => name.startsWith("r/")).length,
      again: names.length - new Set(names).size,
      later: names.slice(before),
    });
  }
  return answers;
"""


def _ask(plan: Plan, folder: Path) -> tuple[int, list[dict[str, Any]]]:
    files = build_index(plan).files
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    answers: list[dict[str, Any]] = node(LOADED, {"site": str(folder), "queries": QUERIES})
    return sum("/r/" in path for path in files if path.endswith(".bin")), answers


@pytest.mark.parametrize("each", [4, 8])
def test_rare_words_are_found_when_asked_for(
    plan: Plan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, each: int
) -> None:
    none, whole = _ask(plan, tmp_path / "whole")
    monkeypatch.setattr(merging, "MOST_WORDS", 1300)
    for module in (merging, building):
        monkeypatch.setattr(module, "RARE_WORDS", each)
    files, parted = _ask(plan, tmp_path / "parted")
    assert none == 0
    assert files > 5
    for query, one, other in zip(QUERIES, whole, parted, strict=True):
        # A word that only longer, rare ones end with stays unknown where those are not loaded.
        assert set(one["found"].pop("unknown")) <= set(other["found"].pop("unknown")), query
        assert other["found"] == one["found"], query
        assert other["rare"] <= min(files, 40)
        assert other["again"] == 0
        assert other["later"] == []
        assert set(other["offered"]) <= set(one["offered"]) or len(one["offered"]) == 8, query
    assert sum(one["rare"] for one in parted) < len(parted) * files / 2


def test_words_are_numbered_as_the_head_tells(plan: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(merging, "MOST_WORDS", 1300)
    packed: list[merging.PackedWords] = []
    pack = merging.pack_words

    def noted(*input: Any) -> merging.PackedWords:
        packed.append(pack(*input))
        return packed[0]

    monkeypatch.setattr(building, "pack_words", noted)
    files = build_index(plan).files
    folder = json.loads(files["search/meta.json"])["folder"]
    assert len(packed[0].rare) > 1
    assert all(f"search/{folder}/r/{at}.bin" in files for at in range(len(packed[0].rare)))
    assert len(set(packed[0].words)) == len(packed[0].words)
    starts = packed[0].rare_starts
    assert list(starts) == sorted(starts, key=merging.encode_text)
    assert all(len(one) <= merging.RARE_START for one in starts)
