"""data/findings.json: where each finding is seen on the site, and the board's numbers."""

from __future__ import annotations

import json
from typing import Any

import pytest
from prongsai.planning import addresses
from prongsai.planning.plan import Plan
from prongsai.problems import Finding
from prongsai.publishing.open_data import data_files
from prongsai.rendering.options import SiteOptions

MEASURE = "org/ban-mai/2567-h1/01.html"


@pytest.fixture
def data(plan: Plan, options: SiteOptions, findings: tuple[Finding, ...]) -> dict[str, Any]:
    files = dict(data_files(plan, options, findings))
    found: dict[str, Any] = json.loads("".join(files[addresses.FINDINGS_JSON]))
    return found


def test_a_finding_leads_to_where_it_is_seen(data: dict[str, Any]) -> None:
    seen = [
        (
            one["path"].rpartition("/")[2],
            one["organization"],
            one["report"],
            one["measure"],
            one["field"],
            one["url"],
        )
        for one in data["findings"]
    ]
    id = "ban-mai/2567-h1/01"
    assert seen == [
        ("nacc-2568.yml", None, None, None, None, "disclosure/index.html"),
        ("01.yml", "ban-mai", "2567-h1", id, "ita", MEASURE),
        ("01.yml", "ban-mai", "2567-h1", id, "steps", f"{MEASURE}#field-steps"),
        ("report.yml", "ban-mai", "2567-h1", None, "tables", "org/ban-mai/2567-h1/index.html"),
        ("organization.yml", "ban-mai", None, None, None, "org/ban-mai/index.html"),
        ("pages.txt", None, None, None, None, None),
    ]


def test_a_waived_finding_has_its_reason(data: dict[str, Any]) -> None:
    assert [one["waived"] for one in data["findings"] if one["code"] == "only-dash"] == ["ไม่มีจริง"]
    assert {one["waived"] for one in data["findings"] if one["code"] != "only-dash"} == {None}


def test_every_report_and_item_is_on_the_board(data: dict[str, Any]) -> None:
    measures, report = data["board"]
    place = ("ban-mai", 2567, "h1", "nacc", "org/ban-mai/2567-h1/checklist.html")
    for row in (measures, report):
        assert (
            row["organization"],
            row["fiscal_year"],
            row["round"],
            row["framework"],
            row["url"],
        ) == place
    assert (measures["part"], measures["assessment_year"], measures["certainty"]) == (
        "measures",
        2568,
        "stated",
    )
    assert measures["item"] == "O42"
    assert measures["lacking"] == 1
    title, result = measures["elements"]
    assert (title["state"], result["state"]) == ("present", "absent")
    assert title["states"]["present"] == 2
    assert title["honest"]["done-with-evidence"] == 1
    assert title["honest"]["done-without-evidence"] == 1
    assert result["honest"]["unknown"] == 1
    assert result["honest"]["not-reported"] == 1


def test_a_part_without_criteria_says_so(plan: Plan, data: dict[str, Any]) -> None:
    report = data["board"][1]
    assert report["part"] == "report"
    assert report["certainty"] == "missing"
    assert report["assessment_year"] == 2568
    assert (report["item"], report["lacking"], report["elements"]) == (None, None, [])
