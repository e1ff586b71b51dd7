"""YAML to plain text, lists and mappings, event by event, refusing everything that is not data.

Scalars stay text: no octals, no dates, no booleans. Only a plain empty scalar, `~` and `null` are
None. Positions are not kept; `positions` walks the same events again where something is wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from prongsai.problems import Keys, Notebook, Problem
from prongsai.reading.decoding import note_unsafe
from prongsai.reading.plain_yaml import NULLS, Node, parse_plain
from prongsai.reading.yaml_words import explain, run_on

MAX_DEPTH = 12
MAX_NODES = 20_000
MAX_LETTERS = 50_000

try:
    from yaml._yaml import CParser
except ImportError:  # PyYAML was built without libyaml
    _Parser: Any = yaml.Loader
else:
    _Parser = CParser


class RefusedError(Exception):
    """The file can't be read on; what is wrong was noted."""


def parse(text: str, notebook: Notebook) -> Node | None:
    """The content of a YAML file as `decode` gives it, or None with a note when there is none."""
    return parse_plain(text) or parse_any(text, notebook)


def parse_any(text: str, notebook: Notebook) -> Node | None:
    """As `parse`, but always by the full parser: it alone knows what is wrong."""
    builder = _Builder(text, notebook)
    before = len(notebook.problems)
    try:
        for event in _events(text):
            builder.take(event)
    except yaml.YAMLError as error:
        builder.forget_run_on(error)
        explain(error, text, notebook)
        return None
    except RefusedError:
        return None
    if len(notebook.problems) > before:
        return None
    return builder.root


def positions(text: str) -> dict[tuple[Keys, bool], tuple[int, int]]:
    """Line and column, from 1, of every value and (with True) every key, as far as it parses."""
    walker = _Walker()
    try:
        for event in _events(text):
            walker.take(event)
    except (yaml.YAMLError, RefusedError):
        pass
    return walker.places


def _events(text: str) -> Iterator[Event]:
    parser = _Parser(text)
    try:
        get: Callable[[], Event | None] = parser.get_event
        while (event := get()) is not None:
            yield event
    finally:
        parser.dispose()


def _where(event: Event) -> tuple[int, int]:
    mark: Any = event.start_mark
    return mark.line + 1, mark.column + 1


