"""Where the keys and values of a YAML file stand; looked up only where something is wrong."""

from __future__ import annotations

from prongsai.problems import Keys
from prongsai.reading.yaml_events import (
    MAX_DEPTH,
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

Places = dict[tuple[Keys, bool], tuple[int, int]]
"""Line and column, from 1, of every value and (with True) of every key."""


def positions(text: str) -> Places:
    """The places of all keys and values of a text, as far as it parses."""
    walker = _Walker()
    try:
        for event in events(text):
            walker.take(event)
    except (YAMLError, RefusedError):
        pass
    return walker.places


class _Walker:
    """Remembers where every key and value of a file begins."""

    def __init__(self) -> None:
        self.places: Places = {}
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
            self.places.setdefault((tuple(self.path), True), where(event))
            self.awaiting_key[-1] = False
            return
        self.places.setdefault((tuple(self.path), False), where(event))
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
