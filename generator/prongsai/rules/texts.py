"""What stands in texts: columns and fields agree, no markup is left over, names are meant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from prongsai.model.measure import FIELDS, Measure
from prongsai.model.report import Report
from prongsai.model.text import Item, Text
from prongsai.problems import Keys, Place, Problem, problem
from prongsai.rules.context import ReportContext

_TAG = re.compile(
    r"</?(?:p|br|b|i|u|ul|ol|li|div|span|table|tr|td|th|input|font|strong|em|a|img|"
    r"script|style|iframe|svg)\b[^<>]{0,300}>",
    re.IGNORECASE,
)


def columns(context: ReportContext) -> Iterator[Problem]:
    """A measure has a field for each column of its tables, and no field without a column."""
    report = context.report
    if context.is_unread(report.file, "tables"):
        return
    headers = {c.field: c.header for table in report.tables for c in table.columns}
    for measure in context.measures:
        for field in FIELDS:
            present = getattr(measure, field) is not None
            place = Place(measure.file, (field,), on_key=True)
            if field in headers and not present:
                header = headers[field]
                yield problem("column-without-field", place, header=header, field=field)
            elif present and field not in headers and not _own_status(field, measure):
                yield problem("field-without-column", place, field=field)


def _own_status(field: str, measure: Measure) -> bool:
    """A status that the organization gives of itself, beside what the report prints."""
    return field == "status" and measure.status is not None and not measure.status.is_printed


def markup(context: ReportContext) -> Iterator[Problem]:
    """No HTML tag is left over in a text; the page would show it as letters."""
    yield from _markup(context.report.file, _report_texts(context.report))
    for measure in context.measures:
        yield from _markup(measure.file, _measure_texts(measure))


def _measure_texts(measure: Measure) -> Iterator[tuple[Keys, Text]]:
    for field in FIELDS:
        text = measure.text_of(field)
        if text is not None:
            yield ((field, "text") if field == "period" else (field,)), text


def _report_texts(report: Report) -> Iterator[tuple[Keys, Text]]:
    yield ("title",), report.title
    for at, one in enumerate(report.texts):
        yield ("texts", at, "text"), one.text


def _markup(file: str, texts: Iterable[tuple[Keys, Text]]) -> Iterator[Problem]:
    for keys, text in texts:
        tag = _first_tag(text.items)
        if tag:
            yield problem("html-in-text", Place(file, keys), words=tag, field=keys[0])


def _first_tag(items: tuple[Item, ...]) -> str:
    for item in items:
        for words in (item.text, item.after):
            if words and "<" in words and (found := _TAG.search(words)):
                return found[0]
        if item.items and (tag := _first_tag(item.items)):
            return tag
    return ""


def names(context: ReportContext) -> Iterator[Problem]:
    """A person's name in the file is meant to be public."""
    signature = context.report.prepared_by
    if signature and signature.name and not signature.publish_name:
        yield problem("name-published", Place(context.report.file, ("prepared_by", "name")))
