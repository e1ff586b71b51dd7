"""What the search for personal data gives: a kind, a place in the text, and a mask of the words."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """What was found."""

    ID_NUMBER = "id-number"
    MOBILE = "mobile"
    EMAIL = "email"
    BANK_ACCOUNT = "bank-account"
    PERSON_NAME = "person-name"


@dataclass(frozen=True, slots=True)
class Match:
    """Personal data in a text, from `start` to before `end`.

    `words` are the text's own and must not be told; only `masked` may stand in a message.
    """

    kind: Kind
    start: int
    end: int
    words: str = field(repr=False)
    masked: str
