"""`prongsai new`: files that pass the check, nothing overwritten, lists edited without a trace."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from prongsai.cli.console import Console
from prongsai.cli.new.organization_file import short_name_of, type_of_name
from prongsai.cli.new.site_folder import site_files
from prongsai.model.organization import ORGANIZATION_TYPES

from .conftest import Ran, Run

NAME = "องค์การบริหารส่วนตำบลบ้านใหม่"
ROOT = Path(__file__).parents[3]


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Let a person at a terminal give these answers; returns the questions."""

    def give(*lines: str) -> list[str]:
        left: Iterator[str] = iter(lines)
        asked: list[str] = []

        def read(prompt: str) -> str:
            asked.append(prompt)
            try:
                return next(left)
            except StopIteration:
                raise EOFError from None

        monkeypatch.setattr(Console, "asks", True)
        monkeypatch.setattr("builtins.input", read)
        return asked

    return give


def tree(folder: Path) -> dict[str, bytes]:
    """Every file under a folder with its bytes."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def added(run: Run, site: Path) -> Path:
    """A new organization with a report; returns the folder of the report."""
    assert run("new", "organization", "ban-mai", "--name", NAME).code == 0
    ran = run("new", "report", "--organization", "ban-mai", "--year", "2569", "--round", "h1")
    assert ran.code == 0
    assert run("new", "criteria", "2570").code == 0
    return site / "content/organizations/ban-mai/2569-h1"


def errors(run: Run) -> list[str]:
    """The codes of the errors that a check finds."""
    return sorted(re.findall(r": error ([a-z-]+):", run("check").out))


def test_a_new_site_is_complete_and_marked_as_an_example(run: Run, site: Path) -> None:
    files = tree(site)
    assert {".gitignore", ".gitattributes", "README.md", "site_config.yml"} <= set(files)
    assert b"tua-yang" in files["README.md"]
    assert "ตัวอย่าง ยังไม่ใช่ข้อมูลจริง" in files["site_config.yml"].decode()
    for name, content in files.items():
        if name.startswith("content/organizations/"):
            assert "ตัวอย่าง" in content.decode(), name
    assert run("check").out.startswith("ตรวจแล้ว 1 หน่วยงาน 1 รายงาน 3 มาตรการ: ผิดพลาด 0 ควรตรวจ 0")


def test_a_new_site_has_the_criteria_of_this_repository() -> None:
    folder = "content/frameworks/"
    found = {name: text for name, text in site_files() if name.startswith(folder)}
    assert found == {
        f"{folder}{file.name}": file.read_bytes() for file in (ROOT / folder).iterdir()
    }


def test_a_new_site_takes_a_name(run: Run, tmp_path: Path) -> None:
    assert run("new", "site", str(tmp_path / "a"), "--name", "เว็บ: ของเรา").code == 0
    text = (tmp_path / "a/site_config.yml").read_text(encoding="utf-8")
    assert 'site_name: "เว็บ: ของเรา"   #' in text
    assert run("check", "-f", str(tmp_path / "a")).code == 0


def test_a_new_site_needs_an_empty_place(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    assert run("new", "site", str(tmp_path / "a")).code == 0
    before = tree(tmp_path)
    ran = run("new", "site", str(tmp_path / "a"))
    assert ran.code == 2
    assert "จึงไม่เขียนทับ" in ran.err
    assert tree(tmp_path) == before


def test_an_organization(run: Run, site: Path) -> None:
    ran = run("new", "organization", "ban-mai", "--name", NAME, "--province", "น่าน")
    assert ran.code == 0
    text = (site / "content/organizations/ban-mai/organization.yml").read_text(encoding="utf-8")
    assert "\nid: ban-mai  # ใช้เป็นที่อยู่หน้าเว็บ" in text
    assert f"\nname: {NAME}\n" in text
    assert "\nshort_name: อบต.บ้านใหม่\n" in text
    assert "\ntype: subdistrict-administration " in text
    assert "\nprovince: น่าน " in text
    assert "content/organizations/ban-mai/organization.yml" in ran.out
    assert run("check").code == 0


def test_the_first_organization_brings_the_criteria(run: Run, site: Path) -> None:
    (site / "content/frameworks/nacc.yml").unlink()
    assert run("new", "organization", "ban-mai", "--name", NAME).code == 0
    assert (site / "content/frameworks/nacc.yml").is_file()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "--name รหัส --type"),
        (("ban-mai",), "--name --type"),
        (("Ban_Mai", "--name", NAME), "รหัส “Ban_Mai” ใช้ไม่ได้"),
        (("index", "--name", NAME), "รหัส “index” ใช้ไม่ได้"),
        (("../up", "--name", NAME), "ใช้ไม่ได้"),
        (("tua-yang", "--name", NAME), "อยู่แล้ว จึงไม่เขียนทับ"),
        (("ban-mai", "--name", "สำนักงาน"), "ต้องระบุ --type"),
        (("ban-mai", "--name", NAME, "--type", "hospitle"), "หมายถึง hospital หรือไม่"),
        (("ban-mai", "--name", "ก\x1b[2Jข"), "มีอักขระที่มองไม่เห็น U+001B"),
    ],
)
def test_an_organization_that_can_not_be(
    run: Run, site: Path, words: tuple[str, ...], told: str
) -> None:
    before = tree(site)
    ran = run("new", "organization", *words)
    assert ran.code == 2
    assert told in ran.err
    assert tree(site) == before


@pytest.mark.parametrize("type", [key for key in ORGANIZATION_TYPES if key != "other"])
def test_a_name_tells_its_type(type: str) -> None:
    name = ORGANIZATION_TYPES[type][0] + "บ้านใหม่"
    assert type_of_name(name) == type
    short = short_name_of(name, type)
    assert short is None or short.endswith(".บ้านใหม่")


def test_a_report(run: Run, site: Path) -> None:
    folder = added(run, site)
    text = (folder / "report.yml").read_text(encoding="utf-8")
    assert "\nfiscal_year: 2569 " in text
    assert "\n  code: h1  # รอบ ๖ เดือนแรก\n  start: 2025-10-01 " in text
    assert "\n  end: 2026-03-31\n" in text
    assert "ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ รอบ ๖ เดือนแรก\n" in text
    assert "\nmeasures: []" in text
    ran = run("check")
    assert ran.code == 1 and "ผิดพลาด 1 ควรตรวจ 1" in ran.out
    assert "error no-measures" in ran.out and "warning round-not-accepted" in ran.out


def test_a_report_takes_over_the_headers_of_the_newest_one(run: Run, site: Path) -> None:
    old = site / "content/organizations/tua-yang/2568-year/report.yml"
    text = old.read_text(encoding="utf-8")
    old.write_text(
        text.replace("header: มาตรการ/กิจกรรม", "header: กิจกรรม: ทั้งหมด #"), encoding="utf-8"
    )
    assert run("check").code == 1  # not quoted yet
    quoted = text.replace("header: มาตรการ/กิจกรรม", 'header: "กิจกรรม: ทั้งหมด #"')
    old.write_text(quoted, encoding="utf-8")
    assert run("new", "report", "--year", "๒๕๖๙", "--round", "year").code == 0
    new = (old.parents[1] / "2569-year/report.yml").read_text(encoding="utf-8")
    assert 'header: "กิจกรรม: ทั้งหมด #"' in new
    assert "คัดลอกจากรายงาน 2568-year" in new
    assert "field: status" in new
    assert errors(run) == ["criteria-missing", "no-measures"]


def test_a_report_with_columns_of_its_own(run: Run, site: Path) -> None:
    words = ["--year", "2570", "--round", "q1", "--columns", "title,approach,result"]
    assert run("new", "report", *words, "--round-text", "ไตรมาส ๑", "--title", "รายงาน").code == 0
    new = site / "content/organizations/tua-yang/2570-q1/report.yml"
    text = new.read_text(encoding="utf-8")
    assert "\n  text: ไตรมาส ๑ " in text
    assert text.count("- field:") == 3
    assert errors(run) == ["criteria-missing", "no-measures"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "ต้องระบุ --year --round"),
        (("--organization", "tua-yong"), "หมายถึง tua-yang หรือไม่"),
        (("--year", "2026", "--round", "h1"), "ปี 2026 เป็น ค.ศ. ใช้ พ.ศ. 2569"),
        (("--year", "ปีนี้", "--round", "h1"), "“ปีนี้” ต้องเป็นจำนวนเต็ม"),
        (("--year", "2569", "--round", "h3"), "ไม่มี “h3” ให้เลือก"),
        (("--year", "2568", "--round", "year"), "อยู่แล้ว จึงไม่เขียนทับ"),
        (("--year", "2569", "--round", "h1", "--columns", "tittle"), "หมายถึง title หรือไม่"),
        (("--year", "2569", "--round", "h1", "--columns", "steps"), "ต้องมี title"),
        (("--year", "2569", "--round", "h1", "--round-text", "ก\x07"), "U+0007"),
    ],
)
def test_a_report_that_can_not_be(run: Run, site: Path, words: tuple[str, ...], told: str) -> None:
    before = tree(site)
    ran = run("new", "report", *words)
    assert ran.code == 2
    assert told in ran.err
    assert tree(site) == before


def test_a_measure(run: Run, site: Path) -> None:
    folder = added(run, site)
    words = ["--report", "ban-mai/2569-h1", "--title", "มาตรการ: ก # ข", "--ita", "๗"]
    ran = run("new", "measure", *words, "--period", "ตุลาคม ๒๕๖๘ - มีนาคม ๒๕๖๙")
    assert ran.code == 0
    assert "start: 2025-10 end: 2026-03 โปรดตรวจ" in ran.out
    text = (folder / "measures/01.yml").read_text(encoding="utf-8")
    assert (
        "\nnumber: ๑\ntitle: |-\n  มาตรการ: ก # ข\nita:\n  number: 7\n  set_by: officer\n" in text
    )
    assert "\n  start: 2025-10 " in text and "\n  end: 2026-03\n" in text
    assert "\nresult: null  # ผลการดำเนินการ\n" in text
    ran = run("check")
    assert ran.code == 0 and "ผิดพลาด 0 ควรตรวจ 3" in ran.out and "round-not-accepted" in ran.out
    assert run("new", "measure", *words[:2], "--title", "สอง", "--ita", "1").code == 0
    second = (folder / "measures/02.yml").read_text(encoding="utf-8")
    assert "\nnumber: ๒\n" in second
    assert '\nmeasures: ["01", "02"]  #' in (folder / "report.yml").read_text(encoding="utf-8")


def test_only_what_is_expected_is_said_about_a_bare_measure(run: Run, site: Path) -> None:
    added(run, site)
    ran = run("new", "measure", "--report", "ban-mai/2569-h1", "--title", "หนึ่ง")
    assert ran.code == 0
    assert ran.out.count(": warning ") == 2
    assert "indicator-unknown" in ran.out and "round-not-accepted" in ran.out


def test_a_period_without_dates_says_so(run: Run, site: Path) -> None:
    folder = added(run, site)
    words = ["--report", "ban-mai/2569-h1", "--title", "หนึ่ง", "--ita", "1"]
    ran = run("new", "measure", *words, "--period", "ตามความเหมาะสม")
    assert "อ่านวันที่จากระยะเวลาไม่ได้" in ran.out
    text = (folder / "measures/01.yml").read_text(encoding="utf-8")
    assert "  start: null\n  end: null\n  why_no_dates: null" in text


def test_a_measure_changes_one_place_of_the_report_only(run: Run, site: Path) -> None:
    file = site / "content/organizations/tua-yang/2568-year/report.yml"
    before = file.read_text(encoding="utf-8")
    file.chmod(0o640)
    assert run("new", "measure", "--title", "สี่", "--ita", "1").code == 0
    after = file.read_text(encoding="utf-8")
    changed = [
        line for line in difflib.ndiff(before.split("\n"), after.split("\n")) if line[0] in "+-"
    ]
    assert changed == [
        '- measures: ["01", "02", "03"]  # ลำดับการแสดง = ชื่อไฟล์ใน measures/',
        '+ measures: ["01", "02", "03", "04"]  # ลำดับการแสดง = ชื่อไฟล์ใน measures/',
    ]
    assert file.stat().st_mode & 0o777 == 0o640
    assert (file.parent / "measures/04.yml").is_file()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "ต้องระบุ --title"),
        (("--report", "tua-yang/2567-year", "--title", "ก"), "หมายถึง tua-yang/2568-year หรือไม่"),
        (("--title", "ก", "--id", "01"), "อยู่แล้ว จึงไม่เขียนทับ"),
        (("--title", "ก", "--id", "ก"), "รหัส “ก” ใช้ไม่ได้"),
        (("--title", "ก", "--ita", "11"), "ไม่มี “11” ให้เลือก"),
        (("--title", "ก", "--indicator", "i1"), "ไม่มี “i1” ให้เลือก"),
        (("--title", "ก\x07"), "U+0007"),
        (("--title", " "), "--title: ต้องมีคำตอบ"),
        (("--title", "ก", "--responsible", "ก\rข"), "U+000D"),
    ],
)
def test_a_measure_that_can_not_be(run: Run, site: Path, words: tuple[str, ...], told: str) -> None:
    before = tree(site)
    ran = run("new", "measure", *words)
    assert ran.code == 2
    assert told in ran.err
    assert tree(site) == before


def test_a_list_that_can_not_be_edited_leaves_no_measure_behind(run: Run, site: Path) -> None:
    folder = site / "content/organizations/tua-yang/2568-year"
    (folder / "measures").rename(folder / "gone")
    report = folder / "report.yml"
    text = report.read_text(encoding="utf-8").replace('["01", "02", "03"]', "[]")
    report.write_text(text.replace("measures: []", "measures: !!seq []"), encoding="utf-8")
    before = tree(site)
    ran = run("new", "measure", "--title", "ก", "--ita", "1")
    assert ran.code == 2
    assert tree(site) == before


def test_a_person_is_asked(run: Run, site: Path, answers: Callable[..., list[str]]) -> None:
    asked = answers("", NAME, "Ban Mai", "ban-mai", "", "", "", "น่าน")
    ran: Ran = run("new", "organization")
    assert ran.code == 0
    assert asked[0] == "ชื่อเต็มของหน่วยงาน: "
    assert asked[4] == "ประเภท [subdistrict-administration]: "
    assert "ต้องมีคำตอบ" in ran.err and "รหัส “Ban Mai” ใช้ไม่ได้" in ran.err
    text = (site / "content/organizations/ban-mai/organization.yml").read_text(encoding="utf-8")
    assert "\nprovince: น่าน " in text and "\ndistrict: null " in text


def test_a_person_is_asked_about_a_measure(
    run: Run, site: Path, answers: Callable[..., list[str]]
) -> None:
    asked = answers("", "", "มาตรการที่สี่", "", "10", "")
    assert run("new", "measure").code == 0
    assert asked[0].startswith("รายงาน (tua-yang/2568-year) [tua-yang/2568-year]")
    assert asked[1] == "รหัสมาตรการ [04]: "
    assert asked[3] == "เลขที่พิมพ์ [๔]: "
    file = site / "content/organizations/tua-yang/2568-year/measures/04.yml"
    text = file.read_text(encoding="utf-8")
    assert "\nnumber: ๔\ntitle: |-\n  มาตรการที่สี่\nita:\n  number: 10\n" in text


def test_a_person_gives_up(run: Run, site: Path, answers: Callable[..., list[str]]) -> None:
    before = tree(site)
    answers(NAME)
    ran = run("new", "organization")
    assert ran.code == 130
    assert "ยกเลิกแล้ว" in ran.err
    assert tree(site) == before


def test_criteria_of_a_new_year_are_a_draft(run: Run, site: Path) -> None:
    assert run("new", "report", "--year", "2569", "--round", "year").code == 0
    assert "error criteria-missing" in run("check").out
    ran = run("new", "criteria", "๒๕๗๐")
    assert ran.code == 0
    assert "nacc-2570.yml" in ran.out
    text = (site / "content/frameworks/nacc-2570.yml").read_text(encoding="utf-8")
    assert "sure: confirmed" not in text and "sure: high" not in text
    assert "calendar:" not in "\n".join(one for one in text.splitlines() if one[:1] != "#")
    assert "ปีงบประมาณ พ.ศ. ๒๕๗๐" in text and "was: [O26]" in text
    assert errors(run) == ["no-measures"]
    assert run("new", "criteria", "2570").code == 2


def test_criteria_need_a_year_to_copy(run: Run, site: Path) -> None:
    ran = run("new", "criteria", "2570", "--framework", "other")
    assert ran.code == 2
    assert "prongsai schema criteria" in ran.err
    assert not (site / "content/frameworks/other-2570.yml").exists()
