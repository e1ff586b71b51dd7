"""The list of every message of the checker: what it means and what to do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from prongsai.codes import CODES, Code
from prongsai.planning.pages import PlannedPage
from prongsai.problems import Level
from prongsai.rendering.shelf import Shelf
from prongsai.rendering.structured import collection_thing
from prongsai.rendering.thai_words import thai_number
from prongsai.rendering.views.parts import Draft

_QUOTED = re.compile(r"\{[a-z_]*\}")
_LEVELS = {
    Level.ERROR: ("ข้อผิดพลาด", "เผยแพร่ไม่ได้จนกว่าจะแก้"),
    Level.WARNING: ("คำเตือน", "เผยแพร่ได้ แต่ควรตรวจ"),
    Level.INFO: ("ข้อสังเกต", "แจ้งให้ทราบ"),
}


@dataclass(frozen=True, slots=True)
class CodeView:
    """One code with its words, … standing where a message quotes the content."""

    id: str
    th: str
    hint_th: str
    en: str
    hint_en: str


@dataclass(frozen=True, slots=True)
class CodeGroup:
    """The codes of one level with what that level means."""

    level: str
    name: str
    meaning: str
    codes: tuple[CodeView, ...]


@dataclass(frozen=True, slots=True)
class CodesView:
    """Everything the template of the list of codes shows."""

    heading: str
    lead: str
    groups: tuple[CodeGroup, ...]


def make_codes(shelf: Shelf, page: PlannedPage) -> Draft:
    """The draft of the list of problem codes."""
    heading = "รหัสข้อความแจ้งจากการตรวจข้อมูล"
    lead = (
        f"คำสั่ง prongsai check แจ้งปัญหาด้วยรหัส {thai_number(len(CODES))} รหัส "
        "หน้านี้บอกว่าแต่ละรหัสหมายถึงอะไรและต้องแก้อย่างไร"
    )
    view = CodesView(heading, lead, tuple(_groups()))
    return Draft(heading, lead, collection_thing(shelf, page, heading, lead), view)


def _groups() -> Iterator[CodeGroup]:
    for level, (name, meaning) in _LEVELS.items():
        found = tuple(_code(code) for code in CODES if code.level == level)
        if found:
            yield CodeGroup(level.value, name, meaning, found)


def _code(code: Code) -> CodeView:
    words = (code.th, code.hint_th, code.en, code.hint_en)
    return CodeView(code.id, *(_QUOTED.sub("…", one) for one in words))
