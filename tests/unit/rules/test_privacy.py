"""Personal data is looked for in every text that somebody types, and told with its place only."""

from __future__ import annotations

import dataclasses
import re
import shutil
from pathlib import Path

import pytest
from prongsai.codes import BY_ID
from prongsai.model.measure import Measure
from prongsai.model.organization import Organization
from prongsai.model.report import Report
from prongsai.problems import Keys, Level, Problem
from prongsai.reading.read_site import read_site
from prongsai.rules import check_site
from prongsai.rules.privacy import CODES

SMALL_SITE = Path(__file__).parents[2] / "cases" / "small_site"
CONTENT = Path(__file__).parents[3] / "content"
FOLDER = "organizations/ban-mai"
NUMBER = "081-000-0678"

ORGANIZATION = """
id: ban-mai
name: อบต.บ้านใหม่ {n}
short_name: บ้านใหม่ {n}
type: subdistrict-administration
address: |-
  หมู่ที่ ๑
  {n}
contacts:
  - {{kind: phone, text: "{n}"}}
  - {{kind: email, text: banmai@hotmail.com}}
printed_names: [ก, "{n}"]
former: [{{name: "{n}", until: "{n}"}}]
waivers: [{{code: indicator-unknown, reason: "เหตุผลของหน่วยงานที่ยาวพอจะอ่านได้ {n}", words: "{n}"}}]
"""
ORGANIZATION_KEYS: set[Keys] = {
    ("name",),
    ("short_name",),
    ("address",),
    ("printed_names", 1),
    ("former", 0, "name"),
    ("former", 0, "until"),
    ("waivers", 0, "reason"),
    ("waivers", 0, "words"),
}
REPORT = """
organization: ban-mai
fiscal_year: 2568
round: {{code: year, text: "ทั้งปี {n}", start: 2024-10-01, end: 2025-09-30}}
title: "รายงาน {n}"
score: {{value: 91.57, text: "{n}", grade: "{n}"}}
texts:
  - {{place: cover, text: ปก}}
  - place: foreword
    text: {{style: number, items: [ก, {{text: ข, items: ["{n}"], after: ค}}]}}
  - place: after
    text: [{{text: ก, style: dash, items: [ข], after: "{n}"}}, {{text: ค, marker: "{n}"}}]
tables:
  - id: main
    columns:
      - {{field: title, header: "มาตรการ {n}", under: "{n}", variants: [ก, "{n}"]}}
indicators: [{{id: i1, name: "{n}"}}]
measures: ["01"]
issued: {{unit: "{n}", text: "{n}"}}
prepared_by: {{role: "{n}", position: "{n}", name: "{n}", publish_name: true}}
corrections: [{{field: title, printed: "{n}", intended: "{n}"}}]
notes: [{{field: title, text: ก}}, {{text: "{n}"}}]
source: {{file: "{n}.pdf"}}
waivers: [{{code: indicator-unknown, reason: "เหตุผลของหน่วยงานที่ยาวพอจะอ่านได้ {n}"}}]
"""
REPORT_KEYS: set[Keys] = {
    ("round", "text"),
    ("title",),
    ("score", "text"),
    ("score", "grade"),
    ("texts", 1, "text"),
    ("texts", 2, "text"),
    ("tables", 0, "columns", 0, "header"),
    ("tables", 0, "columns", 0, "under"),
    ("tables", 0, "columns", 0, "variants", 1),
    ("indicators", 0, "name"),
    ("issued", "unit"),
    ("issued", "text"),
    ("prepared_by", "role"),
    ("prepared_by", "position"),
    ("prepared_by", "name"),
    ("corrections", 0, "printed"),
    ("corrections", 0, "intended"),
    ("notes", 1, "text"),
    ("source", "file"),
    ("waivers", 0, "reason"),
}
TEXT_FIELDS = (
    "budget",
    "approach",
    "steps",
    "responsible",
    "monitoring",
    "result",
    "output",
    "outcome",
    "remark",
)
MEASURE = """---
number: "{n}"
title: "มาตรการ {n}"
ita: {{number: 1, set_by: officer, reason: "{n}"}}
approach: "{n}"
steps: ["{n}"]
responsible: {{style: dash, items: ["{n}"]}}
period: {{text: "{n}", why_no_dates: "{n}"}}
monitoring: "{n}"
status: {{value: done, header: "{n}", options: [{{value: done, text: "{n}"}}]}}
result: "{n}"
output: "{n}"
outcome: "{n}"
budget: "{n}"
remark: "{n}"
evidence: [{{kind: web, title: "{n}", url: "https://www.example.go.th", page: "{n}"}}]
corrections: [{{field: title, printed: "{n}", intended: "{n}"}}]
notes: [{{text: "{n}"}}]
waivers: [{{code: indicator-unknown, reason: "เหตุผลของหน่วยงานที่ยาวพอจะอ่านได้ {n}"}}]
---
โทร {n}
"""
MEASURE_KEYS: set[Keys] = {
    ("number",),
    ("title",),
    ("ita", "reason"),
    *((field,) for field in TEXT_FIELDS),
    ("period", "text"),
    ("period", "why_no_dates"),
    ("status", "header"),
    ("status", "options", 0, "text"),
    ("evidence", 0, "title"),
    ("evidence", 0, "page"),
    ("corrections", 0, "printed"),
    ("corrections", 0, "intended"),
    ("notes", 0, "text"),
    ("waivers", 0, "reason"),
    ("body",),
}


