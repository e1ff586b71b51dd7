"""Golden cases of pages: small sites as files in, parts of the finished bodies out.

A case in tests/cases/pages/ has `files` (path in content: text; organization.yml and report.yml of
ban-mai are there unless given), perhaps `today` (the day that days left are counted from), and
`pages` (address: `shows` HTML, `says` words in order with spaces ignored, `hides` HTML that must
not be there). Adding one needs no Python.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from builders import OPTIONS, Outline, bodies
from prongsai.planning.plan import Plan, plan_site
from prongsai.reading.read_site import read_site
from prongsai.rendering.page import RenderedPage

ROOT = Path(__file__).parents[3]
CASES = sorted((ROOT / "tests/cases/pages").glob("*.yml"))
ORGANIZATION = """\
id: ban-mai
name: องค์การบริหารส่วนตำบลบ้านใหม่
short_name: อบต.บ้านใหม่
type: subdistrict-administration
district: เมือง
province: พะเยา
"""
REPORT = """\
organization: ban-mai
fiscal_year: 2568
round: {code: year}
title: รายงานผลการดำเนินการ
tables:
  - id: main
    columns:
      - {field: title, header: มาตรการ/กิจกรรม}
      - {field: steps, header: ขั้นตอน}
measures: ["01"]
"""
DEFAULTS = {
    "frameworks/nacc.yml": (ROOT / "content/frameworks/nacc.yml").read_text(encoding="utf-8"),
    "organizations/ban-mai/organization.yml": ORGANIZATION,
    "organizations/ban-mai/2568-year/report.yml": REPORT,
}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_page(case: Path, tmp_path: Path) -> None:
    golden: dict[str, Any] = yaml.safe_load(case.read_text(encoding="utf-8"))
    plan = site_of(golden["files"], tmp_path)
    renderer = bodies(plan, replace(OPTIONS, today=golden.get("today")))
    for path, wanted in golden["pages"].items():
        check(renderer.render(plan.by_path[path]), wanted)


def site_of(files: dict[str, str], folder: Path) -> Plan:
    for name, words in {**DEFAULTS, **files}.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(words, encoding="utf-8")
    reading = read_site(folder)
    assert not reading.problems
    return plan_site(reading.site)


def check(page: RenderedPage, wanted: dict[str, list[str]]) -> None:
    body = squeezed(page.body)
    for html in wanted.get("shows", []):
        assert squeezed(html) in body, f"{page.path} lacks {html}\n{page.body}"
    for html in wanted.get("hides", []):
        assert squeezed(html) not in body, f"{page.path} has {html}"
    text = Outline(page.body).text
    at = 0
    for words in wanted.get("says", []):
        found = text.find("".join(words.split()), at)
        assert found >= 0, f"{page.path} does not say (here) {words}\n{page.body}"
        at = found


def squeezed(html: str) -> str:
    """HTML without white space between tags, and single spaces elsewhere."""
    return re.sub(r"\s*(<[^>]*>)\s*", r"\1", " ".join(html.split()))
