"""Where the variables of a script are declared, and how far each can be seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from prongsai.publishing.script_places import (
    Place,
    end_of,
    end_of_expression,
    end_of_statement,
    start_of,
)


@dataclass(slots=True)
class Scope:
    """A function, a block or a loop: its first and last place, the names declared there, the
    scopes within it, and where each name first stands that scopes within do not declare."""

    first: int
    last: int
    own: set[str] = field(default_factory=set)
    within: list[Scope] = field(default_factory=list)
    names: dict[str, int] = field(default_factory=dict)

    def alone(self) -> Iterator[int]:
        """The places that are in none of the scopes within it."""
        at = self.first
        for one in self.within:
            yield from range(at, one.first)
            at = one.last + 1
        yield from range(at, self.last + 1)


def script_scopes(places: Sequence[Place]) -> Scope:
    """The whole script, with all scopes in it."""
    whole = Scope(0, len(places) - 1)
    ranges = sorted({*_ranges(places)}, key=lambda one: (one[0], -one[1]))
    around = [whole]
    for first, last in ranges:
        while first > around[-1].last:
            around.pop()
        scope = Scope(first, last)
        around[-1].within.append(scope)
        around.append(scope)
    for at, name in _declared(places):
        _innermost(whole, at).own.add(name)
    _note_names(places, whole)
    return whole


def _note_names(places: Sequence[Place], scope: Scope) -> None:
    for at in scope.alone():
        if places[at].is_variable:
            scope.names.setdefault(places[at].text, at)
    for one in scope.within:
        _note_names(places, one)
        for name in one.names.keys() - one.own:
            at = one.names[name]
            scope.names[name] = min(at, scope.names.get(name, at))


def _innermost(scope: Scope, at: int) -> Scope:
    """The smallest scope around a place."""
    for one in scope.within:
        if one.first <= at <= one.last:
            return _innermost(one, at)
    return scope


def _ranges(places: Sequence[Place]) -> Iterator[tuple[int, int]]:
    for at, one in enumerate(places):
        if one.text == "=>":
            body = end_of(places, at + 1) if one.after == "{" else end_of_expression(places, at + 1)
            yield start_of(places, at - 1), body
        elif one.text == "function" or _is_method(places, at):
            opening = next(step for step in range(at, len(places)) if places[step].text == "(")
            yield opening, end_of(places, end_of(places, opening) + 1)
        elif one.text == "for":
            yield at, end_of_statement(places, end_of(places, at + 1) + 1)
        elif one.opens_catch:
            yield at, end_of(places, end_of(places, at + 1) + 1)
        elif one.opens_block:
            yield at, end_of(places, at)


def _declared(places: Sequence[Place]) -> Iterator[tuple[int, str]]:
    """Names after const, let and function, in their patterns, and parameters, each with a place in
    the scope that it belongs to."""
    for at, one in enumerate(places):
        if one.text in ("const", "let") or one.opens_catch or _is_method(places, at):
            yield from _pattern(places, at + 1)
        elif one.text == "function":
            name = at + 1 + (one.after == "*")
            if places[name].is_variable:
                yield at, places[name].text
                name += 1
            yield from _pattern(places, name)
        elif one.text == "=>":
            yield from _pattern(places, start_of(places, at - 1))


def _is_method(places: Sequence[Place], at: int) -> bool:
    """`name(…) {` in an object."""
    one = places[at]
    return one.is_property and one.after == "(" and places[end_of(places, at + 1)].after == "{"


def _pattern(places: Sequence[Place], start: int) -> Iterator[tuple[int, str]]:
    """The name at a place, or the names in the brackets that open there, without what stands after
    an equals sign."""
    last = end_of(places, start)
    at = start
    while at <= last:
        if places[at].text == "=" and at > start:
            at = end_of_expression(places, at + 1)
        elif places[at].is_variable:
            yield start, places[at].text
        at += 1
