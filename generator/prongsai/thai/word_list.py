"""The words of the Thai language, read when somebody first asks for them."""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

LONGEST = 14


@dataclass(frozen=True, slots=True)
class WordList:
    """The words of the list, and those of them that everybody uses."""

    words: frozenset[str]
    common: frozenset[str]


@cache
def thai_words() -> WordList:
    """The list that comes with the package; words/LICENCE.txt says where it is from."""
    packed = files(__package__).joinpath("words/thai.txt.gz").read_bytes()
    lines = gzip.decompress(packed).decode().split("\n")
    common = frozenset(line[:-1] for line in lines if line.endswith("*"))
    return WordList(frozenset(line.rstrip("*") for line in lines if line), common)


def ends_with_longer_word(before: str, ending: str) -> bool:
    """Whether `before` and `ending` together end with a word that is longer than `ending`."""
    words, text = thai_words().words, before[-LONGEST:] + ending
    return any(text[at:] in words for at in range(len(text) - len(ending)))
