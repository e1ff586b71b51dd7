"""Cells that say nothing new: the outcome that is the result, the result that is the step."""

from __future__ import annotations

from collections.abc import Iterator

from prongsai.problems import Problem, problem
from prongsai.rules.context import ReportContext
from prongsai.rules.quality.letters import is_answer, is_covered, numbers, without
from prongsai.rules.quality.measure_words import MeasureWords
from prongsai.rules.quality.names import own_names

_DONE = (
    *("เรียบร้อย", "แล้วเสร็จ", "เสร็จสิ้น", "แล้ว", "มีการ", "ได้"),
    *("ประจำปีงบประมาณ", "ปีงบประมาณ", "ประจำปี", "พศ"),
)
_BEGUN = (*_DONE, "ดำเนินการ", "จัดให้มี", "จัดทำ", "มาตรการ")
"""What is put before or after to make a result of a step."""

_NOT = "ไม่"
_SAME = 0.9
_MOST_LETTERS = 20_000
"""A longer cell is a book; comparing it would take long and tell nothing."""
_LONGER = 4
"""A text so many times longer than the others says more than they do."""
_PROBES, _PROBE, _LEAST_HITS = 10, 5, 3
_LEAST = 20
"""So few letters may be alike by chance."""


def outcome_repeats_result(context: ReportContext, words: MeasureWords) -> Iterator[Problem]:
    """The outcome says what the result says already."""
    result, outcome = words.letters("result"), words.letters("outcome")
    if not result or is_answer(outcome):
        return
    others = ("result",)
    if outcome == result or (
        _looks_alike(words, "outcome", others) and _adds_nothing(words, "outcome", others, _DONE)
    ):
        yield problem("outcome-repeats-result", words.place("outcome"))


def result_restates_step(context: ReportContext, words: MeasureWords) -> Iterator[Problem]:
    """The result says the steps, or the title, again."""
    others = ("steps", "title")
    if not _looks_alike(words, "result", others):
        return
    if _adds_nothing(words, "result", others, (*_BEGUN, *own_names(context.organization))):
        yield problem("result-restates-step", words.place("result"))


def output_restates_title(context: ReportContext, words: MeasureWords) -> Iterator[Problem]:
    """The output is the title."""
    output, title = (_core(words, field) for field in ("output", "title"))
    if len(output) >= _LEAST // 2 and output == title and not _is_new(words, "output", ("title",)):
        yield problem("output-restates-title", words.place("output"))


def _core(words: MeasureWords, field: str) -> str:
    return without(words.letters(field), _BEGUN).removeprefix("มี")


def _adds_nothing(
    words: MeasureWords, field: str, others: tuple[str, ...], filler: tuple[str, ...]
) -> bool:
    text = without(words.letters(field), filler)
    if len(text) < _LEAST:
        return False
    known = "\n".join(without(words.letters(other), filler) for other in others)
    return is_covered(text, known, _SAME) and not _is_new(words, field, others)


def _looks_alike(words: MeasureWords, field: str, others: tuple[str, ...]) -> bool:
    """A quick look at the length and a few places; what adds nothing is found at some of them."""
    text = words.letters(field)
    known = "\n".join(words.letters(other) for other in others)
    if not text or len(text) > min(_MOST_LETTERS, _LONGER * len(known)):
        return False
    step = len(text) // _PROBES + 1
    hits = 0
    for at in range(0, len(text), step):
        if text[at : at + _PROBE] in known:
            hits += 1
    return hits >= _LEAST_HITS


def _is_new(words: MeasureWords, field: str, others: tuple[str, ...]) -> bool:
    """Whether a field counts or denies something that the others do not."""
    text = words.plain[field]
    known = "\n".join(words.plain.get(other, "") for other in others)
    return text.count(_NOT) > known.count(_NOT) or not numbers(text) <= numbers(known)
