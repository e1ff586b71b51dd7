"""Shorter names for what only one script sees: fewer bytes, the same meaning.

The scripts of the search are each a function of their own. A variable gets a short name, the same
one as variables of other functions wherever that can't be confused: repeats are what compression
lives on. A name keeps its letters where it is a property or stands in a template.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count, product
from string import ascii_lowercase, ascii_uppercase

from prongsai.publishing.script_places import RESERVED, Place, names_in, script_places
from prongsai.publishing.script_scopes import Scope, script_scopes
from prongsai.publishing.script_tokens import Token, script_tokens

_LETTERS = ascii_lowercase + ascii_uppercase


def with_short_names(text: str) -> str:
    """The script with short names for its own variables, the first of each scope the shortest."""
    tokens = list(script_tokens(text))
    places = _places_of(tokens)
    short: dict[int, str] = {}
    _shorten(places, script_scopes(places), _in_templates(places), {}, short)
    code = (_renamed(one, short.get(at)) for at, one in enumerate(places))
    return "".join(next(code) if kind == "code" else token for kind, token in tokens)


def own_names(text: str) -> tuple[set[str], set[str]]:
    """The variables that a script declares, and those that it uses and does not."""
    whole = script_scopes(_places_of(script_tokens(text)))
    return set().union(*_declared(whole)), whole.names.keys() - whole.own


def _declared(scope: Scope) -> Iterator[set[str]]:
    yield scope.own
    for one in scope.within:
        yield from _declared(one)


def _places_of(tokens: Iterable[Token]) -> list[Place]:
    return list(script_places([token for kind, token in tokens if kind == "code"]))


def _in_templates(places: Sequence[Place]) -> frozenset[str]:
    """Names that stand in templates, whose code is not looked into."""
    templates = (one.text for one in places if one.text[:1] == "`")
    return frozenset(name for text in templates for name in names_in(text))


def _shorten(
    places: Sequence[Place],
    scope: Scope,
    kept: frozenset[str],
    outer: Mapping[str, str],
    short: dict[int, str],
) -> None:
    """Note for each place in the scope the name that its variable gets; `outer` are those that
    variables around the scope have got."""
    taken = {outer.get(name, name) for name in scope.names.keys() - scope.own} | kept
    wanted = sorted(scope.own - kept, key=lambda name: scope.names.get(name, 0))
    names = {**outer, **dict(zip(wanted, _short_names(taken), strict=False))}
    for name in scope.own & kept:
        names[name] = name
    for at in scope.alone():
        if places[at].text in names and places[at].is_variable:
            short[at] = names[places[at].text]
    for one in scope.within:
        _shorten(places, one, kept, names, short)


def _short_names(taken: set[str]) -> Iterator[str]:
    for size in count(1):
        for letters in product(_LETTERS, repeat=size):
            name = "".join(letters)
            if name not in taken and name not in RESERVED:
                yield name


def _renamed(one: Place, short: str | None) -> str:
    if short is None or short == one.text:
        return one.text
    return f"{one.text}:{short}" if one.is_short_property else short