class _Builder:
    """Builds the tree iteratively, so that depth can't exhaust the stack."""

    __slots__ = (
        "containers",
        "first_lines",
        "keys",
        "lines",
        "nodes",
        "notebook",
        "root",
        "run_on",
        "started",
        "text",
    )

    def __init__(self, text: str, notebook: Notebook) -> None:
        self.text = text
        self.lines: list[str] = []
        self.notebook = notebook
        self.first_lines: dict[tuple[int, str], int] = {}
        self.run_on: tuple[int, Problem] | None = None
        self.root: Node = None
        self.started = False
        self.containers: list[list[Node] | dict[str, Node]] = []
        self.keys: list[str | None] = []
        self.nodes = 0

    def take(self, event: Any) -> None:
        kind = type(event)
        if kind is ScalarEvent:
            self._scalar(event)
        elif kind is MappingStartEvent:
            self._open({}, event)
        elif kind is SequenceStartEvent:
            self._open([], event)
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            self.containers.pop()
            self.keys.pop()
        elif kind is AliasEvent:
            self._note("yaml-alias", event, name=event.anchor)
            self._place(None, event)
        elif kind is DocumentStartEvent:
            if self.started:
                self._note("yaml-second-document", event)
                raise RefusedError
            self.started = True

    def forget_run_on(self, error: Any) -> None:
        """Drop the note of a text that ran on into a syntax error: the error is the cause of it."""
        mark = getattr(error, "problem_mark", None)
        if self.run_on and mark and mark.line <= self.run_on[0]:
            self.notebook.problems.remove(self.run_on[1])

    def _note(self, code: str, event: Event, **values: Any) -> None:
        self.notebook.note_at(code, *_where(event), **values)

    def _check(self, event: Any) -> None:
        self.nodes += 1
        if self.nodes > MAX_NODES:
            self._note("yaml-too-many", event, limit=MAX_NODES)
            raise RefusedError
        if event.anchor is not None:
            self._note("yaml-anchor", event, name=event.anchor)
        if event.tag is not None:
            name = event.tag.replace("tag:yaml.org,2002:", "!!")
            self._note("yaml-tag", event, name=name)

    def _scalar(self, event: Any) -> None:
        self._check(event)
        value: str = event.value
        style: str = event.style or ""
        if len(value) > MAX_LETTERS:
            self._note("text-too-long", event, letters=len(value), limit=MAX_LETTERS)
        if style == "|":
            self._place(value.rstrip("\n"), event)
        elif style == ">":
            self._note("yaml-folded", event)
            self._place(value, event)
        else:
            self._flow_scalar(value, style, event)

    def _flow_scalar(self, value: str, style: str, event: Any) -> None:
        """A scalar that is plain or in quotation marks."""
        last = event.end_mark.line
        if event.start_mark.line != last and (style or value):
            self.lines = self.lines or self.text.split("\n")
            found = run_on(_where(event), last + 1, self.lines, self.notebook.file)
            self.notebook.problems.append(found)
            self.run_on = last, found
        if style == '"':
            note_unsafe(value, self.notebook, _where(event))
        is_null = not style and value in NULLS and not self._expects_key()
        self._place(None if is_null else value, event)

    def _open(self, container: list[Node] | dict[str, Node], event: NodeEvent) -> None:
        self._check(event)
        if self._expects_key():
            self._note("yaml-key-not-text", event)
            raise RefusedError
        if len(self.containers) >= MAX_DEPTH:
            self._note("yaml-too-deep", event, limit=MAX_DEPTH)
            raise RefusedError
        self._place(container, event)
        self.containers.append(container)
        self.keys.append(None)

    def _expects_key(self) -> bool:
        return bool(
            self.containers and self.keys[-1] is None and isinstance(self.containers[-1], dict)
        )

    def _place(self, value: Node, event: Event) -> None:
        if not self.containers:
            self.root = value
            return
        container = self.containers[-1]
        if isinstance(container, list):
            container.append(value)
            return
        key = self.keys[-1]
        if key is not None:
            container[key] = value
            self.keys[-1] = None
        else:
            self._key(container, value, event)

    def _key(self, container: dict[str, Node], key: Node, event: Event) -> None:
        if not isinstance(key, str):
            raise RefusedError
        if key == "<<":
            self._note("yaml-merge", event)
        line = _where(event)[0]
        first = self.first_lines.setdefault((id(container), key), line)
        if key in container:
            self._note("duplicate-key", event, key=key, first=first)
        self.keys[-1] = key


class _Walker:
    """Remembers where every key and value of a file begins."""

    def __init__(self) -> None:
        self.places: dict[tuple[Keys, bool], tuple[int, int]] = {}
        self.path: list[str | int] = []
        self.open: list[str] = []
        self.awaiting_key: list[bool] = []

    def take(self, event: Event) -> None:
        if isinstance(event, MappingEndEvent | SequenceEndEvent):
            self.open.pop()
            self.awaiting_key.pop()
            if isinstance(event, SequenceEndEvent):
                self.path.pop()
            self._finish()
        elif isinstance(event, NodeEvent):
            self._node(event)

    def _node(self, event: NodeEvent) -> None:
        if self.open and self.open[-1] == "map" and self.awaiting_key[-1]:
            if not isinstance(event, ScalarEvent):
                raise RefusedError
            self.path.append(event.value)
            self.places.setdefault((tuple(self.path), True), _where(event))
            self.awaiting_key[-1] = False
            return
        self.places.setdefault((tuple(self.path), False), _where(event))
        if isinstance(event, MappingStartEvent | SequenceStartEvent):
            if len(self.open) >= MAX_DEPTH:
                raise RefusedError
            is_map = isinstance(event, MappingStartEvent)
            self.open.append("map" if is_map else "list")
            self.awaiting_key.append(is_map)
            if not is_map:
                self.path.append(0)
        else:
            self._finish()

    def _finish(self) -> None:
        """A value ended: step on inside the container that holds it."""
        if not self.open:
            return
        if self.open[-1] == "map":
            self.path.pop()
            self.awaiting_key[-1] = True
        else:
            last = self.path.pop()
            self.path.append(int(last) + 1)
