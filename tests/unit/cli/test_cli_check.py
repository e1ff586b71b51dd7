"""`prongsai check`: findings in every format, exit codes, and consoles of every kind."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import Counter
from io import StringIO
from pathlib import Path

import prongsai
import pytest
from prongsai.cli.console import Console, encodable
from prongsai.cli.formats import FORMATS
from prongsai.cli.formats.github_format import command
from prongsai.cli.formats.gitlab_format import fingerprint
from prongsai.cli.formats.markdown_format import safe
from prongsai.cli.formats.text_format import finding_lines
from prongsai.problems import Finding
from prongsai.wording import printable

from .conftest import Run

PACKAGES = os.pathsep.join(
    dict.fromkeys([str(Path(prongsai.__file__).parents[1]), *filter(None, sys.path)])
)


def in_a_process(
    folder: Path, *words: str, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """Run `python -m prongsai` as a person would, with this environment."""
    inherited = {key: value for key, value in os.environ.items() if key != "PRONGSAI_LANG"}
    return subprocess.run(
        [sys.executable, "-m", "prongsai", *words],
        cwd=folder,
        env={**inherited, "PYTHONPATH": PACKAGES, **environment},
        capture_output=True,
        check=False,
    )


def spoil(measure: Path, line: str = "titel: ก") -> None:
    """Put a line that is wrong at the head of a measure file."""
    text = measure.read_text(encoding="utf-8")
    measure.write_text(f"{line}\n{text}", encoding="utf-8", newline="\n")


def test_nothing_wrong(run: Run, site: Path) -> None:
    ran = run("check")
    assert ran.code == 0
    assert ran.out == (
        "ตรวจแล้ว 1 หน่วยงาน 1 รายงาน 3 มาตรการ: ผิดพลาด 0 ควรตรวจ 0 แนะนำ 0 "
        "- พร้อมสร้างเว็บด้วย prongsai build\n"
    )
    assert not ran.err


def test_an_error_is_told_with_its_place_and_advice(run: Run, measure: Path) -> None:
    spoil(measure)
    ran = run("check")
    assert ran.code == 1
    first, hint, summary = ran.out.splitlines()
    path = "content/organizations/tua-yang/2568-year/measures/01.yml"
    assert first.startswith(f"{path}:1:1: error unknown-key: ")
    assert hint.startswith("    แก้ชื่อช่องให้ตรง")
    assert "ผิดพลาด 1 " in summary and "แก้จุดที่ขึ้นว่า error" in summary


def test_a_warning_does_not_fail(run: Run, measure: Path) -> None:
    text = measure.read_text(encoding="utf-8")
    measure.write_text(text.replace("end: 2025-03", "end: 2026-03"), encoding="utf-8")
    ran = run("check", "--lang", "en")
    assert ran.code == 0
    assert " warning period-outside-year: " in ran.out
    assert "errors 0, warnings" in ran.out


def test_paths_begin_at_the_current_folder(
    run: Run, site: Path, measure: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(measure)
    monkeypatch.chdir(site.parent)
    assert run("check", "-f", "web").out.startswith("web/content/organizations/")
    monkeypatch.chdir(measure.parent)
    assert run("check").out.startswith("content/organizations/")


def test_json(run: Run, measure: Path) -> None:
    spoil(measure)
    ran = run("check", "--format", "json")
    found = json.loads(ran.out)
    assert ran.code == 1
    assert found["schema"] == "1"
    assert found["summary"] == {
        "organizations": 1,
        "reports": 1,
        "measures": 3,
        "errors": 1,
        "warnings": 0,
        "infos": 0,
        "waived": 0,
    }
    assert found["to_do"] and found["waived"] == []
    keys = {"path", "line", "column", "level", "code", "message", "hint"}
    assert [set(one) for one in found["findings"]] == [keys]


def test_github(run: Run, measure: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for file in sorted(measure.parent.iterdir()):
        for number in range(4):
            spoil(file, f"key{number}: ก")
    summary = tmp_path / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    ran = run("check", "--format", "github")
    lines = ran.out.splitlines()
    commands = [line for line in lines if line.startswith("::error")]
    assert len(commands) == 10
    assert all(line.startswith("::error file=content/organizations/tua-yang/") for line in commands)
    assert sum(" error unknown-key: " in line for line in lines) == 2
    assert summary.read_text(encoding="utf-8").count("`unknown-key`") == 12


def test_github_commands_can_not_be_broken_out_of() -> None:
    one = Finding("a,b:c%.yml", 3, 4, "warning", "x", "50%\r\n::error::y", "ต่อ")
    assert command(one) == (
        "::warning file=a%2Cb%3Ac%25.yml,line=3,col=4,title=x::50%25%0D%0A::error::y%0Aต่อ"
    )


def test_gitlab(run: Run, measure: Path) -> None:
    spoil(measure)
    (one,) = json.loads(run("check", "--format", "gitlab").out)
    assert one["severity"] == "critical"
    assert one["location"]["lines"] == {"begin": 1}
    assert one["description"].startswith("unknown-key: ")
    spoil(measure, "# บรรทัดใหม่")
    (moved,) = json.loads(run("check", "--format", "gitlab").out)
    assert moved["location"]["lines"] == {"begin": 2}
    assert moved["fingerprint"] == one["fingerprint"]


def test_equal_findings_have_fingerprints_of_their_own() -> None:
    seen: Counter[str] = Counter()
    one = Finding("a.yml", 1, 1, "error", "x", "y", "")
    assert fingerprint(one, seen) != fingerprint(one, seen)


def test_sarif(run: Run, measure: Path) -> None:
    spoil(measure)
    found = json.loads(run("check", "--format", "sarif").out)
    assert found["version"] == "2.1.0"
    (result,) = found["runs"][0]["results"]
    rules = found["runs"][0]["tool"]["driver"]["rules"]
    assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == "unknown-key"
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"].endswith("measures/01.yml")
    assert place["region"] == {"startLine": 1, "startColumn": 1}


def test_markdown(run: Run, measure: Path) -> None:
    spoil(measure, "<img src=x>@admin: ก")
    ran = run("check", "--format", "markdown")
    assert ran.code == 1
    assert "#### ต้องแก้ (1)" in ran.out
    assert "\\<img src" in ran.out and "@admin" not in ran.out


@pytest.mark.parametrize(
    "text", ["@admin", "#12", "<b>", "[a](b)", "`x`", "https://x.test", "a|b", "**x**", "&lt;"]
)
def test_markdown_words_are_only_words(text: str) -> None:
    shown = safe(text)
    assert not re.search(r"(?<!\\)[<>@#`*\[\]|&:]", shown.replace("<!-- -->", ""))
    assert not re.search(r"[@#]\w", shown)
    assert re.sub(r"<!-- -->|\\", "", shown) == text


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("encoding", ["cp874", "ascii", "utf-8"])
def test_no_console_makes_it_fail(measure: Path, form: str, encoding: str) -> None:
    spoil(measure, "ช่อง→☑: ก")
    folder = measure.parents[4]
    ran = in_a_process(folder, "check", "--format", form, PYTHONIOENCODING=encoding)
    assert ran.returncode == 1, ran.stderr.decode(encoding)
    assert not ran.stderr
    text = ran.stdout.decode(encoding)
    if form in ("json", "gitlab", "sarif"):
        assert "ช่อง→☑" in json.dumps(json.loads(text), ensure_ascii=False)
    elif encoding == "cp874":
        assert "ไม่รู้จักช่อง “ช่อง->[x]”" in text or form in ("github", "markdown")


def test_wrong_use_on_a_thai_windows_console(tmp_path: Path) -> None:
    ran = in_a_process(tmp_path, "chek", PYTHONIOENCODING="cp874")
    assert ran.returncode == 2
    assert "ไม่มีคำสั่ง “chek”" in ran.stderr.decode("cp874")


def test_a_reader_that_goes_away(measure: Path) -> None:
    for number in range(300):
        spoil(measure, f"key{number}: ก")
    process = subprocess.Popen(
        [sys.executable, "-m", "prongsai", "check"],
        cwd=measure.parents[4],
        env={**os.environ, "PYTHONPATH": PACKAGES},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout and process.stderr
    process.stdout.read(10)
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(20) == 1


def test_no_control_character_reaches_a_terminal() -> None:
    one = Finding("a\x1b[2J.yml", 1, 1, "error", "x", "\x1b]0;title\x07\u202eกลับ", "\b\bhint")
    lines = "".join(finding_lines(one, Console(StringIO())))
    assert not any(letter in lines for letter in "\x1b\x07\u202e\b")


class Terminal(StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("stream", "environment", "coloured"),
    [
        (Terminal(), {}, True),
        (StringIO(), {}, False),
        (Terminal(), {"NO_COLOR": "1"}, False),
        (Terminal(), {"NO_COLOR": ""}, True),
        (Terminal(), {"TERM": "dumb"}, False),
    ],
)
def test_colour_only_where_it_is_wanted(
    stream: StringIO, environment: dict[str, str], coloured: bool
) -> None:
    assert ("\x1b[" in Console(stream, environment=environment).paint("x", "error")) == coloured


def test_letters_a_console_does_not_have() -> None:
    assert encodable("ก→ข…☑", "cp874") == "ก->ข…[x]"
    assert encodable("ก→", "utf-8") == "ก→"
    assert encodable("x", "no-such-encoding") == "x"
    assert printable("ก็ นี้\tก") == "ก็ นี้\N{REPLACEMENT CHARACTER}ก"
