"""Reads the table cases of tests/cases/thai, in which every scalar is a text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml
from hypothesis import settings

FOLDER = Path(__file__).parents[2] / "cases" / "thai"

Case = dict[str, Any]

# No deadline: a slow machine is no fault of the product. No database: a run leaves nothing behind.
steady = settings(deadline=None, database=None, max_examples=200)


def load(file: str, required: str, optional: str = "") -> list[Case]:
    """Return the cases of a file; a missing or misspelt key is an error."""
    cases: list[Case] = yaml.load((FOLDER / file).read_text(encoding="utf-8"), yaml.BaseLoader)
    needed, allowed = set(required.split()), set(required.split() + optional.split())
    for number, case in enumerate(cases, 1):
        if not needed <= set(case) <= allowed:
            raise ValueError(f"{file}: case {number} has the keys {sorted(case)}")
    if not cases:
        raise ValueError(f"{file} has no cases")
    return cases


def name(case: Case) -> str:
    """Return a short name for a case."""
    return str(next(iter(case.values())))[:60] or "(empty)"
