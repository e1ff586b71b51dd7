"""The files of an answer sheet: no formula, real links, equal bytes, ready to print."""

from __future__ import annotations

import csv
import io
import re
import time
import zipfile
from xml.etree import ElementTree as ET

import lxml.html
import pytest
from prongsai.answer_sheet import csv_writer, html_writer, xlsx_writer
from prongsai.answer_sheet.rows import COLUMNS, Answer, Place, Row, RowKind, Sheet

BASE = "https://www.example.go.th/ita/"
HOSTILE = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "<script>alert(1)</script>", 'ก"ข,ค\nง')
PLACE = Place("org/a/2568-year/checklist.html#o28-result", ("หน้าแรก", "อบต.ก"), "๑. ผล", "ข้อ o28")
SPREADSHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def sheet(base: str = BASE) -> Sheet:
    rows = [
        Row(
            RowKind.ITEM, "อบต.ก", 2568, "o28", "รายงาน", Answer.YES, place=PLACE, also="index.html"
        ),
        *(
            Row(
                RowKind.ELEMENT,
                "อบต.ก",
                2568,
                "o28",
                words,
                Answer.PARTLY,
                "๑ จาก ๒",
                PLACE,
                note=words,
            )
            for words in HOSTILE
        ),
        Row(RowKind.OTHER, "อบต.ข", 2567, "o1", "อื่น", Answer.ELSEWHERE),
    ]
    return Sheet(tuple(rows), base)


def part(name: str, base: str = BASE) -> ET.Element:
    with zipfile.ZipFile(io.BytesIO(xlsx_writer.write(sheet(base)))) as book:
        return ET.fromstring(book.read(name))


def test_csv_opens_in_a_spreadsheet_without_a_formula() -> None:
    data = csv_writer.write(sheet())
    assert data.startswith(b"\xef\xbb\xbf") and data.endswith(b"\r\n")
    head, *rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert tuple(head) == COLUMNS
    assert len(rows) == len(HOSTILE) + 2
    assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for row in rows for cell in row)
    assert rows[1][COLUMNS.index("หมายเหตุ")] == "'=1+1"
    assert rows[7][COLUMNS.index("หมายเหตุ")] == HOSTILE[-1]
    assert rows[0][COLUMNS.index("URL")] == BASE + PLACE.path


@pytest.mark.parametrize("writer", [csv_writer, html_writer, xlsx_writer])
def test_equal_rows_make_equal_bytes(writer: object, monkeypatch: pytest.MonkeyPatch) -> None:
    first = writer.write(sheet())  # type: ignore[attr-defined]
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    time.sleep(2.1)  # a zip file counts in steps of two seconds
    assert writer.write(sheet()) == first  # type: ignore[attr-defined]


def test_xlsx_has_texts_and_links_only() -> None:
    page = part("xl/worksheets/sheet1.xml")
    assert page.findall(f".//{SPREADSHEET}f") == []
    cells = page.findall(f".//{SPREADSHEET}c")
    assert {cell.get("t") for cell in cells if cell.find(f"{SPREADSHEET}v") is not None} == {"s"}
    texts = {"".join(one.itertext()) for one in part("xl/sharedStrings.xml")}
    assert set(HOSTILE) <= texts
    links = [one.get("Target") for one in part("xl/worksheets/_rels/sheet1.xml.rels")]
    assert BASE in links
    assert f"{BASE}org/a/2568-year/checklist.html" in {
        link.partition("#")[0] for link in links if link
    }


def test_xlsx_without_an_address_has_no_links() -> None:
    page = part("xl/worksheets/sheet1.xml", base="")
    assert page.find(f"{SPREADSHEET}hyperlinks") is None
    assert PLACE.path in {"".join(one.itertext()) for one in part("xl/sharedStrings.xml", base="")}


def test_xlsx_prints_across_a4_with_its_head_on_each_sheet() -> None:
    page = part("xl/worksheets/sheet1.xml")
    setup = page.find(f"{SPREADSHEET}pageSetup")
    assert setup is not None
    assert (setup.get("paperSize"), setup.get("orientation")) == ("9", "landscape")
    assert (setup.get("fitToHeight"), setup.get("fitToWidth") or "1") == ("0", "1")
    pane = page.find(f".//{SPREADSHEET}pane")
    assert pane is not None and (pane.get("ySplit"), pane.get("state")) == ("1", "frozen")
    names = part("xl/workbook.xml").findall(f".//{SPREADSHEET}definedName")
    titles = [one.text for one in names if one.get("name") == "_xlnm.Print_Titles"]
    assert titles and titles[0] and titles[0].endswith("$1:$1")


def test_xlsx_tells_no_clock() -> None:
    core = ET.tostring(part("docProps/core.xml"), encoding="unicode")
    assert set(re.findall(r"\d{4}-\d\d-\d\dT[\d:]+Z", core)) == {"2000-01-01T00:00:00Z"}


def test_xlsx_keeps_very_long_texts_within_the_format() -> None:
    long = Row(RowKind.ELEMENT, "ก", 2568, "o1", "ย" * 40_000, Answer.NO, place=Place("a" * 3_000))
    with zipfile.ZipFile(io.BytesIO(xlsx_writer.write(Sheet((long,), BASE)))) as book:
        strings = ET.fromstring(book.read("xl/sharedStrings.xml"))
        assert "xl/worksheets/_rels/sheet1.xml.rels" not in book.namelist()
    assert max(len("".join(one.itertext())) for one in strings) <= 32_767


def test_xlsx_rows_are_as_tall_as_their_wrapped_texts() -> None:
    def height(note: str) -> float:
        row = Row(RowKind.ELEMENT, "ก", 2568, "o1", "ผล", Answer.NO, note=note)
        with zipfile.ZipFile(io.BytesIO(xlsx_writer.write(Sheet((row,), "")))) as book:
            rows = ET.fromstring(book.read("xl/worksheets/sheet1.xml")).iter(f"{SPREADSHEET}row")
        return float(list(rows)[1].attrib["ht"])

    assert height("") == height("สั้น")
    assert height("ขาดองค์ประกอบ " * 20) > 2 * height("สั้น")
    assert height("ที่นี่ " * 5) == height("ทน " * 5)  # marks over letters take no room
    assert height("ย" * 40_000) <= 409  # the format takes no more


def test_html_is_one_page_that_loads_nothing() -> None:
    text = html_writer.write(sheet()).decode()
    page = lxml.html.fromstring(text)
    assert text.startswith('<!DOCTYPE html>\n<html lang="th">')
    assert page.xpath("//script | //link | //img | //@style | //@onclick") == []
    assert "url(" not in text and "@import" not in text
    assert [one.text for one in page.xpath("//caption")] == [
        "อบต.ก ปีการประเมิน ๒๕๖๘",
        "อบต.ข ปีการประเมิน ๒๕๖๗",
    ]
    assert page.xpath("//a/@href")[0] == BASE + PLACE.path
    assert len(page.xpath("//tbody/tr")) == len(HOSTILE) + 2
    assert "&lt;script&gt;alert(1)" in text
    for row in page.xpath("//tr"):
        assert len(row) == len(COLUMNS) - 2
