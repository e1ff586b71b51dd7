"""The JSON shapes that measures, reports and organizations share, and how JSON is written."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from prongsai.model.measure import Correction, Note
from prongsai.model.text import Text
from prongsai.thai.calendar import PartialDate

Json = dict[str, object]

SCHEMA = "1"
"""The version of the published shapes; it changes when a reader of them would break."""

encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
"""A value as JSON in one line, Thai as it is."""


def text_shape(text: Text) -> Json | None:
    """`{"text", "items"}` with the printed words, empty for an empty cell, None for unknown."""
    if not text.known:
        return None
    words: list[str] = []
    items: list[Json] = []
    for line in text.flat():
        words.append(line.text)
        items.append({"level": line.level, "marker": line.marker, "text": line.text})
    return {"text": "\n".join(words), "items": items}


def corrections_shape(corrections: Iterable[Correction]) -> list[Json]:
    """What was printed wrongly and what was meant."""
    return [
        {
            "field": one.field,
            "printed": one.printed,
            "intended": one.intended,
            "sure": one.sure,
        }
        for one in corrections
    ]


def notes_shape(notes: Iterable[Note]) -> list[Json]:
    """Remarks on a field, or (field null) on the whole."""
    return [{"field": one.field, "text": one.text} for one in notes]


def iso(date: PartialDate | None) -> str | None:
    """A date in ISO 8601, no more precise than it is known."""
    return date.iso() if date else None


def address_shape(path: str, absolute: str) -> Json:
    """`url` from the root of the site, and `absolute_url` where the site has an address."""
    return {"url": path, "absolute_url": absolute} if absolute else {"url": path}


def listing(**lists: Iterable[Json]) -> Iterator[str]:
    """`{"schema", "<name>": [...], ...}` piece by piece, a record a line."""
    yield f'{{"schema":{encode(SCHEMA)}'
    for name, records in lists.items():
        yield f",{encode(name)}:["
        mark = "\n"
        for record in records:
            yield mark + encode(record)
            mark = ",\n"
        yield "\n]"
    yield "}\n"
