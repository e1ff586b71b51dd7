"""Reads left_out.yml: what of the source texts is deliberately not in the content, and why."""

from dataclasses import dataclass
from pathlib import Path

from .content_text import mapping, read_mapping, sequence, text


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Text of one source that is deliberately not in the content.

    `field` names the column of a table cell; it is "" for a paragraph and for a whole header row.
    """

    line: int
    text: str
    reason: str
    field: str = ""
    times: int = 1


def read_left_out(path: Path) -> dict[str, list[LeftOut]]:
    """Return the entries of each source file, by the file's name."""
    return {
        name: [
            LeftOut(
                line=int(text(entry["line"])),
                text=text(entry["text"]),
                reason=text(entry["reason"]),
                field=text(entry.get("field", "")),
                times=int(text(entry.get("times", "1"))),
            )
            for entry in map(mapping, sequence(entries))
        ]
        for name, entries in read_mapping(path).items()
    }
