"""Proves for every cell and paragraph of the source texts that the content and the site have it.

Texts are compared with all whitespace removed; the only exceptions are those of left_out.yml.
"""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import html  # type: ignore[import-untyped]

from .comparison import Comparison
from .content_text import Report, mapping, read_reports, text
from .left_out import read_left_out
from .source_text import clean, parse, squeeze

HERE = Path(__file__).parent
CONTENT = HERE.parents[1] / "content"

SOURCES = sorted(path.name for path in HERE.glob("*.txt"))
REPORTS = {
    text(mapping(report.report.get("source", {})).get("file", "")): report
    for report in read_reports(CONTENT)
}
LEFT_OUT = read_left_out(HERE / "left_out.yml")


def compare(name: str) -> Comparison:
    """Put the source file of this name beside the report that says it comes from it."""
    return Comparison(
        source=parse((HERE / name).read_text(encoding="utf-8")),
        report=REPORTS[name],
        left_out=LEFT_OUT.get(name, []),
    )


def test_every_source_has_its_report() -> None:
    assert set(SOURCES) <= set(REPORTS)
    assert set(LEFT_OUT) <= set(SOURCES)


@pytest.mark.parametrize("name", SOURCES)
def test_source_is_the_one_the_report_was_read_from(name: str) -> None:
    digest = hashlib.sha256((HERE / name).read_bytes()).hexdigest()
    assert digest == text(mapping(REPORTS[name].report["source"])["sha256"])


@pytest.mark.parametrize("name", SOURCES)
def test_parsing_keeps_every_line(name: str) -> None:
    raw = (HERE / name).read_text(encoding="utf-8")
    source = parse(raw)
    parts = {one.line: one.text for one in source.paragraphs}
    for table in source.tables:
        parts |= {row.line: "".join(row.cells) for row in (*table.header_rows, *table.rows)}
    lines = {number: clean(line) for number, line in enumerate(raw.split("\n"), start=1)}
    assert {number: squeeze(part) for number, part in sorted(parts.items())} == {
        number: squeeze(line) for number, line in lines.items() if line
    }


@pytest.mark.parametrize("name", SOURCES)
def test_content_has_all_and_only_the_source(name: str) -> None:
    assert not compare(name).problems()


@pytest.mark.parametrize("name", SOURCES)
def test_spaces_inside_texts_are_the_printed_ones(name: str) -> None:
    assert not list(compare(name).space_problems())


@pytest.mark.parametrize("name", SOURCES)
def test_everything_left_out_is_really_missing(name: str) -> None:
    comparison = compare(name)
    entries = list(comparison.left_out)
    for at, entry in enumerate(entries):
        fewer = [replace(entry, times=entry.times - 1)] if entry.times > 1 else []
        kept = entries[:at] + fewer + entries[at + 1 :]
        assert entry.reason, f"line {entry.line}: no reason"
        assert replace(comparison, left_out=kept).problems(), f"not needed: {entry}"


@pytest.mark.parametrize("name", SOURCES)
def test_one_character_less_is_noticed(name: str) -> None:
    comparison = compare(name)
    lines = (HERE / name).read_text(encoding="utf-8").split("\n")
    for at, line in enumerate(lines):
        cells = line.split("\t")
        for cell_at, cell in enumerate(cells):
            visible = clean(cell)
            if not visible:
                continue
            cut = [*cells[:cell_at], visible[:-1], *cells[cell_at + 1 :]]
            changed = parse("\n".join([*lines[:at], "\t".join(cut), *lines[at + 1 :]]))
            assert replace(comparison, source=changed).problems(), f"line {at + 1}: {visible}"


@pytest.mark.parametrize("name", SOURCES)
def test_measure_pages_show_the_source(name: str, built_site: Path) -> None:
    comparison = compare(name)
    missing = []
    for one in comparison.field_texts:
        page = built_site / comparison.report.page / f"{one.measure}.html"
        shown = element_text(page, f"field-{one.field}")
        if one.squeezed not in shown:
            missing.append(f"{page.name}#field-{one.field}: {one.squeezed}")
    assert not missing


@pytest.mark.parametrize("name", SOURCES)
def test_report_pages_show_the_paragraphs(name: str, built_site: Path) -> None:
    comparison = compare(name)
    shown = report_and_organization_text(built_site, comparison.report)
    missing = [one for one in comparison.paragraphs if squeeze(one.text) not in shown]
    assert not missing


def element_text(page: Path, element_id: str) -> str:
    """Return the text of one element of a page without whitespace, "" where it is missing."""
    found = html.parse(page).getroot().xpath("//*[@id=$id]", id=element_id)
    return "".join(squeeze(element.text_content()) for element in found)


def report_and_organization_text(built_site: Path, report: Report) -> str:
    """Return the text of the report's page and of its organization's page without whitespace."""
    folder = built_site / report.page
    pages = (folder / "index.html", folder.parent / "index.html")
    return "\n".join(squeeze(html.parse(page).getroot().text_content()) for page in pages)
