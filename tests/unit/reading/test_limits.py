"""Hostile files cost no more than their size: calls are counted, so that no clock is needed."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from case_site import SMALL_SITE, findings_of
from prongsai.problems import Notebook
from prongsai.reading.decoding import MAX_BYTES, decode, read_bytes
from prongsai.reading.locating import MOST_ALIKE
from prongsai.reading.yaml_places import positions
from prongsai.wording import LONGEST_WORD, suggest

REPORT = "organizations/ban-mai/2568-year/report.yml"
MEASURE = "organizations/ban-mai/2568-year/measures/01.yml"
TITLE = "title: ก\n"
HOSTILE: dict[str, tuple[str, Callable[[int], str]]] = {
    "brackets": (MEASURE, lambda n: "a: " + "[" * n),
    "braces": (MEASURE, lambda n: "{a: " * n),
    "dashes": (MEASURE, lambda n: "a:\n  " + "- " * n),
    "deep blocks": (MEASURE, lambda n: "\n".join(" " * at + "a:" for at in range(n // 20))),
    "anchors": (MEASURE, lambda n: "a: [" + "&a b," * n + "c]"),
    "aliases": (MEASURE, lambda n: "a: &a b\nc: [" + "*a," * n + "c]"),
    "tags": (MEASURE, lambda n: "a: [" + "!!str b," * n + "c]"),
    "unknown keys": (MEASURE, lambda n: TITLE + "".join(f"outcom{at}: x\n" for at in range(n))),
    "long unknown keys": (MEASURE, lambda n: TITLE + f"{'outcome' * (n // 8)}: x\n"),
    "duplicate keys": (MEASURE, lambda n: TITLE * n),
    "control characters": (MEASURE, lambda n: TITLE + "\x01" * n),
    "invisible characters": (MEASURE, lambda n: TITLE[:-1] + "\u200b" * n),
    "invisible letters in lines": (MEASURE, lambda n: "a: |\n" + "  ก\u200b\n" * n),
    "escaped characters": (MEASURE, lambda n: 'title: "' + "\\u200b" * n + '"'),
    "texts that run on": (MEASURE, lambda n: "title: ก\n" + "  ข\n" * n),
    "many texts that run on": (MEASURE, lambda n: "title:\n" + "  - ก\n   ข\n" * n),
    "colons": (MEASURE, lambda n: "title: " + "a: " * n),
    "spaces": (MEASURE, lambda n: "title: ก" + " " * n + ": x"),
    "empty lines": (MEASURE, lambda n: "a: ก\n" + "\n" * n + "b\n"),
    "empty items": (MEASURE, lambda n: "title:\n" + "  - ''\n" * n),
    "items of lists": (MEASURE, lambda n: "title:\n" + "  - []\n" * n),
    "unknown tables": (
        MEASURE,
        lambda n: TITLE + "source:\n" + "".join(f"- {{table: t{x}, line: 1}}\n" for x in range(n)),
    ),
    "missing evidence": (
        MEASURE,
        lambda n: (
            TITLE + "evidence:\n" + "".join(f"- {{kind: web, file: f{x}}}\n" for x in range(n))
        ),
    ),
    "corrections": (
        MEASURE,
        lambda n: TITLE + "corrections:\n" + "- {field: title, printed: ข, intended: ก}\n" * n,
    ),
    "missing measures": (
        REPORT,
        lambda n: f"{_report()}measures: [{', '.join(f'm{at}' for at in range(n))}]\n",
    ),
    "same measures": (REPORT, lambda n: f"{_report()}measures: [{'x, ' * n}x]\n"),
    "same tables": (REPORT, lambda n: _report() + _tables(n)),
}


def _report() -> str:
    text = (SMALL_SITE / REPORT).read_text("utf-8")
    return text.replace('measures: ["01", "02"]\n', "")


def _tables(number: int) -> str:
    rows = "- {id: t, columns: [{field: title, header: ก}]}\n" * (number // 4)
    return f'measures: ["01"]\ntables:\n{rows}'


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SMALL_SITE, tmp_path / "content"))


def calls_of(work: Callable[[], object]) -> int:
    """How many functions are called while `work` runs."""
    calls = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize("name", HOSTILE)
def test_twice_the_size_is_twice_the_work(name: str, content: Path) -> None:
    path, make = HOSTILE[name]
    calls = []
    for size in (250, 500):
        (content / path).write_text(make(size), encoding="utf-8")
        calls.append(calls_of(lambda: findings_of(content)))
    assert calls[1] < 2.2 * calls[0] + 2000


@pytest.mark.parametrize("name", HOSTILE)
def test_large_ones_are_told_in_few_findings(name: str, content: Path) -> None:
    path, make = HOSTILE[name]
    (content / path).write_text(make(4000), encoding="utf-8")
    findings = findings_of(content)
    assert findings
    assert len(findings) <= 4 * (MOST_ALIKE + 1)
    assert max(len(one.message) for one in findings) < 400


def test_no_more_of_a_file_is_read_than_may_be(tmp_path: Path) -> None:
    path = tmp_path / "huge.yml"
    with path.open("wb") as stream:
        stream.truncate(50 * 1024 * 1024)
    assert len(read_bytes(path)) == MAX_BYTES + 1


def test_positions_stop_where_reading_stops() -> None:
    assert len(positions("a: " + "[" * 50_000)) < 30


def test_unsafe_characters_are_noted_to_a_limit() -> None:
    notebook = Notebook("x.yml")
    assert decode("\u200b".encode() * 50_000, notebook) is not None
    assert len(notebook.problems) == 1000


def test_suggestions_are_bounded() -> None:
    known = [f"evidence-{number:05}" for number in range(20_000)]
    assert calls_of(lambda: suggest("evidence-x", known)) < 5000
    assert suggest("x" * (LONGEST_WORD + 1), ["x" * LONGEST_WORD]) == ""
    assert suggest("", known) == ""
    assert suggest("titel", ("title", "table")) == "title"
    assert suggest("TITLE", ("title",)) == "title"
    assert suggest("iit", ("IIT", "EIT")) == "IIT"
    assert suggest("ผลลัพธ", ("ผลลัพธ์", "ผลผลิต")) == "ผลลัพธ์"
