"""`prongsai schema`: JSON Schema for editors, a list for people."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from prongsai.cli.schema import SHAPES, all_schemas, file_schema

from .conftest import Run


def mappings(node: Any) -> Iterator[dict[str, Any]]:
    """Every mapping inside a schema."""
    if isinstance(node, dict):
        yield node
        for value in node.values():
            yield from mappings(value)
    elif isinstance(node, list):
        for value in node:
            yield from mappings(value)


@pytest.mark.parametrize("kind", SHAPES)
def test_one_kind(run: Run, kind: str) -> None:
    ran = run("schema", kind)
    assert ran.code == 0
    schema = json.loads(ran.out)
    assert schema == file_schema(kind)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["type"] == "object" and schema["required"]


@pytest.mark.parametrize("kind", SHAPES)
def test_every_key_is_explained_and_every_reference_leads_somewhere(kind: str) -> None:
    schema = file_schema(kind)
    for found in mappings(schema):
        reference = found.get("$ref")
        assert reference is None or reference.removeprefix("#/$defs/") in schema["$defs"]
        if found.get("type") == "object":
            for name, key in found["properties"].items():
                assert key.get("description") or "$defs" in str(found) or name == "items"


def test_all_kinds(run: Run) -> None:
    found = json.loads(run("schema").out)
    assert found == all_schemas()
    assert {*SHAPES, "text", "item"} == set(found["$defs"])


def test_files_are_written(run: Run, tmp_path: Path) -> None:
    ran = run("schema", "--output", str(tmp_path / "schemas"))
    assert ran.code == 0
    files = sorted(tmp_path.rglob("*.json"))
    assert [file.name for file in files] == sorted(f"{kind}.schema.json" for kind in SHAPES)
    for file in files:
        kind = file.name.partition(".")[0]
        assert json.loads(file.read_text(encoding="utf-8")) == file_schema(kind)


@pytest.mark.parametrize("language", ["th", "en"])
def test_a_list_for_people(run: Run, language: str) -> None:
    text = run("schema", "--format", "text", "--lang", language).out
    for _, place in SHAPES.values():
        assert f"({place})" in text
    assert "\n  title*" in text and "\n    start " in text and "\n    - " not in text
    assert ("* = ต้องมี" in text) == (language == "th")
    assert "done | in-progress | not-possible" in text


def test_an_unknown_kind(run: Run) -> None:
    ran = run("schema", "measures")
    assert ran.code == 2
    assert "หมายถึง measure หรือไม่" in ran.err
