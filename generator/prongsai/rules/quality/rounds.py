"""The round a report is filed under, and the round its own words name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from prongsai.model.report import Report
from prongsai.problems import Keys, Place, Problem, problem
from prongsai.rules.context import ReportContext
from prongsai.thai.calendar import RoundCode, round_name
from prongsai.thai.periods import parse_round

_NAMED = ("รอบ", "ไตรมาส")
_HEADING = re.compile(
    "(?=รายงาน|สรุปผล|แบบรายงาน|ประจำปี|ปีงบประมาณ|มาตรการ|รอบ|ไตรมาส).*(?:รอบ|ไตรมาส).{0,40}$"
)
_LONGEST_HEADING = 160
_FULL_YEAR = ("year", "m12")
_HALF_SAID = re.compile(r"6 ?เดือน ?\(?(?:แรก|หลัง)|[๖] ?เดือน ?\(?(?:แรก|หลัง)")


def round_words(context: ReportContext) -> Iterator[Problem]:
    """The words of the round say another round than its code."""
    report = context.report
    for keys, text in _headings(report):
        code = _said(text[_start(text) :])
        if code and not _agree(report.round.code, code, text):
            yield problem(
                "round-words",
                Place(report.file, keys),
                stated=report.round.code,
                words=round_name(code, digits="arabic"),
                words_en=round_name(code, "en"),
            )


def _start(text: str) -> int:
    return min(at for word in _NAMED if (at := text.find(word)) >= 0)


@lru_cache(maxsize=1024)
def _said(text: str) -> RoundCode | None:
    """Few phrases name the round in all reports."""
    return parse_round(text)


def _headings(report: Report) -> Iterator[tuple[Keys, str]]:
    yield from _named((("title",), report.title.plain()))
    yield from _named((("round", "text"), report.round.text or ""))
    for at, one in enumerate(report.texts):
        for line in one.text.plain().split("\n"):
            if len(line) <= _LONGEST_HEADING and _HEADING.match(line):
                yield from _named((("texts", at, "text"), line))


def _named(heading: tuple[Keys, str]) -> Iterator[tuple[Keys, str]]:
    if any(word in heading[1] for word in _NAMED):
        yield heading


def _agree(code: str, said: str, text: str) -> bool:
    if code in _FULL_YEAR and said in _FULL_YEAR:
        return True
    if code == "h2" and said == "h1":
        return not _HALF_SAID.search(text)
    return code == said
