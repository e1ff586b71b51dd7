"""E-mail addresses at providers where anybody may have one; those of agencies are public."""

from __future__ import annotations

import re
from collections.abc import Iterator

from prongsai.thai.personal.letters import INVISIBLE
from prongsai.thai.personal.match import Kind, Match

_GAP = f"[ \u00a0{INVISIBLE}]{{0,3}}"
_PROVIDERS = (
    "gmail|googlemail|hotmail|hotmai|hotmial|gmai|gmial|outlook|live|msn|windowslive|yahoo|ymail"
    "|rocketmail|icloud|me|mac|aol|gmx|mail|zoho|yandex|protonmail|proton|pm|tutanota|thaimail"
    "|chaiyo|qq|163|126|naver|line"
)
_SUFFIX = "(?:com|net|org|con|co|me|in)(?:\\.[a-z]{2})?|[a-z]{2}"
_DOMAIN = re.compile(
    f"{_GAP}((?:{_PROVIDERS}){_GAP}\\.{_GAP}(?:{_SUFFIX}))(?![A-Za-z0-9-]|\\.[A-Za-z])",
    re.IGNORECASE,
)
_LOCAL_BACKWARDS = re.compile(f"{_GAP}((?:[A-Za-z0-9_%+-]|[.{INVISIBLE}](?![ \u00a0])){{1,64}})")
_NO_LETTER = re.compile("[^A-Za-z0-9.]+")
_AT = re.compile("[@＠]")
_OFFICE = ("saraban", "sarabun", "salaban")
"""How offices of correspondence (สารบรรณ) begin their addresses, wherever they have them."""


def find_emails(text: str) -> Iterator[Match]:
    """Addresses at free providers, with the spaces of a text read from a picture."""
    for at in _AT.finditer(text):
        domain = _DOMAIN.match(text, at.end())
        if not domain:
            continue
        before = text[max(0, at.start() - 70) : at.start()][::-1]
        local = _LOCAL_BACKWARDS.match(before)
        if not local or local[1][::-1].lower().startswith(_OFFICE):
            continue
        start = at.start() - local.end()
        words = text[start : domain.end()]
        masked = mask(local[1][::-1], domain[1])
        yield Match(Kind.EMAIL, start, domain.end(), words, masked)


def mask(local: str, domain: str) -> str:
    """The first letter and the domain."""
    first = _NO_LETTER.sub("", local)[:1].lower()
    return f"{first}…@{_NO_LETTER.sub('', domain).lower()}"
