"""`prongsai new criteria`: what it says afterwards, and what it refuses; the starter names it."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Run

FILE = Path("content/frameworks/nacc-2570.yml")


def test_it_says_what_to_do_next(run: Run, site: Path) -> None:
    ran = run("new", "criteria", "2570")
    assert ran.code == 0
    (line,) = (one for one in ran.out.splitlines() if one.startswith("ต่อไป:"))
    assert str(FILE) in line and "คู่มือของปี 2570" in line and "confirmed" in line
    assert (
        f"next: open {FILE.with_stem('nacc-2571')}"
        in run("new", "criteria", "2571", "--lang", "en").out
    )


def test_a_year_that_is_there_is_to_be_edited(run: Run, site: Path) -> None:
    (site / FILE).write_bytes(b"mine")
    ran = run("new", "criteria", "2570")
    assert ran.code == 2
    assert f"อยู่แล้วในไฟล์ {FILE}" in ran.err and "แก้ไฟล์นั้นโดยตรง" in ran.err
    assert "รหัสอื่น" not in ran.err
    assert (site / FILE).read_bytes() == b"mine"


@pytest.mark.parametrize("framework", ["../../x", "", "NACC", "nacc/../nacc", "ปปช", "a" * 99])
def test_what_is_no_id_of_a_framework(run: Run, site: Path, framework: str) -> None:
    ran = run("new", "criteria", "2570", "--framework", framework)
    assert ran.code == 2
    assert "ไม่ใช่รหัสของกรอบการประเมิน" in ran.err and ".yml" not in ran.err


@pytest.mark.parametrize("command", ["prongsai new criteria", "prongsai answer-sheet"])
def test_the_starter_tells_of_it(site: Path, command: str) -> None:
    assert f"| `{command} " in (site / "README.md").read_text(encoding="utf-8")
