"""Each quality rule is right often enough on labelled texts, real and made."""

from __future__ import annotations

import pytest

from tests.quality.labels import read_cases
from tests.quality.measure import RULES, Score, measure, table

LEAST_PRECISION = 0.95
LEAST_RECALL = 0.9
LEAST_CASES = 6


@pytest.fixture(scope="module")
def scores() -> dict[str, Score]:
    found = measure()
    print(table(found))
    return found


@pytest.mark.parametrize("rule", RULES)
def test_rule_is_right(rule: str, scores: dict[str, Score]) -> None:
    score = scores[rule]
    assert score.precision >= LEAST_PRECISION, score.wrong
    assert score.recall >= LEAST_RECALL, score.missed


@pytest.mark.parametrize("rule", RULES)
def test_rule_has_cases_of_both_kinds(rule: str) -> None:
    cases = [case for case in read_cases() if case.rule == rule]
    assert sum(bool(case.fires) for case in cases) >= LEAST_CASES
    assert sum(not case.fires for case in cases) >= LEAST_CASES
