"""Findings as a GitLab Code Quality report (artifacts:reports:codequality)."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import Any

from prongsai.cli.formats.outcome import Outcome
from prongsai.problems import Finding

_SEVERITIES = {"error": "critical", "warning": "minor", "info": "info"}


def write(outcome: Outcome) -> None:
    """Write the report."""
    seen: Counter[str] = Counter()
    outcome.write_json([_entry(one, seen) for one in outcome.findings])


def _entry(one: Finding, seen: Counter[str]) -> dict[str, Any]:
    return {
        # The widget does not show check_name, so the code stands in the text.
        "description": f"{one.code}: {one.message} - {one.hint}",
        "check_name": one.code,
        "fingerprint": fingerprint(one, seen),
        "severity": _SEVERITIES[one.level],
        "location": {"path": one.path, "lines": {"begin": one.line}},
    }


def fingerprint(one: Finding, seen: Counter[str]) -> str:
    """A name for a finding that stays when lines move; equal ones are numbered through `seen`."""
    key = "\0".join((one.code, one.path, one.message))
    seen[key] += 1
    return hashlib.sha256(f"{key}\0{seen[key]}".encode()).hexdigest()
