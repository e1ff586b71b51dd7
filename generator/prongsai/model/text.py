"""Text exactly as printed, with its paragraphs and its nested, numbered or dashed items."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from prongsai.thai.digits import to_thai

STYLES = ("number", "dash", "plain")
MAX_DEPTH = 3


@dataclass(frozen=True, slots=True)
class Item:
    """A paragraph or list item: its printed marker, words, nested items and closing words."""

    text: str
    marker: str | None = None
    items: tuple[Item, ...] = ()
    after: str | None = None


@dataclass(frozen=True, slots=True)
class FlatItem:
    """One line of a flattened text; `level` 0 is outermost."""

    level: int
    marker: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Text:
    """A text value. No items and `known` is an empty cell; not `known` is a value nobody knows."""

    items: tuple[Item, ...] = ()
    known: bool = True

    @property
    def is_empty(self) -> bool:
        """The column exists and its cell is empty."""
        return self.known and not self.items

    @property
    def has_words(self) -> bool:
        """There is at least one word to show."""
        return bool(self.items)

    def flat(self) -> Iterator[FlatItem]:
        """All paragraphs and items in reading order, depth first."""
        return _flatten(self.items, 0)

    def plain(self) -> str:
        """The words without markers, one paragraph or item a line."""
        return "\n".join(line.text for line in self.flat())

    def printed(self) -> str:
        """The words with their markers, as a reader sees them, one paragraph or item a line."""
        return "\n".join(_with_marker(line) for line in self.flat())

    def one_line(self) -> str:
        """The words with their markers in one line, items parted by a space."""
        return self.printed().replace("\n", " ")


UNKNOWN = Text(known=False)
EMPTY = Text()


def marker_for(style: str, position: int) -> str | None:
    """The printed marker of the item at `position` (from 1) of a list of `style`."""
    if style == "number":
        return to_thai(str(position)) + "."
    return "-" if style == "dash" else None


def _flatten(items: tuple[Item, ...], level: int) -> Iterator[FlatItem]:
    for item in items:
        if item.text or item.marker:
            yield FlatItem(level, item.marker, item.text)
        yield from _flatten(item.items, level + 1)
        if item.after:
            yield FlatItem(level, None, item.after)


def _with_marker(line: FlatItem) -> str:
    return f"{line.marker} {line.text}" if line.marker else line.text
