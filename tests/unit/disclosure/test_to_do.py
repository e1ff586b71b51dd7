"""What is left to do: the order of the work, the units as printed, and what is no task."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from prongsai.disclosure.applying import Certainty
from prongsai.disclosure.assessing import Doubt
from prongsai.disclosure.lacking import LACKING, lacking_code, lacking_level
from prongsai.disclosure.presence import Presence
from prongsai.disclosure.tasks import ToDo, Unchecked, UnitKind, Unsaid, Why
from prongsai.disclosure.to_do import to_do_of
from prongsai.model.criteria import Covers, Criteria, Element, Item
from prongsai.model.measure import Evidence, Measure, Status, StatusOption
from prongsai.model.organization import Organization
from prongsai.model.report import Column, Issued, Report, Round, Table
from prongsai.model.text import UNKNOWN, Text
from prongsai.model.text import Item as Line
from prongsai.model.waiver import Waiver

RESULT = Element("result", "สรุปผลการดำเนินการ", "error", "high", fields=("result",))
STEPS = Element("steps", "ขั้นตอน", "warning", "high", fields=("steps", "approach"))
PROOF = Element("evidence", "หลักฐาน", "info", "low", fields=("evidence",))
ANALYSIS = Element(
    "analysis", "การวิเคราะห์ผลการประเมิน", "error", "high", of="report", shows="analysis"
)
YEAR = Element("year", "ปีงบประมาณถูกต้อง", "error", "high", of="report", shows="year")
ORGANIZATION = Organization("a", "organizations/a/organization.yml", "อบต.ก", "other")
WHOLE_YEAR = Covers("current", ("year",))


def text(*lines: str) -> Text:
    return Text(tuple(Line(line) for line in lines))


def criteria(*elements: Element, year: int = 2568) -> Criteria:
    item = Item("o28", "รายงาน", "high", asks="report", covers=WHOLE_YEAR, elements=elements)
    return Criteria("nacc", year, f"frameworks/nacc-{year}.yml", "เกณฑ์", (item,))


def measure(id: str = "01", **values: object) -> Measure:
    full = {
        "responsible": text("สำนักปลัด"),
        "steps": text("ทำ"),
        "result": text("ทำแล้ว"),
        "evidence": (Evidence("web", url="https://a.go.th"),),
    }
    file = f"organizations/a/2568-year/measures/{id}.yml"
    return Measure(id, file, text(f"มาตรการ {id}"), **{**full, **values})  # type: ignore[arg-type]


def report(*measures: Measure, **values: object) -> Report:
    fields = ("title", "steps", "responsible", "result")
    made = Report(
        "a",
        "organizations/a/2568-year/report.yml",
        2568,
        Round("year"),
        text("รายงาน"),
        (Table("main", tuple(Column(one, one) for one in fields)),),
        measures,
    )
    return replace(made, **values)  # type: ignore[arg-type]


def to_do(*reports: Report, asked: tuple[Element, ...] = (RESULT, STEPS, PROOF)) -> ToDo:
    years = {one.assessment_year or one.fiscal_year for one in reports}
    known = [criteria(*asked, year=year) for year in sorted(years)]
    return to_do_of(ORGANIZATION, reports, known)


def told(found: ToDo) -> list[tuple[str, str, str, str]]:
    """Unit, level, reason and place of every task."""
    return [
        (group.unit.name, task.level, task.why.value, f"{task.place}:{task.field}")
        for group in found.units
        for task in group.tasks
    ]


def test_a_complete_report_leaves_nothing() -> None:
    assert to_do(report(measure())) == ToDo(ORGANIZATION)


@pytest.mark.parametrize(
    ("values", "level", "why"),
    [
        ({"result": None}, "error", Why.ABSENT),
        ({"result": Text()}, "error", Why.ABSENT),
        ({"result": text("-")}, "warning", Why.ONLY_DASH),
        ({"result": UNKNOWN}, "warning", Why.UNKNOWN),
        ({"result": None, "status": Status("in-progress")}, "warning", Why.IN_PROGRESS),
        (
            {"result": None, "status": Status("done", options=(StatusOption("done", "เสร็จ"),))},
            "error",
            Why.ONLY_TICKED,
        ),
    ],
)
def test_every_way_to_lack_a_result(values: dict[str, object], level: str, why: Why) -> None:
    (task,) = to_do(report(measure(**values))).tasks
    assert (task.level, task.why, task.element) == (level, why, RESULT)
    assert task.asked == (("o28", 2568),)


def test_what_was_not_possible_and_says_why_is_no_task() -> None:
    one = measure(result=None, status=Status("not-possible"), remark=text("น้ำท่วม"))
    assert to_do(report(one)).units == ()


def test_one_reason_explains_all_that_was_not_possible() -> None:
    outcome = replace(RESULT, id="outcome", fields=("outcome",))
    one = measure(result=None, status=Status("not-possible"))
    (task,) = to_do(report(one), asked=(RESULT, outcome)).tasks
    assert (task.level, task.why) == ("error", Why.UNEXPLAINED)


def test_errors_first_then_the_newest_report_the_element_and_the_measure() -> None:
    gaps = {"result": None, "steps": None, "evidence": ()}
    new = report(measure("01", **gaps), measure("02", **gaps))
    old = replace(
        new,
        fiscal_year=2567,
        file="organizations/a/2567-year/report.yml",
        measures=(replace(new.measures[0], file="organizations/a/2567-year/measures/01.yml"),),
    )
    found = [
        (task.level, task.report.fiscal_year, task.element.id, task.place)
        for task in to_do(new, old).tasks
    ]
    assert found == [
        ("error", 2568, "result", 1),
        ("error", 2568, "result", 2),
        ("error", 2567, "result", 1),
        ("warning", 2568, "steps", 1),
        ("warning", 2568, "steps", 2),
        ("warning", 2567, "steps", 1),
        ("info", 2568, "evidence", 1),
        ("info", 2568, "evidence", 2),
        ("info", 2567, "evidence", 1),
    ]


def test_units_are_the_printed_words_folded_only_to_find_equal_ones() -> None:
    found = to_do(
        report(
            measure("01", evidence=(), responsible=text("กองคลัง")),
            measure("02", result=None, responsible=text("สํานักปลัด", "กองคลัง")),
            measure("03", result=None, responsible=text("สำนักปลัด กองคลัง")),
            measure("04", result=None, responsible=text("-")),
            measure("05", result=None, responsible=None),
        )
    )
    assert told(found) == [
        ("สํานักปลัด\nกองคลัง", "error", "absent", "2:result"),
        ("สํานักปลัด\nกองคลัง", "error", "absent", "3:result"),
        ("", "error", "absent", "4:result"),
        ("", "error", "absent", "5:result"),
        ("กองคลัง", "info", "absent", "1:evidence"),
    ]
    assert [one.unit.kind for one in found.units] == [
        UnitKind.PRINTED,
        UnitKind.NOT_NAMED,
        UnitKind.PRINTED,
    ]


def test_the_whole_report_is_for_who_issued_it() -> None:
    gaps = report(measure("01", result=None))
    found = to_do(gaps, asked=(ANALYSIS, RESULT))
    assert [(one.unit.kind, one.unit.name) for one in found.units] == [
        (UnitKind.REPORT, ""),
        (UnitKind.PRINTED, "สำนักปลัด"),
    ]
    issued = replace(gaps, issued=Issued("สำนักปลัด"))
    (together,) = to_do(issued, asked=(ANALYSIS, RESULT)).units
    assert [task.element.id for task in together.tasks] == ["analysis", "result"]


def test_a_wrong_year_is_an_error_a_wrong_round_a_warning() -> None:
    stated = replace(report(measure()), assessment_year=2567)
    years = [criteria(YEAR, year=2567), criteria(YEAR, year=2568)]
    (wrong_year,) = to_do_of(ORGANIZATION, [stated], years).tasks
    (wrong_round,) = to_do_of(ORGANIZATION, [report(measure(), round=Round("q1"))], years).tasks
    assert (wrong_year.level, wrong_round.level) == ("error", "warning")


def test_a_report_without_criteria_is_not_called_complete() -> None:
    found = to_do_of(ORGANIZATION, [report(measure(result=None))], [criteria(RESULT, year=2560)])
    assert found.units == ()
    assert found.unchecked == (Unchecked(found.unchecked[0].report, Unsaid.NO_CRITERIA, 2568),)


def test_what_can_not_be_checked_is_not_called_complete() -> None:
    def why(one: Report, *asked: Element) -> list[Unsaid]:
        return [gap.why for gap in to_do(one, asked=asked).unchecked]

    assert why(report(measure(), tables=()), RESULT) == [Unsaid.NO_TABLE]
    assert why(report(), RESULT) == [Unsaid.NO_MEASURES]
    assert why(report(measure())) == [Unsaid.NO_ELEMENTS]
    assert why(report(measure()), RESULT) == []


def test_doubts_are_tasks_until_they_are_waived() -> None:
    one = measure()
    open_doubt = Doubt("x", "ซ้ำ", level="warning")
    waived = Doubt("y", "สั้น", "ตามต้นฉบับ")
    asked = [criteria(RESULT, PROOF)]
    place = (one.file, "result")
    (task,) = to_do_of(ORGANIZATION, [report(one)], asked, {place: (open_doubt, waived)}).tasks
    assert (task.level, task.why, task.doubts) == ("warning", Why.WEAK, (open_doubt,))
    assert to_do_of(ORGANIZATION, [report(one)], asked, {place: (waived,)}).units == ()


@pytest.mark.parametrize(
    ("waiver", "is_task"),
    [
        (Waiver("required-missing", "เหตุผล"), False),
        (Waiver("required-missing", "เหตุผล", field="title"), False),
        (Waiver("required-missing", "เหตุผล", field="result"), True),
        (Waiver("required-missing", "เหตุผล", words="สรุปผล"), False),
        (Waiver("required-missing", "เหตุผล", words="คำอื่น"), True),
        (Waiver("only-dash", "เหตุผล"), True),
    ],
)
@pytest.mark.parametrize("holder", ["organization", "report", "measure"])
def test_what_is_waived_is_no_task(waiver: Waiver, is_task: bool, holder: str) -> None:
    at = {holder: (waiver,)}
    one = report(
        measure(result=None, waivers=at.get("measure", ())),
        measure("02"),
        waivers=at.get("report", ()),
    )
    organization = replace(ORGANIZATION, waivers=at.get("organization", ()))
    found = to_do_of(organization, [one], [criteria(RESULT)])
    assert bool(found.units) is is_task


def test_a_waiver_is_known_by_the_words_of_the_finding() -> None:
    either = replace(RESULT, fields=("result", "outcome"))
    waiver = Waiver("required-missing", "เหตุผล", words="result / outcome")
    bare = measure(result=None)
    assert len(list(to_do(report(bare), asked=(either,)).tasks)) == 1
    waived = report(replace(bare, waivers=(waiver,)))
    assert to_do(waived, asked=(either,)).units == ()


def test_what_nobody_knows_is_no_task_once_it_is_waived() -> None:
    unread = measure(result=UNKNOWN)
    (task,) = to_do(report(unread), asked=(RESULT,)).tasks
    assert task.why is Why.UNKNOWN
    waived = report(replace(unread, waivers=(Waiver("required-unknown", "อ่านไม่ออก"),)))
    assert to_do(waived, asked=(RESULT,)).units == ()


def test_a_missing_column_is_waived_for_the_report_not_for_one_measure() -> None:
    columns = (Table("main", (Column("title", "มาตรการ"), Column("status", "ผล"))),)
    waiver = Waiver("required-missing", "เหตุผล")
    bare = report(measure(result=None, waivers=(waiver,)), measure("02", result=None))
    bare = replace(bare, tables=columns)
    assert len(list(to_do(bare, asked=(RESULT,)).tasks)) == 2
    assert to_do(replace(bare, waivers=(waiver,)), asked=(RESULT,)).units == ()


def test_two_items_that_ask_alike_make_one_task() -> None:
    strict = replace(STEPS, level="error")
    items = (
        Item("o27", "มาตรการ", "high", asks="measures", covers=WHOLE_YEAR, elements=(STEPS,)),
        Item("o28", "รายงาน", "high", asks="report", covers=WHOLE_YEAR, elements=(strict,)),
    )
    asked = Criteria("nacc", 2568, "frameworks/nacc-2568.yml", "เกณฑ์", items)
    one = report(measure(steps=None), answers=("measures", "report"))
    (task,) = to_do_of(ORGANIZATION, [one], [asked]).tasks
    assert task.level == "error"
    assert task.asked == (("o27", 2568), ("o28", 2568))


@pytest.mark.parametrize(
    ("level", "presence"),
    [
        *product(
            ("error", "warning", "info"),
            LACKING,
        )
    ],
)
def test_level_and_code_are_those_of_the_checks(level: str, presence: Presence) -> None:
    from prongsai.codes import BY_ID

    element = replace(RESULT, level=level)
    code = BY_ID[lacking_code(element, presence, Certainty.STATED)]
    assert code.waivable and not code.blocks
    assert code.level == lacking_level(element, presence, Certainty.STATED)
