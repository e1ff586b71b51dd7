"""Makers of the parts that many pages share: badges, cards of measures, neighbours, remarks."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from prongsai.model.measure import Correction, Measure, Status
from prongsai.planning import addresses
from prongsai.planning.entries import Entry
from prongsai.planning.pages import PlannedPage
from prongsai.rendering.shelf import Shelf, measure_name
from prongsai.rendering.thai_words import thai_number
from prongsai.rendering.views.parts import (
    Badge,
    Card,
    CorrectionView,
    Link,
    Neighbours,
    Permalink,
)
from prongsai.rendering.words import STATUS_UNKNOWN, STATUS_WORDS, SURE_WORDS

_BADGES = {
    "done": Badge("done", "✓", STATUS_WORDS["done"]),
    "in-progress": Badge("progress", "…", STATUS_WORDS["in-progress"]),
    "not-possible": Badge("impossible", "✕", STATUS_WORDS["not-possible"]),
}
_NOT_TICKED = Badge("none", "?", "ไม่ได้ทำเครื่องหมายสถานะ")
_NO_STATUS = Badge("none", "?", STATUS_UNKNOWN)


@lru_cache(maxsize=1 << 16)
def link(target: str, page: str) -> str:
    """The relative link from a page to a path of the site."""
    return addresses.relative(target, page)


def badge_of(status: Status | None) -> Badge:
    """The badge of a measure's status; a report without status is unknown, never "not done"."""
    if status is None:
        return _NO_STATUS
    return _BADGES.get(status.value or "", _NOT_TICKED if status.options else _NO_STATUS)


def measure_card(entry: Entry, page: str, *, lines: tuple[str, ...] = ()) -> Card:
    """A card that leads to a measure; the badge only where the report states something."""
    status = entry.measure.status
    badge = badge_of(status) if status else None
    return Card(measure_name(entry), link(entry.path, page), lines, badge)


def neighbours(shelf: Shelf, page: PlannedPage, label: str) -> Neighbours:
    """Links to the page before and the page after in the planned order."""

    def to(path: str | None) -> Link | None:
        return Link(shelf.name(path), link(path, page.path)) if path else None

    return Neighbours(label, to(page.previous), to(page.next))


def permalink(shelf: Shelf, page: PlannedPage) -> Permalink:
    """The page's own address."""
    name = page.path.rpartition("/")[2]
    return Permalink(name, shelf.options.absolute(page.path))


def correction_view(one: Correction, about: str = "") -> CorrectionView:
    """A correction in words."""
    return CorrectionView(one.printed, one.intended, SURE_WORDS.get(one.sure, ""), about)


def measures_count(number: int) -> str:
    """ "๘ มาตรการ"; none is said in words, so that it can't be read as a missing value."""
    return f"{thai_number(number)} มาตรการ" if number else "ยังไม่มีมาตรการ"


def remark_counts(measure: Measure) -> tuple[str, ...]:
    """How many slips and how many remarks a measure has, in words; nothing where there are none."""
    slips, remarks = len(measure.corrections), len(measure.notes)
    return known(
        (
            f"คำที่น่าจะพิมพ์ผิด {thai_number(slips)} แห่ง" if slips else None,
            f"ข้อสังเกต {thai_number(remarks)} ข้อ" if remarks else None,
        )
    )


def known(values: Iterable[str | None]) -> tuple[str, ...]:
    """The values that are there."""
    return tuple(value for value in values if value)
