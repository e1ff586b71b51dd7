"""The judged query set: whole, balanced, true to its rule, and about pages that exist."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from tests.search.judgments import FRESH, categories, of_split, read_queries, split_by_rule

CONTENT = Path(__file__).parents[2] / "content" / "organizations"
QUERIES = read_queries()
CATEGORIES = [
    "exact-phrase",
    "part-word",
    "synonym-abbreviation",
    "spacing",
    "typos-marks",
    "digits-years",
    "english",
    "several-words",
    "organization-names",
    "natural-question",
    "no-answer",
]


def existing_pages() -> set[str]:
    pages = {path.parent.name for path in CONTENT.glob("*/organization.yml")}
    for report in CONTENT.glob("*/*/report.yml"):
        name = f"{report.parts[-3]}/{report.parts[-2]}"
        pages.add(name)
        pages |= {f"{name}/{path.stem}" for path in report.parent.glob("measures/*.yml")}
    return pages


def test_every_category_has_its_queries() -> None:
    assert categories(QUERIES) == CATEGORIES
    assert len(QUERIES) >= 170
    assert min(Counter(query.category for query in QUERIES).values()) >= 14


def test_ids_name_the_category_and_are_numbered_without_gaps() -> None:
    for name in CATEGORIES:
        ids = [query.id for query in QUERIES if query.category == name]
        assert ids == [f"{name}-{number:02d}" for number in range(1, len(ids) + 1)]


def test_no_query_stands_twice() -> None:
    texts = [query.query for query in QUERIES]
    assert len(texts) == len(set(texts))


def test_the_split_follows_the_rule() -> None:
    assert all(query.split == split_by_rule(query.id) for query in QUERIES)


def test_the_halves_are_balanced_in_every_category() -> None:
    dev = Counter(query.category for query in of_split(QUERIES, "dev"))
    test = Counter(query.category for query in of_split(QUERIES, "test"))
    assert all(0 <= dev[name] - test[name] <= 1 for name in CATEGORIES)


def test_every_judged_page_exists() -> None:
    judged = {page for query in QUERIES for page in query.relevant}
    assert judged <= existing_pages()


def test_grades_are_one_to_three() -> None:
    assert {grade for query in QUERIES for grade in query.relevant.values()} == {1, 2, 3}


def test_an_answerable_query_has_a_full_answer_and_no_other_has_any() -> None:
    for query in QUERIES:
        best = max(query.relevant.values(), default=0)
        assert best == (3 if query.answerable else 0), query.id


def test_fresh_queries_are_others_about_pages_that_exist() -> None:
    fresh = read_queries(FRESH)
    assert categories(fresh) == CATEGORIES
    assert len(fresh) >= 170
    for query in fresh:
        odd = split_by_rule(query.id) == "dev"
        assert query.split == ("dev" if odd else "fresh")
    assert not {query.query for query in fresh} & {query.query for query in QUERIES}
    assert {page for query in fresh for page in query.relevant} <= existing_pages()
    for query in fresh:
        best = max(query.relevant.values(), default=0)
        assert best == (3 if query.answerable else 0), query.id
