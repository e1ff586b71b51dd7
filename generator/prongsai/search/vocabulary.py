"""The words by which texts are parted: a Thai word list, the field's words, and all names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from prongsai.model.organization import ORGANIZATION_TYPES, Organization
from prongsai.search.normalising import normalise
from prongsai.search.segmenting import LONGEST, Dictionary
from prongsai.search.synonyms import word_list
from prongsai.search.tokens import YEAR_WORDS
from prongsai.thai.word_list import thai_words

_MISLEADING = frozenset({"รู้ความ"})
"""Words of the list that would take letters from their neighbours."""

_THAI_RUN = re.compile("[\u0e01-\u0e3a\u0e40-\u0e4e]{2,}")


def make_dictionary(organizations: Iterable[Organization]) -> Dictionary:
    """The dictionary of a site; every name of its content is a word."""
    names = {normalise(word) for one in organizations for word in names_of(one)}
    single = {word for word in names if _THAI_RUN.fullmatch(word) and len(word) <= LONGEST}
    common = (word for word in thai_words().words if not _is_nominal(word))
    return Dictionary({*common, *single, *word_list().words, *YEAR_WORDS} - _MISLEADING)


def _is_nominal(word: str) -> bool:
    """การ or ความ and a word: left out, so that การร้องเรียน is found by ร้องเรียน and back."""
    for start in ("การ", "ความ"):
        if word.startswith(start) and word[len(start) :] in thai_words().words:
            return True
    return False


def names_of(organization: Organization) -> Iterator[str]:
    """The proper names of an organization: its own without its type, and those of its place."""
    yield local_name(organization.name, organization.type)
    for former in organization.former:
        yield local_name(former.name, former.type or organization.type)
    for place in (organization.subdistrict, organization.district, organization.province):
        if place:
            yield place


def local_name(name: str, type: str) -> str:
    """A name without the name or abbreviation of its type in front."""
    for start in ORGANIZATION_TYPES.get(type, ()):
        if name.startswith(start) and len(name) > len(start) + 1:
            return name.removeprefix(start).strip()
    return name


def aliases(organization: Organization) -> tuple[str, ...]:
    """All names an organization is found by: official, short, abbreviated, printed and former."""
    found = [organization.name, organization.short_name or "", *organization.printed_names]
    for name, type in (
        (organization.name, organization.type),
        *((one.name, one.type or organization.type) for one in organization.former),
    ):
        found.append(name)
        local = local_name(name, type)
        if local != name:
            found += [start + local for start in ORGANIZATION_TYPES[type]]
    return tuple(dict.fromkeys(name for name in found if name))