def problems_of(folder: Path, words: str, **files: str) -> list[Problem]:
    """The problems of privacy in the small site with these files, whose {n} are `words`."""
    content = folder / "content"
    shutil.copytree(SMALL_SITE, content)
    names = {
        "organization": "organization.yml",
        "report": "2568-year/report.yml",
        "measure": "2568-year/measures/01.md",
    }
    if "measure" in files:
        (content / FOLDER / "2568-year/measures/01.yml").unlink()
    for name, text in files.items():
        (content / FOLDER / names[name]).write_text(text.format(n=words), encoding="utf-8")
    reading = read_site(content)
    assert not [one for one in reading.problems if BY_ID[one.code].level is Level.ERROR]
    found = check_site(reading.site, known=reading.problems)
    return [one for one in found if one.code in CODES.values()]


def keys_of(problems: list[Problem], file: str) -> set[Keys]:
    return {one.place.keys for one in problems if one.place.file == f"{FOLDER}/{file}"}


def test_every_text_of_an_organization_but_contacts(tmp_path: Path) -> None:
    found = problems_of(tmp_path, NUMBER, organization=ORGANIZATION)
    assert keys_of(found, "organization.yml") == ORGANIZATION_KEYS


def test_an_identity_number_among_contacts_is_told(tmp_path: Path) -> None:
    found = problems_of(tmp_path, "3-1005-00000-00-3", organization=ORGANIZATION)
    keys = keys_of(found, "organization.yml")
    assert keys == ORGANIZATION_KEYS | {("contacts", 0, "text")}


def test_every_text_of_a_report(tmp_path: Path) -> None:
    report = REPORT.replace('measures: ["01"]', 'measures: ["01", "02"]')
    found = problems_of(tmp_path, NUMBER, report=report)
    assert keys_of(found, "2568-year/report.yml") == REPORT_KEYS


def test_every_text_of_a_measure(tmp_path: Path) -> None:
    found = problems_of(tmp_path, NUMBER, measure=MEASURE)
    assert keys_of(found, "2568-year/measures/01.md") == MEASURE_KEYS


def test_the_name_of_who_prepared_a_report_has_its_own_rule(tmp_path: Path) -> None:
    report = REPORT.replace('measures: ["01"]', 'measures: ["01", "02"]')
    found = problems_of(tmp_path, "นายสมชาย ใจดี", report=report)
    keys = keys_of(found, "2568-year/report.yml")
    assert keys == REPORT_KEYS - {("prepared_by", "name")}


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("3-1005-00000-00-3", "personal-id-number"),
        (NUMBER, "personal-mobile"),
        ("suda@gmail.com", "personal-email"),
        ("เลขที่บัญชี 123-4-56789-0", "personal-account"),
        ("นางสุดา ใจดี", "personal-name"),
    ],
)
def test_each_code(tmp_path: Path, words: str, code: str) -> None:
    found = problems_of(tmp_path, words, measure=MEASURE)
    assert {one.code for one in found} == {code}
    for one in found:
        assert words not in repr(one)
        assert dict(one.values)["field"] == one.place.keys[0]


NO_FREE_TEXT = {
    Organization: "id file type subdistrict district province postal_code website ita_framework",
    Report: "organization file fiscal_year assessment_year weak_indicators measures measure_order"
    " answers",
    Measure: "id file indicator source continues",
}
"""Ids, choices, dates, numbers and names of places; a new key is either here or looked at."""


@pytest.mark.parametrize(
    ("model", "seen"),
    [
        (Organization, ORGANIZATION_KEYS | {("contacts",)}),
        (Report, REPORT_KEYS),
        (Measure, MEASURE_KEYS),
    ],
)
def test_no_key_is_forgotten(model: type, seen: set[Keys]) -> None:
    keys = {str(keys[0]) for keys in seen} | set(NO_FREE_TEXT[model].split())
    assert keys == {one.name for one in dataclasses.fields(model)}


@pytest.mark.parametrize("language", ["th", "en"])
@pytest.mark.parametrize("words", [NUMBER, "suda@gmail.com", "บัญชีเลขที่ 123-4-56789-0", "นางสุดา ใจดี"])
def test_the_hint_tells_how_to_set_it_aside(tmp_path: Path, words: str, language: str) -> None:
    (before,) = {
        (one.code, one.values[0][1]) for one in problems_of(tmp_path / "a", words, measure=MEASURE)
    }
    code = BY_ID[before[0]]
    hint = code.hint_th if language == "th" else code.hint_en
    (waiver,) = re.findall("waivers: .*}]", hint.format(words=before[1], field="result"))
    organization = (SMALL_SITE / FOLDER / "organization.yml").read_text(encoding="utf-8") + waiver
    organization = organization.replace("{", "{{").replace("}", "}}")
    after = problems_of(tmp_path / "b", words, measure=MEASURE, organization=organization)
    assert after
    assert all(one.waived for one in after)


def test_the_five_reports_hold_one_address_and_nothing_else() -> None:
    site = read_site(CONTENT).site
    found = [one for one in check_site(site) if one.code in CODES.values()]
    measure = "organizations/sangkhom/2566-m12/measures/07.yml"
    assert site.measure_count == 39
    assert {(one.place.file, one.place.keys[0], one.values[0][1]) for one in found} == {
        (measure, "result", "s…@hotmail.com"),
        (measure, "corrections", "s…@hotmail.com"),
    }


def test_what_may_be_set_aside() -> None:
    codes = [BY_ID[code] for code in CODES.values()]
    assert {code.id for code in codes if code.blocks} == {"personal-id-number"}
    assert {code.id for code in codes if not code.waivable} == {"personal-id-number"}
