"""The one spelling in which the index and the query compare words. The client does the same.

`theme/prongsai_theme/assets/search/text.js` is the other side; both pass the vectors in
`tests/search/vectors.json`.
"""

from __future__ import annotations

import re

from prongsai.thai.calendar import MONTHS
from prongsai.thai.text import fold

OPEN, CLOSE = "\ue000", "\ue001"
"""Private letters around words that are put together by a rule and never segmented."""

_CAMEL = re.compile("([a-z])([A-Z])")
_LAKKHANGYAO = re.compile("(?<![\u0e24\u0e26])\u0e45")
_BLANKS = "\t\v\f\r\x1c-\x20\x85\u2028\u2029"
_SPACE = re.compile(f"[{_BLANKS}]{{2,}}|(?! )[{_BLANKS}]")
_MORE_SCRIPTS = re.compile("[\u0080-\u0dff\u0e45\u0e80-\u1fff\u2070-\U0010ffff]")
"""Letters whose lower case, or ๅ as า, may put marks together that were apart."""
_ROUND = re.compile("รอบ *([0-9]{1,2}) *เดือน")
_MONTH = "(?<![ก-\u0e4e])(?:ม[ีิ]|เม)\\. ?[คย](?:\\.|(?![ก-\u0e4e]))"
"""Short names of months that have more than consonants: มี.ค. เม.ย. มิ.ย."""
_DOTTED = re.compile(
    f"{_MONTH}|[ก-ฮ]\\.(?: ?[ก-ฮ]\\.)+|(?<![ก-\u0e4e])[ก-ฮ]\\.[ก-ฮ](?![ก-\u0e4e.])"
)
_NOT_LETTER = re.compile("[. ]")
_FISCAL_YEAR = re.compile("(?<![a-z0-9])fy(?= ?[0-9])")
_PHONE = re.compile("(?<![0-9.])0(?:[ -]?[0-9]){8,9}(?![0-9])")
_IN_PHONE = re.compile("[ -]")
_DATE = re.compile(
    "(?<![0-9/])(0?[1-9]|[12][0-9]|3[01]) ?/ ?(0?[1-9]|1[0-2]) ?/ ?"
    "(2[05][0-9]{2}|[4-7][0-9])(?![0-9/])"
)
_THOUSANDS = re.compile("(?<=[0-9]),(?=[0-9]{3}(?![0-9]))")


def normalise(text: str) -> str:
    """Fold, part camelCase, lower the case; runs of blanks become one space. Idempotent."""
    lowered = _CAMEL.sub(r"\1 \2", fold(text))
    if _MORE_SCRIPTS.search(lowered):
        lowered = fold(_LAKKHANGYAO.sub("\u0e32", lowered).lower())
    return _SPACE.sub(" ", lowered.lower())


def protect(text: str) -> str:
    """Mark what is one word by rule: rounds of N months and dotted abbreviations; the groups of
    digits of a phone number become one number, as do those of thousands; 1/3/2566 is written out.
    """
    if "fy" in text:
        text = _FISCAL_YEAR.sub(" ", text)
    if "/" in text:
        text = _DATE.sub(_written_out, text)
    if "0" in text:
        text = _PHONE.sub(lambda found: _IN_PHONE.sub("", found[0]), text)
    if "รอบ" in text:
        text = _ROUND.sub(lambda found: f"{OPEN}รอบ{int(found[1])}เดือน{CLOSE}", text)
    if "." in text:
        text = _DOTTED.sub(lambda found: OPEN + _NOT_LETTER.sub("", found[0]) + CLOSE, text)
    return _THOUSANDS.sub("", text) if "," in text else text


def _written_out(date: re.Match[str]) -> str:
    day, month, year = date.groups()
    return f"{int(day)} {MONTHS[int(month) - 1]} {year}"
