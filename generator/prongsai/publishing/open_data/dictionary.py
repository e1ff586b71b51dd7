"""What every key of the open data means, in Thai and English; a test holds it to real output."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from prongsai.planning import addresses
from prongsai.publishing.open_data.finding_meanings import BOARD, FINDING
from prongsai.publishing.open_data.json_meanings import (
    MEASURE,
    ORGANIZATION,
    REPORT,
    SCHEMA,
    TEXT,
    Meaning,
)
from prongsai.publishing.open_data.table_meanings import TABLE

JSON_FILES = "*.json"
MEASURE_TWIN = addresses.twin(addresses.measure("<org>", "<year>-<round>", "<measure>"))
REPORT_TWIN = addresses.twin(addresses.report("<org>", "<year>-<round>"))
ORGANIZATION_TWIN = addresses.twin(addresses.organization("<org>"))


@dataclass(frozen=True, slots=True)
class DictionaryRow:
    """One key of one file.

    `key` is the way to it, `[]` standing for every entry of a list; `type` a JSON type, `date`
    (ISO 8601: year and month, or day), or `text` (the shape that JSON_FILES explains). `a | null`
    means that the value can be unknown or does not apply.
    """

    file: str
    key: str
    type: str
    thai: str
    english: str


_SAME = "โครงสร้างเดียวกับรายการใน"


def _under(
    file: str, name: str, thai: str, english: str, meanings: Iterable[Meaning]
) -> Iterator[DictionaryRow]:
    """The rows of a file that lists records under `name`."""
    yield DictionaryRow(file, *SCHEMA)
    yield from _records(file, name, thai, english, meanings)


def _records(
    file: str, name: str, thai: str, english: str, meanings: Iterable[Meaning]
) -> Iterator[DictionaryRow]:
    """The rows of one list of records."""
    yield DictionaryRow(file, name, "list", thai, english)
    for key, *rest in meanings:
        yield DictionaryRow(file, f"{name}[].{key}", *rest)


def _twin(file: str, *parts: tuple[str, str, str]) -> Iterator[DictionaryRow]:
    """The rows of a twin; each part is a key, its type and the file that explains it."""
    yield DictionaryRow(file, *SCHEMA)
    for key, type, same in parts:
        yield DictionaryRow(file, key, type, f"{_SAME} {same}", f"Same keys as in {same}")


DICTIONARY: tuple[DictionaryRow, ...] = (
    *(DictionaryRow(JSON_FILES, *meaning) for meaning in TEXT),
    *_under(addresses.MEASURES_JSON, "measures", "มาตรการทั้งหมด", "All measures", MEASURE),
    *(DictionaryRow(addresses.MEASURES_CSV, *meaning) for meaning in TABLE),
    *_under(addresses.REPORTS_JSON, "reports", "รายงานทั้งหมด", "All reports", REPORT),
    *_under(
        addresses.ORGANIZATIONS_JSON,
        "organizations",
        "หน่วยงานทั้งหมด",
        "All organizations",
        ORGANIZATION,
    ),
    *_under(addresses.FINDINGS_JSON, "findings", "สิ่งที่การตรวจพบ", "All findings", FINDING),
    *_records(
        addresses.FINDINGS_JSON,
        "board",
        "ทุกรายงานเทียบกับเกณฑ์ ข้อละรายการ",
        "All reports held against the criteria, item by item",
        BOARD,
    ),
    *_twin(MEASURE_TWIN, ("measure", "object", addresses.MEASURES_JSON)),
    *_twin(
        REPORT_TWIN,
        ("report", "object", addresses.REPORTS_JSON),
        ("measures", "list", addresses.MEASURES_JSON),
    ),
    *_twin(
        ORGANIZATION_TWIN,
        ("organization", "object", addresses.ORGANIZATIONS_JSON),
        ("reports", "list", addresses.REPORTS_JSON),
    ),
)
"""Every key that can occur. A key left out means that the report has no such column."""
