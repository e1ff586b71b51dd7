"""Criteria are data: the files there hold together, and another file asks for other things."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from prongsai.check_content import Checked, check_content
from prongsai.disclosure.assessing import Assessed, State, assess
from prongsai.model.criteria import Criteria
from prongsai.problems import Level

ROOT = Path(__file__).parents[3]
CASES = ROOT / "tests/cases/criteria"
YEARS = range(2564, 2570)


@pytest.fixture(scope="module")
def known() -> dict[int, Criteria]:
    """The criteria of the NACC in this repository, by assessment year."""
    criteria = check_content(ROOT / "content").site.criteria
    return {one.assessment_year: one for one in criteria if one.framework == "nacc"}


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the five reports and their criteria."""
    return Path(shutil.copytree(ROOT / "content", tmp_path / "content"))


def of(checked: Checked, org: str) -> tuple[Assessed, ...]:
    """The only report of an organization, held against its criteria."""
    site = checked.site
    (report,) = site.reports_by_organization[org]
    return assess(report, site.criteria_of(site.organization_by_id[org]), checked.doubts)


def errors(checked: Checked, org: str) -> Iterator[str]:
    for one in checked.findings:
        if one.level == Level.ERROR and f"/{org}/" in one.path:
            yield f"{one.path.rpartition('/')[2]}:{one.line} {one.code}"


def test_every_year_is_there(known: dict[int, Criteria]) -> None:
    assert sorted(known) == list(YEARS)
    for year, criteria in known.items():
        asked = [item.asks for item in criteria.items if item.asks]
        assert asked == ["measures", "report"], year
        assert sum(weight for _, weight in criteria.weights) == 100


def test_the_two_items_are_followed_through_the_years(known: dict[int, Criteria]) -> None:
    chains = {
        "measures": ["O42", "O42", "O42", "o34", "o27", "O25"],
        "report": ["O43", "O43", "O43", "o35", "o28", "O26"],
    }
    for part, numbers in chains.items():
        items = [next(item for item in known[year].items if item.asks == part) for year in YEARS]
        assert [item.number for item in items] == numbers
        for before, item in pairwise(items):
            assert item.was == (before.number,)


def test_reports_are_of_the_same_year_until_2566_and_of_the_year_before_after_it(
    known: dict[int, Criteria],
) -> None:
    for year, criteria in known.items():
        (report,) = (item for item in criteria.items if item.asks == "report")
        assert report.covers
        assert report.covers.fiscal_year(year) == (year if year <= 2566 else year - 1)


def test_bands_meet_and_allow_what_was_published(known: dict[int, Criteria]) -> None:
    old = {band.name: band for band in known[2565].bands}
    assert old["A"].allows("94.99") and not old["A"].allows("95.01")
    new = {band.name: band for band in known[2568].bands}
    assert new["ผ่าน"].allows("91.57") and new["ผ่าน"].allows("94.64")
    assert not new["ผ่าน"].allows("84.99") and not new["ผ่าน"].allows("96")
    assert new["ผ่านดี"].allows("95.81") and not new["ผ่านดีเยี่ยม"].allows("94.99")


@pytest.mark.parametrize(
    ("org", "item", "certainty"),
    [
        ("khao-saming", "O43", "stated"),
        ("ruam-jai-phatthana", "o35", "assumed"),
        ("sangkhom", "o35", "derived"),
        ("khuan-krot", "o28", "derived"),
        ("si-somdet", "O26", "derived"),
    ],
)
def test_each_report_is_held_against_the_right_item(
    content: Path, org: str, item: str, certainty: str
) -> None:
    applied = of(check_content(content), org)[-1].applied
    assert applied.item
    assert (applied.item.number, applied.certainty) == (item, certainty)


def test_another_criteria_file_asks_for_other_things(content: Path) -> None:
    file = content / "frameworks/nacc-2569.yml"
    text = file.read_text(encoding="utf-8")
    head, _, elements = text.rpartition("asks: report")
    assert not list(errors(check_content(content), "si-somdet"))
    stricter = elements.replace(
        "fields: [evidence]\n        level: info", "fields: [evidence]\n        level: error"
    )
    assert stricter != elements
    swapped = head.replace("number: O26", "number: O30") + "asks: report" + stricter
    file.write_text(swapped, encoding="utf-8")
    checked = check_content(content)
    assert list(errors(checked, "si-somdet")) == ["report.yml:22 required-missing"]
    (assessed,) = of(checked, "si-somdet")
    assert assessed.applied.item and assessed.applied.item.number == "O30"
    assert [one.element.id for one in assessed.failed] == ["evidence"]


def test_without_a_file_nothing_passes(content: Path) -> None:
    (content / "frameworks/nacc-2569.yml").unlink()
    checked = check_content(content)
    assert list(errors(checked, "si-somdet")) == ["report.yml:7 criteria-missing"]
    assert not checked.blocking
    (assessed,) = of(checked, "si-somdet")
    assert assessed.applied.year == 2569
    assert not assessed.elements


VOCATIONAL = """\
id: college
name: วิทยาลัยเทคนิคตัวอย่าง
type: vocational-college
ita_framework: vec
"""
COLLEGE_REPORT = """\
organization: college
fiscal_year: 2569
round: {code: year}
title: มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในสถานศึกษา
tables:
  - id: main
    columns:
      - {field: title, header: โครงการ}
      - {field: period, header: ระยะเวลา}
      - {field: budget, header: งบประมาณ}
measures: ["01", "02", "03"]
"""
PERIOD = "period: {text: ปีงบประมาณ ๒๕๖๙, start: 2025-10-01, end: 2026-09-30}\n"
COLLEGE_MEASURES = {
    "01": f"title: โครงการวิทยาลัยคุณธรรม\n{PERIOD}budget: ไม่ใช้งบประมาณ\n",
    "02": f"title: กิจกรรมจิตอาสา\n{PERIOD}budget: []\n",
    "03": (
        "title: คำสั่งแต่งตั้งคณะกรรมการ ITA\nperiod: []\nbudget: []\n"
        "evidence: [{kind: order, title: คำสั่ง, url: https://www.example.ac.th/a.pdf}]\n"
    ),
}


def test_the_list_of_vocational_colleges_is_data_too(content: Path) -> None:
    for name in ("vec.yml", "vec-2569.yml"):
        shutil.copy(CASES / name, content / "frameworks" / name)
    folder = content / "organizations/college/2569-year"
    (folder / "measures").mkdir(parents=True)
    (folder.parent / "organization.yml").write_text(VOCATIONAL, encoding="utf-8")
    (folder / "report.yml").write_text(COLLEGE_REPORT, encoding="utf-8")
    for id, text in COLLEGE_MEASURES.items():
        (folder / f"measures/{id}.yml").write_text(text, encoding="utf-8")
    checked = check_content(content)
    assert not checked.blocking
    (assessed,) = of(checked, "college")
    budget = next(one for one in assessed.elements if one.element.id == "budget")
    assert [mark.state for mark in budget.marks] == [State.PRESENT, State.ABSENT, State.PRESENT]
    assert list(errors(checked, "college")) == ["02.yml:3 required-missing"]


def test_the_list_of_schools_is_data_too(content: Path) -> None:
    for name in ("school.yml", "school-2566.yml"):
        shutil.copy(CASES / name, content / "frameworks" / name)
    checked = check_content(content)
    assert not [one for one in checked.findings if "school" in one.path]
    assert {one.framework for one in checked.site.criteria} == {"nacc", "school"}
