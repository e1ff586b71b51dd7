"""`prongsai answer-sheet`: files in three forms, addresses, and words where it can't be done."""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

import pytest

from .conftest import Run

CONFIG = "site_config.yml"


def with_address(site: Path, address: str) -> None:
    config = site / CONFIG
    lines = config.read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if not line.startswith("site_url:")]
    config.write_text("\n".join([*kept, f"site_url: {address}", ""]), encoding="utf-8")


def test_csv_on_the_screen(run: Run, site: Path) -> None:
    with_address(site, "https://www.example.go.th/ita")
    ran = run("answer-sheet")
    assert ran.code == 0 and not ran.err
    rows = list(csv.DictReader(io.StringIO(ran.out)))
    assert {row["หน่วยงาน"] for row in rows} == {"องค์การบริหารส่วนตำบลตัวอย่าง"}
    urls = [row["URL"] for row in rows if row["URL"]]
    assert len(urls) > 5
    assert all(url.startswith("https://www.example.go.th/ita/org/tua-yang/") for url in urls)


def test_without_an_address_it_says_so(run: Run, site: Path) -> None:
    with_address(site, "")
    ran = run("answer-sheet", "--org", "tua-yang")
    assert ran.code == 0
    assert "ยังไม่ได้ตั้ง site_url" in ran.err
    assert ",org/tua-yang/2568-year/checklist.html," in ran.out
    assert "site_url is not set" in run("answer-sheet", "--lang", "en").err


def test_the_address_of_the_command_wins(run: Run, site: Path) -> None:
    with_address(site, "https://old.example.go.th/")
    ran = run("answer-sheet", "--url", "https://new.example.go.th")
    assert "https://new.example.go.th/org/" in ran.out and "old." not in ran.out


@pytest.mark.parametrize(
    "url", ["www.example.go.th", "javascript:alert(1)", "https://", "http://["]
)
def test_what_is_no_address(run: Run, site: Path, url: str) -> None:
    ran = run("answer-sheet", "--url", url)
    assert ran.code == 2
    assert "ไม่ใช่ที่อยู่เว็บ" in ran.err


@pytest.mark.parametrize(
    ("name", "options", "start"),
    [
        ("a.csv", (), b"\xef\xbb\xbf"),
        ("a.xlsx", (), b"PK"),
        ("a.HTML", (), b"<!DOCTYPE html>"),
        ("a.txt", (), b"\xef\xbb\xbf"),
        ("a.txt", ("--format", "xlsx"), b"PK"),
    ],
)
def test_files(run: Run, site: Path, name: str, options: tuple[str, ...], start: bytes) -> None:
    ran = run("answer-sheet", "-o", name, *options)
    assert ran.code == 0
    assert ran.out.startswith(f"ทำแบบตอบแล้ว: {name} ")
    assert (site / name).read_bytes().startswith(start)
    if start == b"PK":
        assert zipfile.is_zipfile(site / name)


def test_excel_is_not_for_the_screen(run: Run, site: Path) -> None:
    ran = run("answer-sheet", "--format", "xlsx")
    assert ran.code == 2
    assert "--output" in ran.err


def test_a_file_that_can_not_be_written(run: Run, site: Path) -> None:
    ran = run("answer-sheet", "-o", "no/such/folder/a.csv", "--lang", "en")
    assert ran.code == 2
    assert "can't be written" in ran.err


def test_an_organization_that_is_not_there(run: Run, site: Path) -> None:
    ran = run("answer-sheet", "--org", "tua-yan")
    assert ran.code == 2
    assert "หมายถึง tua-yang หรือไม่" in ran.err


def test_years(run: Run, site: Path) -> None:
    assert run("answer-sheet", "--year", "2510").code == 2
    assert run("answer-sheet", "--year", "68").code == 2
    years = {row["ปีการประเมิน"] for row in csv.DictReader(io.StringIO(run("answer-sheet").out))}
    (year,) = years
    assert run("answer-sheet", "--year", year).out == run("answer-sheet").out


def test_all_items(run: Run, site: Path) -> None:
    few, many = run("answer-sheet").out, run("answer-sheet", "--all").out
    assert "ตอบด้วยหน้าอื่นของหน่วยงาน" not in few
    assert many.count("ตอบด้วยหน้าอื่นของหน่วยงาน") > 20


def test_nothing_is_made_of_a_site_that_can_not_be_built(run: Run, measure: Path) -> None:
    text = measure.read_text(encoding="utf-8")
    measure.write_text(f"titel: ก\n{text}", encoding="utf-8")
    ran = run("answer-sheet", "-o", "a.csv")
    assert ran.code == 1
    assert "prongsai check" in ran.err and not Path("a.csv").exists()
