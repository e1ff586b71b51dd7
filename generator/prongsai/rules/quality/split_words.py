"""Tells whether the space between two pieces of Thai stands inside a word."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from prongsai.thai.word_list import LONGEST, thai_words

_FOLLOWING = frozenset("\u0e30\u0e31\u0e32\u0e33\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e3a\u0e45ๆ็่้๊๋์ํ๎")
_LEADING = frozenset("เแโใไ")
_HEADS = ("การ", "ความ")
_WITH_HEAD = ("ชำนาญการ", "โยธาการ", "หอการ", "พฤติการ", "ชลประทานการ", "สื่อความ", "ลงความ")
"""Words on such an end that the list lacks."""
_APART_TEXT = """
    ที่ ให้ ได้ ว่า นี้ นั้น กับ ไม่ เป็น มี ไป มา ขึ้น ลง แล้ว จะ ก็ ใน ของ และ หรือ โดย
    เพื่อ ตาม ทุก อื่น เช่น ซึ่ง จาก ถึง เมื่อ อยู่ แต่ ต่อ ด้วย คน ผู้ นอก บน แห่ง ๆ พ่อ
    แม่ ไม้ ดี มาก จึง อีก หาก เอง ต้อง ควร ยัง คือ ณ เท่า ทำ เดียว ดัง
    พี่ น้อง ลูก หลาน ซื้อ ขาย เงิน ทอง ผล ทั้ง
"""
_APART = frozenset(_APART_TEXT.split())
"""Words that open or close a phrase: beside them a space is a choice, not a slip."""
_LONGEST_HEAD = 9
_SHORTEST = 4
"""A shorter word must be one that everybody uses."""
_LONG = 6
"""A word of so many letters before the space is whole: no part of it begins another word."""
_GENRE_TEXT = """
    เบิกจ่าย จัดจ้าง จัดซื้อ ช่องทาง ออนไลน์ เว็บไซต์ ร้องทุกข์ พึงพอใจ ตลอดจน ห้องประชุม
    ครุภัณฑ์ ตรงไปตรงมา คู่มือ ขั้นตอน ดุลพินิจ เจตจำนง เจตนารมณ์ ใช้จ่าย คิดเห็น
    พร้อมทั้ง อีกทั้ง มีส่วนร่วม ธรรมาภิบาล ประพฤติมิชอบ งบประมาณ ข้อบัญญัติ
"""
_GENRE = frozenset(_GENRE_TEXT.split())
"""Words of these reports that are rarer elsewhere; nobody writes them apart."""


@lru_cache(maxsize=32768)
def split_word(left: str, right: str) -> str:
    """The word that a space tears apart, with the space; nothing where the space may stand."""
    for head in _HEADS:
        if left.endswith(head):
            return _dangling(left, head, right)
    known, words, begins = _joins(), thai_words().words, False
    size = len(right)
    for end in range(1, min(size, _LONGEST_HEAD) + 1):
        if end < size and right[end] in _FOLLOWING:
            continue
        head = right[:end]
        tails = known.get(head)
        if tails and left.endswith(tails):
            return f"{next(tail for tail in tails if left.endswith(tail))} {head}"
        begins = begins or head in words
    return "" if begins and _ends_with_word(left) else _torn(left, right)


def _dangling(left: str, head: str, right: str) -> str:
    """การ or ความ at the end of a piece, where it is no part of a longer word."""
    words = thai_words().words
    if left.endswith(_WITH_HEAD) or any(
        len(tail) > len(head) + 1 and tail in words for tail in _cuts_before(left)
    ):
        return ""
    return f"{head} {right[:10]}"


@cache
def _joins() -> dict[str, tuple[str, ...]]:
    """For each end of a word that is never written apart, the words that stand before it."""
    found: dict[str, list[str]] = {}
    words, common = thai_words().words, thai_words().common
    for word in (*_GENRE, *common):
        for head in _cuts_before(word):
            tail = word[: len(word) - len(head)]
            apart = word not in _GENRE and (tail in _APART or head in _APART)
            if tail and not apart and (word in _GENRE or (tail in words and head in words)):
                found.setdefault(head, []).append(tail)
    return {h: tuple(tails) for h, tails in found.items() if 1 < len(h) <= _LONGEST_HEAD}


def _torn(left: str, right: str) -> str:
    """A word across the space, where one side is no word by itself."""
    words = thai_words().words
    tails = [tail for tail in _cuts_before(left) if tail in words]
    whole = max((len(tail) for tail in tails if len(tail) >= _LONG), default=0)
    heads = list(_cuts_after(right))
    for tail in _cuts_before(left):
        for head in heads:
            if len(tail) >= whole and tail + head in words and _is_sure(tail, head):
                return f"{tail} {head}"
    return ""


def _is_sure(tail: str, head: str) -> bool:
    """Whether a word is too long to come about by chance; letters alone may be names of items."""
    word = tail + head
    if len(word) >= _SHORTEST:
        return True
    return len(word) > len(head) + 1 and word in thai_words().common


def _ends_with_word(text: str) -> bool:
    words = thai_words().words
    for at in range(len(text) - 1, max(-1, len(text) - 1 - LONGEST), -1):
        if text[at:] in words and (at == 0 or text[at - 1] not in _LEADING):
            return True
    return False


def _cuts_before(text: str) -> Iterator[str]:
    """The ends of a text that a word may begin."""
    for at in range(max(0, len(text) - LONGEST), len(text)):
        if text[at] not in _FOLLOWING and (at == 0 or text[at - 1] not in _LEADING):
            yield text[at:]


def _cuts_after(text: str) -> Iterator[str]:
    """The beginnings of a text that a word may be."""
    for end in range(min(len(text), LONGEST), 0, -1):
        if text[end - 1] not in _LEADING and (end == len(text) or text[end] not in _FOLLOWING):
            yield text[:end]
