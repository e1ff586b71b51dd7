"""The numbers that a report prints before its own indicators."""

from __future__ import annotations

import re
from collections.abc import Iterator

from prongsai.problems import Place, Problem, problem
from prongsai.rules.context import ReportContext
from prongsai.thai.text import compare_key

_AROUND = re.compile(r"^\(|[.)]+$")


def duplicate_indicator_number(context: ReportContext) -> Iterator[Problem]:
    """No two indicators have the same printed number."""
    report = context.report
    seen: dict[str, str] = {}
    for at, one in enumerate(report.indicators):
        if not one.number:
            continue
        key = _AROUND.sub("", compare_key(one.number))
        if key in seen:
            place = Place(report.file, ("indicators", at, "number"))
            yield problem(
                "duplicate-indicator-number",
                place,
                number=one.number,
                name=one.name,
                other=seen[key],
            )
        seen.setdefault(key, one.name)
