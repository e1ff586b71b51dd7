"""Results and outcomes that stand word for word in the organization's report before."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from prongsai.model.measure import Measure
from prongsai.model.report import Report
from prongsai.model.site import Site
from prongsai.problems import Place, Problem, problem
from prongsai.rules.quality.letters import is_answer, letters, numbers
from prongsai.rules.quality.measure_words import plain

_FIELDS = ("result", "outcome")
_LEAST = 30
"""A shorter answer, such as that all is done, may well be true every year."""


def unchanged_since(site: Site) -> Iterator[Problem]:
    """A text is the same as in the report before, but for the year."""
    for reports in site.reports_by_organization.values():
        if len(reports) > 1:
            yield from _of_organization(reports)


def _of_organization(reports: tuple[Report, ...]) -> Iterator[Problem]:
    by_id = {f"{r.organization}/{r.key}/{m.id}": m for r in reports for m in r.measures}
    for before, report in pairwise(reports):
        by_title = {letters(plain(one.title)): one for one in before.measures}
        for measure in report.measures:
            if measure.continues:
                earlier, name = by_id.get(measure.continues), measure.continues
            else:
                earlier = by_title.get(letters(plain(measure.title)))
                name = f"{before.organization}/{before.key}/{earlier.id}" if earlier else ""
            if earlier and earlier is not measure:
                yield from _same(measure, earlier, name)


def _same(measure: Measure, earlier: Measure, name: str) -> Iterator[Problem]:
    for field in _FIELDS:
        now, then = _said(measure, field), _said(earlier, field)
        if now and now == then:
            place = Place(measure.file, (field,))
            yield problem("unchanged-since", place, field=field, measure=name)


def _said(measure: Measure, field: str) -> tuple[str, frozenset[str]] | None:
    """Letters and counted numbers of a field that says enough to compare."""
    text = measure.text_of(field)
    if text is None or not text.items:
        return None
    words = plain(text)
    found = letters(words)
    if len(found) < _LEAST or is_answer(found):
        return None
    return found, numbers(words)
