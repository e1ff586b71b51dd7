"""The files of open data: shapes, CSV for spreadsheets, twins, and small memory."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from prongsai.model.report import Signature
from prongsai.model.site import Site
from prongsai.planning.pages import Kind
from prongsai.planning.plan import Plan, plan_site
from prongsai.publishing.open_data import data_files, twin
from prongsai.publishing.open_data.tables import COLUMNS, FORMULA_STARTS, guarded, measure_row
from prongsai.rendering.options import SiteOptions


def texts(plan: Plan, options: SiteOptions) -> dict[str, str]:
    return {path: "".join(chunks) for path, chunks in data_files(plan, options)}


def first_measure(plan: Plan, options: SiteOptions) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(texts(plan, options)["data/measures.json"])
    assert found["schema"] == "1"
    measure: dict[str, Any] = found["measures"][0]
    return measure


def test_all_files_are_there(plan: Plan, options: SiteOptions) -> None:
    assert list(texts(plan, options)) == [
        "data/measures.json",
        "data/measures.csv",
        "data/organizations.json",
        "data/reports.json",
        "data/findings.json",
    ]


def test_a_measure_says_what_the_design_asks(plan: Plan, options: SiteOptions) -> None:
    measure = first_measure(plan, options)
    assert measure["id"] == "ban-mai/2567-h1/01"
    assert measure["url"] == "org/ban-mai/2567-h1/01.html"
    assert measure["absolute_url"] == "https://www.example.go.th/ita/org/ban-mai/2567-h1/01.html"
    assert (measure["organization"], measure["fiscal_year"], measure["round"]) == (
        "ban-mai",
        2567,
        "h1",
    )
    assert measure["ita_indicator"] == "iit2-budget"
    assert measure["printed_indicator"] == {"id": "i1", "number": "๔", "name": "การใช้งบประมาณ"}
    assert measure["number"] == "๑"
    assert measure["ita"]["set_by"] == "suggested"
    assert measure["period"]["start"] == "2023-10"
    assert measure["period"]["end"] == "2024-09-30"
    assert measure["evidence"][0]["file"] == "org/ban-mai/2567-h1/files/a.pdf"


def test_text_holds_paragraphs_and_items(plan: Plan, options: SiteOptions) -> None:
    assert first_measure(plan, options)["steps"] == {
        "text": 'ขั้นแรก\nย่อย\nปิดท้าย\nขั้น "สอง", มีจุลภาค',
        "items": [
            {"level": 0, "marker": "๑.", "text": "ขั้นแรก"},
            {"level": 1, "marker": "-", "text": "ย่อย"},
            {"level": 0, "marker": None, "text": "ปิดท้าย"},
            {"level": 0, "marker": "๒.", "text": 'ขั้น "สอง", มีจุลภาค'},
        ],
    }


def test_empty_unknown_and_absent_differ(plan: Plan, options: SiteOptions) -> None:
    measure = first_measure(plan, options)
    assert measure["monitoring"] == {"text": "", "items": []}
    assert measure["result"] is None
    bare = json.loads(texts(plan, options)["data/measures.json"])["measures"][1]
    for absent in ("approach", "steps", "period", "status", "remark", "body"):
        assert absent not in bare
    assert bare["number"] is None
    assert bare["ita_indicator"] is None
    assert bare["printed_indicator"] is None


def test_json_is_thai_as_it_is_one_record_a_line(plan: Plan, options: SiteOptions) -> None:
    text = texts(plan, options)["data/measures.json"]
    assert "มาตรการน้ำใจ" in text
    assert text.count("\n") == 4
    assert text.endswith("\n]}\n")


def test_nothing_absolute_without_an_address(plan: Plan) -> None:
    text = "".join(texts(plan, SiteOptions("ทดสอบ")).values())
    assert "absolute_url" not in text
    assert "https://www.example.go.th" not in text


def test_a_name_that_is_not_published_stays_out(plan: Plan, options: SiteOptions) -> None:
    hidden = Signature("ผู้จัดทำ", None, "ชื่อลับ", publish_name=False)
    reports = tuple(replace(one, prepared_by=hidden) for one in plan.site.reports)
    changed = plan_site(Site(plan.site.organizations, reports, plan.site.frameworks))
    assert "ชื่อลับ" not in "".join(texts(changed, options).values())


def rows(plan: Plan, options: SiteOptions) -> list[list[str]]:
    text = texts(plan, options)["data/measures.csv"]
    assert text.startswith("\ufeff")
    assert "\r\n" in text
    assert text.replace("\r\n", "").count("\r") == 0
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_the_table_reads_back_as_it_was(plan: Plan, options: SiteOptions) -> None:
    header, *body = rows(plan, options)
    assert header == list(COLUMNS)
    expected = [[guarded(cell) for cell in measure_row(one, options)] for one in plan.views.entries]
    assert body == expected
    cells = dict(zip(header, body[0], strict=True))
    assert cells["steps"] == '๑. ขั้นแรก\n- ย่อย\nปิดท้าย\n๒. ขั้น "สอง", มีจุลภาค'
    assert cells["status_text"] == "☑ แล้วเสร็จ"
    assert cells["unknown"] == "result"
    assert dict(zip(header, body[1], strict=True))["no_column"] == (
        "approach steps responsible period monitoring status result output outcome budget remark"
    )


def test_no_cell_is_a_formula(plan: Plan, options: SiteOptions) -> None:
    header, *body = rows(plan, options)
    assert not [cell for row in body for cell in row if cell.startswith(FORMULA_STARTS)]
    cells = dict(zip(header, body[0], strict=True))
    assert cells["output"].startswith("'=HYPERLINK")
    assert cells["responsible"] == "'- สำนักปลัด\n- กองคลัง"
    assert cells["outcome"] == "'+1 คะแนน"
    assert cells["remark"] == "'@หมายเหตุ"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_the_guard(start: str) -> None:
    assert guarded(f"{start}1") == f"'{start}1"
    assert guarded(f"ก{start}1") == f"ก{start}1"


def test_headers_are_plain_english() -> None:
    assert all(name.isascii() and name.replace("_", "a").isalpha() for name in COLUMNS)
    assert len(set(COLUMNS)) == len(COLUMNS)


def twins(plan: Plan, options: SiteOptions) -> dict[Kind, list[dict[str, Any]]]:
    found: dict[Kind, list[dict[str, Any]]] = {}
    for page in plan.pages:
        text = twin(plan, page, options)
        if text is not None:
            found.setdefault(page.kind, []).append(json.loads(text))
    return found


def test_measures_reports_and_organizations_have_twins(plan: Plan, options: SiteOptions) -> None:
    found = twins(plan, options)
    files = {path: text for path, text in texts(plan, options).items() if path.endswith(".json")}
    measures = json.loads(files["data/measures.json"])["measures"]
    reports = json.loads(files["data/reports.json"])["reports"]
    organizations = json.loads(files["data/organizations.json"])["organizations"]
    assert set(found) == {Kind.MEASURE, Kind.REPORT, Kind.ORGANIZATION}
    assert [one["measure"] for one in found[Kind.MEASURE]] == measures
    assert found[Kind.REPORT] == [{"schema": "1", "report": reports[0], "measures": measures}]
    assert found[Kind.ORGANIZATION] == [
        {"schema": "1", "organization": organizations[0], "reports": reports}
    ]


def test_twins_do_not_remember_another_site(plan: Plan, options: SiteOptions) -> None:
    page = next(one for one in plan.pages if one.kind is Kind.MEASURE)
    before = twin(plan, page, options)
    report = plan.site.reports[0]
    changed = replace(report.measures[0], number="๙")
    reports = (replace(report, measures=(changed, *report.measures[1:])),)
    other = plan_site(Site(plan.site.organizations, reports, plan.site.frameworks))
    after = twin(other, page, options)
    assert after is not None
    assert before != after
    assert json.loads(after)["measure"]["number"] == "๙"
    assert "absolute_url" not in json.loads(twin(other, page, SiteOptions("ข")) or "")["measure"]


def test_files_come_in_pieces(plan: Plan, options: SiteOptions) -> None:
    for _, chunks in data_files(plan, options):
        assert isinstance(chunks, Iterator)
        assert len(list(chunks)) >= 3
