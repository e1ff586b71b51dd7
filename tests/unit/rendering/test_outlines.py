"""Every page of the real content: one heading of level 1, no gaps, ids and links that fit."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from posixpath import dirname, join, normpath

import pytest
from builders import Outline, bodies
from prongsai.model.measure import FIELDS, RARE_FIELDS
from prongsai.planning import addresses
from prongsai.planning.pages import Kind
from prongsai.planning.plan import Plan, plan_site
from prongsai.publishing.scripts import TARGET as SEARCH_SCRIPT
from prongsai.reading.read_site import read_site
from prongsai.rendering.page import RenderedPage

ROOT = Path(__file__).parents[3]
HAND_WRITTEN = {addresses.ABOUT, addresses.GUIDE}
DATA = {
    addresses.MEASURES_JSON,
    addresses.MEASURES_CSV,
    addresses.ORGANIZATIONS_JSON,
    addresses.REPORTS_JSON,
    addresses.FINDINGS_JSON,
}


@pytest.fixture(scope="module")
def plan() -> Plan:
    return plan_site(read_site(ROOT / "content").site)


@pytest.fixture(scope="module")
def pages(plan: Plan) -> dict[str, RenderedPage]:
    renderer = bodies(plan)
    return {page.path: renderer.render(page) for page in plan.pages}


@pytest.fixture(scope="module")
def outlines(pages: dict[str, RenderedPage]) -> dict[str, Outline]:
    return {path: Outline(page.breadcrumbs + page.body + page.foot) for path, page in pages.items()}


def test_headings(outlines: dict[str, Outline]) -> None:
    for path, outline in outlines.items():
        levels = outline.headings
        assert levels.count(1) == 1 and levels[0] == 1, (path, levels)
        steps = [after - before for before, after in pairwise(levels)]
        assert max(steps, default=0) <= 1, (path, levels)


def test_ids_are_unique(outlines: dict[str, Outline]) -> None:
    for path, outline in outlines.items():
        assert len(outline.ids) == len(set(outline.ids)), path


def test_links_lead_somewhere(plan: Plan, outlines: dict[str, Outline]) -> None:
    twins = {
        addresses.twin(page.path)
        for page in plan.pages
        if page.kind in (Kind.MEASURE, Kind.REPORT, Kind.ORGANIZATION)
    }
    for path, outline in outlines.items():
        for href in outline.links():
            if ":" in href:
                continue
            address, _, fragment = href.partition("#")
            target = address.partition("?")[0]
            full = normpath(join(dirname(path), target)) if target else path
            if full == SEARCH_SCRIPT:
                continue  # made of the scripts beside it
            if full.startswith("assets/"):
                assert (ROOT / "theme/prongsai_theme" / full).is_file(), (path, href)
                continue
            assert full in {*outlines, *HAND_WRITTEN, *DATA, *twins}, (path, href)
            assert not fragment or fragment in outlines[full].ids, (path, href)


def test_titles_and_descriptions_tell_pages_apart(pages: dict[str, RenderedPage]) -> None:
    assert len({page.title for page in pages.values()}) == len(pages)
    assert all('<meta name="description" content="' in page.head for page in pages.values())


def test_every_field_of_a_measure_has_its_place(plan: Plan, outlines: dict[str, Outline]) -> None:
    for page in plan.pages:
        if page.kind is Kind.MEASURE:
            org, key, _ = page.keys
            report = plan.views.by_report[org, key][0].report
            numbered = ("number",) if report.headers("number") else ()
            usual = [field for field in FIELDS if field not in RARE_FIELDS]
            wanted = [addresses.field_anchor(field) for field in (*numbered, *usual)]
            found = [id for id in outlines[page.path].ids if id.startswith("field-")]
            assert sorted(found) == sorted(wanted), page.path


def test_every_printed_word_of_a_measure_is_on_its_page_and_its_report(
    plan: Plan, outlines: dict[str, Outline]
) -> None:
    for entry in plan.views.entries:
        report = addresses.report(entry.organization.id, entry.report.key)
        columns = {column.field for table in entry.report.tables for column in table.columns}
        for field in FIELDS:
            text = entry.measure.text_of(field)
            if text is None:
                continue
            for line in text.flat():
                words = "".join(line.text.split())
                assert words in outlines[entry.path].text, (entry.path, field)
                assert field not in columns or words in outlines[report].text, (report, field)
