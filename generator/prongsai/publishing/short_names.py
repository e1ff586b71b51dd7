"""Shorter names for the constants of a script: fewer bytes, the same meaning."""

from __future__ import annotations

import re
from itertools import pairwise

from prongsai.publishing.script_tokens import script_tokens

_DECLARED = re.compile(r"^ *const ([A-Z][A-Z0-9_]{3,}) =", re.MULTILINE)
_NAME = re.compile(r"[A-Z][A-Z0-9_]{3,}")


def with_short_names(text: str) -> str:
    """The script with its own constants as K0, K1, …

    A constant keeps its name where that may be seen from outside or stands in a template.
    """
    found = list(script_tokens(text))
    kept = {name for kind, token in found if token[:1] == "`" for name in _NAME.findall(token)}
    kept |= {after for (_, before), (_, after) in pairwise(found) if before in (".", "?.")}
    kept |= _handed_out(text)
    declared = dict.fromkeys(_DECLARED.findall(text))
    short = {name: f"K{number}" for number, name in enumerate(declared) if name not in kept}
    return "".join(short.get(token, token) for _, token in found)


def _handed_out(text: str) -> set[str]:
    """Names in what a script hands to the others."""
    parts = re.findall(r"Object\.assign\(space, \{.*?\}\);", text, re.DOTALL)
    return {name for part in parts for name in _NAME.findall(part)}
