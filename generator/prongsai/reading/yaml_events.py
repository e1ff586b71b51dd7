"""The events of a YAML text from libyaml, one by one, so that no nesting can exhaust a stack.

The only module of reading that knows PyYAML; what others need of it is handed on here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from yaml import Loader, YAMLError
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

try:
    from yaml._yaml import CParser
except ImportError:  # PyYAML was built without libyaml
    _Parser: Any = Loader
else:
    _Parser = CParser

__all__ = [
    "MAX_DEPTH",
    "AliasEvent",
    "DocumentStartEvent",
    "Event",
    "MappingEndEvent",
    "MappingStartEvent",
    "NodeEvent",
    "RefusedError",
    "ScalarEvent",
    "SequenceEndEvent",
    "SequenceStartEvent",
    "YAMLError",
    "events",
    "where",
]

MAX_DEPTH = 12
"""So many lists and mappings may be open at once."""


class RefusedError(Exception):
    """The text can't be read on."""


def events(text: str) -> Iterator[Event]:
    """The events of a text, as far as it is YAML. Raises YAMLError where it is not."""
    parser = _Parser(text)
    try:
        get: Callable[[], Event | None] = parser.get_event
        while (event := get()) is not None:
            yield event
    finally:
        parser.dispose()


def where(event: Event) -> tuple[int, int]:
    """The line and the column, from 1, where an event begins."""
    mark: Any = event.start_mark
    return mark.line + 1, mark.column + 1
