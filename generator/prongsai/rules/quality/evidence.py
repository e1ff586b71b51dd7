"""Measures that say what was done and show nothing for it."""

from __future__ import annotations

from collections.abc import Iterator

from prongsai.model.measure import Measure
from prongsai.problems import Place, Problem, problem
from prongsai.rules.context import ReportContext
from prongsai.rules.quality.letters import is_answer, letters
from prongsai.rules.quality.measure_words import plain

_NAMED = 12
_LONGEST_ANSWER = 40


def no_evidence(context: ReportContext) -> Iterator[Problem]:
    """One finding a report: how many measures have a result and no evidence, and which."""
    claims = [one for one in context.measures if _claims(one)]
    bare = [one.id for one in claims if not one.evidence]
    if bare:
        more = " …" if len(bare) > _NAMED else ""
        yield problem(
            "no-evidence",
            Place(context.report.file, ("measures",)),
            count=len(bare),
            total=len(claims),
            measures=", ".join(bare[:_NAMED]) + more,
        )


def _claims(measure: Measure) -> bool:
    """Whether a measure says in words, or by a ticked box, that something was done."""
    if measure.status is not None and measure.status.value == "not-possible":
        return False
    if measure.result is not None and measure.result.items:
        words = plain(measure.result)
        return len(words) > _LONGEST_ANSWER or not is_answer(letters(words))
    return measure.status is not None and measure.status.value == "done"
