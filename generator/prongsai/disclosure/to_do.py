"""What an organization still has to do, gathered by the unit that is to do it.

Units are the words printed on the measure; they are folded to find equal ones, never parted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from prongsai.disclosure.applying import Applied
from prongsai.disclosure.assessing import Assessed, Doubt, DoubtsAt, ElementMarks, Mark, assess
from prongsai.disclosure.lacking import OPEN, Excuses, lacking_level
from prongsai.disclosure.presence import Presence, is_only_dashes
from prongsai.disclosure.tasks import (
    Task,
    ToDo,
    Unchecked,
    Unit,
    UnitKind,
    UnitTasks,
    Unsaid,
    Why,
)
from prongsai.model.criteria import LEVELS, Criteria
from prongsai.model.organization import Organization
from prongsai.model.report import Report
from prongsai.thai.personal import concealed
from prongsai.thai.text import compare_key

_NOBODY = compare_key("ไม่มี")


def to_do_of(
    organization: Organization,
    reports: Sequence[Report],
    criteria: Sequence[Criteria],
    doubts: DoubtsAt | None = None,
) -> ToDo:
    """The tasks of an organization; `reports` are its own, newest first."""
    held = ((report, assess(report, criteria, doubts)) for report in reports)
    return to_do_from(organization, held)


def to_do_from(
    organization: Organization, reports: Iterable[tuple[Report, Sequence[Assessed]]]
) -> ToDo:
    """The tasks of an organization from its reports, newest first, as held against their criteria.

    Errors come first, then warnings; in each the newest report, the order of the criteria, and the
    order of the measures. Units follow their first task. Linear but for the sorting.
    """
    tasks: list[Task] = []
    unchecked: list[Unchecked] = []
    for report, assessed in reports:
        unchecked += _unchecked(report, assessed)
        tasks += _merged(_tasks(organization, report, assessed))
    tasks.sort(key=lambda one: LEVELS.index(one.level))  # stable: the rest keeps its order
    return ToDo(organization, tuple(_by_unit(tasks)), tuple(unchecked))


def _unchecked(report: Report, assessed: Sequence[Assessed]) -> Iterator[Unchecked]:
    if not assessed:
        yield Unchecked(report, Unsaid.NO_TABLE)
    elif not report.measures:
        yield Unchecked(report, Unsaid.NO_MEASURES)
    for one in assessed:
        if one.applied.item is None:
            yield Unchecked(report, Unsaid.NO_CRITERIA, one.applied.year)
        elif not one.elements:
            yield Unchecked(report, Unsaid.NO_ELEMENTS, one.applied.year)


def _tasks(
    organization: Organization, report: Report, assessed: Iterable[Assessed]
) -> Iterator[Task]:
    excuses = Excuses(organization, report)
    excused = excuses.any
    for one in assessed:
        for marks in one.elements:
            none = ("",) * len(marks.marks)
            reasons = excuses.reasons(one.applied, marks) if excused else none
            for place, (mark, reason) in enumerate(zip(marks.marks, reasons, strict=True), 1):
                why = "" if reason else _why(mark)
                if why:
                    yield _task(report, one.applied, marks, mark, Why(why), place)


def _why(mark: Mark) -> str:
    """Why there is something to do, empty when there is nothing; waived doubts are nothing."""
    presence = mark.shown.presence
    if presence in OPEN:
        return presence.value
    if presence is not Presence.NOT_POSSIBLE and _open_doubts(mark):
        return Why.WEAK.value
    return ""


def _open_doubts(mark: Mark) -> tuple[Doubt, ...]:
    return tuple(one for one in mark.doubts if not one.waived)


def _task(
    report: Report, applied: Applied, marks: ElementMarks, mark: Mark, why: Why, place: int
) -> Task:
    assert applied.item
    element = marks.element
    if why is Why.WEAK:
        level = min((one.level for one in _open_doubts(mark)), key=LEVELS.index)
    else:
        level = lacking_level(element, mark.shown.presence, applied.certainty)
    return Task(
        level,
        why,
        report,
        element,
        ((applied.item.number, applied.year),),
        mark.shown.field,
        mark.measure,
        place if mark.measure else 0,
        _open_doubts(mark),
    )


def _merged(tasks: Iterable[Task]) -> Iterator[Task]:
    """One task for what two items ask for alike, as grave as the graver of them."""
    found: dict[tuple[object, ...], Task] = {}
    for one in tasks:
        key = (one.file, *_subject(one))
        known = found.get(key)
        if known is None:
            found[key] = one
            continue
        graver = min(known, one, key=lambda task: LEVELS.index(task.level))
        asked = tuple(dict.fromkeys((*known.asked, *one.asked)))
        found[key] = replace(graver, asked=asked)
    return iter(found.values())


def _subject(task: Task) -> tuple[object, ...]:
    """What the task is about: one reason explains all that could not be done."""
    if task.why is Why.UNEXPLAINED:
        return (Why.UNEXPLAINED,)
    return (task.element.fields, task.element.shows)


def _by_unit(tasks: Iterable[Task]) -> Iterator[UnitTasks]:
    found: dict[tuple[UnitKind, str], tuple[Unit, list[Task]]] = {}
    for task in tasks:
        unit = unit_of(task)
        key = (unit.kind, compare_key(unit.name))
        found.setdefault(key, (unit, []))[1].append(task)
    for unit, own in found.values():
        yield UnitTasks(unit, tuple(own))


def unit_of(task: Task) -> Unit:
    """Who is to do a task, in the words that are printed."""
    if task.measure is None:
        issued = task.report.issued
        name = issued.unit if issued and issued.unit else ""
        return Unit(UnitKind.PRINTED, name) if name else Unit(UnitKind.REPORT)
    text = task.measure.responsible
    name = text.plain() if text and text.known else ""
    key = compare_key(name)
    if is_only_dashes(key) or key.startswith(_NOBODY):
        return Unit(UnitKind.NOT_NAMED)
    return Unit(UnitKind.PRINTED, concealed(name))
