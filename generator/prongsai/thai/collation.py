"""Thai dictionary order without ICU, as keys for ``sorted``."""

from __future__ import annotations

import re
import unicodedata

from prongsai.thai.text import fold

SortKey = tuple[str, str, str, str]

_LEADING_VOWEL = re.compile("([\u0e40-\u0e44])([\u0e01-\u0e2e])")
_VOWEL_MARKS = frozenset("\u0e31\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39")
# Maitaikhu, tone marks, thanthakhat, nikhahit, yamakkan, phinthu; paiyannoi and maiyamok.
_SECONDARY = frozenset("\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4d\u0e4e\u0e3a\u0e2f\u0e46")
_BEHIND_THAI = "\u0e7f"


def sort_key(text: str) -> SortKey:
    """Return the key by which ``text`` stands in a list in Thai dictionary order.

    Compared first: digits of either kind, then Thai letters with a leading vowel (เ แ โ ใ ไ) after
    its consonant, then other scripts, whatever the case, spaces and punctuation. Then maitaikhu,
    tone marks, thanthakhat, ฯ and ๆ; then spaces and punctuation; then the text itself. So the
    order is total: only the same text has the same key.
    Source: the order of the Royal Institute Dictionary, as in CLDR's Thai collation.
    """
    folded = fold(text)
    letters, marks = [], []
    for char in _LEADING_VOWEL.sub(r"\2\1", _caseless(folded)):
        if char in _SECONDARY:
            marks.append(char)
        elif char.isalnum() or char in _VOWEL_MARKS:
            letters.append(_weight(char))
            marks.append(" ")
    return "".join(letters), "".join(marks), folded, text


def _caseless(text: str) -> str:
    return unicodedata.normalize("NFD", text.casefold())


def _weight(char: str) -> str:
    native = char in "0123456789" or "\u0e01" <= char < _BEHIND_THAI
    return char if native else _BEHIND_THAI + char
