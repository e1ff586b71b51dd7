"""Which web addresses may be published."""

from __future__ import annotations

import re

_WEB = re.compile(r"https?://[^\s/?#@\\<>\"]+(?:[/?#][^\s<>\"\\]*)?", re.IGNORECASE)


def is_web_address(text: str) -> bool:
    """Whether a text is one whole http or https address without a user name in it."""
    return bool(_WEB.fullmatch(text))
