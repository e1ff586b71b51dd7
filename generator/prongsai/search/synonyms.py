"""Reads the reviewed list of synonyms and of words of the field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

import yaml

WEIGHTS = MappingProxyType(
    {"abbreviation": 1.0, "equal": 0.9, "cross-language": 0.9, "one-way": 0.85}
)
"""Kind of a group -> how much a word found instead of the one asked for is worth."""


@dataclass(frozen=True, slots=True)
class Synonym:
    """Who asks for `phrase` also means `other`, at this weight."""

    phrase: str
    other: str
    weight: float


@dataclass(frozen=True, slots=True)
class WordList:
    """The whole reviewed file: synonyms, words of the field, words of questions, words left out."""

    synonyms: tuple[Synonym, ...]
    words: tuple[str, ...]
    questions: tuple[str, ...]
    stop: tuple[str, ...]


@cache
def word_list() -> WordList:
    """The file `synonyms.yml` of this package."""
    text = files(__package__).joinpath("synonyms.yml").read_text(encoding="utf-8")
    tree = yaml.safe_load(text)
    found = tuple(one for group in tree["groups"] for one in _group(group))
    return WordList(
        found, tuple(tree["words"]), tuple(tree["questions"].split()), tuple(tree["stop"].split())
    )


def _group(group: dict[str, list[str] | str]) -> Iterator[Synonym]:
    kind = str(group["kind"])
    weight = WEIGHTS[kind]
    asked = group["from"] if kind == "one-way" else group["phrases"]
    meant = group["to"] if kind == "one-way" else group["phrases"]
    for phrase in asked:
        for other in meant:
            if phrase != other:
                yield Synonym(phrase, other, weight)
