"""What must hold inside a criteria file, and between the years of a framework."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from prongsai.model.criteria import CONFIRMED, UNCONFIRMED, Criteria, Element, Item
from prongsai.model.framework import Framework
from prongsai.problems import Keys, Place, Problem, problem
from prongsai.rules.repeated import repeated
from prongsai.wording import suggest


def frameworks(criteria: Criteria, known: Iterable[Framework]) -> Iterator[Problem]:
    """The framework of a criteria file exists."""
    ids = tuple(one.id for one in known)
    if criteria.framework not in ids:
        place = Place(criteria.file, ("framework",))
        close = suggest(criteria.framework, ids)
        yield problem("framework-not-found", place, id=criteria.framework, close=close)


def duplicates(criteria: Criteria) -> Iterator[Problem]:
    """Ids and numbers stand once in their list."""
    file = criteria.file
    yield from repeated(file, "sources", "id", [one.id for one in criteria.sources])
    yield from repeated(file, "bands", "id", [one.id for one in criteria.bands])
    yield from repeated(file, "sub_indicators", "id", [one.id for one in criteria.sub_indicators])
    numbers = [one.number.casefold() for one in criteria.items]
    yield from repeated(file, "items", "number", numbers)


def references(criteria: Criteria) -> Iterator[Problem]:
    """Sources and sub-indicators that are named are listed."""
    sources = tuple(one.id for one in criteria.sources)
    for keys, _, named in _stated(criteria):
        for at, id in enumerate(named):
            if id not in sources:
                yield _unknown(criteria, (*keys, "source", at), id, "sources", sources)
    groups = tuple(one.id for one in criteria.sub_indicators)
    for at, item in enumerate(criteria.items):
        if item.sub_indicator and item.sub_indicator not in groups:
            keys = ("items", at, "sub_indicator")
            yield _unknown(criteria, keys, item.sub_indicator, "sub_indicators", groups)


def _unknown(
    criteria: Criteria, keys: Keys, id: str, named: str, known: tuple[str, ...]
) -> Problem:
    place, close = Place(criteria.file, keys), suggest(id, known)
    return problem("criteria-unknown-reference", place, id=id, list=named, close=close)


def _stated(criteria: Criteria) -> Iterator[tuple[Keys, str, tuple[str, ...]]]:
    """Every part that says how sure it is: where it stands, how sure, and its sources."""
    for at, band in enumerate(criteria.bands):
        yield ("bands", at), band.sure, band.source
    for at, event in enumerate(criteria.calendar):
        yield ("calendar", at), event.sure, event.source
    if criteria.freeze:
        yield ("freeze",), criteria.freeze.sure, criteria.freeze.source
    for at, group in enumerate(criteria.sub_indicators):
        yield ("sub_indicators", at), group.sure, group.source
    for at, item in enumerate(criteria.items):
        yield ("items", at), item.sure, item.source
        for place, element in enumerate(item.elements):
            yield ("items", at, "elements", place), element.sure, element.source


def completeness(criteria: Criteria) -> Iterator[Problem]:
    """An item that asks for something says of which year and what; weights are of a whole."""
    if criteria.weights and (total := sum(weight for _, weight in criteria.weights)) != 100:
        yield problem("criteria-weights", Place(criteria.file, ("weights",)), total=total)
    for at, item in enumerate(criteria.items):
        if item.asks:
            yield from _item(criteria.file, item, ("items", at))


def _item(file: str, item: Item, keys: Keys) -> Iterator[Problem]:
    for key, there in (("covers", item.covers), ("elements", item.elements)):
        if not there:
            place = Place(file, (*keys, "asks"))
            yield problem("criteria-incomplete", place, subject=f"ข้อ {item.number}", key=key)
    yield from _repeated_elements(file, item, keys)
    for at, element in enumerate(item.elements):
        if key := _lacks(element):
            place = Place(file, (*keys, "elements", at, "id"))
            yield problem("criteria-incomplete", place, subject=f"“{element.wording}”", key=key)


def _repeated_elements(file: str, item: Item, keys: Keys) -> Iterator[Problem]:
    """Element ids stand once in an item."""
    seen: set[str] = set()
    for at, element in enumerate(item.elements):
        if element.id in seen:
            place = Place(file, (*keys, "elements", at, "id"))
            yield problem("duplicate-id", place, id=element.id)
        seen.add(element.id)


def _lacks(element: Element) -> str:
    if element.of == "report":
        return "" if element.shows else "shows"
    return "" if element.fields or element.instead_evidence else "fields"


def numbers(years: Iterable[Criteria]) -> Iterator[Problem]:
    """A number that an item had in the year before is one of that year."""
    by_year = {(one.framework, one.assessment_year): one for one in years}
    for (framework, year), criteria in by_year.items():
        before = by_year.get((framework, year - 1))
        if before is None:
            continue
        known = {item.number for item in before.items}
        for at, item in enumerate(criteria.items):
            for place, number in enumerate(item.was):
                if number not in known:
                    keys = ("items", at, "was", place)
                    yield problem(
                        "criteria-number-unknown",
                        Place(criteria.file, keys),
                        number=number,
                        year=year - 1,
                    )


def asked_twice(criteria: Criteria) -> Iterator[Problem]:
    """No two items ask for the same part of the same year and rounds."""
    for at, item in enumerate(criteria.items):
        for other in criteria.items[:at] if item.asks else ():
            if _asks_alike(item, other):
                place = Place(criteria.file, ("items", at, "asks"))
                number, first = item.number, other.number
                yield problem("criteria-asked-twice", place, number=number, other=first)
                break


def _asks_alike(one: Item, other: Item) -> bool:
    if not (one.covers and other.covers and other.asks):
        return False
    part = any(one.asks_for(part) and other.asks_for(part) for part in ("measures", "report"))
    rounds = set(one.covers.rounds).intersection(other.covers.rounds)
    return part and one.covers.year == other.covers.year and bool(rounds)


def confirmed(criteria: Criteria) -> Iterator[Problem]:
    """What is said to be confirmed names a source that was read."""
    for keys, sure, source in _stated(criteria):
        if sure == CONFIRMED and not set(source).difference((UNCONFIRMED,)):
            yield problem("criteria-not-confirmed", Place(criteria.file, (*keys, "sure")))
