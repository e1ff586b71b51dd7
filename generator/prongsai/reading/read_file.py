"""One file to one typed object: bytes, text, tree, shape."""

from __future__ import annotations

import re
from typing import Any

from prongsai.model.measure import Measure
from prongsai.problems import Notebook
from prongsai.reading import front_matter
from prongsai.reading.content_files import ContentFile
from prongsai.reading.criteria_shape import CRITERIA
from prongsai.reading.decoding import decode, read_bytes
from prongsai.reading.folders import reason_of
from prongsai.reading.framework_shape import FRAMEWORK
from prongsai.reading.hidden_words import note_hidden_words
from prongsai.reading.mapped import Mapped
from prongsai.reading.measure_shape import MEASURE
from prongsai.reading.organization_shape import ORGANIZATION
from prongsai.reading.report_shape import REPORT
from prongsai.reading.yaml_tree import parse


def read_organization_file(file: ContentFile, notebook: Notebook) -> dict[str, Any] | None:
    """The values of an organization.yml."""
    return _read_values(file, ORGANIZATION, notebook)


def read_framework_file(file: ContentFile, notebook: Notebook) -> dict[str, Any] | None:
    """The values of a framework file."""
    return _read_values(file, FRAMEWORK, notebook)


def read_criteria_file(file: ContentFile, notebook: Notebook) -> dict[str, Any] | None:
    """The values of a criteria file."""
    return _read_values(file, CRITERIA, notebook)


def read_report_file(file: ContentFile, notebook: Notebook) -> dict[str, Any] | None:
    """The values of a report.yml."""
    return _read_values(file, REPORT, notebook)


def read_measure_file(file: ContentFile, notebook: Notebook) -> Measure | None:
    """The measure of a .yml or .md file, or None with notes."""
    text = read_text(file, notebook)
    if text is None:
        return None
    body = None
    if file.path.suffix == ".md":
        parts = front_matter.split(text, notebook)
        if parts is None:
            return None
        text, body = parts
        if (count := body.count("[")) > MOST_BRACKETS:
            notebook.note_at("body-too-complex", 1, 1, count=count)
            return None
    values = _values(text, MEASURE, notebook)
    return None if values is None else Measure(id=file.id, file=file.name, body=body, **values)


def read_text(file: ContentFile, notebook: Notebook) -> str | None:
    """The decoded text of a file, or None with a note."""
    try:
        data = read_bytes(file.path)
    except OSError as error:
        notebook.note_at("file-unreadable", 1, 1, reason=reason_of(error))
        return None
    text = decode(data, notebook)
    if text is not None and (found := _CONFLICT.search(text)):
        notebook.note_at("merge-conflict", text.count("\n", 0, found.start()) + 1, 1)
        return None
    return text


MOST_BRACKETS = 400
"""Markdown takes time with the square of the brackets that it finds no end for."""

_CONFLICT = re.compile(r"^[ \t]*(?:<{7}|>{7})(?: |$)", re.MULTILINE)
"""What git writes around two versions that nobody has chosen from yet."""


def _read_values(file: ContentFile, shape: Mapped, notebook: Notebook) -> dict[str, Any] | None:
    text = read_text(file, notebook)
    return None if text is None else _values(text, shape, notebook)


def _values(text: str, shape: Mapped, notebook: Notebook) -> dict[str, Any] | None:
    note_hidden_words(text, notebook)
    before = len(notebook.problems)
    tree = parse(text, notebook)
    if tree is None:
        if len(notebook.problems) == before:
            notebook.note_at("file-empty", 1, 1)
        return None
    return shape.read_values(tree, (), notebook)
