"""Problems become findings: sorted, each once, safe to print, wherever their file has gone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from prongsai.problems import Place, Problem, problem
from prongsai.reading.locating import MOST_ALIKE, locate

FILE = "organizations/a/organization.yml"


def _unknown(file: str, *keys: str | int) -> Problem:
    return problem("unknown-key", Place(file, keys, on_key=True), key="x", close="", others="")


def test_sorted_by_file_line_column_and_level(tmp_path: Path) -> None:
    path = tmp_path / FILE
    path.parent.mkdir(parents=True)
    path.write_text("a: 1\nb:\n  - c: 2\n", encoding="utf-8")
    problems = [
        _unknown(FILE, "b", 0, "c"),
        problem("indicator-unknown", Place(FILE, ("a",), on_key=True)),
        _unknown(FILE, "a"),
        _unknown(FILE, "a"),
        _unknown("organizations/a/1.yml"),
    ]
    found = locate(problems, tmp_path, "content/")
    assert [(one.path, one.line, one.column, one.code) for one in found] == [
        ("content/organizations/a/1.yml", 1, 1, "unknown-key"),
        (f"content/{FILE}", 1, 1, "unknown-key"),
        (f"content/{FILE}", 1, 1, "indicator-unknown"),
        (f"content/{FILE}", 3, 5, "unknown-key"),
    ]


def test_a_key_that_is_not_there_is_found_at_what_holds_it(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_text("# ก\na:\n  b: 1\n", encoding="utf-8")
    places = [Place("a.yml", ("a", "c", "d")), Place("a.yml", ("x",)), Place("a.yml", ("a", "b"))]
    found = [locate([problem("type-line", p, key="", found="null")], tmp_path, "") for p in places]
    assert [(one.line, one.column) for (one,) in found] == [(2, 1), (2, 1), (3, 6)]


def test_a_file_that_went_away_is_line_one(tmp_path: Path) -> None:
    (found,) = locate([_unknown("gone.yml", "a")], tmp_path, "content/")
    assert (found.line, found.column) == (1, 1)


def test_names_and_values_can_not_break_a_line(tmp_path: Path) -> None:
    name = "a\n::error::\x1b[31m\udc80.yml"
    one = problem("file-name", Place(name, (), 1, 1), name=name, wanted="x", close="")
    (found,) = locate([one], tmp_path, "content/", "en")
    for text in (found.path, found.message, found.hint):
        assert text.isprintable()
        text.encode("utf-8")


def test_values_with_braces_are_only_text(tmp_path: Path) -> None:
    one = problem("id-not-slug", Place("a.yml", (), 1, 1), value="{key} {0} %s {{")
    (found,) = locate([one], tmp_path, "", "en")
    assert found.message == "“{key} {0} %s {{” can't be an id"


def test_many_alike_are_counted(tmp_path: Path) -> None:
    problems = [
        problem("bidi-character", Place("a.yml", (), line, 1), letter="U+202E")
        for line in range(1, MOST_ALIKE + 6)
    ]
    found = locate(problems, tmp_path, "", "en")
    assert len(found) == MOST_ALIKE + 1
    assert found[-1].code == "more-like-this"
    assert found[-1].line == MOST_ALIKE + 1
    assert "5 more problems bidi-character" in found[-1].message


def test_many_alike_that_are_waived_are_counted_apart(tmp_path: Path) -> None:
    problems = [
        replace(
            problem("bidi-character", Place("a.yml", (), line, 1), letter="U+202E"),
            waived="ตามต้นฉบับ" if line % 2 else "",
        )
        for line in range(1, 2 * MOST_ALIKE + 3)
    ]
    found = locate(problems, tmp_path, "", "en")
    more = {one.waived: one.message for one in found if one.code == "more-like-this"}
    assert set(more) == {"", "ตามต้นฉบับ"}
    assert all("1 more problem" in words for words in more.values())
    assert len(found) == 2 * MOST_ALIKE + 2
