"""The matrix: counts, links, the difference between none and unknown, and sums of many."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable

from prongsai.model.measure import Measure
from prongsai.model.report import Report
from prongsai.planning.entries import Views
from prongsai.rendering.pictures import Picture, matrix
from prongsai.rendering.pictures.counting import MOST_LINES

MeasureMaker = Callable[..., Measure]
ReportMaker = Callable[..., Report]
ViewsMaker = Callable[..., Views]

SVG = "{http://www.w3.org/2000/svg}"
NAMES = {"ban-mai": "อบต.บ้านใหม่", "ban-kao": "อบต.บ้านเก่า"}


def parsed(picture: Picture) -> ET.Element:
    return ET.fromstring(str(picture.svg))


def links(picture: Picture) -> dict[str, str]:
    """The links of the drawing by what they say."""
    return {
        one.find(f"{SVG}title").text or "": one.get("href", "")  # type: ignore[union-attr]
        for one in parsed(picture).iter(f"{SVG}a")
    }


def marks(picture: Picture) -> list[str]:
    drawings = parsed(picture), ET.fromstring(str(picture.legend))
    found = (one.get("class", "") for drawing in drawings for one in drawing.iter())
    return [name for names in found for name in names.split()]


def two_organizations(
    make_measure: MeasureMaker, make_report: ReportMaker, make_views: ViewsMaker
) -> Picture:
    mine = make_report(
        make_measure("01", ita=1),
        make_measure("02", ita=1, set_by="suggested"),
        make_measure("03", ita=10, set_by="suggested"),
        make_measure("04", ita=4),
    )
    other = make_report(make_measure("01", ita=1), make_measure("02"), organization="ban-kao")
    return matrix(make_views([mine, other], NAMES), "index.html", digits="arabic")


def test_cells_count_and_say_who_chose_the_indicator(
    make_measure: MeasureMaker, make_report: ReportMaker, make_views: ViewsMaker
) -> None:
    picture = two_organizations(make_measure, make_report, make_views)
    rows = {row[0].text: [cell.text for cell in row[1:]] for row in picture.rows}
    assert len(picture.headers) == 12
    mine = rows["อบต.บ้านใหม่"]
    assert mine[0] == "2 มาตรการ (ผู้จัดทำข้อมูลเสนอตัวชี้วัด 1 มาตรการ)"
    assert mine[1] == "ไม่มีมาตรการ"
    assert mine[3] == "1 มาตรการ"
    assert mine[9] == "1 มาตรการ (ผู้จัดทำข้อมูลเสนอตัวชี้วัด)"
    assert mine[10] == "–"
    other = rows["อบต.บ้านเก่า"]
    assert other[1] == "ไม่ทราบ (มีมาตรการที่ยังไม่จัดตัวชี้วัด)"
    assert other[10] == "1 มาตรการ"


def test_none_unknown_and_numbers_look_different(
    make_measure: MeasureMaker, make_report: ReportMaker, make_views: ViewsMaker
) -> None:
    found = marks(two_organizations(make_measure, make_report, make_views))
    # Cells, and one sample of each mark in the legend.
    assert found.count("chart__none") == 7 + 1
    assert found.count("chart__unknown") == 9 + 1
    assert found.count("chart__ring--stated") == 2 + 1
    assert found.count("chart__ring--mixed") == 1 + 1
    assert found.count("chart__ring--suggested") == 1 + 1


def test_the_drawing_links_where_the_table_links(
    make_measure: MeasureMaker, make_report: ReportMaker, make_views: ViewsMaker
) -> None:
    picture = two_organizations(make_measure, make_report, make_views)
    table = {cell.link for row in picture.rows for cell in row if cell.link}
    heads = {f"indicator/{one}.html" for one in re.findall(r"indicator/(\w+)\.html", picture.svg)}
    assert set(links(picture).values()) - heads <= table
    assert table <= set(links(picture).values())
    assert (
        links(picture)["อบต.บ้านใหม่ ตัวชี้วัดที่ 4 ตัวชี้วัด 4: 1 มาตรการ"]
        == "org/ban-mai/indicator/iit4.html"
    )


def test_a_picture_with_links_is_no_single_image(
    make_measure: MeasureMaker, make_report: ReportMaker, make_views: ViewsMaker
) -> None:
    root = parsed(two_organizations(make_measure, make_report, make_views))
    assert root.get("role") == "group"
    assert root.get("aria-labelledby") == "matrix-title"


def test_links_are_relative_to_the_page(
    make_measure: MeasureMaker, make_report: ReportMaker, make_views: ViewsMaker
) -> None:
    views = make_views([make_report(make_measure(ita=1))], NAMES)
    cells = matrix(views, "org/index.html").rows[1]
    assert cells[0].link == "ban-mai/index.html"
    assert cells[1].link == "ban-mai/indicator/iit1.html"


def test_an_organization_without_a_report_is_unknown(
    make_measure: MeasureMaker, make_report: ReportMaker, make_views: ViewsMaker
) -> None:
    picture = matrix(make_views([make_report(make_measure(ita=1))], NAMES), "index.html")
    rows = {row[0].text: {cell.text for cell in row[1:]} for row in picture.rows}
    assert rows["อบต.บ้านเก่า"] == {"ไม่ทราบ (ยังไม่มีรายงาน)"}
    assert len(picture.headers) == 11


def test_a_single_organization_is_shown_round_by_round(
    make_measure: MeasureMaker, make_report: ReportMaker, make_views: ViewsMaker
) -> None:
    reports = [
        make_report(make_measure(ita=1), year=2566),
        make_report(make_measure(ita=2), year=2567, code="h1"),
    ]
    views = make_views(reports, {"ban-mai": "อบต.บ้านใหม่"})
    picture = matrix(views, "index.html", digits="arabic")
    assert [row[0].text for row in picture.rows] == [
        "ปีงบประมาณ 2567 รอบ 6 เดือนแรก",
        "ปีงบประมาณ 2566 ทั้งปี (ไม่ระบุรอบ)",
    ]
    assert picture.rows[0][2].link == "indicator/iit2/2567-h1.html"
    assert picture.headers[0] == "รอบรายงาน"


def test_many_organizations_are_summed_by_province(
    make_measure: MeasureMaker, make_report: ReportMaker, make_views: ViewsMaker
) -> None:
    names = {f"org-{n}": f"อบต.ที่ {n}" for n in range(MOST_LINES + 1)}
    provinces = {id: ("ตราด", "พะเยา")[n % 2] for n, id in enumerate(names) if n}
    reports = [make_report(make_measure(ita=3), organization=id) for id in names]
    picture = matrix(make_views(reports, names, provinces), "index.html", digits="arabic")
    assert [(row[0].text, row[3].text) for row in picture.rows] == [
        ("ตราด (30 หน่วยงาน)", "30 มาตรการ"),
        ("พะเยา (30 หน่วยงาน)", "30 มาตรการ"),
        ("ไม่ระบุจังหวัด (1 หน่วยงาน)", "1 มาตรการ"),
    ]
    assert "รวมรายจังหวัด" in picture.caption


def test_no_number_leaves_its_cell(
    make_measure: MeasureMaker, make_report: ReportMaker, make_views: ViewsMaker
) -> None:
    measures = [make_measure(str(number), ita=1) for number in range(1200)]
    root = parsed(matrix(make_views([make_report(*measures)], NAMES), "index.html"))
    counts = [one for one in root.iter(f"{SVG}text") if one.text == "๑๒๐๐"]
    rings = [one for one in root.iter(f"{SVG}rect") if "chart__ring" in one.get("class", "")]
    assert float(counts[0].get("textLength", "99")) < 32
    assert max(float(one.get("width", "99")) for one in rings) < 32


def test_hostile_names_stay_names(
    make_measure: MeasureMaker, make_report: ReportMaker, make_views: ViewsMaker
) -> None:
    bad = '"><script>alert(1)</script>&\x07'
    report = make_report(make_measure(ita=1))
    picture = matrix(make_views([report], {"ban-mai": "ก", "ban-kao": bad}), "index.html")
    root = parsed(picture)
    assert not [one for one in root.iter() if one.tag == f"{SVG}script"]
    assert "<script>" in "".join(root.itertext())
    assert " style=" not in picture.svg


def test_an_empty_site_has_a_picture(make_views: ViewsMaker) -> None:
    picture = matrix(make_views([], {}), "index.html")
    parsed(picture)
    assert picture.rows == ()
