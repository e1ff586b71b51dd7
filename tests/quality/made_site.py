"""Makes a site of typed objects out of the few words of a case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from prongsai.model.criteria import Criteria
from prongsai.model.framework import Framework
from prongsai.model.measure import Evidence, Measure, Period, Status
from prongsai.model.organization import Organization
from prongsai.model.report import PlacedText, PrintedIndicator, Report, Round, Score
from prongsai.model.site import Site
from prongsai.model.text import Item, Text, marker_for
from prongsai.reading.read_site import read_site
from prongsai.thai.calendar import PartialDate

CONTENT = Path(__file__).parents[2] / "content"

OWN = Organization(
    "nong-bua",
    "organizations/nong-bua/organization.yml",
    "องค์การบริหารส่วนตำบลหนองบัว",
    "subdistrict-administration",
    short_name="อบต.หนองบัว",
    subdistrict="หนองบัว",
    district="เมือง",
    province="ลำพูน",
)
OTHER = Organization(
    "don-mamuang",
    "organizations/don-mamuang/organization.yml",
    "องค์การบริหารส่วนตำบลดอนมะม่วง",
    "subdistrict-administration",
    short_name="อบต.ดอนมะม่วง",
    subdistrict="ดอนมะม่วง",
    district="สันติ",
    province="ชัยภูมิ",
)
YEAR = 2567
TITLE = "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. {year}"
MEASURE_TITLE = "มาตรการเสริมสร้างธรรมาภิบาลในหน่วยงาน"
FIELDS = (
    *("approach", "steps", "responsible", "monitoring"),
    *("result", "output", "outcome", "remark"),
)


def make_site(content: Mapping[str, Any]) -> Site:
    """The site of a case: its report, and those of another year or organization it is held to."""
    own = _report(OWN, YEAR, content, content.get("report", {}))
    reports = [own]
    if "before" in content:
        reports.insert(0, _report(OWN, YEAR - 1, content["before"], {}))
    if "other" in content:
        reports.append(_report(OTHER, YEAR, content["other"], {}))
    organizations = (OTHER, OWN) if "other" in content else (OWN,)
    return Site(organizations, tuple(reports), *_known())


@cache
def _known() -> tuple[tuple[Framework, ...], tuple[Criteria, ...]]:
    """The frameworks and criteria of this repository."""
    site = read_site(CONTENT).site
    return site.frameworks, site.criteria


def own_folder(content: Mapping[str, Any]) -> str:
    """The folder of the case's own report."""
    return f"organizations/{OWN.id}/{YEAR}-{content.get('report', {}).get('round', 'year')}"


def _report(
    organization: Organization, year: int, content: Mapping[str, Any], raw: Mapping[str, Any]
) -> Report:
    code = raw.get("round", "year")
    folder = f"organizations/{organization.id}/{year}-{code}"
    rows = content.get("measures", [content])
    numbers, texts = raw.get("indicators", []), raw.get("texts", [])
    return Report(
        organization.id,
        f"{folder}/report.yml",
        year,
        Round(code, raw.get("round_text")),
        _text(raw.get("title", TITLE.format(year=year))),
        (),
        tuple(_measure(f"{at:02}", folder, row) for at, row in enumerate(rows, 1)),
        assessment_year=int(raw["assessment_year"]) if "assessment_year" in raw else None,
        score=_score(raw.get("score")),
        texts=tuple(PlacedText("foreword", _text(one)) for one in texts),
        indicators=tuple(
            PrintedIndicator(f"i{at}", f"เรื่องที่ {at}", None if one == "null" else one)
            for at, one in enumerate(numbers)
        ),
    )


def _score(raw: Any) -> Score | None:
    if raw is None:
        return None
    return Score(raw["value"], grade=raw.get("grade"), fiscal_year=int(raw["fiscal_year"]))


def _measure(id: str, folder: str, row: Mapping[str, Any]) -> Measure:
    shown = (
        () if row.get("evidence") == "no" else (Evidence("web", "ประกาศ", "https://example.org/"),)
    )
    measure = Measure(
        id,
        f"{folder}/measures/{id}.yml",
        _text(row.get("title", MEASURE_TITLE)),
        period=_period(row["period"]) if "period" in row else None,
        status=Status(row["status"]) if "status" in row else None,
        evidence=shown,
        continues=f"{OWN.id}/{YEAR - 1}-year/01" if "continues" in row else None,
    )
    texts: dict[str, Any] = {field: _text(row[field]) for field in FIELDS if field in row}
    return replace(measure, **texts)


def _period(raw: Any) -> Period:
    if isinstance(raw, str):
        return Period(_text(raw))
    start, end = (PartialDate.from_iso(raw[key]) for key in ("start", "end"))
    return Period(_text(raw["text"]), start, end)


def _text(raw: Any) -> Text:
    if isinstance(raw, str):
        return Text(tuple(Item(line) for line in raw.split("\n")))
    return Text(tuple(Item(one, marker_for("number", at)) for at, one in enumerate(raw, 1)))
