"""What is left to do, as `prongsai check` tells it: summed up, all of it, and as data."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from .conftest import Run

PATH = "content/organizations/tua-yang/2568-year/measures"


def without(measure: Path, *fields: str) -> None:
    """Leave the cells of some fields empty, where a field ends at the next key."""
    text = measure.read_text(encoding="utf-8")
    for field in fields:
        text, times = re.subn(
            rf"^{field}:.*\n(?:[ #\n].*\n?|\n)*", f"{field}: []\n", text, flags=re.M
        )
        assert times == 1, field
    measure.write_text(text, encoding="utf-8", newline="\n")


def tasks_below(out: str, head: str) -> list[str]:
    lines = out.splitlines()
    start = next(at for at, line in enumerate(lines) if line.startswith(head))
    return lines[start:-1]


def test_a_summary_stands_between_the_findings_and_the_last_line(run: Run, measure: Path) -> None:
    without(measure, "outcome")
    ran = run("check")
    assert ran.code == 1
    head, organization, unit, task, more = tasks_below(ran.out, "สิ่งที่ต้องทำ")
    assert head == "สิ่งที่ต้องทำ แยกตามผู้รับผิดชอบ (1)"
    assert organization == "อบต.ตัวอย่าง" and re.match(r"  \S", unit)
    assert re.fullmatch(
        rf"    1\. error มาตรการที่ ๑: ขาดผลลัพธ์หรือความสำเร็จ \([oO][0-9]+\) {PATH}/01\.yml", task
    )
    assert more == "ดูทั้งหมด: prongsai check --to-do"
    assert ran.out.splitlines()[-1].startswith("ตรวจแล้ว ")


def test_in_english(run: Run, measure: Path) -> None:
    without(measure, "outcome")
    ran = run("check", "--lang", "en")
    head, *_, task, more = tasks_below(ran.out, "to do")
    assert head == "to do, by who is responsible (1)"
    assert ": outcome is missing (" in task
    assert more == "all of it: prongsai check --to-do"


def test_only_the_list_and_all_of_it(run: Run, measure: Path) -> None:
    without(measure, "outcome")
    ran = run("check", "--to-do")
    assert ran.code == 1
    assert ran.out.startswith("องค์การบริหารส่วนตำบลตัวอย่าง\n  ")
    assert " error " in ran.out.splitlines()[2]
    assert "เขียนผลลัพธ์หรือความสำเร็จตามที่ดำเนินการจริง" in ran.out.splitlines()[3]
    assert "ตรวจแล้ว" not in ran.out and "required-missing" not in ran.out


def test_the_summary_is_short_and_the_list_is_not(run: Run, measure: Path) -> None:
    report = measure.parents[1] / "report.yml"
    text = measure.read_text(encoding="utf-8")
    ids = [f"m{number:02}" for number in range(40)]
    for at, id in enumerate(ids):
        (measure.parent / f"{id}.yml").write_text(
            re.sub(
                r"^responsible:.*\n(?:[ #\n].*\n?|\n)*",
                f"responsible: หน่วย {at // 2}\n",
                text,
                flags=re.M,
            ),
            encoding="utf-8",
        )
        without(measure.parent / f"{id}.yml", "outcome", "result")
    words = report.read_text(encoding="utf-8")
    words = re.sub(
        r"^measures:.*\n(?:  .*\n|- .*\n)*", f"measures: {json.dumps(ids)}\n", words, flags=re.M
    )
    report.write_text(words, encoding="utf-8")
    for id in ("01", "02", "03"):
        (measure.parent / f"{id}.yml").unlink()
    lines = tasks_below(run("check").out, "สิ่งที่ต้องทำ")
    assert lines[0].endswith("(80)")
    assert sum(line.startswith("    ") for line in lines) == 30
    assert sum(bool(re.match(r"  \S", line)) for line in lines) <= 10
    whole = run("check", "--to-do").out
    assert len(re.findall(r"^    \d+\. error ", whole, re.M)) == 80
    assert len(re.findall(r"^  \S", whole, re.M)) == 20


def test_as_data(run: Run, measure: Path) -> None:
    without(measure, "outcome")
    whole = json.loads(run("check", "--format", "json").out)
    alone = json.loads(run("check", "--format", "json", "--to-do").out)
    assert alone == {"schema": "1", "to_do": whole["to_do"]}
    task = whole["to_do"][0]["tasks"][0]
    assert task["path"] == f"{PATH}/01.yml"
    assert (task["element"], task["level"], task["why"]) == ("outcome", "error", "absent")
    assert task["measure"] == "01" and task["asked"][0]["assessment_year"] > 2560


def test_nothing_is_said_of_what_could_not_be_read(run: Run, measure: Path) -> None:
    without(measure, "outcome")
    text = measure.read_text(encoding="utf-8")
    measure.write_text(text.replace("outcome: []", "outcome: {x: y}"), encoding="utf-8")
    ran = run("check")
    assert ran.code == 1
    assert "สิ่งที่ต้องทำ" not in ran.out


@pytest.mark.parametrize("form", ["sarif", "github", "gitlab", "markdown"])
def test_formats_without_a_list_refuse_it(run: Run, site: Path, form: str) -> None:
    ran = run("check", "--to-do", "--format", form)
    assert ran.code == 2
    assert f"--format {form}" in ran.err


def test_no_control_character_reaches_a_terminal(run: Run, measure: Path) -> None:
    without(measure, "outcome")
    text = measure.read_text(encoding="utf-8")
    text = re.sub(
        r"^responsible:.*\n(?:[ #\n].*\n?|\n)*", "responsible: ก\u202eข\n", text, flags=re.M
    )
    measure.write_text(text, encoding="utf-8")
    assert "\u202e" not in run("check", "--to-do").out
