"""Where a proof stands on the site, told with the names that the breadcrumbs of its page show."""

from __future__ import annotations

from prongsai.answer_sheet.rows import Place
from prongsai.disclosure.assessing import ElementMarks, Mark
from prongsai.disclosure.presence import Presence
from prongsai.model.criteria import Item
from prongsai.model.report import Report
from prongsai.planning import addresses
from prongsai.rendering.breadcrumbs import Breadcrumbs, shown_name
from prongsai.rendering.disclosure_words import item_label
from prongsai.rendering.element_places import (
    checklist_place,
    field_place,
    field_section,
    section_name,
)
from prongsai.rendering.shelf import Shelf
from prongsai.thai.digits import to_thai

THERE = (Presence.PRESENT, Presence.DECLARED_NONE, Presence.INSTEAD)
"""What counts as proof: words, words that there is none, or evidence that stands in."""


class Places:
    """Finds places on the site of a shelf."""

    def __init__(self, shelf: Shelf) -> None:
        self._pages = shelf.plan.by_path
        self._breadcrumbs = Breadcrumbs(shelf)

    def page(self, path: str, heading: str = "", part: str = "") -> Place:
        """A page, or the place on it that the fragment of the path names."""
        page = self._pages[path.partition("#")[0]]
        way = tuple(shown_name(name) for name, _ in self._breadcrumbs.crumbs(page))
        return Place(path, way, heading, part)

    def checklist(self, report: Report) -> Place:
        """The checklist of a report."""
        return self.page(addresses.checklist(report.organization, report.key))

    def element(self, report: Report, item: Item, marks: ElementMarks) -> Place:
        """The field that shows an element where only one does, else its part of the checklist."""
        there = [mark for mark in marks.marks if mark.shown.presence in THERE]
        if len(there) == 1:
            found = self._field(report, there[0])
            if found:
                return found
        at = item.elements.index(marks.element) + 1
        heading = f"{to_thai(str(at))}. {marks.element.wording}"
        path = checklist_place(report, item.number, marks.element.id)
        return self.page(path, heading, item_label(item))

    def _field(self, report: Report, mark: Mark) -> Place | None:
        measure, field = mark.measure, mark.shown.field
        if measure is None or not field_section(report, measure, field):
            return None
        return self.page(field_place(report, measure, field), section_name(field))
