"""The synonyms that a site has words for, as groups of words, and as numbers of its lexicon."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from prongsai.search.merging import Merged
from prongsai.search.segmenting import Dictionary
from prongsai.search.synonyms import SynonymGroup, word_list
from prongsai.search.tokens import tokens

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KnownGroup:
    """Who asks for one of `asked` or, in a mutual group, of `meant`, also means all of `meant`."""

    weight: float
    mutual: bool
    meant: tuple[Phrase, ...]
    asked: tuple[Phrase, ...]


def known_synonyms(merged: Merged, dictionary: Dictionary) -> list[KnownGroup]:
    """The groups of which at least one phrase is in the content, parted into words."""
    found = (known(group, merged, dictionary, parted) for group in word_list().groups)
    return [one for one in found if one.meant]


def parted(phrase: str, dictionary: Dictionary) -> Phrase:
    """A phrase as its words."""
    return tuple(tokens(phrase, dictionary))


def known(
    group: SynonymGroup,
    merged: Merged,
    dictionary: Dictionary,
    asking: Callable[[str, Dictionary], Phrase],
) -> KnownGroup:
    """A group with the meanings that are in the content; `asking` parts what is asked."""
    meant = dict.fromkeys(indexed(group.meant, merged.documents, dictionary))
    asked = dict.fromkeys(asking(phrase, dictionary) for phrase in group.asked)
    others = tuple(phrase for phrase in asked if not group.mutual or phrase not in meant)
    return KnownGroup(group.weight, group.mutual, tuple(meant), others)


def indexed(
    phrases: Iterable[str],
    documents: Callable[[str], int],
    dictionary: Dictionary,
    *,
    shortest: int = 1,
) -> Iterator[Phrase]:
    """The phrases whose words are all in the content, without those that are left out there.

    `documents` tells in how many documents a word stands; words with fewer letters than `shortest`
    are passed over.
    """
    stop = word_list().stop
    for phrase in phrases:
        parts = tokens(phrase, dictionary)
        words = tuple(word for word in parts if word not in stop and len(word) >= shortest)
        if words and all(map(documents, words)):
            yield words


def words_of(groups: Iterable[KnownGroup]) -> set[str]:
    """Every word of every phrase."""
    return {word for one in groups for phrase in (*one.meant, *one.asked) for word in phrase}


def numbered(groups: Iterable[KnownGroup], numbers: Mapping[str, int]) -> list[list[object]]:
    """The groups as weight, mutual, meant and asked, each word as its number."""

    def places_of(phrases: Iterable[Phrase]) -> list[list[int]]:
        return [[numbers[word] for word in phrase] for phrase in phrases]

    return [
        [one.weight, int(one.mutual), places_of(one.meant), places_of(one.asked)] for one in groups
    ]
