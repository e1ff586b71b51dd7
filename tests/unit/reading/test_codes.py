"""The catalogue of problem codes: every code is shown by a golden case, in both languages."""

from __future__ import annotations

import re

import pytest
from case_site import read_cases
from prongsai.codes import BY_ID, CODES, Code

TOLD_ELSEWHERE = {
    "page-clash": "told while the site is written",
    "link-broken": "told once the site is written",
}
_LINE = re.compile(r"^\S.*?:\d+:\d+: (error|warning|info) ([a-z0-9-]+): ", re.MULTILINE)
_THAI = re.compile("[\u0e01-\u0e5b]")


def test_every_code_has_a_golden_case() -> None:
    cases = [*read_cases("reading"), *read_cases("rules")]
    shown = {code for case in cases for _, code in _LINE.findall(case.findings)}
    assert shown | set(TOLD_ELSEWHERE) == set(BY_ID)
    assert not shown & set(TOLD_ELSEWHERE)


def test_ids_are_unique() -> None:
    assert len(BY_ID) == len(CODES)


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.id)
def test_words_of(code: Code) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", code.id)
    for thai in (code.th, code.hint_th):
        assert _THAI.search(thai)
    for english in (code.en, code.hint_en):
        assert english
        assert not _THAI.search(english)
