"""Wrong use is answered in Thai with exit code 2; a fault of the program with 3."""

from __future__ import annotations

from pathlib import Path

import pytest
from prongsai.cli import check

from .conftest import Run

CASES = {
    "no command": ([], "คำสั่ง:"),
    "no command but options": (["--lang", "th"], "ยังไม่ได้ระบุคำสั่ง"),
    "misspelled command": (["chek"], "ไม่มีคำสั่ง “chek” หมายถึง check หรือไม่"),
    "misspelled command of a group": (["new", "mesure"], "หมายถึง measure หรือไม่"),
    "misspelled option": (["check", "--formt", "x"], "ไม่มีตัวเลือก --formt หมายถึง --format"),
    "unknown word": (["check", "--format", "xml"], "ไม่มี “xml” ให้เลือก ใช้ได้: text, json"),
    "value missing": (["check", "--format"], "ตัวเลือก --format ต้องมีค่าตามหลัง"),
    "value too much": (["build", "--strict=yes"], "ตัวเลือก --strict ไม่รับค่า"),
    "no number": (["serve", "--port", "แปด"], "“แปด” ต้องเป็นจำนวนเต็มตั้งแต่ 0 ถึง 65535"),
    "argument missing": (["new", "site"], "ต้องระบุ โฟลเดอร์"),
    "left over": (["check", "a", "b"], "ไม่รู้จัก “a b” ในคำสั่งนี้"),
    "unknown language": (["--lang", "fr", "check"], "--lang: ไม่มี “fr” ให้เลือก"),
}


@pytest.mark.parametrize("name", CASES)
def test_wrong_use_is_told_in_thai(run: Run, name: str) -> None:
    words, told = CASES[name]
    ran = run(*words)
    assert ran.code == 2
    assert told in ran.err
    assert not ran.out
    assert "Error" not in ran.err and "Usage" not in ran.err


def test_wrong_use_is_told_in_english(run: Run) -> None:
    ran = run("chek", "--lang", "en")
    assert ran.code == 2
    assert "wrong use: no such command: “chek”; did you mean check?" in ran.err


@pytest.mark.parametrize("command", ["check", "build", "serve", "new measure"])
def test_without_a_site(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = run(*command.split())
    assert ran.code == 2
    assert "ไม่พบ site_config.yml" in ran.err and "prongsai new site" in ran.err


def test_the_configuration_is_found_above(
    run: Run, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(site / "content" / "organizations")
    assert run("check").code == 0


@pytest.mark.parametrize("order", ["before", "after"])
@pytest.mark.parametrize("target", ["web", "web/site_config.yml"])
def test_the_configuration_is_given(
    run: Run, site: Path, monkeypatch: pytest.MonkeyPatch, order: str, target: str
) -> None:
    monkeypatch.chdir(site.parent)
    option = ["--config", target]
    words = [*option, "check"] if order == "before" else ["check", *option]
    assert run(*words).code == 0


def test_a_given_configuration_that_is_not_there(run: Run, site: Path) -> None:
    ran = run("check", "-f", "nothing.yml")
    assert ran.code == 2
    assert "ไม่พบไฟล์การตั้งค่า nothing.yml" in ran.err


@pytest.mark.parametrize(
    "text", ["a: [", "- a\n", "", "site_name: ก\n\tx: 1\n"], ids=["open", "list", "empty", "tab"]
)
def test_a_broken_configuration(run: Run, site: Path, text: str) -> None:
    (site / "site_config.yml").write_text(text, encoding="utf-8")
    ran = run("check")
    assert ran.code == 2
    assert "site_config.yml:" in ran.err and "YAML" in ran.err


def test_content_that_is_not_there(run: Run, site: Path) -> None:
    (site / "content").rename(site / "other")
    ran = run("check")
    assert ran.code == 2
    assert "ไม่พบโฟลเดอร์เนื้อหา" in ran.err and "docs_dir" in ran.err


@pytest.mark.parametrize("debug", [False, True])
def test_a_fault_of_the_program(
    run: Run, site: Path, monkeypatch: pytest.MonkeyPatch, debug: bool
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise KeyError("เหตุ\x1b[31m\nสอง")

    monkeypatch.setattr(check, "check_content", broken)
    ran = run("check", *["--debug"] * debug)
    assert ran.code == 3
    assert "ขัดข้อง" in ran.err and "KeyError" in ran.err and "prongsai check" in ran.err
    assert ("Traceback" in ran.err) == debug
    assert "\x1b" not in ran.err


def test_interrupted(run: Run, site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(check, "check_content", stop)
    ran = run("check")
    assert ran.code == 130
    assert "ยกเลิกแล้ว" in ran.err
