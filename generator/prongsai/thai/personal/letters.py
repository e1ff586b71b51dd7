"""Classes of letters from which the patterns for personal data are built."""

from __future__ import annotations

DIGIT = "0-9๐-๙"
SPACE = " \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
HYPHEN = "\\-\u2010-\u2015\u2212"
INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"

CONSONANT = "ก-ฮ"
FOLLOWING = "ะ-ฺๅ็-๎"
"""Vowels, tone marks and signs that belong to the consonant before them."""

LEADING = "เ-ไ"
LETTER = CONSONANT + FOLLOWING + LEADING
"""The letters of Thai words; ๆ and ฯ end a word."""
