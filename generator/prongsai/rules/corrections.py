"""Corrections quote words that are there: in a measure's field, or in a part of the report."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property

from prongsai.model.report import Report
from prongsai.model.text import Text
from prongsai.problems import Place, Problem, problem
from prongsai.rules.context import ReportContext
from prongsai.thai.text import compare_key

_PARTS: dict[str, Callable[[Report], list[str | None]]] = {
    "title": lambda report: [_words(report.title)],
    "texts": lambda report: [_words(one.text) for one in report.texts],
    "columns": lambda report: [
        words
        for table in report.tables
        for column in table.columns
        for words in (column.header, column.under, *column.variants)
    ],
    "indicators": lambda report: [f"{one.number or ''} {one.name}" for one in report.indicators],
    "score": lambda report: [report.score.text, report.score.grade] if report.score else [],
    "round": lambda report: [report.round.text],
    "issued": lambda report: [report.issued.unit, report.issued.text] if report.issued else [],
}


def of_measures(context: ReportContext) -> Iterator[Problem]:
    """The printed form of a measure's correction occurs in its field, spaces ignored."""
    for measure in context.measures:
        found: dict[str, _Words] = {}
        for at, one in enumerate(measure.corrections):
            if one.field not in found:
                text = measure.text_of(one.field)
                found[one.field] = _Words([_words(text)] if text else [])
            if context.is_unread(measure.file, one.field):
                continue
            if not found[one.field].hold(one.printed):
                yield _missing(measure.file, at, one.printed, one.field)


def of_report(context: ReportContext) -> Iterator[Problem]:
    """The printed form of a report's correction occurs in the part it names, spaces ignored."""
    report = context.report
    found: dict[str, _Words] = {}
    for at, one in enumerate(report.corrections):
        part = _PARTS.get(one.field)
        if part is None or context.is_unread(report.file, _KEYS.get(one.field, one.field)):
            continue
        if one.field not in found:
            found[one.field] = _Words([words for words in part(report) if words])
        if not found[one.field].hold(one.printed):
            yield _missing(report.file, at, one.printed, one.field)


class _Words:
    """The words of a field without spaces; folded forms are made only where words differ."""

    def __init__(self, texts: list[str]) -> None:
        self._texts = ["".join(text.split()) for text in texts]

    def hold(self, printed: str) -> bool:
        """Whether the printed words stand in one of the texts."""
        squeezed = "".join(printed.split())
        if any(squeezed in text for text in self._texts):
            return True
        folded = compare_key(printed)
        return any(folded in text for text in self._folded)

    @cached_property
    def _folded(self) -> list[str]:
        return [compare_key(text) for text in self._texts]


_KEYS = {"columns": "tables"}


def _words(text: Text) -> str:
    """The words of a text as printed, with markers, and once more without them."""
    return f"{text.printed()}\n|\n{text.plain()}"


def _missing(file: str, at: int, words: str, field: str) -> Problem:
    place = Place(file, ("corrections", at, "printed"))
    return problem("correction-not-in-text", place, words=words, field=field)
