"""The judged query set: whole, balanced, true to its rule, and about pages that exist."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from prongsai.search.everyday import everyday_list
from prongsai.search.topics.lists import read_topics

from tests.search.judgments import (
    ELSEWHERE,
    FRESH,
    HELD,
    LATER,
    by_second_person,
    categories,
    of_split,
    read_queries,
    split_by_rule,
)
from tests.search.judgments import QUERIES as QUERIES_FILE
from tests.search.metrics import USEFUL

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
    assert len(QUERIES) >= 150
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


@pytest.mark.parametrize("path", [FRESH, LATER, HELD], ids=lambda path: path.stem)
def test_other_queries_are_about_pages_that_exist(path: Path) -> None:
    others = read_queries(path)
    assert categories(others) == CATEGORIES
    assert len(others) >= 150
    assert {query.split for query in others} == {"held" if path == HELD else "dev"}
    for query in others:
        assert {*query.relevant, *query.second} <= existing_pages()
        for grades in (query.relevant, query.second):
            assert set(grades.values()) <= {1, 2, 3}
            assert not grades or max(grades.values()) >= USEFUL, query.id
        assert bool(query.relevant) is query.answerable


def test_queries_that_nothing_is_tuned_on_stand_nowhere_else() -> None:
    held = [without_blanks(query.query) for query in read_queries(HELD)]
    files = (QUERIES_FILE, FRESH, LATER, ELSEWHERE)
    known = {without_blanks(query.query) for path in files for query in read_queries(path)}
    topics = {without_blanks(said) for one in read_topics() for said in (*one.said, *one.also)}
    everyday = {without_blanks(said) for one in everyday_list().groups for said in one.asked}
    assert len(held) == len(set(held))
    assert not set(held) & (known | topics | everyday)


def without_blanks(text: str) -> str:
    return "".join(text.split()).lower()


def test_queries_of_elsewhere_have_no_answer() -> None:
    elsewhere = read_queries(ELSEWHERE)
    assert len(elsewhere) >= 250
    assert {(one.category, one.split) for one in elsewhere} == {("no-answer", "dev")}


def test_a_second_person_judged_what_can_be_answered() -> None:
    held = read_queries(HELD)
    second = by_second_person(held)
    assert 0 <= len(held) - len(second) <= 3
    assert all(not one.second for one in second)
    assert any(one.relevant != other.relevant for one, other in zip(held, second, strict=False))
