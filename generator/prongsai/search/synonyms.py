"""Reads the reviewed list of synonyms and of words of the field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

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
class SynonymGroup:
    """Who asks for one of `asked` also means all of `meant`; mutual when both are the same."""

    weight: float
    asked: tuple[str, ...]
    meant: tuple[str, ...]

    @property
    def mutual(self) -> bool:
        """Whether every phrase stands for every other."""
        return self.asked == self.meant


@dataclass(frozen=True, slots=True)
class WordList:
    """The whole reviewed file: synonyms, words of the field, words of questions, words left out,
    weak words, which count less than those beside them, words that ask for nothing more beside a
    year, and words after which a name stands."""

    groups: tuple[SynonymGroup, ...]
    words: tuple[str, ...]
    questions: tuple[str, ...]
    stop: tuple[str, ...]
    weak: tuple[str, ...]
    beside_years: tuple[str, ...]
    before_names: tuple[str, ...]

    @property
    def synonyms(self) -> tuple[Synonym, ...]:
        """All groups as pairs of different phrases."""
        return tuple(
            Synonym(phrase, other, group.weight)
            for group in self.groups
            for phrase in group.asked
            for other in group.meant
            if phrase != other
        )


def reviewed_file(name: str) -> Any:
    """A list below this package that people keep up."""
    return yaml.safe_load(files(__package__).joinpath(name).read_text(encoding="utf-8"))


@cache
def word_list() -> WordList:
    """The file `synonyms.yml` of this package."""
    tree = reviewed_file("synonyms.yml")
    return WordList(
        tuple(_group(group) for group in tree["groups"]),
        tuple(tree["words"]),
        tuple(tree["questions"].split()),
        tuple(tree["stop"].split()),
        tuple(tree["weak"].split()),
        tuple(tree["beside_years"].split()),
        tuple(tree["before_names"].split()),
    )


def _group(group: Mapping[str, Sequence[str]]) -> SynonymGroup:
    weight = WEIGHTS[str(group["kind"])]
    if "from" in group:
        return SynonymGroup(weight, tuple(group["from"]), tuple(group["to"]))
    return SynonymGroup(weight, tuple(group["phrases"]), tuple(group["phrases"]))
