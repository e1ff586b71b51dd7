"""What is left to do, by organization and unit: as lines for people and as data for machines."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from prongsai.check_content import Checked
from prongsai.cli.formats.outcome import Outcome
from prongsai.disclosure.tasks import Task, ToDo
from prongsai.disclosure.to_do import to_do_of
from prongsai.planning.entries import round_order
from prongsai.rendering.to_do_words import (
    NOTHING,
    asked_by,
    task_hint,
    task_place,
    task_words,
    unit_name,
    unsaid_words,
)
from prongsai.wording import printable

MOST_UNITS = 10
MOST_TASKS = 30
"""So much of the list stands under the findings; all of it is an option away."""

URGENT = ("error", "warning")


def to_do_lists(checked: Checked) -> Iterator[ToDo]:
    """The list of every organization; nothing is said of fields that could not be read."""
    site, doubts = checked.site, checked.doubts
    unread = {(one.file, str(one.keys[0])) for one in checked.blocking if one.keys}

    def is_read(task: Task) -> bool:
        return not any((task.file, field) in unread for field in (task.field, *task.element.fields))

    for organization in site.organizations:
        reports = sorted(
            site.reports_by_organization[organization.id],
            key=lambda one: round_order(one.key),
            reverse=True,
        )
        found = to_do_of(organization, reports, site.criteria_of(organization), doubts)
        yield found.only(is_read) if unread else found


def write_summary(outcome: Outcome) -> None:
    """Write the most urgent tasks below the findings; nothing where nothing is urgent."""
    lists = [one.only(_is_urgent) for one in to_do_lists(outcome.checked)]
    total = sum(1 for one in lists for _ in one.tasks)
    if not total:
        return
    say, console = outcome.say, outcome.console
    lines = list(_shortened(lists, outcome))
    head = say("สิ่งที่ต้องทำ แยกตามผู้รับผิดชอบ", "to do, by who is responsible")
    console.write(console.paint(f"{head} ({total})", "bold"))
    for line in lines:
        console.write(line)
    console.write(say("ดูทั้งหมด: prongsai check --to-do", "all of it: prongsai check --to-do"))


def _is_urgent(task: Task) -> bool:
    return task.level in URGENT


def write_all(outcome: Outcome) -> None:
    """Write the whole list and nothing else."""
    found = False
    for one in to_do_lists(outcome.checked):
        for line in (*_unchecked(one, outcome), *_lines(one, outcome)):
            outcome.console.write(line)
            found = True
    if not found:
        outcome.console.write(outcome.say(*NOTHING))


def write_all_json(outcome: Outcome) -> None:
    """Write the whole list as data and nothing else."""
    outcome.write_json({"schema": "1", "to_do": to_do_data(outcome)})


def to_do_data(outcome: Outcome) -> list[dict[str, Any]]:
    """The whole list for machines, the grave tasks of each unit first."""
    language = outcome.say.language
    return [
        {
            "organization": one.organization.id,
            "unit": unit_name(group.unit, language),
            "unit_kind": group.unit.kind.value,
            "tasks": [_task_data(task, outcome) for task in group.tasks],
        }
        for one in to_do_lists(outcome.checked)
        for group in one.units
    ]


def _task_data(task: Task, outcome: Outcome) -> dict[str, Any]:
    language = outcome.say.language
    return {
        "path": outcome.checked.prefix + task.file,
        "report": task.report.key,
        "measure": task.measure.id if task.measure else None,
        "element": task.element.id,
        "field": task.field,
        "asked": [{"item": number, "assessment_year": year} for number, year in task.asked],
        "level": task.level,
        "why": task.why.value,
        "message": task_words(task, language),
        "hint": task_hint(task, language),
    }


def _shortened(lists: list[ToDo], outcome: Outcome) -> Iterator[str]:
    """The lines of the first units, at most so many tasks of all of them together."""
    units = MOST_UNITS
    tasks = MOST_TASKS
    for one in lists:
        if units <= 0 or tasks <= 0 or not one.units:
            continue
        yield printable(one.organization.called)
        for group in islice(one.units, units):
            if tasks <= 0:
                break
            yield f"  {printable(unit_name(group.unit, outcome.say.language))}"
            for at, task in enumerate(group.tasks[:tasks], 1):
                yield _line(at, task, outcome)
            tasks -= len(group.tasks)
            units -= 1


def _lines(one: ToDo, outcome: Outcome) -> Iterator[str]:
    if one.units:
        yield outcome.console.paint(printable(one.organization.name), "bold")
    for group in one.units:
        yield f"  {printable(unit_name(group.unit, outcome.say.language))}"
        for at, task in enumerate(group.tasks, 1):
            yield _line(at, task, outcome)
            yield f"       {printable(task_hint(task, outcome.say.language))}"


def _unchecked(found: ToDo, outcome: Outcome) -> Iterator[str]:
    for one in found.unchecked:
        where = outcome.checked.prefix + one.report.file
        why = unsaid_words(one, outcome.say.language)
        yield outcome.say(
            f"{where}: ยังตรวจไม่ได้ครบ: {why}", f"{where}: can't be checked in full: {why}"
        )


def _line(at: int, task: Task, outcome: Outcome) -> str:
    language, console = outcome.say.language, outcome.console
    words = f"{task_place(task, language)}: {task_words(task, language)}"
    where = outcome.checked.prefix + task.file
    level = console.paint(task.level, task.level)
    return f"    {at}. {level} {printable(words)} ({asked_by(task, language)}) {where}"
