"""Small model objects for the pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

import pytest
from prongsai.model.framework import Framework, Indicator
from prongsai.model.measure import ItaLink, Measure, Period
from prongsai.model.organization import Organization
from prongsai.model.report import Report, Round
from prongsai.model.site import Site
from prongsai.model.text import Item, Text
from prongsai.planning.entries import Views, view_site
from prongsai.thai.calendar import PartialDate

TOOLS = ("IIT",) * 5 + ("EIT",) * 3 + ("OIT",) * 2
FRAMEWORK = Framework(
    id="nacc",
    file="frameworks/nacc.yml",
    name="ITA",
    indicators=tuple(
        Indicator(number, f"{tool.lower()}{number}", tool, f"ตัวชี้วัด {number}")
        for number, tool in enumerate(TOOLS, 1)
    ),
)

MeasureMaker = Callable[..., Measure]
ReportMaker = Callable[..., Report]
ViewsMaker = Callable[..., Views]


@pytest.fixture
def make_measure() -> MeasureMaker:
    def make(
        id: str = "01",
        title: str = "มาตรการ",
        *,
        number: str | None = None,
        ita: int | None = None,
        set_by: str = "printed",
        period: str | None = "",
        start: str | None = None,
        end: str | None = None,
        **more: object,
    ) -> Measure:
        words = None if period is None else Text((Item(period),) if period else ())
        return Measure(
            id=id,
            file=f"{id}.yml",
            title=Text((Item(title),)),
            number=number,
            ita=ItaLink(ita, set_by) if ita else None,
            period=None
            if words is None
            else Period(
                words,
                PartialDate.from_iso(start) if start else None,
                PartialDate.from_iso(end) if end else None,
                **more,  # type: ignore[arg-type]
            ),
        )

    return make


@pytest.fixture
def make_report() -> ReportMaker:
    def make(
        *measures: Measure,
        organization: str = "ban-mai",
        year: int = 2567,
        code: str = "year",
        start: date | None = None,
        end: date | None = None,
    ) -> Report:
        return Report(
            organization=organization,
            file="report.yml",
            fiscal_year=year,
            round=Round(code, None, start, end),
            title=Text((Item("รายงาน"),)),
            tables=(),
            measures=measures,
        )

    return make


@pytest.fixture
def make_views() -> ViewsMaker:
    def make(
        reports: Iterable[Report], names: dict[str, str], provinces: dict[str, str] | None = None
    ) -> Views:
        organizations = tuple(
            Organization(
                id=id,
                file=f"{id}.yml",
                name=name,
                type="subdistrict-administration",
                province=(provinces or {}).get(id),
            )
            for id, name in names.items()
        )
        return view_site(Site(organizations, tuple(reports), (FRAMEWORK,)))

    return make
