"""Identity numbers of persons: thirteen digits, the last of which checks the others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate

from prongsai.thai.personal.letters import INVISIBLE, SPACE
from prongsai.thai.personal.match import Kind, Match
from prongsai.thai.personal.runs import Run, Window, is_tight, windows

LENGTH = 13
_PERSONS = "12345678"
"""First digits of persons; 0 belongs to juristic persons and agencies, whose numbers are public."""

_PRINTED = frozenset({1, 5, 10, 12})
"""After which digits the number on the card is parted: 1-2345-67890-12-3."""

_GAP = f"[{SPACE}{INVISIBLE}]*"
_NAMED = re.compile(
    _GAP.join("ประชาชน") + "|" + _GAP.join("ประจำตัว") + "|[Ii][Dd] ?(?:[Cc]ard|[Nn]o)"
)
_TIME_STAMP = re.compile("1[4-9]")
_ADDRESS = re.compile(r"(?:https?://|www\.)[!-~]*$")
_LOOK_BACK = 60


def find_identity_numbers(run: Run) -> Iterator[Match]:
    """Identity numbers of persons in a run of digits."""
    for window in windows(run, LENGTH, _PERSONS):
        if is_identity_number(window.digits) and _is_written_so(window):
            words = run.text[window.start : window.end]
            yield Match(Kind.ID_NUMBER, window.start, window.end, words, mask(window.digits))


def card_places(run: Run) -> frozenset[int]:
    """Where groups of digits begin that are parted as on a card, whatever their check digit.

    Numbers of agencies are written so, too; no part of them is a telephone or an account.
    """
    cards = (window for window in windows(run, LENGTH) if _bounds(window) == _PRINTED)
    return frozenset(
        run.groups[at].start for window in cards for at in range(window.first, window.last)
    )


def is_identity_number(digits: str) -> bool:
    """Whether the last of thirteen digits is the check digit of the others (modulo 11)."""
    total = sum(int(digit) * (LENGTH - at) for at, digit in enumerate(digits[:-1]))
    return (11 - total % 11) % 10 == int(digits[-1])


def mask(digits: str) -> str:
    """The first and the last digit only, in the form of the card."""
    return f"{digits[0]}-xxxx-xxxxx-xx-{digits[-1]}"


def _is_written_so(window: Window) -> bool:
    if is_tight(window.before) or is_tight(window.after) or window.after == ".":
        return False
    bounds = _bounds(window)
    if bounds in (frozenset(), _PRINTED):
        return bool(bounds) or not _is_time_stamp(window)
    return window.is_whole and (_parts_like_a_card(bounds, window) or _is_named(window))


def _bounds(window: Window) -> frozenset[int]:
    """After which digits the number is parted."""
    return frozenset(list(accumulate(window.shape))[:-1])


def _parts_like_a_card(bounds: frozenset[int], window: Window) -> bool:
    """Parted as on the card and perhaps once more, or with some of the parts run together."""
    if bounds >= _PRINTED:
        return True
    return bounds <= _PRINTED and (len(bounds) > 1 or window.is_tied)


def _is_named(window: Window) -> bool:
    before = window.run.text[max(0, window.start - _LOOK_BACK) : window.start]
    return _NAMED.search(before.rpartition("\n")[2]) is not None


def _is_time_stamp(window: Window) -> bool:
    """Thirteen digits in the address of a file are often the milliseconds of its making."""
    before = window.run.text[max(0, window.start - 300) : window.start]
    return bool(_TIME_STAMP.match(window.digits) and _ADDRESS.search(before))
