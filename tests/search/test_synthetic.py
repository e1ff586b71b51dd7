"""The made sites of the benchmark: of the size asked for, always the same, varied."""

from __future__ import annotations

from itertools import chain

from prongsai.search.tokens import tokens
from prongsai.search.vocabulary import make_dictionary

from tests.search.synthetic import make_site


def test_as_many_measures_as_asked_for_and_always_the_same() -> None:
    one, other = make_site(120), make_site(120)
    assert one.measure_count == 120
    assert one.organizations == other.organizations
    assert one.reports == other.reports
    assert make_site(120, seed=1).reports != one.reports


def test_no_copies_and_a_growing_vocabulary() -> None:
    site = make_site(400)
    measures = list(chain.from_iterable(report.measures for report in site.reports))
    texts = [one.result.plain() for one in measures if one.result and one.result.has_words]
    assert len(set(texts)) == len(texts) > 200
    dictionary = make_dictionary(site.organizations)
    words = [set(tokens(text, dictionary)) for text in texts]
    half, whole = set().union(*words[: len(words) // 2]), set().union(*words)
    assert 1.2 * len(half) < len(whole) < 2 * len(half)
