"""The page of the open data: its files, their dictionary and licence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Protocol

from prongsai.planning import addresses
from prongsai.planning.pages import PlannedPage
from prongsai.rendering.safe_links import web_link
from prongsai.rendering.shelf import Shelf
from prongsai.rendering.structured import dataset_thing
from prongsai.rendering.thai_words import thai_day, thai_number
from prongsai.rendering.views.common import link
from prongsai.rendering.views.parts import Draft, Link


class DictionaryRow(Protocol):
    """One key of one file of open data, explained by whoever writes the files."""

    @property
    def file(self) -> str:
        """The file, or a pattern of files."""
        ...

    @property
    def key(self) -> str:
        """The way to the value in the file."""
        ...

    @property
    def type(self) -> str:
        """Its JSON type or shape."""
        ...

    @property
    def thai(self) -> str:
        """What it means, in Thai."""
        ...

    @property
    def english(self) -> str:
        """What it means, in English."""
        ...


@dataclass(frozen=True, slots=True)
class DictionaryView:
    """The keys of one file."""

    file: str
    rows: tuple[DictionaryRow, ...]


@dataclass(frozen=True, slots=True)
class FileView:
    """One file of open data."""

    name: str
    href: str
    kind: str
    explanation: str


@dataclass(frozen=True, slots=True)
class DataView:
    """Everything the template of the open data page shows."""

    heading: str
    lead: str
    files: tuple[FileView, ...]
    date: str
    licence: Link | None
    dictionary: tuple[DictionaryView, ...]


_CSV_WORDS = (
    "มาตรการทุกเรื่องเป็นตาราง เปิดด้วยโปรแกรมตารางคำนวณได้ (UTF-8 มี BOM) "
    "ช่องที่ขึ้นต้นด้วยเครื่องหมายที่โปรแกรมอาจอ่านเป็นสูตร จะมีเครื่องหมาย ' นำหน้า"
)
_FILES = (
    (addresses.MEASURES_JSON, "JSON", "มาตรการทุกเรื่องจากทุกรายงาน ครบทุกช่อง"),
    (
        addresses.MEASURES_CSV,
        "CSV",
        _CSV_WORDS,
    ),
    (addresses.ORGANIZATIONS_JSON, "JSON", "หน่วยงานทั้งหมด"),
    (addresses.REPORTS_JSON, "JSON", "รายงานทุกฉบับ พร้อมหัวตารางและข้อความนอกตาราง"),
    (
        addresses.FINDINGS_JSON,
        "JSON",
        "สิ่งที่การตรวจพบในข้อมูลทุกไฟล์ และกระดานการเปิดเผย: ทุกรายงานเทียบกับองค์ประกอบที่เกณฑ์ขอ",
    ),
)


def make_data(shelf: Shelf, page: PlannedPage, dictionary: Sequence[DictionaryRow]) -> Draft:
    """The draft of the open data page; `dictionary` explains every key, file by file."""
    options = shelf.options
    heading = "ข้อมูลเปิด"
    many = shelf.plan.site.measure_count
    lead = (
        f"ข้อมูล {thai_number(many)} มาตรการในเว็บไซต์นี้ดาวน์โหลดไปใช้ต่อได้ทั้งหมด "
        "และทุกหน้าของมาตรการ รายงาน และหน่วยงานมีไฟล์ JSON ของตัวเองอยู่ข้างกัน"
        if many
        else "เว็บไซต์นี้ยังไม่มีข้อมูลมาตรการ"
    )
    view = DataView(
        heading=heading,
        lead=lead,
        files=tuple(
            FileView(path.rpartition("/")[2], link(path, page.path), kind, words)
            for path, kind, words in _FILES
        ),
        date=thai_day(options.data_date) if options.data_date else "",
        licence=_licence(shelf),
        dictionary=tuple(
            DictionaryView(file, tuple(rows))
            for file, rows in groupby(dictionary, key=lambda row: row.file)
        ),
    )
    return Draft(heading, lead, dataset_thing(shelf, page, heading, lead), view)


def _licence(shelf: Shelf) -> Link | None:
    options = shelf.options
    if not (options.licence or options.licence_url):
        return None
    return Link(options.licence or options.licence_url, web_link(options.licence_url))
