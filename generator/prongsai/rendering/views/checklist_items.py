"""The items of a checklist with their elements, and the table of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from prongsai.disclosure.applying import Applied
from prongsai.disclosure.assessing import Assessed, ElementMarks
from prongsai.model.criteria import Criteria, Item
from prongsai.planning import addresses
from prongsai.rendering.disclosure_words import (
    LEVEL_WORDS,
    STATE_BADGES,
    counts_words,
    disclosure_sentence,
    item_label,
    missing_sentence,
)
from prongsai.rendering.markup import safe_html
from prongsai.rendering.shelf import Binder, Shelf
from prongsai.rendering.views.checklist_facts import item_facts, warnings
from prongsai.rendering.views.checklist_room import Question, question, room_for
from prongsai.rendering.views.checklist_rows import RowMaker
from prongsai.rendering.views.checklist_sources import Cited, SourceList
from prongsai.rendering.views.parts import Badge, Fact, Link
from prongsai.thai.digits import to_thai


@dataclass(frozen=True, slots=True)
class ElementView:
    """One element: what is asked, how far it is there, and a table, or where the same table is."""

    anchor: str
    wording: str
    level: str
    of: str
    badge: Badge
    counts: str
    cited: Cited
    note: str
    evidence: bool
    rows: Markup
    same_as: Link | None


@dataclass(frozen=True, slots=True)
class ItemView:
    """One item that the report answers, or that it would answer if there were criteria."""

    number: str
    label: str
    title: str
    cited: Cited | None
    note: str
    facts: tuple[Fact, ...]
    missing: str
    warnings: tuple[str, ...]
    elements: tuple[ElementView, ...]


def item_views(
    shelf: Shelf, binder: Binder, path: str, assessed: Sequence[Assessed], sources: SourceList
) -> Iterator[ItemView]:
    """The items in the order in which the report answers them, elements in that of the criteria."""
    years = shelf.plan.site.criteria_of(binder.organization)
    maker = RowMaker(binder, path, room_for(assessed))
    shown: dict[Question, Link] = {}
    numbers: set[str] = set()
    for one in assessed:
        criteria, item = one.applied.criteria, one.applied.item
        if criteria is None or item is None:
            words = missing_sentence(one.applied)
            yield ItemView("", "ข้อที่ไม่มีเกณฑ์", "", None, "", (), words, (), ())
            continue
        cite = sources.of(criteria)
        name = _name(item, criteria, numbers)
        yield ItemView(
            number=item.number,
            label=item_label(item),
            title=item.title,
            cited=cite(item),
            note=item.note or "",
            facts=tuple(item_facts(criteria, item, years, cite)),
            missing="" if one.elements else disclosure_sentence(one),
            warnings=tuple(warnings(binder.report, one)),
            elements=tuple(
                _element(at, one.applied, name, marks, maker, cite(marks.element), shown)
                for at, marks in enumerate(one.elements, 1)
            ),
        )


def _name(item: Item, criteria: Criteria, taken: set[str]) -> str:
    """The item in anchors: its number, with the year where two years give the same number."""
    name = addresses.item_anchor(item.number)
    if name in taken:
        name = f"{name}-{criteria.assessment_year}"
    taken.add(name)
    return name


def _element(
    at: int,
    applied: Applied,
    name: str,
    marks: ElementMarks,
    maker: RowMaker,
    cited: Cited,
    shown: dict[Question, Link],
) -> ElementView:
    element, item = marks.element, applied.item
    assert item
    anchor = addresses.element_anchor(name, element.id)
    wording = f"{to_thai(str(at))}. {element.wording}"
    own = Link(f"{item_label(item)} องค์ประกอบที่ {wording}", f"#{anchor}")
    same_as = shown.setdefault(question(element), own) if element.of == "measure" else own
    with_evidence = element.of == "measure" and element.fields != ("evidence",)
    rows = maker.rows(applied, marks, with_evidence=with_evidence) if same_as is own else ""
    return ElementView(
        anchor,
        wording,
        LEVEL_WORDS[element.level],
        element.of,
        STATE_BADGES[marks.state],
        counts_words(marks),
        cited,
        element.note or "",
        with_evidence,
        safe_html(rows),
        None if same_as is own else same_as,
    )
