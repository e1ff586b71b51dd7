"""Words and lines that stand twice in a row, by a slip or a loop of text recognition."""

from __future__ import annotations

import re
from collections.abc import Iterator

from prongsai.problems import Problem, problem
from prongsai.rules.context import ReportContext
from prongsai.rules.quality.letters import letters
from prongsai.rules.quality.measure_words import MeasureWords
from prongsai.thai.word_list import ends_with_longer_word

_LISTS = frozenset(("responsible", "period", "monitoring"))
_WORD = re.compile("[ก-ฮเ-ไ][ก-ฺเ-ๅ็-๎]{2,}|[A-Za-z]{3,}")
_HEADS = frozenset(("การ", "ทาง", "ตาม", "งาน"))
"""Words that begin the next phrase as often as they end the last: มาตรการการ…, ช่องทางทาง…"""
_DOUBLED_TEXT = """
    การ ทาง ตาม งาน มือ และ เพื่อ โดย ด้วย ให้ ความ ข้อมูล รายงาน จัดทำ ประกาศ โครงการ มาตรการ
    ดำเนิน ประชาชน บุคลากร เจ้าหน้าที่ หน่วยงาน สามารถ เผยแพร่ นโยบาย กิจกรรม ร้องเรียน ตรวจสอบ ป้องกัน
"""
_DOUBLED = tuple(word * 2 for word in _DOUBLED_TEXT.split())
_LOOP = 3
_LONG = 4
_AROUND = 6
_SHORTEST_LINE = 8


def repeated_words(context: ReportContext, words: MeasureWords) -> Iterator[Problem]:
    """A word stands twice in a row, or a line three times."""
    doubled = any(word in words.whole for word in _DOUBLED)
    for field, text in words:
        if field in _LISTS:
            continue
        if found := _loop(text) or _spaced(text) or (doubled and _doubled(text, words)):
            yield problem("repeated-words", words.place(field), words=found, field=field)


def _loop(text: str) -> str:
    """A line that comes three times running."""
    lines = text.split("\n")
    for at in range(len(lines) - _LOOP + 1):
        line = lines[at]
        if len(line) >= _SHORTEST_LINE and line == lines[at + 1] == lines[at + 2]:
            return f"{line} {line}"
    return ""


def _spaced(text: str) -> str:
    """A word that comes again after a space, or a phrase that comes three times."""
    before = earlier = ""
    for piece in text.split():
        if before.endswith(piece) and before:
            again = before == piece or len(piece) >= _LONG
            if again and _WORD.fullmatch(piece) and piece not in _HEADS:
                return f"{piece} {piece}"
            if earlier == before == piece and len(piece) >= _SHORTEST_LINE:
                return f"{piece} {piece}"
        earlier, before = before, piece
    return ""


def _doubled(text: str, words: MeasureWords) -> str:
    """A word that comes again at once."""
    for word in _DOUBLED:
        at = text.find(word)
        if at >= 0:
            end, half = at + len(word), word[: len(word) // 2]
            if not (half in _HEADS and ends_with_longer_word(text[:at], half)) or _also_single(
                text[max(0, at - _AROUND) : at] + half, text[end : end + _AROUND], words
            ):
                return text[max(0, at - 6) : end].rpartition("\n")[2].strip()
    return ""


def _also_single(before: str, after: str, words: MeasureWords) -> bool:
    """Whether the measure says the same elsewhere with the word once: then twice is a slip."""
    phrase = letters(before)[-_AROUND:] + letters(after)[:_AROUND]
    return any(phrase in words.letters(field) for field in words.plain)
