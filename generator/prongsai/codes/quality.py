"""Codes for doubtful content: what is there, but may prove nothing. All can be waived."""

from __future__ import annotations

from prongsai.codes.code import Code

QUALITY: tuple[Code, ...] = ()
