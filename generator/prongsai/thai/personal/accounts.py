"""Bank accounts: ten to twelve digits beside words that speak of an account or a bank."""

from __future__ import annotations

import re
from collections.abc import Iterator

from prongsai.thai.personal.letters import INVISIBLE, SPACE
from prongsai.thai.personal.match import Kind, Match
from prongsai.thai.personal.runs import Run, Window, is_tight, windows

_GAP = f"[{SPACE}{INVISIBLE}]*+"
_LOOK_BACK, _LOOK_AHEAD = 70, 30


def _any_of(*words: str) -> re.Pattern[str]:
    """The words, which may have spaces between their letters."""
    return re.compile("|".join(_GAP.join(word) for word in words), re.IGNORECASE)


_ACCOUNT = _any_of("เลขที่บัญชี", "เลขบัญชี", "บัญชีเลขที่", "บัญชีธนาคาร", "บัญชีออมทรัพย์", "พร้อมเพย์")
_ACCOUNT_EN = re.compile(r"account (?:no|number)|promptpay|prompt pay", re.IGNORECASE)
_BANK = _any_of("ธนาคาร", "ธ.ก.ส", "ธกส", "ออมสิน", "กรุงไทย", "กสิกร", "ไทยพาณิชย์")
_OTHER_NUMBER = re.compile("โครงการ|สัญญา|ใบเสร็จ|หนังสือ|โทร|แฟกซ์|ผู้เสียภาษี|นิติบุคคล")
_MONEY = re.compile(f"{_GAP}(?:บาท|ล้าน)")


def find_accounts(run: Run) -> Iterator[Match]:
    """Bank accounts in a run of digits."""
    first = run.groups[0].start
    before = run.text[max(0, first - _LOOK_BACK) : first].rpartition("\n")[2]
    end = run.groups[-1].end
    after = run.text[end : end + _LOOK_AHEAD].partition("\n")[0]
    cue = _last(_ACCOUNT, before) or _last(_ACCOUNT_EN, before)
    sure = cue is not None
    if not sure:
        cue = _last(_BANK, before)
    if cue is None and not _BANK.search(after) and not _ACCOUNT.search(after):
        return
    if _OTHER_NUMBER.search(before, cue or 0):
        return
    if found := _longest(run, sure, after):
        words = run.text[found.start : found.end]
        yield Match(Kind.BANK_ACCOUNT, found.start, found.end, words, mask(found.digits))


def mask(digits: str) -> str:
    """The last three digits only."""
    return "x" * (len(digits) - 3) + digits[-3:]


def is_named(run: Run) -> bool:
    """Whether the words before a run call it an account, whatever else its digits could be."""
    first = run.groups[0].start
    before = run.text[max(0, first - _LOOK_BACK) : first].rpartition("\n")[2]
    return _last(_ACCOUNT, before) is not None


def _last(pattern: re.Pattern[str], text: str) -> int | None:
    """Where the last of the words ends."""
    ends = [found.end() for found in pattern.finditer(text)]
    return ends[-1] if ends else None


def _longest(run: Run, sure: bool, after: str) -> Window | None:
    if _MONEY.match(after):
        return None
    for count in (12, 11, 10):
        for window in windows(run, count):
            if window.first == 0 and _is_written_so(window, sure):
                return window
    return None


def _is_written_so(window: Window, sure: bool) -> bool:
    if is_tight(window.after):
        return False
    return window.is_tied or (sure and window.is_whole)
