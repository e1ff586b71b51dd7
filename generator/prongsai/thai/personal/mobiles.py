"""Mobile telephone numbers; the nine digits of an office and short numbers are no person's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from prongsai.thai.personal.match import Kind, Match
from prongsai.thai.personal.runs import Run, Window, is_tight, windows

_LENGTH = 10
_START = re.compile("0[689]")
_SHAPES = frozenset(
    {
        (10,),
        (2, 8),
        (3, 7),
        (4, 6),
        (5, 5),
        (6, 4),
        (2, 4, 4),
        (3, 3, 4),
        (3, 4, 3),
        (4, 3, 3),
        (1, 4, 5),
        (1, 5, 4),
        (1, 2, 3, 4),
        (1, 2, 4, 3),
        (1, 3, 3, 3),
        (2, 1, 3, 4),
        (2, 4, 2, 2),
        (3, 2, 2, 3),
        (3, 3, 2, 2),
        (1,) * 10,
    }
)
"""How people part the ten digits. Dates and hours of the day have other shapes."""

_TWO_YEARS = re.compile("..2[4-6]..2[4-6]")
_ABROAD = re.compile("(?:00)?660?([689][0-9]{8})")
_PLUS = re.compile(r"\+ ?\(?$")
_ADDRESS = re.compile(r"(?:https?://|www\.)[!-~]*$")


def find_mobiles(run: Run) -> Iterator[Match]:
    """Mobile numbers in a run of digits, national and with +66."""
    first = run.groups[0].start
    if _ADDRESS.search(run.text[max(0, first - 300) : first]):
        return
    if abroad := _abroad(run):
        yield abroad
        return
    for window in windows(run, _LENGTH, "0"):
        if _START.match(window.digits) and _is_written_so(window):
            words = run.text[window.start : window.end]
            yield Match(Kind.MOBILE, window.start, window.end, words, mask(window.digits))


def mask(digits: str) -> str:
    """The last three digits only."""
    return f"0xx-xxx-x{digits[-3:]}"


def _is_written_so(window: Window) -> bool:
    shape = window.shape
    if shape not in _SHAPES or is_tight(window.before):
        return False
    if shape == (2, 4, 4) and _TWO_YEARS.match(window.digits):
        return False
    return not is_tight(window.after) or _is_range(window)


def _is_range(window: Window) -> bool:
    """`081-234-5678-9`: the next line of the same telephone."""
    next_groups = window.run.groups[window.last :]
    return len(next_groups) == 1 and len(next_groups[0].digits) <= 2


def _abroad(run: Run) -> Match | None:
    first = run.groups[0]
    plus = _PLUS.search(run.text[max(0, first.start - 3) : first.start])
    if not plus and not first.digits.startswith("0066"):
        return None
    digits = ""
    for group in run.groups[:_LENGTH]:
        digits += group.digits
        if found := _ABROAD.fullmatch(digits):
            start = first.start - len(plus[0] if plus else "")
            words = run.text[start : group.end]
            return Match(Kind.MOBILE, start, group.end, words, mask(found[1]))
    return None
