"""Adds a measure to the list in an existing report.yml; every other byte stays as it is."""

from __future__ import annotations

from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

KEY = "measures"


class CannotEditError(Exception):
    """The list is not where it can be edited safely; a person has to do it."""


def with_measure(text: str, id: str) -> str:
    """The text of a report.yml with one more id at the end of its list `measures`.

    The text is cut open at one place and nothing is written anew, so comments, order, quotes and
    line ends stay. Raises CannotEditError when the result would not read as expected.
    """
    key, node = _entry(text)
    place, words = _insertion(text, key, node, id)
    edited = text[:place] + words + text[place:]
    if _read(edited) != _expected(_read(text), id):
        raise CannotEditError(KEY)
    return edited


def _entry(text: str) -> tuple[Node, Node]:
    """The key of the list and its value."""
    try:
        root = YAML(typ="base", pure=True).compose(text)
    except (YAMLError, RecursionError) as error:
        raise CannotEditError(str(error)) from None
    if isinstance(root, MappingNode):
        for key, value in root.value:
            if key.value == KEY and isinstance(value, Node):
                return key, value
    raise CannotEditError(KEY)


def _insertion(text: str, key: Node, node: Node, id: str) -> tuple[int, str]:
    """Where to cut, and what to put there."""
    start: int = node.start_mark.index
    if isinstance(node, ScalarNode) and not node.value:
        return text.index(":", key.end_mark.index) + 1, f' ["{id}"]'
    if not isinstance(node, SequenceNode):
        raise CannotEditError(KEY)
    if not node.value:
        return start + 1, f'"{id}"'
    last = node.value[-1]
    quote = last.style if isinstance(last, ScalarNode) and last.style in ("'", '"') else ""
    word = f"{quote}{id}{quote}"
    end: int = last.end_mark.index
    if node.flow_style:
        return end, f", {word}"
    newline = "\r\n" if "\r\n" in text else "\n"
    entry = f"{' ' * node.start_mark.column}- {word}"
    line_end = text.find("\n", end)
    if line_end < 0:
        return len(text), f"{newline}{entry}"
    return line_end + 1, f"{entry}{newline}"


def _expected(tree: dict[str, Any], id: str) -> dict[str, Any]:
    return {**tree, KEY: [*(tree[KEY] or []), id]}


def _read(text: str) -> dict[str, Any]:
    try:
        tree = YAML(typ="base", pure=True).load(text)
    except (YAMLError, RecursionError) as error:
        raise CannotEditError(str(error)) from None
    if not isinstance(tree, dict):
        raise CannotEditError(KEY)
    return tree
