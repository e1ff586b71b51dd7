"""The command of the evaluation: which pages it reads, and what it never shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.search import engines
from tests.search.evaluate import main
from tests.search.judgments import JudgedQuery
from tests.search.pages import read_pages
from tests.search.report import by_category, failures, overview

PAGE = """<html lang="th"><body><article><h1>{title}</h1><p>ข้อความ</p><p>บรรทัดสอง</p>
<nav>ก่อนหน้า</nav><table><tr><td>ซ้ำ</td></tr></table></article></body></html>"""


def query(name: str, category: str, relevant: dict[str, int]) -> JudgedQuery:
    return JudgedQuery(name, name, category, "dev", relevant)


@pytest.fixture
def small_site(tmp_path: Path) -> Path:
    report = tmp_path / "org/one/2567-year"
    (report / "files").mkdir(parents=True)
    for path in (report.parent / "index.html", report / "index.html", report / "01.html"):
        path.write_text(PAGE.format(title=path.stem), encoding="utf-8")
    (report / "checklist.html").write_text(PAGE.format(title="ไม่ใช่มาตรการ"), encoding="utf-8")
    return tmp_path


def test_organization_report_and_measure_pages_are_read(small_site: Path) -> None:
    pages = read_pages(small_site)
    assert [page.id for page in pages] == ["one", "one/2567-year", "one/2567-year/01"]
    assert pages[2].title == "01"


def test_text_is_read_line_by_line_without_navigation_and_tables(small_site: Path) -> None:
    assert read_pages(small_site)[0].text == "index\nข้อความ\nบรรทัดสอง"


def test_an_engine_that_is_not_installed_is_skipped_with_a_reason(
    small_site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(engines, "NODE_MODULES", small_site / "nothing")
    with pytest.raises(SystemExit, match="no engine"):
        main([str(small_site)])
    printed = capsys.readouterr().out
    assert "prongsai: skipped" in printed
    assert "minisearch: skipped: not installed (npm install" in printed


def test_failures_of_test_are_refused(small_site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([str(small_site), "--split", "test", "--failures"])
    assert stopped.value.code == 2
    assert "are ever listed" in capsys.readouterr().err


def test_a_folder_that_is_no_site_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main([str(tmp_path)])
    assert "not a built site" in capsys.readouterr().err


def test_failures_list_poor_rankings_and_unwanted_hits() -> None:
    asked = [
        query("good-01", "english", {"a": 3}),
        query("poor-01", "english", {"a": 3}),
        query("noise-01", "no-answer", {}),
        query("silent-01", "no-answer", {}),
    ]
    hits = {"good-01": ["a"], "poor-01": ["x"], "noise-01": ["x"], "silent-01": []}
    text = "\n".join(failures(asked, hits))
    assert "poor-01" in text
    assert "missing: a (3)" in text
    assert "noise-01" in text
    assert "good-01" not in text
    assert "silent-01" not in text


def test_figures_of_two_engines_stand_beside_each_other() -> None:
    asked = [query("english-01", "english", {"a": 3}), query("no-answer-01", "no-answer", {})]
    right = {"english-01": ["a"], "no-answer-01": []}
    wrong = {"english-01": [], "no-answer-01": ["a"]}
    _, row = by_category(asked, {"ours": right, "other": wrong})
    assert row.split() == ["english", "1", "1.000", "1.000", "1.000", "0.0%", "|", "0.000", "100%"]
    assert overview("other", asked, wrong).split()[2:] == [
        "0.000",
        "0.000",
        "0.000",
        "100.0%",
        "0%",
    ]
