"""The dictionary names every key that occurs in the open data, and none that does not."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from prongsai.planning.pages import Kind
from prongsai.planning.plan import Plan
from prongsai.problems import Finding
from prongsai.publishing.open_data import DICTIONARY, data_files, twin
from prongsai.publishing.open_data.dictionary import (
    JSON_FILES,
    MEASURE_TWIN,
    ORGANIZATION_TWIN,
    REPORT_TWIN,
)
from prongsai.publishing.open_data.tables import COLUMNS
from prongsai.rendering.options import SiteOptions

TWINS = {
    Kind.MEASURE: MEASURE_TWIN,
    Kind.REPORT: REPORT_TWIN,
    Kind.ORGANIZATION: ORGANIZATION_TWIN,
}
EXPLAINED_ELSEWHERE = {"measure", "report", "measures", "organization", "reports"}
TYPES = {
    "string": str,
    "integer": int,
    "boolean": bool,
    "list": list,
    "list of string": list,
    "list of integer": list,
    "object": dict,
    "text": dict,
    "date": str,
    "null": type(None),
}
Key = tuple[str, str]


def keys_of(value: object, file: str, way: str = "") -> Iterator[tuple[Key, object]]:
    """Every key of a JSON value with what it holds; texts are all explained by one shape."""
    if isinstance(value, list):
        for one in value:
            yield from keys_of(one, file, f"{way}[]")
    if not isinstance(value, dict):
        return
    if value.keys() == {"text", "items"}:
        file, way = JSON_FILES, "text"
    for name, one in value.items():
        key = f"{way}.{name}" if way else name
        yield (file, key), one
        yield from keys_of(one, file, key)


@pytest.fixture
def found(
    plan: Plan, options: SiteOptions, findings: tuple[Finding, ...]
) -> list[tuple[Key, object]]:
    """Every key of every file, with every value."""
    keys: list[tuple[Key, object]] = [(("data/measures.csv", column), "") for column in COLUMNS]
    for path, chunks in data_files(plan, options, findings):
        if path.endswith(".json"):
            keys += keys_of(json.loads("".join(chunks)), path)
    for page in plan.pages:
        if page.kind in TWINS:
            for name, one in json.loads(twin(plan, page, options) or "").items():
                keys.append(((TWINS[page.kind], name), one))
                assert name in EXPLAINED_ELSEWHERE | {"schema"}
    return keys


def test_every_key_is_explained(found: list[tuple[Key, object]]) -> None:
    explained = {(row.file, row.key) for row in DICTIONARY}
    assert {key for key, _ in found} - explained == set()


def test_every_explained_key_occurs(found: list[tuple[Key, object]]) -> None:
    explained = {(row.file, row.key) for row in DICTIONARY}
    assert explained - {key for key, _ in found} == set()


def test_no_key_is_explained_twice() -> None:
    keys = [(row.file, row.key) for row in DICTIONARY]
    assert len(keys) == len(set(keys))


def test_types_are_true(found: list[tuple[Key, object]]) -> None:
    types = {(row.file, row.key): row.type.split(" | ") for row in DICTIONARY}
    for key, value in found:
        if key[0].endswith(".csv"):
            continue
        allowed = tuple(TYPES[one] for one in types[key])
        assert isinstance(value, allowed), (key, value)


def test_both_languages_say_something() -> None:
    for row in DICTIONARY:
        assert row.thai.strip() == row.thai != ""
        assert row.english.strip() == row.english != ""
        assert any("\u0e01" <= letter <= "\u0e5b" for letter in row.thai) or "_" in row.thai
