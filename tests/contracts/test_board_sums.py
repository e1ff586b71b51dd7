"""Every number on the disclosure board is the sum of what data/findings.json says."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import lxml.html
import pytest
from prongsai.disclosure.board import HONEST
from prongsai.rendering.disclosure_words import LEVEL_WORDS
from prongsai.rendering.honest_words import HONEST_BADGES, WEAK_BADGE
from prongsai.thai.digits import to_arabic, to_thai

BY_KIND = {badge.kind: state.value for state, badge in HONEST_BADGES.items()}
WEAK = "weak"
"""Counted beside the honest states: how many of all prove little."""

Sums = dict[tuple[str, str], Counter[str]]
"""An item with its year, and an element -> how many of each honest state, and how many weak."""


@pytest.fixture(params=["built_site", "single_site"])
def site(request: pytest.FixtureRequest) -> Path:
    found: Path = request.getfixturevalue(request.param)
    return found


def _data(site: Path) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((site / "data/findings.json").read_text(encoding="utf-8"))
    return data


def _rows_of_round(site: Path, key: str) -> list[dict[str, Any]]:
    rows = _data(site)["board"]
    return [one for one in rows if f"{one['fiscal_year']}-{one['round']}" == key]


def _keys(site: Path) -> list[str]:
    return sorted({f"{one['fiscal_year']}-{one['round']}" for one in _data(site)["board"]})


def _label(row: dict[str, Any]) -> str:
    return f"ข้อ {row['item']} ปีการประเมิน {to_thai(str(row['assessment_year']))}"


def _wanted(rows: list[dict[str, Any]]) -> Sums:
    found: Sums = {}
    for row in rows:
        for element in row["elements"]:
            sums = found.setdefault((_label(row), element["wording"]), Counter())
            sums.update(_counts(element))
    return found


def _counts(element: dict[str, Any]) -> dict[str, int]:
    counts = {**element["honest"], WEAK: element["states"].get(WEAK, 0)}
    return {state: many for state, many in counts.items() if many}


def _number(words: str) -> int:
    return int(to_arabic(words.strip().replace(",", "")))


def _marks(cell: Any) -> Counter[str]:
    """The states of a cell, by the class and by the word, which must say the same."""
    found: Counter[str] = Counter()
    for mark in cell.xpath('.//span[starts-with(@class, "mark mark--")]'):
        kind = mark.get("class").removeprefix("mark mark--")
        if kind == WEAK_BADGE.kind:
            found[WEAK] += _weak(mark)
            continue
        state = BY_KIND[kind]
        sign, word, number = mark.xpath(".//text()")
        badge = next(one for one in HONEST_BADGES.values() if one.word == word)
        assert (badge.kind, badge.symbol) == (mark.get("class")[len("mark mark--") :], sign)
        found[state] += _number(number)
    return found


def _weak(mark: Any) -> int:
    """The number of the weak; the word is shown at every width, so it has no class to hide it."""
    sign, words = mark.xpath(".//text()")
    word, number = words.split()
    assert (sign, word) == (WEAK_BADGE.symbol, WEAK_BADGE.word)
    return _number(number)


def _pages_of_round(site: Path, key: str) -> list[Any]:
    name = re.compile(rf"{key}(-\d+)?\.html")
    paths = [one for one in (site / "disclosure").glob("*.html") if name.fullmatch(one.name)]
    return [lxml.html.fromstring(one.read_bytes()) for one in sorted(paths)]


def test_the_overview_sums_up_the_data(site: Path) -> None:
    page = lxml.html.fromstring((site / "disclosure/index.html").read_bytes())
    assert _keys(site)
    for key in _keys(site):
        (section,) = page.xpath(f'//section[@id="round-{key}"]')
        shown: Sums = {}
        for item in section.xpath('./section[@class="board-item"]'):
            label = item.xpath("string(h3)")
            for row in item.xpath(".//tbody/tr"):
                wording = row.xpath("string(th/text())").strip()
                numbers = [_number(cell) for cell in row.xpath("td/span/text()")]
                states = zip((*(one.value for one in HONEST), WEAK), numbers, strict=True)
                shown[label, wording] = Counter({state: many for state, many in states if many})
                assert row.xpath("string(th/small)") in LEVEL_WORDS.values()
        assert shown == _wanted(_rows_of_round(site, key))


def test_the_board_of_a_round_shows_and_sums_up_the_data(site: Path) -> None:
    for key in _keys(site):
        rows = _rows_of_round(site, key)
        by_page = {(one["url"].removeprefix("org/"), _label(one)): one for one in rows}
        seen: set[tuple[str, str]] = set()
        for page in _pages_of_round(site, key):
            for item in page.xpath('//section[starts-with(@id, "item-")]'):
                label = item.xpath("string(h2)")
                total, *lines = item.xpath(".//tbody/tr")
                labels = total.xpath("td/@data-label")
                sums = {
                    (label, one): _marks(cell)
                    for one, cell in zip(labels, total.xpath("td"), strict=True)
                }
                wanted = _wanted([one for one in rows if one["item"] and _label(one) == label])
                assert sums == wanted
                for line in lines:
                    address = line.xpath("th/a/@href")[0].removeprefix("../org/")
                    row = by_page[address, label]
                    seen.add((address, label))
                    for cell, element in zip(line.xpath("td"), row["elements"], strict=True):
                        assert _marks(cell) == _counts(element)
                        assert cell.get("data-label") == element["wording"]
        assert seen == {place for place, row in by_page.items() if row["item"]}


def test_the_real_reports_have_weak_elements(built_site: Path) -> None:
    assert any(
        _counts(one).get(WEAK) for row in _data(built_site)["board"] for one in row["elements"]
    )


def test_states_and_honest_states_count_the_same_measures(site: Path) -> None:
    measures = json.loads((site / "data/measures.json").read_text(encoding="utf-8"))["measures"]
    many = Counter((one["organization"], one["fiscal_year"], one["round"]) for one in measures)
    for row in _data(site)["board"]:
        for element in row["elements"]:
            marks = sum(element["honest"].values())
            assert sum(element["states"].values()) == marks
            place = (row["organization"], row["fiscal_year"], row["round"])
            assert marks == (1 if element["of"] == "report" else many[place])
            assert element["states"].get(element["state"]) or not marks


def test_every_finding_leads_to_a_section_that_is_there(site: Path) -> None:
    ids: dict[str, set[str]] = {}
    findings = _data(site)["findings"]
    assert findings
    for one in findings:
        if one["url"] is None:
            continue
        page, _, anchor = one["url"].partition("#")
        if page not in ids:
            ids[page] = set(lxml.html.fromstring((site / page).read_bytes()).xpath("//@id"))
        assert not anchor or anchor in ids[page], one["url"]


def test_findings_speak_thai(site: Path) -> None:
    for one in _data(site)["findings"]:
        assert re.search("[\u0e01-\u0e2e]", one["message"]), one
