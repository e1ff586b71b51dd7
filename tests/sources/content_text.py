"""Reads the content files for the proof test and flattens a value to the text a reader sees.

A plain reading with PyYAML and not the project's own: a proof must not lean on what it proves.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import yaml

Value: TypeAlias = "str | list[Value] | dict[str, Value]"

_THAI_DIGITS = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")


@dataclass(frozen=True, slots=True)
class Report:
    """One report with its organization and its measures (id -> keys), as the files have them."""

    folder: str
    organization: Mapping[str, Value]
    report: Mapping[str, Value]
    measures: Mapping[str, Mapping[str, Value]]

    @property
    def page(self) -> str:
        """The report's folder in the built site, relative to it."""
        return f"org/{text(self.organization['id'])}/{self.folder}"


def read_reports(content: Path) -> list[Report]:
    """Read every report under the content folder, in the order of their paths."""
    return [_read_report(path) for path in sorted(content.glob("organizations/*/*/report.yml"))]


def mapping(value: Value) -> dict[str, Value]:
    """Return the value as keys; an empty or unknown value has none."""
    return value if isinstance(value, dict) else {}


def sequence(value: Value) -> list[Value]:
    """Return the value as a list; an empty or unknown value has no elements."""
    return value if isinstance(value, list) else []


def text(value: Value) -> str:
    """Return the value as text; `null` is "" because the loader keeps every scalar as text."""
    return value if isinstance(value, str) and value not in ("null", "~") else ""


def flatten(value: Value) -> str:
    """Print a text value (block, list, style and items) with its markers, a paragraph a line."""
    return "\n".join(marker + body for marker, body in leaves(value))


def leaves(value: Value) -> Iterator[tuple[str, str]]:
    """Yield every paragraph of a text value in reading order, as (printed marker, text)."""
    if isinstance(value, str):
        yield from (("", line) for line in text(value).split("\n") if line)
    elif isinstance(value, list):
        for part in value:
            yield from leaves(part)
    else:
        yield from _items(value)


def field_leaves(measure: Mapping[str, Value], field: str) -> list[tuple[str, str]]:
    """Return the paragraphs of one field of a measure, as (printed marker, text)."""
    value = measure[field]
    if field == "period":
        return list(leaves(mapping(value).get("text", "")))
    if field == "status":
        return list(_status(mapping(value)))
    return list(leaves(value))


def _items(value: Mapping[str, Value]) -> Iterator[tuple[str, str]]:
    style = text(value.get("style", ""))
    for position, item in enumerate(sequence(value.get("items", [])), start=1):
        marker = _marker(style, position)
        if not isinstance(item, dict):
            yield marker, flatten(item)
            continue
        own = text(item.get("marker", "")) or marker
        if own or text(item.get("text", "")):
            yield own, text(item.get("text", ""))
        yield from _items(item)
        yield from leaves(item.get("after", ""))


def _marker(style: str, position: int) -> str:
    if style == "number":
        return f"{str(position).translate(_THAI_DIGITS)}."
    return "-" if style == "dash" else ""


def _status(value: Mapping[str, Value]) -> Iterator[tuple[str, str]]:
    chosen = text(value.get("value", ""))
    for option in map(mapping, sequence(value.get("options", []))):
        yield "☑" if text(option["value"]) == chosen else "☐", text(option["text"])


def _read_report(path: Path) -> Report:
    files = sorted((path.parent / "measures").glob("*.yml"))
    return Report(
        folder=path.parent.name,
        organization=read_mapping(path.parent.parent / "organization.yml"),
        report=read_mapping(path),
        measures={file.stem: read_mapping(file) for file in files},
    )


def read_mapping(path: Path) -> Mapping[str, Value]:
    """Return the keys of one YAML file, every scalar as text."""
    loaded: Value = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    return mapping(loaded)


def names(value: Value) -> Sequence[str]:
    """Return a list of plain texts."""
    return [text(part) for part in sequence(value)]
