"""A JSON Schema of ours as a list that people read: key, whether it must be there, what it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from prongsai.cli.language import Speaker

_COLUMN = 28


def described(schema: dict[str, Any], place: str, say: Speaker) -> str:
    """The keys of a kind of file, nested ones indented; `place` is where such files are."""
    must = say("* = ต้องมี", "* = must be there")
    lines = [f"{schema.get('title', '')}  ({place})  {must}"]
    lines += _keys(schema, "  ", say)
    return "\n".join(lines)


def _keys(schema: dict[str, Any], indent: str, say: Speaker) -> Iterator[str]:
    required = schema.get("required", [])
    for name, value in schema.get("properties", {}).items():
        term = f"{indent}{name}{'*' if name in required else ''}"
        about, kind = value.get("description", ""), _kind(value, say)
        yield f"{term:<{_COLUMN}}{about} ({kind})" if kind else f"{term:<{_COLUMN}}{about}"
        inner = _object(value)
        if inner:
            yield from _keys(inner, indent + "  ", say)


def _object(schema: dict[str, Any]) -> dict[str, Any] | None:
    """The mapping inside a schema: itself, an alternative, or the entries of a list."""
    if schema.get("type") == "object":
        return schema
    inner = (*schema.get("anyOf", ()), schema.get("items"))
    for one in inner:
        found = _object(one) if one else None
        if found:
            return found
    return None


def _kind(schema: dict[str, Any], say: Speaker) -> str:
    if "anyOf" in schema:
        kinds = [_kind(one, say) for one in schema["anyOf"]]
        return say(" หรือ ", " or ").join(kind for kind in dict.fromkeys(kinds) if kind)
    if "enum" in schema:
        return " | ".join("null" if one is None else str(one) for one in schema["enum"])
    if "$ref" in schema:
        return say("ข้อความยาวหรือหลายข้อ", "long text or items")
    return _simple(schema, say)


def _simple(schema: dict[str, Any], say: Speaker) -> str:
    types = schema.get("type", [])
    names = [types] if isinstance(types, str) else types
    words = {
        "string": say("ข้อความ", "text"),
        "integer": say("จำนวนเต็ม", "whole number"),
        "boolean": "true | false",
        "array": say("รายการ", "list"),
        "null": "null",
        "object": say("มีช่องย่อย", "keys below"),
    }
    found = say(" หรือ ", " or ").join(words.get(name, name) for name in names)
    if "minimum" in schema and "maximum" in schema:
        found += f" {schema['minimum']}-{schema['maximum']}"
    if names == ["array"]:
        inner = _kind(schema.get("items", {}), say)
        found += f": {inner}" if inner and "object" not in str(schema["items"].get("type")) else ""
    return found
