"""Reads the labels: what is true of the five real reports, and cases made for one rule each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent / "labels"
REPORTS = "reports"

Where = tuple[str, str]
"""A measure, or `report`, and the field of it."""


@dataclass(frozen=True, slots=True)
class Case:
    """A made text: `fires` is where the rule must speak, `also` where other rules rightly do."""

    name: str
    rule: str
    fires: frozenset[Where]
    also: Mapping[str, frozenset[Where]]
    content: Mapping[str, Any]
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class ReportLabels:
    """Of one rule: where the real reports are wrong, and where people differ."""

    places: frozenset[str]
    unclear: frozenset[str] = field(default=frozenset())


def read_cases() -> list[Case]:
    """All made cases, rule by rule."""
    return [
        case
        for path in sorted(FOLDER.glob("**/*.yml"))
        if path.stem != REPORTS
        for case in _read_file(path)
    ]


def read_report_labels() -> dict[str, ReportLabels]:
    """The labels of the real reports by rule."""
    raw = _load(FOLDER / f"{REPORTS}.yml")
    return {
        rule: ReportLabels(frozenset(one["places"]), frozenset(one.get("unclear", ())))
        for rule, one in raw.items()
    }


def _read_file(path: Path) -> list[Case]:
    fresh = path.parent != FOLDER
    return [_case(path.stem, number, raw, fresh) for number, raw in enumerate(_load(path), 1)]


def _case(rule: str, number: int, raw: dict[str, Any], fresh: bool) -> Case:
    content = {key: raw[key] for key in raw if key not in ("fires", "also", "about")}
    also = {code: _places(words) for code, words in raw.get("also", {}).items()}
    name = f"{rule} {'fresh ' if fresh else ''}{number}"
    return Case(name, rule, _places(raw["fires"]), also, content, fresh)


def _places(words: str) -> frozenset[Where]:
    """`outcome` is of the only measure, `02/outcome` of the second, `report title` its own."""
    parts = words.split()
    if parts[:1] == ["report"]:
        return frozenset(("report", key) for key in parts[1:])
    named = (one.rpartition("/") for one in parts)
    return frozenset((measure or "01", key) for measure, _, key in named)


def _load(path: Path) -> Any:
    return yaml.load(path.read_bytes(), yaml.BaseLoader)
