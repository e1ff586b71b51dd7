"""Kinds of long text: paragraphs, lists of blocks, styled and nested items."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from prongsai.model.text import EMPTY, MAX_DEPTH, STYLES, UNKNOWN, Item, Text, marker_for
from prongsai.problems import Keys, Notebook
from prongsai.reading.kinds import WRONG, Choice, Schema, Wrong, name_of, wrong_type
from prongsai.reading.mapped import likely_key, note_unknown_key
from prongsai.reading.plain_yaml import Node

_ITEM_KEYS = {
    "text": "ข้อความของข้อนี้",
    "marker": "เลขข้อที่พิมพ์ เมื่อไม่เป็นไปตามลำดับ",
    "style": "แบบของข้อย่อย",
    "items": "ข้อย่อย",
    "after": "ข้อความปิดท้ายหลังข้อย่อย",
}
_STYLED_KEYS = {
    "style": "แบบของรายการ: number ๑. ๒. · dash - · plain ไม่มีเลขข้อ",
    "items": "รายการข้อความ",
}
_STYLE = Choice(STYLES)


@dataclass(frozen=True, slots=True)
class RichText:
    """A text value in any of its written forms; null is unknown, `[]` an empty cell.

    Where `filled`, it must have words.
    """

    filled: bool = False

    def read(self, node: Node, keys: Keys, notebook: Notebook) -> Text | Wrong:
        """The text with its items."""
        if isinstance(node, str):
            text = Text(_paragraphs(node)) if node and not node.isspace() else EMPTY
        elif node is None:
            text = UNKNOWN
        else:
            items = _blocks(node, keys, notebook)
            if items is None:
                return WRONG
            text = Text(items)
        if self.filled and not any(line.text for line in text.flat()):
            notebook.note("value-empty", keys, key=name_of(keys))
            return WRONG
        return text

    def schema(self) -> Schema:
        """A reference to the definition that all text values share."""
        return {"$ref": "#/$defs/text"}


@dataclass(frozen=True, slots=True)
class PlainText:
    """A text of one or more lines without items, kept as written; null is None."""

    def read(self, node: Node, keys: Keys, notebook: Notebook) -> str | Wrong | None:
        """The text."""
        if node is None or isinstance(node, str):
            return node
        return wrong_type("line", node, keys, notebook)

    def schema(self) -> Schema:
        """A string or null."""
        return {"type": ["string", "null"]}


def text_definition() -> Schema:
    """The JSON Schema of a text value, for `$defs`."""
    items: Schema = {"type": "array", "items": {"$ref": "#/$defs/item"}}
    values: dict[str, Schema] = {"style": {"enum": list(STYLES)}, "items": items}
    for name in ("text", "marker", "after"):
        values[name] = {"type": "string"}
    item = _object({name: {**values[name], "description": _ITEM_KEYS[name]} for name in _ITEM_KEYS})
    styled = _object(
        {name: {**values[name], "description": _STYLED_KEYS[name]} for name in _STYLED_KEYS}
    )
    styled["required"] = ["items"]
    return {
        "item": {"anyOf": [{"type": "string"}, item]},
        "text": {"anyOf": [{"type": ["string", "null"]}, items, styled]},
    }


def _object(properties: Schema) -> Schema:
    return {"type": "object", "additionalProperties": False, "properties": properties}


def _paragraphs(text: str) -> tuple[Item, ...]:
    if "\n" not in text:
        return (Item(text),)
    return tuple([Item(line) for line in text.split("\n") if line and not line.isspace()])


def _blocks(
    node: list[Node] | dict[str, Node], keys: Keys, notebook: Notebook
) -> tuple[Item, ...] | None:
    if isinstance(node, list):
        return _items(node, "plain", keys, notebook, 1)
    meant = _note_unknown(node, _STYLED_KEYS, keys, notebook)
    return None if "items" in meant else _styled(node, keys, notebook, 1)


def _note_unknown(
    node: dict[str, Node], known: dict[str, str], keys: Keys, notebook: Notebook
) -> set[str]:
    """Note the keys that are not known; returns those likely meant."""
    return {note_unknown_key(name, known, keys, notebook) for name in node if name not in known}


def _styled(
    node: dict[str, Node], keys: Keys, notebook: Notebook, depth: int
) -> tuple[Item, ...] | None:
    style = _STYLE.read(node.get("style", "plain"), (*keys, "style"), notebook)
    children = node.get("items")
    if not isinstance(children, list):
        if "items" in node:
            wrong_type("list", children, (*keys, "items"), notebook)
        else:
            about = _STYLED_KEYS["items"]
            notebook.note("missing-key", keys, key="items", about=about)
        return None
    items = _items(children, str(style), (*keys, "items"), notebook, depth)
    return None if isinstance(style, Wrong) else items


def _items(
    nodes: list[Node], style: str, keys: Keys, notebook: Notebook, depth: int
) -> tuple[Item, ...] | None:
    if depth > MAX_DEPTH:
        notebook.note("items-too-deep", keys, limit=MAX_DEPTH)
        return None
    found = [
        Item(node, _marker(style, at))
        if type(node) is str and node and not node.isspace()
        else _item(node, _marker(style, at), (*keys, at - 1), notebook, depth)
        for at, node in enumerate(nodes, 1)
    ]
    complete = [item for item in found if item is not None]
    return tuple(complete) if len(complete) == len(nodes) else None


_marker = cache(marker_for)


def _item(
    node: Node, marker: str | None, keys: Keys, notebook: Notebook, depth: int
) -> Item | None:
    """An item that is more, or less, than a text."""
    if isinstance(node, str):
        notebook.note("value-empty", keys, key="items")
        return None
    if not isinstance(node, dict):
        wrong_type("item", node, keys, notebook)
        return None
    if _is_text_with_colon(node):
        (name,) = node
        notebook.note("item-colon", (*keys, name), on_key=True, words=f"{name}:")
        return None
    meant = _note_unknown(node, _ITEM_KEYS, keys, notebook)
    words = [_word(node, name, keys, notebook) for name in ("text", "marker", "after")]
    children: tuple[Item, ...] | None = ()
    if "items" in node or "style" in node:
        children = _styled(node, keys, notebook, depth + 1)
    elif words[0] is None:
        if not meant & {"text", "items"}:
            notebook.note("missing-key", keys, key="text", about=_ITEM_KEYS["text"])
        return None
    if children is None or any(isinstance(value, Wrong) for value in words):
        return None
    text, own, after = (value if isinstance(value, str) else "" for value in words)
    if text.isspace():
        text = ""
    if not (text or own or after or children):
        notebook.note("value-empty", keys, key="text" if "text" in node else "items")
        return None
    return Item(text, (own or None) if "marker" in node else marker, children, after or None)


def _is_text_with_colon(node: dict[str, Node]) -> bool:
    """Whether an item was meant as a text, such as `- ขั้นที่ 1: ประชุม`."""
    if len(node) != 1:
        return False
    ((name, value),) = node.items()
    plain = value is None or isinstance(value, str)
    return plain and name not in _ITEM_KEYS and not likely_key(name, _ITEM_KEYS)


def _word(node: dict[str, Node], name: str, keys: Keys, notebook: Notebook) -> str | Wrong | None:
    value = node.get(name)
    if value is None or isinstance(value, str):
        return value
    return wrong_type("line", value, (*keys, name), notebook)
