"""Whether a required element is there: in a measure's fields, or in the report as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from prongsai.disclosure.applying import Applied, Certainty, answered_parts
from prongsai.model.criteria import Element
from prongsai.model.measure import RESULT_FIELDS, Measure
from prongsai.model.report import Report
from prongsai.thai.text import compare_key

_NONE = frozenset(
    map(
        compare_key,
        (
            "ไม่มี",
            "ไม่ใช้งบประมาณ",
            "ไม่ใช้งบ",
            "ไม่ได้ใช้งบประมาณ",
            "ไม่มีการใช้งบประมาณ",
            "ไม่ใช้งบประมาณในการดำเนินการ",
        ),
    )
)
_DASHES = frozenset("-–—−_.•*")
_OUTCOMES = RESULT_FIELDS | {"evidence"}
_ANALYSIS = tuple(map(compare_key, ("วิเคราะห์ผลการประเมิน", "ผลการวิเคราะห์การประเมิน")))


_PART_OF_ALL = "คราะ"
"""Letters of all these words that no spelling of their marks changes."""


class Presence(StrEnum):
    """What stands where an element should be."""

    PRESENT = "present"
    DECLARED_NONE = "declared-none"  # words that say there is none: an answer, no blank
    INSTEAD = "instead"  # evidence that stands in for it
    ONLY_DASH = "only-dash"
    ONLY_TICKED = "only-ticked"  # a tick box alone is no result
    NOT_POSSIBLE = "not-possible"  # the measure could not be carried out, and says why
    IN_PROGRESS = "in-progress"  # not there yet, and the measure says that it goes on
    UNKNOWN = "unknown"  # the cell can't be read, or is not entered
    UNEXPLAINED = "unexplained"  # not possible, but the measure does not say why
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Shown:
    """An element as found; `field` is where it stands, or where it should stand."""

    presence: Presence
    field: str


def shown_by_measure(element: Element, measure: Measure) -> Shown:
    """How a measure shows an element: the best of the fields that may show it."""
    found = [Shown(_in_field(field, measure), field) for field in element.fields]
    best = min(found, key=lambda one: _RANK[one.presence], default=Shown(Presence.ABSENT, ""))
    if best.presence is Presence.PRESENT:
        return _excused(best, element, measure)
    if any(one.kind in element.instead_evidence for one in measure.evidence):
        return Shown(Presence.INSTEAD, "evidence")
    return _by_status(best, element, measure) if best.presence in _OPEN else best


_RANK = {one: at for at, one in enumerate(Presence)}


def _excused(best: Shown, element: Element, measure: Measure) -> Shown:
    """Words in the result of a measure that was not possible are the reason, no result."""
    status = measure.status.value if measure.status else None
    if status == "not-possible" and not _OUTCOMES.isdisjoint(element.fields):
        return Shown(Presence.NOT_POSSIBLE, best.field)
    return best


_OPEN = (Presence.ABSENT, Presence.ONLY_DASH)


def _in_field(field: str, measure: Measure) -> Presence:
    if field == "evidence":
        return Presence.PRESENT if measure.evidence else Presence.ABSENT
    if field == "status":
        return Presence.PRESENT if measure.status and measure.status.value else Presence.ABSENT
    text = measure.text_of(field)
    if text is None or text.is_empty:
        return Presence.ABSENT
    if not text.known:
        return Presence.UNKNOWN
    return _worth(text.plain())


def _worth(words: str) -> Presence:
    if len(words) > 40:  # no dash and no "none" is as long as that
        return Presence.PRESENT
    return _short_worth(words)


def is_only_dashes(key: str) -> bool:
    """Whether folded words are nothing but dashes and points, or nothing at all."""
    return _DASHES.issuperset(key)


@lru_cache(maxsize=1 << 14)
def _short_worth(words: str) -> Presence:
    key = compare_key(words)
    if is_only_dashes(key):
        return Presence.ONLY_DASH
    return Presence.DECLARED_NONE if key in _NONE else Presence.PRESENT


def _by_status(best: Shown, element: Element, measure: Measure) -> Shown:
    """What the status says of an element that is not there."""
    status = measure.status.value if measure.status else None
    if status is None or _OUTCOMES.isdisjoint(element.fields):
        return best
    if status == "not-possible":
        reason = reason_field(measure)
        return Shown(Presence.NOT_POSSIBLE if reason else Presence.UNEXPLAINED, reason or "status")
    if status == "in-progress":
        return Shown(Presence.IN_PROGRESS, best.field)
    if "result" in element.fields:
        return Shown(Presence.ONLY_TICKED, "status")
    return best


def reason_field(measure: Measure) -> str:
    """The field in which a measure that was not possible says why; empty when it does not."""
    for field in ("remark", "result"):
        if _in_field(field, measure) is Presence.PRESENT:
            return field
    return ""


def shown_by_report(element: Element, report: Report, applied: Applied) -> Shown:
    """How a whole report shows an element."""
    if element.shows == "analysis":
        return _analysis(report)
    if element.shows == "plan":
        return _plan(report)
    wrong = (Certainty.CONTRADICTED, Certainty.OTHER_ROUND)
    right = applied.certainty not in wrong
    return Shown(Presence.PRESENT if right else Presence.ABSENT, "fiscal_year")


def _analysis(report: Report) -> Shown:
    """The analysis of the last result: in words, or as the indicators found to be weak."""
    for at, one in enumerate(report.texts):
        words = "".join(one.text.plain().split())
        # Most texts hold no such letters, and folding them all would take a third of the time.
        if _PART_OF_ALL in words and any(known in compare_key(words) for known in _ANALYSIS):
            return Shown(Presence.PRESENT, f"texts.{at}")
    if report.weak_indicators:
        return Shown(Presence.PRESENT, "weak_indicators")
    return Shown(Presence.ABSENT, "texts")


def _plan(report: Report) -> Shown:
    """The measures that were set: in the same report, or in an earlier one that these continue."""
    if "measures" in answered_parts(report):
        return Shown(Presence.PRESENT, "tables")
    if report.measures and all(one.continues for one in report.measures):
        return Shown(Presence.PRESENT, "measures")
    return Shown(Presence.ABSENT, "measures")
