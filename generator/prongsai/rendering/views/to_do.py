"""The list of what an organization still has to do, unit by unit, to tick off on paper."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from prongsai.disclosure.tasks import Task, ToDo, UnitTasks, Why
from prongsai.disclosure.to_do import to_do_from
from prongsai.planning import addresses
from prongsai.planning.pages import PlannedPage
from prongsai.rendering.element_places import checklist_place, field_place
from prongsai.rendering.shelf import Shelf
from prongsai.rendering.structured import collection_thing
from prongsai.rendering.thai_words import of_called, report_label, thai_number
from prongsai.rendering.to_do_words import (
    NOTHING,
    asked_by,
    task_hint,
    task_place,
    task_words,
    unit_name,
    unsaid_words,
)
from prongsai.rendering.views.common import link, permalink
from prongsai.rendering.views.parts import Badge, Draft, Link, Permalink

_BADGES = {
    "error": Badge("impossible", "✕", "ต้องแก้"),
    "warning": Badge("progress", "!", "ควรแก้"),
    "info": Badge("none", "+", "ข้อเสนอแนะ"),
}


@dataclass(frozen=True, slots=True)
class TaskView:
    """One thing to do; `edit` is empty where nobody can edit on the web."""

    where: Link
    words: str
    badge: Badge
    asked: str
    hint: str
    file: str
    field: str
    edit: str


@dataclass(frozen=True, slots=True)
class UnitView:
    """The tasks of one unit under its printed name."""

    name: str
    count: str
    tasks: tuple[TaskView, ...]


@dataclass(frozen=True, slots=True)
class ToDoView:
    """Everything the template of a to-do list shows."""

    kicker: str
    heading: str
    lead: str
    nothing: str
    unchecked: tuple[str, ...]
    units: tuple[UnitView, ...]
    checklists: tuple[Link, ...]
    organization: Link
    permalink: Permalink


def make_to_do(shelf: Shelf, page: PlannedPage) -> Draft:
    """The draft of a to-do list."""
    organization = shelf.organizations[page.keys[0]]
    reports = shelf.views.reports[organization.id]
    found = to_do_from(
        organization, ((one, shelf.plan.assessed(organization, one)) for one in reports)
    )
    heading, lead = "สิ่งที่ต้องทำ", _lead(found, has_reports=bool(reports))
    home = addresses.organization(organization.id)
    view = ToDoView(
        kicker=organization.name,
        heading=heading,
        lead=lead,
        nothing="" if found.units or found.unchecked or not reports else NOTHING[0],
        unchecked=tuple(_unchecked(found)),
        units=tuple(_unit(shelf, page.path, one) for one in found.units),
        checklists=tuple(_checklists(shelf, page)),
        organization=Link(organization.name, link(home, page.path)),
        permalink=permalink(shelf, page),
    )
    title = f"{heading}{of_called(organization)}"
    return Draft(title, lead, collection_thing(shelf, page, title, lead), view)


def _lead(found: ToDo, *, has_reports: bool) -> str:
    if not has_reports:
        return "ยังไม่มีรายงานให้ตรวจ"
    if not found.units and found.unchecked:
        return "ยังบอกไม่ได้ว่าขาดสิ่งใดหรือไม่ เพราะยังตรวจรายงานไม่ได้ครบ"
    if not found.units:
        return "ตรวจทุกรายงานของหน่วยงานกับเกณฑ์การประเมินแล้ว"
    count = Counter(task.level for task in found.tasks)
    parts = [
        f"{badge.word} {thai_number(count[level])} ข้อ"
        for level, badge in _BADGES.items()
        if count[level]
    ]
    return f"{' '.join(parts)} แยกตามผู้รับผิดชอบที่พิมพ์ในรายงาน"


def _unchecked(found: ToDo) -> Iterator[str]:
    for one in found.unchecked:
        yield f"รายงาน{report_label(one.report)} ยังตรวจไม่ได้ครบ: {unsaid_words(one)}"


def _checklists(shelf: Shelf, page: PlannedPage) -> Iterator[Link]:
    for report in shelf.views.reports[page.keys[0]]:
        target = addresses.checklist(report.organization, report.key)
        yield Link(f"รายการตรวจตามเกณฑ์ {report_label(report)}", link(target, page.path))


def _unit(shelf: Shelf, page: str, group: UnitTasks) -> UnitView:
    return UnitView(
        unit_name(group.unit).replace(" · ", "\N{NO-BREAK SPACE}· "),
        f"{thai_number(len(group.tasks))} ข้อ",
        tuple(_task(shelf, page, task) for task in group.tasks),
    )


def _task(shelf: Shelf, page: str, task: Task) -> TaskView:
    label = report_label(task.report)
    return TaskView(
        Link(f"{label} {task_place(task)}", link(_target(task), page)),
        task_words(task),
        _BADGES[task.level],
        f"(ข้อ {asked_by(task, years=True)})",
        task_hint(task),
        task.file,
        _field(task),
        shelf.options.edit_link(task.file),
    )


def _field(task: Task) -> str:
    """The keys of the file in which the answer is written."""
    if task.why is Why.UNEXPLAINED:
        return "remark"
    return " ".join(task.element.fields) or task.field.partition(".")[0]


def _target(task: Task) -> str:
    if task.measure is None:
        return checklist_place(task.report, task.asked[0][0], task.element.id)
    return field_place(task.report, task.measure, task.field)
