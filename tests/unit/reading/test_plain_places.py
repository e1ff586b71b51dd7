"""The quick way to line and column knows nothing, or the same as the full one."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from prongsai.problems import Notebook, Place, problem
from prongsai.reading.decoding import decode
from prongsai.reading.locating import locate
from prongsai.reading.plain_places import plain_places
from prongsai.reading.yaml_places import positions
from yaml_texts import CONTENT_FILES, WITHOUT_CLOCK, mutated_files, plain_texts, scrap_texts


def agrees(text: str) -> bool:
    """Whether the quick way says just what the full one says; fails if it says anything else."""
    if decode(text.encode("utf-8", "replace"), Notebook("x.yml")) != text:
        return False
    found = plain_places(text)
    if found is None:
        return False
    full = positions(text)
    assert list(found.entries) == [keys[0] for keys, on_key in full if len(keys) == 1 and on_key]
    for key in (*found.entries, "not-there", ""):
        below = {place: at for place, at in full.items() if place[0][:1] in ((), (key,))}
        assert found.of_key(key) == below, (key, text)
        assert found.at_once(key, on_key=True) == full.get(((key,), True)), (key, text)
        value = found.at_once(key, on_key=False)
        assert value in (None, full.get(((key,), False))), (key, text)
    return True


@pytest.mark.parametrize("path", CONTENT_FILES, ids=lambda path: "/".join(path.parts[-3:]))
def test_content_files_are_located_quickly(path: Path) -> None:
    assert agrees(path.read_text("utf-8"))


@WITHOUT_CLOCK
@given(plain_texts())
@example("a:\n- b\n- c: d\n  e: f\n")
@example("# ก\n\na: |-\n  b: c\n\n# ข\nd:\n  - {e: [f, g]}\n  - h: 'i'\n")
@example("a:\n\nb:\n")
@example("a: \u2028b\nc: d\n")
@example("a: b\u0085c\nd: e\n")
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


@pytest.mark.parametrize(
    ("keys", "on_key", "where"),
    [
        (("b",), True, (4, 1)),
        (("b",), False, (5, 3)),
        (("a",), False, (2, 4)),
        (("b", "d"), True, (6, 3)),
        (("b", "d", 1), False, (6, 10)),
        (("b", "x"), True, (4, 1)),
        (("x",), True, (2, 1)),
        ((), False, (2, 1)),
    ],
)
def test_a_plain_file_is_searched(
    tmp_path: Path, keys: tuple[str | int, ...], on_key: bool, where: tuple[int, int]
) -> None:
    (tmp_path / "a.yml").write_text("# ก\na: |\n  ข\nb:\n  c: 1\n  d: [2, 3]\n", encoding="utf-8")
    place = Place("a.yml", keys, on_key=on_key)
    (found,) = locate([problem("type-line", place, key="", found="null")], tmp_path, "")
    assert (found.line, found.column) == where
