"""`prongsai answer-sheet`: files in three forms, addresses, and words where it can't be done."""

from __future__ import annotations

import csv
import errno
import io
import shutil
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
        ("a.htm", ("--format", "html"), b"<!DOCTYPE html>"),
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


@pytest.mark.parametrize("name", ["x.pdf", "x", "x.csv.bak", ".csv", "-"])
def test_an_ending_that_tells_no_form(run: Run, site: Path, name: str) -> None:
    ran = run("answer-sheet", "-o", name)
    assert ran.code == 2
    assert "นามสกุลที่ใช้ได้: .csv .xlsx .html" in ran.err
    assert not Path(name).exists()


@pytest.mark.parametrize(
    ("form", "name", "fitting"),
    [("xlsx", "x.csv", "x.xlsx"), ("csv", "x.HTM", "x.csv"), ("html", "x.xlsx", "x.html")],
)
def test_an_ending_of_another_form(
    run: Run, site: Path, form: str, name: str, fitting: str
) -> None:
    ran = run("answer-sheet", "--format", form, "-o", name)
    assert ran.code == 2
    assert f"--format {form} ขัดกับนามสกุลไฟล์" in ran.err
    assert f"เปลี่ยนชื่อไฟล์เป็น {fitting}" in ran.err
    assert not Path(name).exists()


def test_a_folder_that_is_missing(run: Run, site: Path) -> None:
    words = ("answer-sheet", "-o", str(Path("no/such/a.csv")))
    ran = run(*words)
    assert ran.code == 2
    assert f"เพราะไม่มีโฟลเดอร์ {Path('no/such')}" in ran.err
    assert "สร้างโฟลเดอร์นั้นก่อน" in ran.err and "โปรแกรมอื่น" not in ran.err
    assert "No such file" not in ran.err
    assert "can't be written: there is no folder" in run(*words, "--lang", "en").err


def test_a_folder_in_the_place_of_the_file(run: Run, site: Path) -> None:
    Path("a.csv").mkdir()
    ran = run("answer-sheet", "-o", "a.csv")
    assert ran.code == 2
    assert "เพราะมีโฟลเดอร์ชื่อนี้อยู่" in ran.err


def test_a_name_that_is_too_long(run: Run, site: Path) -> None:
    ran = run("answer-sheet", "-o", f"{'ก' * 300}.csv")
    assert ran.code == 2
    assert "ระบบไม่ยอมรับชื่อหรือที่อยู่นี้" in ran.err


@pytest.mark.parametrize(
    ("number", "told"),
    [(errno.EACCES, "ไม่มีสิทธิ์เขียน"), (errno.ENOSPC, "พื้นที่ดิสก์เต็ม"), (errno.ENOENT, "ระบบไม่ยอมรับ")],
)
def test_a_file_that_can_not_be_written(
    run: Run, site: Path, monkeypatch: pytest.MonkeyPatch, number: int, told: str
) -> None:
    def refuse(*_: object) -> int:
        raise OSError(number, "in English")

    monkeypatch.setattr(Path, "write_bytes", refuse)
    ran = run("answer-sheet", "-o", "a.csv")
    assert ran.code == 2
    assert told in ran.err and "in English" not in ran.err


@pytest.mark.parametrize("asked", ["tua-yan", "อบต.ตัวอยาง"])
def test_an_organization_that_is_misspelled(run: Run, site: Path, asked: str) -> None:
    ran = run("answer-sheet", "--org", asked)
    assert ran.code == 2
    assert "หมายถึง tua-yang หรือไม่" in ran.err


def test_an_organization_that_is_not_there(run: Run, site: Path) -> None:
    ran = run("answer-sheet", "--org", "zzz")
    assert ran.code == 2
    assert "หมายถึง" not in ran.err
    assert "หน่วยงานที่มี: tua-yang (อบต.ตัวอย่าง)" in ran.err


@pytest.mark.parametrize(
    "asked", ["อบต.ตัวอย่าง", "อบต. ตัวอย่าง", "องค์การบริหารส่วนตำบลตัวอย่าง", "TUA-YANG"]
)
def test_an_organization_by_its_name(run: Run, site: Path, asked: str) -> None:
    assert run("answer-sheet", "--org", asked).out == run("answer-sheet").out


def test_a_name_that_two_organizations_have(run: Run, site: Path) -> None:
    name = "องค์การบริหารส่วนตำบลตัวอย่าง"
    assert run("new", "organization", "tua-yang-song", "--name", name).code == 0
    ran = run("answer-sheet", "--org", "อบต.ตัวอย่าง")
    assert ran.code == 2
    assert "ใช้รหัสแทนชื่อ: tua-yang, tua-yang-song" in ran.err


def test_long_lists_of_organizations_are_cut(run: Run, site: Path) -> None:
    folder = site / "content/organizations"
    text = (folder / "tua-yang/organization.yml").read_text(encoding="utf-8")
    for at in range(30):
        (folder / f"a{at:02}").mkdir()
        own = text.replace("id: tua-yang", f"id: a{at:02}")
        (folder / f"a{at:02}/organization.yml").write_text(own, encoding="utf-8")
    err = run("answer-sheet", "--org", "zzz").err
    assert "a00 (" in err and "a20 (" not in err and "… (+11)" in err


def test_an_organization_without_reports(run: Run, site: Path) -> None:
    name = "เทศบาลตำบลบ้านใหม่"
    assert run("new", "organization", "ban-mai", "--name", name).code == 0
    ran = run("answer-sheet", "--org", "ban-mai")
    assert ran.code == 2
    assert f"{name} ยังไม่มีรายงาน" in ran.err
    assert "prongsai new report --organization ban-mai" in ran.err
    assert "ปีการประเมินนี้" not in ran.err


def test_a_site_without_reports(run: Run, site: Path) -> None:
    shutil.rmtree(site / "content/organizations/tua-yang/2568-year")
    ran = run("answer-sheet")
    assert ran.code == 2
    assert "เว็บไซต์นี้ ยังไม่มีรายงาน" in ran.err


def test_a_year_that_is_not_there(run: Run, site: Path) -> None:
    for words in ((), ("--org", "tua-yang")):
        ran = run("answer-sheet", "--year", "2580", *words)
        assert ran.code == 2
        assert "ไม่มีรายงานหรือเกณฑ์ของปีการประเมิน 2580" in ran.err
        assert "ปีที่มี: 2564, 2565, 2566, 2567, 2568, 2569" in ran.err


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
