"""Finds personal data in a text: a pure function that looks at nothing but the text.

Names without a title, and numbers broken over two lines, are not looked for.
"""

from __future__ import annotations

from collections.abc import Iterator

from prongsai.thai.personal.accounts import find_accounts, is_named
from prongsai.thai.personal.emails import find_emails
from prongsai.thai.personal.identity import card_places, find_identity_numbers
from prongsai.thai.personal.match import Kind, Match
from prongsai.thai.personal.mobiles import find_mobiles
from prongsai.thai.personal.names import find_names
from prongsai.thai.personal.runs import Run, runs

__all__ = ["Kind", "Match", "concealed", "find_personal_data"]


def find_personal_data(text: str) -> tuple[Match, ...]:
    """All personal data in a text in reading order; no two matches share a letter."""
    found = [one for run in runs(text) for one in _numbers(run)]
    if "@" in text or "＠" in text:
        found += find_emails(text)
    found += find_names(text)
    return tuple(_apart(found)) if found else ()


def concealed(text: str) -> str:
    """The text with each piece of personal data replaced by its mask."""
    pieces, at = [], 0
    for one in find_personal_data(text):
        pieces += [text[at : one.start], one.masked]
        at = one.end
    return "".join([*pieces, text[at:]]) if at else text


def _numbers(run: Run) -> Iterator[Match]:
    """What the digits of a run are; the surest reading comes first."""
    yield from find_identity_numbers(run)
    others = (find_mobiles, find_accounts)
    cards = card_places(run)
    for find in reversed(others) if is_named(run) else others:
        for one in find(run):
            if cards.isdisjoint(range(one.start, one.end)):
                yield one


def _apart(found: list[Match]) -> Iterator[Match]:
    """The matches without those that share letters with one found before them, in order."""
    taken: list[Match] = []
    end = -1
    for _, one in sorted(enumerate(found), key=lambda item: (item[1].start, item[0])):
        if one.start >= end:
            taken.append(one)
            end = one.end
    return iter(taken)
