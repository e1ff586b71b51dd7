"""The small parts that views of several pages are made of; all texts are ready to show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Thing = Mapping[str, object]
"""A schema.org node, ready to be written as JSON-LD."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link with its text and, beside it, a note (a count, a year)."""

    text: str
    href: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One row of a list of facts; `unknown` marks a value that nobody knows or printed."""

    label: str
    text: str
    href: str = ""
    note: str = ""
    unknown: bool = False


@dataclass(frozen=True, slots=True)
class Badge:
    """A state as symbol and word; `kind` is done, progress, impossible or none."""

    kind: str
    symbol: str
    word: str


@dataclass(frozen=True, slots=True)
class Card:
    """A link to a page with lines that say what is there."""

    title: str
    href: str
    lines: tuple[str, ...] = ()
    badge: Badge | None = None
    english: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Cards under a heading; without a heading they stand alone. One with an anchor is folded."""

    heading: str
    cards: tuple[Card, ...]
    note: str = ""
    href: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """An ITA indicator and how many measures serve it; without any it leads nowhere."""

    name: str
    count: str
    href: str = ""


@dataclass(frozen=True, slots=True)
class ContactView:
    """One way to reach an organization; `href` is empty unless it was checked."""

    kind: str
    text: str
    href: str
    checked: bool


@dataclass(frozen=True, slots=True)
class CorrectionView:
    """A printed slip, what was meant, and how sure that is."""

    printed: str
    intended: str
    sure: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class NoteView:
    """A remark on the data and what it is about."""

    text: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The page before and the page after, where there are any."""

    label: str
    previous: Link | None
    next: Link | None


@dataclass(frozen=True, slots=True)
class Permalink:
    """The address to keep; `address` is absolute, or empty when the site has none of its own."""

    href: str
    address: str


@dataclass(frozen=True, slots=True)
class Draft:
    """What a maker hands over: the view for the template and what the page's head says."""

    title: str
    description: str
    thing: Thing
    view: object
