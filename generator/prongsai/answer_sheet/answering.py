"""From a planned site to the rows of its answer sheets, organization by organization."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from prongsai.answer_sheet.answers import answer_of, answer_of_item
from prongsai.answer_sheet.notes import element_note, item_note
from prongsai.answer_sheet.places import Places
from prongsai.answer_sheet.rows import Answer, Row, RowKind
from prongsai.disclosure.assessing import Assessed
from prongsai.disclosure.lacking import Excuses
from prongsai.model.criteria import Criteria, Item
from prongsai.model.organization import Organization
from prongsai.model.report import Report
from prongsai.planning import addresses
from prongsai.rendering.disclosure_words import missing_sentence, sure_words
from prongsai.rendering.shelf import Shelf

CONFIRMED = "ยืนยันกับที่มา"
NO_REPORT = "เว็บไซต์นี้ยังไม่มีรายงานที่ตอบข้อนี้ ถ้าหน่วยงานเผยแพร่ไว้ที่อื่น ให้กรอก URL ของหน้านั้น"

Answered = tuple[Report, Assessed]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rows are wanted: of one organization, one year, with the items of other pages."""

    organization: str | None = None
    year: int | None = None
    all_items: bool = False


def answer_rows(shelf: Shelf, wanted: Wanted) -> Iterator[Row]:
    """The rows, newest assessment year first; linear in what the reports hold."""
    places = Places(shelf)
    for organization in shelf.views.organizations:
        if wanted.organization in (None, organization.id):
            yield from _OfOrganization(shelf, places, organization, wanted).rows()


def years_of(shelf: Shelf, organization: str | None = None) -> tuple[int, ...]:
    """The assessment years that can be asked for, of one organization or of all."""
    places = Places(shelf)
    found: set[int] = set()
    for one in shelf.views.organizations:
        if organization in (None, one.id):
            found |= _OfOrganization(shelf, places, one, Wanted()).years()
    return tuple(sorted(found))


class _OfOrganization:
    """The rows of one organization."""

    def __init__(
        self, shelf: Shelf, places: Places, organization: Organization, wanted: Wanted
    ) -> None:
        self._shelf = shelf
        self._places = places
        self._organization = organization
        self._wanted = wanted

    def rows(self) -> Iterator[Row]:
        """All rows, year by year."""
        answers = self._answers()
        criteria = self._shelf.plan.site.criteria_of(self._organization)
        known = {one.assessment_year: one for one in criteria}
        for year in self._years(answers, known):
            found = answers.get(year, [])
            yield from self._without_criteria(found)
            if year in known:
                yield from self._year(known[year], found)

    def years(self) -> set[int]:
        """The assessment years that reports answer, and those that there are criteria of."""
        criteria = self._shelf.plan.site.criteria_of(self._organization)
        return {*self._answers(), *(one.assessment_year for one in criteria)}

    def _answers(self) -> dict[int, list[Answered]]:
        """What the reports answer by assessment year, the newest report first."""
        found: dict[int, list[Answered]] = {}
        for report in self._shelf.views.reports[self._organization.id]:
            for one in self._shelf.plan.assessed(self._organization, report):
                found.setdefault(one.applied.year, []).append((report, one))
        return found

    def _years(self, answers: Collection[int], known: Collection[int]) -> Sequence[int]:
        """The years that reports answer; a year that was asked for is told of in any case."""
        year = self._wanted.year
        if year is None:
            return sorted(answers, reverse=True)
        return [year] if year in answers or year in known else []

    def _without_criteria(self, answered: Sequence[Answered]) -> Iterator[Row]:
        for report, one in answered:
            if one.applied.item is None:
                words = missing_sentence(one.applied)
                row = self._row(RowKind.ITEM, one.applied.year, "", words, Answer.UNKNOWN)
                yield self._placed(row, report)

    def _year(self, criteria: Criteria, answered: Sequence[Answered]) -> Iterator[Row]:
        year = criteria.assessment_year
        for item in criteria.items:
            if item.asks:
                found = [pair for pair in answered if pair[1].applied.item is item]
                for report, one in found:
                    yield self._item(year, item, report, one)
                    yield from self._elements(year, item, report, one)
                if not found:
                    row = self._of_item(RowKind.ITEM, year, item, Answer.NO)
                    yield replace(row, note=NO_REPORT)
        if self._wanted.all_items:
            for item in criteria.items:
                if not item.asks:
                    yield self._of_item(RowKind.OTHER, year, item, Answer.ELSEWHERE)

    def _item(self, year: int, item: Item, report: Report, one: Assessed) -> Row:
        row = self._of_item(RowKind.ITEM, year, item, answer_of_item(one))
        return replace(self._placed(row, report), note=item_note(one))

    def _elements(self, year: int, item: Item, report: Report, one: Assessed) -> Iterator[Row]:
        excuses = Excuses(self._organization, report)
        for marks in one.elements:
            answer, count = answer_of(marks)
            yield replace(
                self._row(RowKind.ELEMENT, year, item.number, marks.element.wording, answer),
                count=count,
                place=self._places.element(report, item, marks),
                sure=_sure(marks.element.sure),
                note=element_note(one, marks, excuses),
            )

    def _placed(self, row: Row, report: Report) -> Row:
        """A row with the checklist as its place, and the whole report beside it."""
        page = addresses.report(report.organization, report.key)
        return replace(row, place=self._places.checklist(report), also=page)

    def _of_item(self, kind: RowKind, year: int, item: Item, answer: Answer) -> Row:
        row = self._row(kind, year, item.number, item.title, answer)
        return replace(row, sure=_sure(item.sure))

    def _row(self, kind: RowKind, year: int, item: str, wording: str, answer: Answer) -> Row:
        words = " ".join(wording.split())
        return Row(kind, self._organization.name, year, item, words, answer)


def _sure(sure: str) -> str:
    return sure_words(sure) or CONFIRMED
