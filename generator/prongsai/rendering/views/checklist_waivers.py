"""The findings that an organization sets aside with a reason, as far as a report is concerned."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from prongsai.codes import BY_ID
from prongsai.disclosure.assessing import Assessed, ElementMarks
from prongsai.disclosure.lacking import Excuses, lacking_code, lacking_key, lacks_column
from prongsai.model.waiver import Waiver
from prongsai.planning import addresses
from prongsai.rendering.shelf import Binder
from prongsai.rendering.thai_words import thai_number
from prongsai.rendering.views.common import link
from prongsai.rendering.views.parts import Link
from prongsai.rendering.waiver_words import waived_words
from prongsai.rendering.words import FIELD_NAMES, OTHER_MEASURE_PARTS, REPORT_PART_NAMES
from prongsai.thai.personal import concealed

_SetAside = tuple[str, str, str]
"""A code, the key it is told at (empty: not known), and the reason why it is set aside."""


@dataclass(frozen=True, slots=True)
class WaiverView:
    """One waiver: where it holds, what it sets aside, and the published reason."""

    scope: str
    code: Link
    words: str
    limits: tuple[str, ...]
    reason: str


def waiver_views(binder: Binder, path: str, assessed: Sequence[Assessed]) -> tuple[WaiverView, ...]:
    """The waivers of the organization, the report and its measures; equal ones told once."""
    found: dict[Waiver, list[str]] = {}
    for scope, waiver in _stated(binder):
        found.setdefault(waiver, []).append(scope)
    known = set(_set_aside(binder, assessed)) if found else ()
    return tuple(
        _view(waiver, scopes, path, found=_is_needed(waiver, known))
        for waiver, scopes in found.items()
    )


def _set_aside(binder: Binder, assessed: Sequence[Assessed]) -> Iterator[_SetAside]:
    """What the checklist itself shows to be set aside; other findings are not looked up."""
    excuses = Excuses(binder.organization, binder.report)
    for one in assessed:
        for marks in one.elements:
            yield from _lacks(excuses, one, marks)
            for mark in marks.marks:
                key = mark.shown.field if mark.measure else ""
                yield from ((doubt.code, key, doubt.waived) for doubt in mark.doubts)


def _lacks(excuses: Excuses, one: Assessed, marks: ElementMarks) -> Iterator[_SetAside]:
    whole = lacks_column(excuses.report, marks)
    for mark, reason in zip(marks.marks, excuses.reasons(one.applied, marks), strict=True):
        if reason:
            code = lacking_code(mark.element, mark.shown.presence, one.applied.certainty)
            yield code, lacking_key(mark, one.applied, whole=whole), reason


def _is_needed(waiver: Waiver, known: Collection[_SetAside]) -> bool:
    return any(
        (code, reason) == (waiver.code, waiver.reason) and (not key or waiver.field in (None, key))
        for code, key, reason in known
    )


def _stated(binder: Binder) -> Iterator[tuple[str, Waiver]]:
    for waiver in binder.organization.waivers:
        yield "ทุกรายงานของหน่วยงาน", waiver
    for waiver in binder.report.waivers:
        yield "รายงานนี้", waiver
    for entry, name in zip(binder.entries, binder.names, strict=True):
        for waiver in entry.measure.waivers:
            yield f"มาตรการ {name}", waiver


def _view(waiver: Waiver, scopes: list[str], path: str, *, found: bool) -> WaiverView:
    more = len(scopes) - 1
    scope = f"{scopes[0]} และอีก {thai_number(more)} แห่ง" if more else scopes[0]
    href = link(f"{addresses.CODES}#{waiver.code}", path) if waiver.code in BY_ID else ""
    words = waived_words(waiver.code, found=found)
    return WaiverView(scope, Link(waiver.code, href), words, tuple(_limits(waiver)), waiver.reason)


def _limits(waiver: Waiver) -> Iterator[str]:
    if waiver.field:
        of_both = (FIELD_NAMES | OTHER_MEASURE_PARTS, REPORT_PART_NAMES)
        names = [names[waiver.field] for names in of_both if waiver.field in names]
        yield f"เฉพาะช่อง{'หรือ'.join(names) or waiver.field}"
    if waiver.words:
        yield f"เฉพาะคำ “{concealed(waiver.words)}”"
