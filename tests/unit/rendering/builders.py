"""Small model objects and sites for the tests of pages, without any file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

from prongsai.model.framework import Framework, Indicator
from prongsai.model.measure import Measure
from prongsai.model.organization import Organization
from prongsai.model.report import Column, Report, Round, Table
from prongsai.model.site import Site
from prongsai.model.text import Item, Text
from prongsai.planning.plan import Plan, plan_site
from prongsai.rendering.bodies import Bodies
from prongsai.rendering.options import SiteOptions
from prongsai.rendering.page import RenderedPage

THEME = Path(__file__).parents[3] / "theme/prongsai_theme"
OPTIONS = SiteOptions("โปร่งใส", "https://example.go.th/")


def text(*lines: str) -> Text:
    """Paragraphs."""
    return Text(tuple(Item(line) for line in lines))


def framework(many: int = 3) -> Framework:
    """A framework of a few indicators."""
    tools = ("IIT", "EIT", "OIT")
    indicators = tuple(
        Indicator(number, f"x{number}-name", tools[number % 3], f"ตัวที่ {number}")
        for number in range(1, many + 1)
    )
    return Framework("nacc", "frameworks/nacc.yml", "กรอบ", indicators)


def organization(id: str = "ban-mai", **values: object) -> Organization:
    """An organization named after its id."""
    made = Organization(
        id,
        f"organizations/{id}/organization.yml",
        f"องค์การบริหารส่วนตำบล{id}",
        "subdistrict-administration",
        province="พะเยา",
    )
    return replace(made, **values)  # type: ignore[arg-type]


def measure(id: str = "01", **values: object) -> Measure:
    """A measure with a title only."""
    made = Measure(id, f"organizations/ban-mai/2568-year/measures/{id}.yml", text(f"มาตรการ {id}"))
    return replace(made, **values)  # type: ignore[arg-type]


def report(
    measures: Sequence[Measure] = (), org: str = "ban-mai", code: str = "year", **values: object
) -> Report:
    """A report with a table of title and steps."""
    columns = (Column("title", "มาตรการ"), Column("steps", "ขั้นตอน"))
    made = Report(
        organization=org,
        file=f"organizations/{org}/2568-{code}/report.yml",
        fiscal_year=2568,
        round=Round(code),
        title=text("รายงานผล"),
        tables=(Table("main", columns),),
        measures=tuple(measures),
    )
    return replace(made, **values)  # type: ignore[arg-type]


def plan(reports: Sequence[Report], organizations: Sequence[Organization] = ()) -> Plan:
    """The plan of a site; an organization is made for every report that has none."""
    known = {one.id: one for one in organizations}
    for one in reports:
        known.setdefault(one.organization, organization(one.organization))
    return plan_site(Site(tuple(known.values()), tuple(reports), (framework(),)))


def bodies(planned: Plan, options: SiteOptions = OPTIONS, intro: str = "") -> Bodies:
    """The renderer of a plan with the theme of this repository."""
    return Bodies(planned, options, [THEME], intro)


def rendered(planned: Plan, path: str, options: SiteOptions = OPTIONS) -> RenderedPage:
    """One page of a plan."""
    return bodies(planned, options).render(planned.by_path[path])


class Outline(HTMLParser):
    """What a page is made of: tags with attributes, ids, heading levels and text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        """All words without any space, for comparing."""
        return "".join("".join(self.words).split())

    @property
    def ids(self) -> list[str]:
        """Every id."""
        return [attrs["id"] or "" for _, attrs in self.tags if "id" in attrs]

    @property
    def headings(self) -> list[int]:
        """The levels of the headings in order."""
        return [
            int(tag[1]) for tag, _ in self.tags if len(tag) == 2 and tag[0] == "h" and tag != "hr"
        ]

    def links(self) -> Iterator[str]:
        """Every address that something leads to or loads."""
        for _, attrs in self.tags:
            for name in ("href", "src"):
                if attrs.get(name):
                    yield attrs[name] or ""
