"""The metrics against examples reckoned by hand."""

from __future__ import annotations

import pytest

from tests.search.metrics import Means, means, ndcg, recall, reciprocal_rank, share_empty

GRADES = {"a": 3, "b": 2, "c": 1}  # gains 7, 3, 1


def test_the_best_order_has_ndcg_one() -> None:
    assert ndcg(["a", "b", "c"], GRADES) == pytest.approx(1)


def test_pages_after_the_relevant_ones_cost_nothing() -> None:
    assert ndcg(["a", "b", "c", "x", "y"], GRADES) == pytest.approx(1)


def test_ndcg_of_a_reversed_list() -> None:
    # gained 1/1 + 3/log2(3) + 7/2 = 6.392789; best 7 + 3/1.584963 + 1/2 = 9.392789
    assert ndcg(["c", "b", "a"], GRADES) == pytest.approx(6.392789 / 9.392789, abs=1e-6)


def test_ndcg_counts_an_unjudged_page_as_irrelevant() -> None:
    # gained 0 + 7/log2(3) = 4.416508
    assert ndcg(["x", "a"], GRADES) == pytest.approx(4.416508 / 9.392789, abs=1e-6)


def test_ndcg_looks_only_at_the_first_ten() -> None:
    assert ndcg(["x"] * 10 + ["a"], GRADES) == 0


def test_the_best_list_of_ndcg_is_cut_at_ten_too() -> None:
    grades = {str(page): 1 for page in range(12)}
    assert ndcg([str(page) for page in range(10)], grades) == pytest.approx(1)


def test_ndcg_needs_a_relevant_page() -> None:
    with pytest.raises(ValueError, match="nDCG"):
        ndcg(["a"], {})


def test_recall_counts_grade_two_and_above() -> None:
    assert recall(["a", "c"], GRADES) == 0.5


def test_ten_of_many_useful_pages_are_full_recall() -> None:
    grades = {str(page): 2 for page in range(15)}
    assert recall([str(page) for page in range(10)], grades) == 1
    assert recall([str(page) for page in range(4)], grades) == 0.4


@pytest.mark.parametrize(
    ("hits", "expected"),
    [(["b"], 1), (["c", "a"], 1 / 2), (["x", "c", "y", "b"], 1 / 4), (["c"], 0), ([], 0)],
)
def test_reciprocal_rank_of_the_first_useful_hit(hits: list[str], expected: float) -> None:
    assert reciprocal_rank(hits, GRADES) == pytest.approx(expected)


def test_reciprocal_rank_ends_at_ten() -> None:
    assert reciprocal_rank(["x"] * 10 + ["a"], GRADES) == 0


def test_means_over_a_full_and_an_empty_list() -> None:
    found = means([(["a", "b", "c"], GRADES), ([], GRADES)])
    assert found == Means(count=2, ndcg=0.5, recall=0.5, mrr=0.5, empty=0.5)


def test_share_empty() -> None:
    assert share_empty([[], ["a"], [], []]) == 0.75
