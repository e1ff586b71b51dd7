"""The findings that an organization sets aside with a reason, as far as a report is concerned."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from prongsai.codes import BY_ID
from prongsai.model.waiver import Waiver
from prongsai.planning import addresses
from prongsai.rendering.shelf import Binder
from prongsai.rendering.thai_words import thai_number
from prongsai.rendering.views.common import link
from prongsai.rendering.views.parts import Link
from prongsai.rendering.words import FIELD_NAMES, OTHER_MEASURE_PARTS, REPORT_PART_NAMES

_ADDED = re.compile(r"\{(many|close)\}")
_QUOTED = re.compile(r"\{[a-z_]*\}")


@dataclass(frozen=True, slots=True)
class WaiverView:
    """One waiver: where it holds, which finding it sets aside, and the published reason."""

    scope: str
    code: Link
    meaning: str
    limits: tuple[str, ...]
    reason: str


def waiver_views(binder: Binder, path: str) -> tuple[WaiverView, ...]:
    """The waivers of the organization, the report and its measures; equal ones told once."""
    found: dict[Waiver, list[str]] = {}
    for scope, waiver in _stated(binder):
        found.setdefault(waiver, []).append(scope)
    return tuple(_view(waiver, scopes, path) for waiver, scopes in found.items())


def _stated(binder: Binder) -> Iterator[tuple[str, Waiver]]:
    for waiver in binder.organization.waivers:
        yield "ทุกรายงานของหน่วยงาน", waiver
    for waiver in binder.report.waivers:
        yield "รายงานนี้", waiver
    for entry, name in zip(binder.entries, binder.names, strict=True):
        for waiver in entry.measure.waivers:
            yield f"มาตรการ {name}", waiver


def _view(waiver: Waiver, scopes: list[str], path: str) -> WaiverView:
    more = len(scopes) - 1
    scope = f"{scopes[0]} และอีก {thai_number(more)} แห่ง" if more else scopes[0]
    code = BY_ID.get(waiver.code)
    meaning = _QUOTED.sub("…", _ADDED.sub("", code.th)) if code else ""
    href = link(f"{addresses.CODES}#{waiver.code}", path) if code else ""
    return WaiverView(
        scope, Link(waiver.code, href), meaning, tuple(_limits(waiver)), waiver.reason
    )


def _limits(waiver: Waiver) -> Iterator[str]:
    if waiver.field:
        names = FIELD_NAMES | OTHER_MEASURE_PARTS | REPORT_PART_NAMES
        yield f"เฉพาะช่อง{names.get(waiver.field, waiver.field)}"
    if waiver.words:
        yield f"เฉพาะคำ “{waiver.words}”"
