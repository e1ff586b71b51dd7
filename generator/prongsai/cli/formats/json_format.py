"""Findings as one JSON object, the form that other programs should read."""

from __future__ import annotations

from typing import Any

from prongsai.cli.formats.outcome import Outcome
from prongsai.cli.formats.to_do_text import to_do_data
from prongsai.problems import Finding, Level

SCHEMA = "1"
"""Changes when a reader of the format would have to change."""


def write(outcome: Outcome) -> None:
    """Write counts, findings and what is to be done by whom."""
    site = outcome.checked.site
    outcome.write_json(
        {
            "schema": SCHEMA,
            "summary": {
                "organizations": len(site.organizations),
                "reports": len(site.reports),
                "measures": site.measure_count,
                "errors": len(outcome.of_level(Level.ERROR)),
                "warnings": len(outcome.of_level(Level.WARNING)),
                "infos": len(outcome.of_level(Level.INFO)),
                "waived": len(outcome.checked.waived),
            },
            "findings": [_finding(one) for one in outcome.findings],
            "to_do": to_do_data(outcome),
            "waived": [{**_finding(one), "reason": one.waived} for one in outcome.checked.waived],
        }
    )


def _finding(one: Finding) -> dict[str, Any]:
    return {
        "path": one.path,
        "line": one.line,
        "column": one.column,
        "level": one.level,
        "code": one.code,
        "message": one.message,
        "hint": one.hint,
    }
