"""Messages of checks on pages: Thai names of fields for keys, and hints that fit the thing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import report
from prongsai.disclosure.assessing import Doubt
from prongsai.disclosure.tasks import Task, Unit, UnitKind, Why
from prongsai.model.criteria import Element
from prongsai.rendering.disclosure_words import plain_message
from prongsai.rendering.to_do_hints import hint_for
from prongsai.rendering.to_do_words import task_words, unit_name


@pytest.mark.parametrize(
    ("message", "words"),
    [
        (
            "ช่อง outcome ซ้ำกับช่อง result ไม่ได้บอกว่าเกิดผลอะไร",
            "ช่องผลลัพธ์หรือความสำเร็จ ซ้ำกับช่องผลการดำเนินการ ไม่ได้บอกว่าเกิดผลอะไร",
        ),
        ("พบในช่อง evidence", "พบในช่องหลักฐาน"),
        ("ในช่อง result: ว่าง", "ในช่องผลการดำเนินการ: ว่าง"),
        ("ช่อง unknown มีคำซ้ำ", "ช่อง unknown มีคำซ้ำ"),
        ("ช่อง result.0 ช่อง results ช่อง result-x", "ช่อง result.0 ช่อง results ช่อง result-x"),
        (
            "ช่อง remark ยังมี “ช่อง result” ค้างอยู่",
            "ช่องหมายเหตุ ยังมี “ช่อง result” ค้างอยู่",
        ),
    ],
)
def test_keys_become_names(message: str, words: str) -> None:
    assert plain_message(message) == words


def test_evidence_is_added_and_not_written() -> None:
    for why in (Why.ABSENT, Why.IN_PROGRESS, Why.UNKNOWN):
        thai, english = hint_for(why, "evidence")
        assert "แนบ" in thai and "เขียน" not in thai
        assert english.startswith("add") or ", then add" in english
    assert hint_for(Why.IN_PROGRESS, "result")[0].startswith("เมื่อแล้วเสร็จ เขียน{name}")


def test_a_year_that_is_doubtful_is_told_with_the_doubt() -> None:
    year = Element("year", "ปี", "error", "high", of="report", shows="year")
    task = Task("warning", Why.WEAK, report(), year, (("o28", 2568),), "fiscal_year")
    doubtful = replace(task, doubts=(Doubt("year-mismatch", "ปีในเล่มเป็น 2567"),))
    assert task_words(doubtful) == "ควรตรวจปีงบประมาณและรอบที่เกณฑ์ขอ: ปีในเล่มเป็น 2567"
    assert task_words(replace(task, why=Why.ABSENT)) == "ปีงบประมาณหรือรอบไม่ตรงกับที่เกณฑ์ขอ"


def test_personal_data_in_the_name_of_a_unit_is_masked() -> None:
    name = unit_name(Unit(UnitKind.PRINTED, "กองคลัง\nนายสมชาย  ใจดี\nโทร 081-234-5678"))
    assert name.startswith("กองคลัง · ")
    assert "สมชาย" not in name and "234" not in name
    assert unit_name(Unit(UnitKind.PRINTED, name)) == name
