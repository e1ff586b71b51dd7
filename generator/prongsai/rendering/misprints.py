"""Finds the printed slip of a correction in a text and marks it there, never changing a letter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from prongsai.model.text import Item, Text
from prongsai.rendering.markup import text_html, write_words

Span = tuple[int, int]
_SPACE = re.compile(r"\s+")


def marked_html(text: Text, phrases: list[str]) -> str:
    """The text as HTML with each phrase in `<mark class="misprint">` where it stands exactly once.

    Spaces are ignored in comparing. A phrase that occurs twice, runs over two paragraphs or would
    cut a letter from its vowel or tone mark stays unmarked: a wrong mark is worse than none.
    """
    runs = list(_runs(text.items))
    spans: dict[int, list[Span]] = {}
    for phrase in phrases:
        found = _locate(runs, phrase)
        if found:
            number, span = found
            spans.setdefault(number, []).append(span)
    return text_html(text, _MarkingWriter(spans).write if spans else write_words)


class _MarkingWriter:
    """Escapes run after run in reading order and marks the spans known for each."""

    def __init__(self, spans: dict[int, list[Span]]) -> None:
        self._spans = spans
        self._number = -1

    def write(self, run: str) -> str:
        self._number += 1
        spans = self._spans.get(self._number)
        return _mark(run, sorted(spans)) if spans else write_words(run)


def _runs(items: tuple[Item, ...]) -> Iterator[str]:
    """Every run of words in the order in which `text_html` writes them."""
    for item in items:
        if item.text:
            yield item.text
        yield from _runs(item.items)
        if item.after:
            yield item.after


def _mark(run: str, spans: list[Span]) -> str:
    parts: list[str] = []
    done = 0
    for start, end in spans:
        if start < done:
            continue
        parts += (
            write_words(run[done:start]),
            '<mark class="misprint">',
            write_words(run[start:end]),
        )
        parts.append("</mark>")
        done = end
    parts.append(write_words(run[done:]))
    return "".join(parts)


def _locate(runs: list[str], phrase: str) -> tuple[int, Span] | None:
    """The only place of a phrase, as the number of its run and the span in it."""
    wanted = _squeeze(phrase)
    if not wanted:
        return None
    found: list[tuple[int, Span]] = []
    for number, run in enumerate(runs):
        squeezed = _squeeze(run)
        at = squeezed.find(wanted)
        while at >= 0:
            span = _widen(run, at, at + len(wanted))
            if _is_whole(run, span):
                found.append((number, span))
            if len(found) > 1:
                return None
            at = squeezed.find(wanted, at + 1)
    return found[0] if found else None


def _squeeze(text: str) -> str:
    return "".join(text.split())


def _widen(run: str, start: int, end: int) -> Span:
    """From positions that count no spaces to positions in the run."""
    first, last, skipped = start, end, 0
    for space in _SPACE.finditer(run):
        gap = space.start() - skipped
        if gap >= end:
            break
        width = space.end() - space.start()
        skipped += width
        last += width
        if gap <= start:
            first += width
    return first, last


def _is_whole(run: str, span: Span) -> bool:
    """The span cuts no letter from its marks and no word of Latin letters or digits in two."""
    start, end = span
    if _hangs_on(run[start]) or (end < len(run) and _hangs_on(run[end])):
        return False
    return not (_joins(run, start) or _joins(run, end))


def _hangs_on(letter: str) -> bool:
    return unicodedata.category(letter) == "Mn" or letter == "ำ"


def _joins(run: str, at: int) -> bool:
    if not 0 < at < len(run):
        return False
    before, after = run[at - 1], run[at]
    return before.isascii() and after.isascii() and before.isalnum() and after.isalnum()
