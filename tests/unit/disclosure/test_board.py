"""The board counts every measure once, and its totals are the sums of its rows."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from prongsai.disclosure.applying import Applied, Certainty
from prongsai.disclosure.assessing import Assessed, ElementMarks, Honest, Mark, State, assess
from prongsai.disclosure.board import HONEST, STATES, Answer, Board, count
from prongsai.disclosure.presence import Presence, Shown
from prongsai.model.criteria import Covers, Criteria, Element, Item
from prongsai.model.measure import Evidence, Measure, Status
from prongsai.model.report import Column, Report, Round, Table
from prongsai.model.text import EMPTY, UNKNOWN, Text
from prongsai.model.text import Item as Line

TITLE = Element("measure", "มาตรการ", "error", "confirmed", fields=("title",))
RESULT = Element("result", "ผล", "error", "high", fields=("result",))
WISH = Element("evidence", "หลักฐาน", "info", "low", fields=("evidence",))
ITEM = Item(
    "O43",
    "รายงานผล",
    "high",
    asks="report",
    covers=Covers("current", ("year",)),
    elements=(TITLE, RESULT, WISH),
)
CRITERIA = Criteria("nacc", 2568, "frameworks/nacc-2568.yml", "เกณฑ์", (ITEM,))
DONE = Text((Line("ทำแล้ว"),))
PROOF = (Evidence("web", "ข่าว"),)


def measure(**values: object) -> Measure:
    return Measure(id="01", file="a.yml", title=DONE, **values)  # type: ignore[arg-type]


def report(*measures: Measure, org: str = "a") -> Report:
    columns = (Column("title", "มาตรการ"), Column("result", "ผล"))
    return Report(org, "r.yml", 2568, Round("year"), DONE, (Table("main", columns),), measures)


def board(*reports: Report) -> Board:
    return count(
        Answer(one.organization, one.key, "nacc", assess(one, (CRITERIA,))) for one in reports
    )


def test_each_measure_is_in_one_state_of_each_element() -> None:
    found = board(
        report(
            measure(result=DONE, evidence=PROOF),
            measure(result=DONE),
            measure(result=EMPTY, status=Status("in-progress", None)),
            measure(result=EMPTY, status=Status("not-possible", None), remark=DONE),
            measure(result=EMPTY),
            measure(result=UNKNOWN),
        )
    )
    (row,) = found.rows["a", "2568-year"]
    assert [cell.marks for cell in row.cells] == [6, 6, 6]
    result = dict(zip(HONEST, row.cells[1].honest, strict=True))
    assert result == dict.fromkeys(Honest, 1)
    states = dict(zip(STATES, row.cells[1].states, strict=True))
    assert states[State.PRESENT] == 2
    assert row.cells[1].state is State.ABSENT
    assert row.subject == ("nacc", 2568, "O43")


def test_only_required_elements_are_lacking() -> None:
    (row,) = board(report(measure(result=EMPTY))).rows["a", "2568-year"]
    assert [cell.state for cell in row.cells] == [State.PRESENT, State.ABSENT, State.ABSENT]
    assert row.lacking == 1


def test_a_total_counts_reports_and_those_that_lack() -> None:
    found = board(
        report(measure(result=DONE), org="a"),
        report(measure(result=EMPTY), org="b"),
        report(org="c"),
    )
    (total,) = found.totals["2568-year"]
    assert (total.rows, total.lacking) == (3, 2)
    assert [cell.marks for cell in total.cells] == [2, 2, 2]
    assert [cell.state for cell in total.cells] == [None, None, None]


def test_a_report_that_nothing_can_be_told_of_is_counted() -> None:
    missing = Applied("report", 2568, Certainty.MISSING)
    found = count(
        [
            Answer("a", "2568-year", "nacc", (Assessed(missing),)),
            Answer("b", "2568-year", "nacc", ()),
        ]
    )
    assert found.without_criteria == {"2568-year": 2}
    assert found.totals == {}
    assert found.rows["a", "2568-year"][0].applied is missing
    assert found.rows["b", "2568-year"][0].applied is None


def test_items_stand_in_the_order_of_the_criteria_the_newest_year_first() -> None:
    items = tuple(Item(number, number, "high", elements=(TITLE,)) for number in ("O43", "O42"))
    old, new = (Criteria("nacc", year, f"{year}.yml", str(year), items) for year in (2567, 2568))
    other = Criteria("else", 2560, "else.yml", "else", items[:1])
    answers = [
        Answer("a", "2568-year", "nacc", (_assessed(old, 1), _assessed(new, 1), _assessed(new, 0))),
        Answer("b", "2568-year", "else", (_assessed(other, 0),)),
    ]
    found = [total.subject for total in count(answers).totals["2568-year"]]
    assert found == [
        ("else", 2560, "O43"),
        ("nacc", 2568, "O43"),
        ("nacc", 2568, "O42"),
        ("nacc", 2567, "O42"),
    ]


def _assessed(criteria: Criteria, item: int) -> Assessed:
    one = criteria.items[item]
    applied = Applied("report", criteria.assessment_year, Certainty.STATED, criteria, one)
    return Assessed(applied, (ElementMarks(TITLE, ()),))


PRESENCES = st.lists(st.sampled_from(list(Presence)), max_size=6)


@given(st.lists(st.tuples(st.sampled_from("abc"), PRESENCES, PRESENCES), max_size=8))
def test_totals_are_the_sums_of_the_rows(
    drawn: list[tuple[str, list[Presence], list[Presence]]],
) -> None:
    applied = Applied("report", 2568, Certainty.STATED, CRITERIA, ITEM)
    answers = [
        Answer(
            f"org-{at}",
            f"2568-{key}",
            "nacc",
            (
                Assessed(
                    applied,
                    (
                        ElementMarks(TITLE, _marks(TITLE, one)),
                        ElementMarks(RESULT, _marks(RESULT, other)),
                    ),
                ),
            ),
        )
        for at, (key, one, other) in enumerate(drawn)
    ]
    found = count(answers)
    assert len(found.rows) == len(answers)
    for key, (total,) in found.totals.items():
        rows = [row for (_, of), (row,) in found.rows.items() if of == key]
        assert total.rows == len(rows)
        assert total.lacking == sum(bool(row.lacking) for row in rows)
        for at, cell in enumerate(total.cells):
            for place in range(len(HONEST)):
                assert cell.honest[place] == sum(row.cells[at].honest[place] for row in rows)
            for place in range(len(STATES)):
                assert cell.states[place] == sum(row.cells[at].states[place] for row in rows)
            assert sum(cell.states) == cell.marks


def _marks(element: Element, presences: list[Presence]) -> tuple[Mark, ...]:
    return tuple(Mark(element, measure(), Shown(one, "result")) for one in presences)
