"""Codes for personal data in texts that everybody will read."""

from __future__ import annotations

from prongsai.codes.code import Code

PRIVACY: tuple[Code, ...] = ()
