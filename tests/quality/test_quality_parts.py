"""The parts that quality rules are made of: letters, coverage, and spaces inside words."""

from __future__ import annotations

import time

import pytest
from prongsai.rules import check_site
from prongsai.rules.quality.letters import is_answer, is_covered, letters, numbers
from prongsai.rules.quality.split_words import split_word

from tests.quality.made_site import make_site


@pytest.mark.parametrize(
    "other",
    [
        "๑. น้ำ ประปา (Website)",
        "1) นํ้าประปา website",
        "- น้ำ\u200bประปา WEB site ๒๕๖๗",
        "น้ํา ประปา Website",
    ],
)
def test_spellings_of_one_text_have_the_same_letters(other: str) -> None:
    assert letters(other) == letters("น้ำประปา Website")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("๑. ประชุม ๒ ครั้ง ๒. อบรม ๕๐ คน", {"2", "50"}),
        ("ประจำปีงบประมาณ พ.ศ. ๒๕๖๗", set()),
        ("วงเงิน ๓,๒๕๐,๐๐๐ บาท ร้อยละ ๙๒.๕", {"3,250,000", "92.5"}),
        ("ไม่มีตัวเลข", set()),
    ],
)
def test_numbers_without_years_and_markers(text: str, expected: set[str]) -> None:
    assert numbers(text) == expected


@pytest.mark.parametrize("text", ["-", "ไม่มี", "ไม่ใช้งบประมาณ", "ไม่พบเรื่องร้องเรียน", "—"])
def test_answers(text: str) -> None:
    assert is_answer(letters(text))


def test_coverage_needs_runs_of_letters() -> None:
    known = letters("จัดทำคู่มือการให้บริการประชาชนและเผยแพร่บนเว็บไซต์")
    assert is_covered(letters("จัดทำคู่มือการให้บริการ เผยแพร่บนเว็บไซต์"), known, 0.9)
    assert not is_covered(letters("จัดทำแผนความเสี่ยง เผยแพร่บนเว็บไซต์"), known, 0.9)


TORN = "ตำ|บล กา|รดำเนินการ มา|กขึ้น แนว|ทาง ข้อ|มูล ตรวจ|สอบ หน่วย|งานที่ ป้อง|กันการ"


@pytest.mark.parametrize("pair", TORN.split())
def test_split_words_are_found(pair: str) -> None:
    assert split_word(*pair.split("|"))


WHOLE = """
    วัน|เวลา กฎ|ระเบียบ พ่อ|แม่ วัสดุ|อุปกรณ์ กำกับ|ดูแล ซื่อสัตย์|สุจริต มาตรการ|ที่ ชำนาญการ|กองคลัง
    งานนิติการ|สำนักปลัด รวม|ทั้งสิ้น ข้อความ|ที่ ปัญหา|อุปสรรค ตำบล|ควนกรด โรงแรม|บีพี
"""


@pytest.mark.parametrize("pair", WHOLE.split())
def test_whole_words_are_left_alone(pair: str) -> None:
    assert not split_word(*pair.split("|"))


@pytest.mark.parametrize("seed", [".", "(ระบุ ", "**ก", "ก ข ", "การ การ ", "๑ มกราคม ๒๕๖๐ ", "เ "])
def test_long_texts_take_time_by_their_length(seed: str) -> None:
    times = [_seconds(seed * (size // len(seed))) for size in (4_000, 32_000)]
    assert times[1] < 30 * times[0] + 0.2


def _seconds(text: str) -> float:
    site = make_site({"steps": text, "result": text + "ข", "outcome": "ค" + text})
    best = 9.0
    for _ in range(3):
        start = time.perf_counter()
        list(check_site(site))
        best = min(best, time.perf_counter() - start)
    return best
