"""YAML to plain text, lists and mappings, event by event, refusing everything that is not data.

Scalars stay text: no octals, no dates, no booleans. Only a plain empty scalar, `~` and `null` are
None. Positions are not kept; `yaml_places` walks the same events again where something is wrong.
"""

from __future__ import annotations

from typing import Any

from prongsai.problems import Notebook, Problem
from prongsai.reading.decoding import note_unsafe
from prongsai.reading.plain_yaml import NULLS, Node, parse_plain
from prongsai.reading.yaml_events import (
    MAX_DEPTH,
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    RefusedError,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    YAMLError,
    events,
    where,
)
from prongsai.reading.yaml_words import explain, run_on

MAX_NODES = 20_000
MAX_LETTERS = 50_000


def parse(text: str, notebook: Notebook) -> Node | None:
    """The content of a YAML file as `decode` gives it, or None with a note when there is none."""
    return parse_plain(text) or parse_any(text, notebook)


def parse_any(text: str, notebook: Notebook) -> Node | None:
    """As `parse`, but always by the full parser: it alone knows what is wrong."""
    builder = _Builder(text, notebook)
    try:
        for event in events(text):
            builder.take(event)
    except YAMLError as error:
        builder.forget_run_on(error)
        explain(error, text, notebook)
        return None
    except RefusedError:
        return None
    return None if builder.failed else builder.root


class _Builder:
    """Builds the tree iteratively, so that depth can't exhaust the stack."""

    __slots__ = (
        "containers",
        "failed",
        "key_lines",
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
        self.failed = False
        self.run_on: tuple[int, Problem] | None = None
        self.root: Node = None
        self.started = False
        self.containers: list[list[Node] | dict[str, Node]] = []
        self.keys: list[str | None] = []
        self.key_lines: list[dict[str, int]] = []
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
            self.key_lines.pop()
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
        self.notebook.note_at(code, *where(event), **values)
        self.failed = True

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
            found = run_on(where(event), last + 1, self.lines, self.notebook.file)
            self.notebook.problems.append(found)
            self.run_on = last, found
            self.failed = True
        if style == '"' and not note_unsafe(value, self.notebook, where(event)):
            self.failed = True
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
        self.key_lines.append({})

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
        line = where(event)[0]
        first = self.key_lines[-1].setdefault(key, line)
        if key in container:
            self._note("duplicate-key", event, key=key, first=first)
        self.keys[-1] = key
