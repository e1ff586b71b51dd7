"""Every finding that may be set aside has a meaning in plain Thai, and no other has one."""

from __future__ import annotations

import re

from prongsai.codes import BY_ID
from prongsai.rendering.waiver_words import WAIVED_MEANINGS, waived_words


def test_every_code_that_can_be_waived_has_a_meaning() -> None:
    assert set(WAIVED_MEANINGS) == {one.id for one in BY_ID.values() if one.waivable}


def test_meanings_are_short_and_without_machine_words() -> None:
    for code, words in WAIVED_MEANINGS.items():
        assert re.fullmatch(r"[\u0e01-\u0e4e ]+( ITA)?", words), code
        assert len(words) <= 60, code
    assert len(set(WAIVED_MEANINGS.values())) == len(WAIVED_MEANINGS)


def test_what_is_not_known_to_be_there_is_told_with_if() -> None:
    assert waived_words("only-dash", found=True) == "พบว่าสิ่งที่เกณฑ์ขอมีเพียงขีด"
    assert waived_words("only-dash", found=False) == "ถ้าพบว่าสิ่งที่เกณฑ์ขอมีเพียงขีด"
    assert waived_words("no-such-code", found=False) == "ถ้าพบว่ามีข้อที่ควรตรวจ"
