"""The rows of an answer sheet and their columns; knows no file format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from prongsai.planning import addresses

ARROW = " → "


class Answer(StrEnum):
    """What is ticked on the form, in its own words; "not needed" where all measures say why."""

    YES = "มี"
    PARTLY = "มีบางส่วน"
    NO = "ไม่มี"
    NOT_NEEDED = "ไม่ต้องมี"
    UNKNOWN = "ไม่ทราบ"
    ELSEWHERE = "ตอบด้วยหน้าอื่นของหน่วยงาน"


class RowKind(StrEnum):
    """An item of the list, one of its required elements, or an item that other pages answer."""

    ITEM = "item"
    ELEMENT = "element"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a proof stands: its address on the site, the names of the pages on the way from the
    home page, and on the last of them the part and the heading to look for."""

    path: str = ""
    way: tuple[str, ...] = ()
    heading: str = ""
    part: str = ""

    @property
    def sentence(self) -> str:
        """How to get there from the home page, and where on the page to look."""
        part = f" ส่วน “{self.part}”" if self.part else ""
        heading = f" หัวข้อ “{self.heading}”" if self.heading else ""
        return ARROW.join(self.way) + part + heading


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the sheet; `also` is a second address that belongs to the answer."""

    kind: RowKind
    organization: str
    year: int
    item: str
    wording: str
    answer: Answer
    count: str = ""
    place: Place = Place()
    also: str = ""
    sure: str = ""
    note: str = ""


COLUMNS = (
    "หน่วยงาน",
    "ปีการประเมิน",
    "ข้อ",
    "รายการหรือองค์ประกอบ",
    "คำตอบ",
    "จำนวน",
    "URL",
    "URL เพิ่มเติม",
    "อยู่ตรงไหนและเข้าอย่างไรจากหน้าแรก",
    "ความแน่ใจของเกณฑ์",
    "หมายเหตุ",
)
URL_COLUMNS = (COLUMNS.index("URL"), COLUMNS.index("URL เพิ่มเติม"))


@dataclass(frozen=True, slots=True)
class Sheet:
    """All rows, and the address of the site (ending in a slash, or empty: relative addresses)."""

    rows: tuple[Row, ...]
    base: str = ""

    def url(self, path: str) -> str:
        """The address of a place of the site, empty without a place."""
        if not path:
            return ""
        if path == addresses.HOME and self.base:
            return self.base
        return self.base + addresses.relative(path, addresses.HOME)

    def cells(self, row: Row) -> Sequence[str]:
        """The cells of a row as plain text, in the order of the columns."""
        return (
            row.organization,
            str(row.year),
            row.item,
            row.wording,
            row.answer.value,
            row.count,
            self.url(row.place.path),
            self.url(row.also),
            row.place.sentence,
            row.sure,
            row.note,
        )
