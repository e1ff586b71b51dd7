"""The fast reader of YAML knows nothing, or the same as the full parser: proved by comparison."""

from __future__ import annotations

from pathlib import Path

import pytest
from case_site import Case, lay_out, read_cases
from hypothesis import example, given
from prongsai.problems import Notebook
from prongsai.reading.decoding import decode
from prongsai.reading.plain_yaml import MOST_LETTERS, parse_plain
from prongsai.reading.yaml_tree import parse, parse_any
from yaml_texts import CONTENT_FILES, WITHOUT_CLOCK, mutated_files, plain_texts, scrap_texts


def agrees(text: str) -> bool:
    """Whether the fast reader says nothing or just what the full one says; fails if it differs."""
    if decode(text.encode("utf-8", "replace"), Notebook("x.yml")) != text:
        return False
    plain = parse_plain(text)
    if plain is None:
        return False
    notebook = Notebook("x.yml")
    full = parse_any(text, notebook)
    assert repr(plain) == repr(full), text
    assert not notebook.problems, text
    return True


@pytest.mark.parametrize("path", CONTENT_FILES, ids=lambda path: "/".join(path.parts[-3:]))
def test_content_files_are_read_fast(path: Path) -> None:
    assert agrees(path.read_text("utf-8"))


@pytest.mark.parametrize("case", read_cases("reading"), ids=lambda case: case.name)
def test_golden_cases_agree(case: Case, tmp_path: Path) -> None:
    for path in lay_out(case, tmp_path).rglob("*.yml"):
        if path.is_file() and not path.is_symlink():
            agrees(path.read_bytes().decode("utf-8", "replace"))


@WITHOUT_CLOCK
@given(plain_texts())
@example("a: b")
@example("a:\n- b\n- c: d\n  e: f\n-  g")
@example("a: |-\n  ก\n\n   ข\n \n  ค\n\n\nb: c")
@example("a: |\n  ก\n    \n")
@example("a: |-\n  ก\n # ข\nb: c")
@example("a: |-\n\n  ก")
@example("a:\n  - b: |-\n     ก\n    c: d")
@example("a:\n  - b: |-\n    ก")
@example("a:\n  b:\n  c: d")
@example("a: b\n  c")
@example("a: b\n# ก\n  c")
@example("a: [b, {c: d}] # e]")
@example("a: {b: c, d: [e, f]}\n")
@example("a: 'b # c' # d")
@example("- a: b")
@example("  a: b")
@example("a: b\na: c")
@example("a: \u00a0b")
@example("\u00a0")
@example("a:\n  - - b")
@example("a: ? b")
@example("a: b\n---\nc: d")
@example("a: b\n...")
def test_plain_texts(text: str) -> None:
    agrees(text)


@WITHOUT_CLOCK
@given(scrap_texts)
def test_scraps(text: str) -> None:
    agrees(text)


@WITHOUT_CLOCK
@given(mutated_files())
def test_mutated_files(text: str) -> None:
    agrees(text)


def test_limits_belong_to_the_full_parser() -> None:
    assert parse_plain("a: " + "ก" * MOST_LETTERS) is None
    assert parse_plain("a: [" * 5000) is None
    deep = "\n".join("  " * depth + "a:" for depth in range(20))
    assert parse_plain(deep) is None


def test_both_are_one_reader() -> None:
    notebook = Notebook("x.yml")
    assert parse("a: b\n", notebook) == {"a": "b"}
    assert parse('a: "\\u0e01"\n', notebook) == {"a": "ก"}
    assert parse("# ก\n", notebook) is None
    assert not notebook.problems
