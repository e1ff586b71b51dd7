"""Small helpers for messages: quoting a text, keeping it on one line, guessing what was meant."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from heapq import nlargest

LONGEST_WORD = 64
MOST_KNOWN = 500
MOST_COMPARED = 5
LIKE_ENOUGH = 0.6


def suggest(word: str, known: Sequence[str]) -> str:
    """The known word that a misspelled one most likely means, or empty.

    Bounded in time whatever is asked: long words and very long lists are not searched to the end,
    and only the few known words that share most letters are compared letter by letter.
    """
    if not word or len(word) > LONGEST_WORD:
        return ""
    for form in (word.lower(), word.upper()):
        if form in known:
            return form
    letters = set(word)
    close = nlargest(
        MOST_COMPARED,
        (one for one in known[:MOST_KNOWN] if len(one) <= LONGEST_WORD),
        key=lambda one: len(letters.intersection(one)) / (len(letters) + abs(len(one) - len(word))),
    )
    matcher = SequenceMatcher(None, "", word)
    best, likeness = "", LIKE_ENOUGH
    for one in close:
        matcher.set_seq1(one)
        ratio = matcher.ratio()
        if ratio > likeness:
            best, likeness = one, ratio
    return best


def quoted(text: str, limit: int = 60) -> str:
    """The beginning of a text for a message, on one line."""
    line = " ".join(text[: limit * 10].split())
    return line if len(line) <= limit else line[: limit - 1] + "…"


def printable(text: str) -> str:
    """A text without control and other invisible characters, which are shown as �."""
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() else "�" for letter in text)


def one_line(text: str) -> str:
    """A text that is safe in a terminal and a log: one line, no control characters."""
    return printable(" ".join(text.split()))
