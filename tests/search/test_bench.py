"""The benchmark runs, and the bytes of a first search at 50 measures stay within their limit."""

from __future__ import annotations

import pytest

from tests.search.bench import COLUMNS, high, main
from tests.search.client import node

LIMIT = 75.0  # kilobytes; of every other query the topics are a part


def test_a_first_search_of_a_small_site_stays_small(capsys: pytest.CaptureFixture[str]) -> None:
    assert node("return 1;", None) == 1  # where there is no node, this says so
    main(["--sizes", "50", "--pagefind-up-to", "0", "--parts"])
    lines = capsys.readouterr().out.splitlines()
    (row,) = (line.split() for line in lines if line.split()[:1] == ["prongsai"])
    assert row[COLUMNS.index("measures")] == "50"
    assert 0 < float(row[COLUMNS.index("first")]) <= LIMIT
    assert "script" in lines[-2]


def test_the_value_that_95_of_100_do_not_exceed() -> None:
    assert high(list(range(100))) == 95
    assert high([3.0]) == 3.0
