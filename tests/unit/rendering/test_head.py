"""The head of a page: links to relatives, and JSON-LD that no text can leave."""

from __future__ import annotations

import json
from datetime import date

from builders import OPTIONS, Outline, measure, organization, plan, rendered, report, text
from prongsai.model.measure import ItaLink, Measure
from prongsai.rendering.options import SiteOptions

PAGE = "org/ban-mai/2568-year/02.html"


def three() -> list[Measure]:
    hostile = text("</script><script>alert(1)</script>&")
    return [
        measure("01"),
        measure("02", title=hostile, number="๒", ita=ItaLink(1, "printed")),
        measure("03"),
    ]


def graph(head: str) -> list[dict[str, object]]:
    start = '<script type="application/ld+json">'
    _, _, rest = head.partition(start)
    written, _, _ = rest.partition("</script>")
    things: list[dict[str, object]] = json.loads(written)["@graph"]
    return things


def test_measure_head() -> None:
    page = rendered(plan([report(three())]), PAGE)
    assert (
        '<link rel="canonical" href="https://example.go.th/org/ban-mai/2568-year/02.html">'
        in page.head
    )
    assert '<link rel="alternate" type="application/json" href="02.json">' in page.head
    assert '<link rel="prev" href="01.html">' in page.head
    assert '<link rel="next" href="03.html">' in page.head
    assert page.head.count("<script") == 1
    measure_thing, crumbs = graph(page.head)
    assert measure_thing["@type"] == "CreativeWork"
    assert measure_thing["name"] == "</script><script>alert(1)</script>&"
    assert measure_thing["isPartOf"]["@type"] == "Report"  # type: ignore[index]
    assert measure_thing["publisher"]["@type"] == "GovernmentOrganization"  # type: ignore[index]
    assert crumbs["@type"] == "BreadcrumbList"
    assert "alert(1)" in page.title


def test_without_an_address_links_are_relative() -> None:
    page = rendered(plan([report(three())]), PAGE, SiteOptions("โปร่งใส"))
    assert "canonical" not in page.head
    assert graph(page.head)[0]["url"] == "02.html"


def test_types_of_the_other_pages() -> None:
    planned = plan([report(three()), report([measure()], "ban-na")])
    wanted = {
        "index.html": "CollectionPage",
        "org/index.html": "CollectionPage",
        "org/ban-mai/index.html": "GovernmentOrganization",
        "org/ban-mai/2568-year/index.html": "Report",
        "indicator/index.html": "CollectionPage",
        "indicator/x1-name.html": "CollectionPage",
        "round/2568-year.html": "CollectionPage",
        "data/index.html": "Dataset",
    }
    for path, kind in wanted.items():
        thing, crumbs = graph(rendered(planned, path).head)
        assert (path, thing["@type"]) == (path, kind)
        assert crumbs["@type"] == "BreadcrumbList"


def test_foot() -> None:
    options = SiteOptions(
        "โปร่งใส",
        "https://example.go.th/",
        "https://git.example/edit/content/",
        "webmaster@example.go.th",
        date(2025, 3, 5),
    )
    planned = plan([report(three())])
    foot = rendered(planned, PAGE, options).foot
    assert "ข้อมูล ณ วันที่ ๕ มีนาคม ๒๕๖๘" in foot
    links = list(Outline(foot).links())
    assert links[0].startswith("mailto:webmaster@example.go.th?subject=")
    assert links[0].endswith("https%3A//example.go.th/org/ban-mai/2568-year/02.html")
    assert links[1] == (
        "https://git.example/edit/content/organizations/ban-mai/2568-year/measures/02.yml"
    )
    assert len(list(Outline(rendered(planned, "index.html", options).foot).links())) == 1
    assert rendered(planned, PAGE, OPTIONS).foot == ""


def test_breadcrumbs_of_one_agency_skip_the_list_of_agencies() -> None:
    single = plan([report(three())])
    assert list(Outline(rendered(single, PAGE).breadcrumbs).links()) == [
        "../../../index.html",
        "../index.html",
        "index.html",
    ]
    many = plan([report(three())], [organization("ban-na")])
    assert "../../index.html" in list(Outline(rendered(many, PAGE).breadcrumbs).links())
    assert rendered(many, "index.html").breadcrumbs == ""
