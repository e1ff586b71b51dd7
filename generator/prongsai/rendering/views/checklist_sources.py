"""Where statements of criteria come from: numbered as a page cites them, listed at its foot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from prongsai.model.criteria import Criteria, CriteriaSource
from prongsai.rendering.disclosure_words import sure_words
from prongsai.rendering.safe_links import web_link
from prongsai.rendering.thai_words import thai_number
from prongsai.rendering.views.parts import Link


class Stated(Protocol):
    """A part of criteria that says how sure it is and names its sources."""

    @property
    def sure(self) -> str:
        """One of the bases of criteria."""

    @property
    def source(self) -> tuple[str, ...]:
        """Ids of sources."""


@dataclass(frozen=True, slots=True)
class Cited:
    """How sure a statement is (empty: confirmed), and links to its sources by their numbers."""

    sure: str
    sources: tuple[Link, ...]

    @property
    def words(self) -> str:
        """Both in words, for places that hold no links."""
        named = " ".join(one.text for one in self.sources)
        return " ".join(one for one in (self.sure, named and f"ที่มา {named}") if one)


Cite = Callable[["Stated"], Cited]


@dataclass(frozen=True, slots=True)
class SourceView:
    """One source as listed at the foot."""

    anchor: str
    label: str
    title: str
    href: str
    note: str


class SourceList:
    """Collects the sources that a page cites, in the order of citing."""

    def __init__(self) -> None:
        self._cited: dict[CriteriaSource, int] = {}

    def of(self, criteria: Criteria) -> Cite:
        """What cites statements of these criteria."""
        return partial(self._cite, criteria)

    def _cite(self, criteria: Criteria, stated: Stated) -> Cited:
        found = map(criteria.source_named, stated.source)
        numbers = sorted(self._number(one) for one in found if one)
        links = tuple(Link(_label(number), f"#{_anchor(number)}") for number in numbers)
        return Cited(sure_words(stated.sure), links)

    def _number(self, source: CriteriaSource) -> int:
        return self._cited.setdefault(source, len(self._cited) + 1)

    def views(self) -> tuple[SourceView, ...]:
        """All sources cited so far."""
        return tuple(
            SourceView(
                _anchor(number), _label(number), one.title, web_link(one.url), one.note or ""
            )
            for one, number in self._cited.items()
        )


def _anchor(number: int) -> str:
    return f"source-{number}"


def _label(number: int) -> str:
    return f"[{thai_number(number)}]"
