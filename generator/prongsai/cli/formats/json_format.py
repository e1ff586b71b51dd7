"""Findings as one JSON object, the form that other programs should read."""

from __future__ import annotations

from dataclasses import asdict

from prongsai.cli.formats.outcome import Outcome
from prongsai.problems import Level

SCHEMA = "1"
"""Changes when a reader of the format would have to change."""


def write(outcome: Outcome) -> None:
    """Write counts and findings."""
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
            },
            "findings": [asdict(one) for one in outcome.findings],
        }
    )
