"""Codes for what the criteria of an assessment year ask for and a report does not show."""

from __future__ import annotations

from prongsai.codes.code import Code

DISCLOSURE: tuple[Code, ...] = ()
