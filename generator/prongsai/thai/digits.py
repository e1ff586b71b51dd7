"""Thai and Arabic digits. Touches nothing but the ten digits of either kind."""

from __future__ import annotations

_THAI = "๐๑๒๓๔๕๖๗๘๙"
_ARABIC = "0123456789"
_TO_ARABIC = str.maketrans(_THAI, _ARABIC)
_TO_THAI = str.maketrans(_ARABIC, _THAI)


def to_arabic(text: str) -> str:
    """Return ``text`` with each Thai digit replaced by the Arabic digit of the same value."""
    return text.translate(_TO_ARABIC)


def to_thai(value: str | int) -> str:
    """Return ``value`` (text or whole number) with each Arabic digit replaced by the Thai one."""
    return str(value).translate(_TO_THAI)


def has_thai_digits(text: str) -> bool:
    """Say whether at least one Thai digit (U+0E50 to U+0E59) stands in ``text``."""
    return any(digit in text for digit in _THAI)
