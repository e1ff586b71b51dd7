"""Checks of what texts are worth: there, but copied, unchanged, unfinished or contradictory."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from prongsai.model.site import Site
from prongsai.problems import Problem
from prongsai.rules.context import ReportContext
from prongsai.rules.quality import (
    broken_words,
    copied,
    dates,
    evidence,
    indicator_numbers,
    monitoring,
    placeholders,
    repeated_words,
    repeats,
    rounds,
    unchanged,
    years,
)
from prongsai.rules.quality.measure_words import MeasureWords

MEASURE_RULES: tuple[Callable[[ReportContext, MeasureWords], Iterator[Problem]], ...] = (
    repeats.outcome_repeats_result,
    repeats.result_restates_step,
    repeats.output_restates_title,
    dates.date_outside_year,
    monitoring.outcome_is_monitoring,
    placeholders.placeholder,
    repeated_words.repeated_words,
    broken_words.broken_words,
)
"""The rules for one measure, which share its folded words."""


def of_measures(context: ReportContext) -> Iterator[Problem]:
    """What all measures of a report are found to be worth."""
    for measure in context.measures:
        words = MeasureWords(measure)
        for rule in MEASURE_RULES:
            yield from rule(context, words)


REPORT_RULES: tuple[Callable[[ReportContext], Iterator[Problem]], ...] = (
    years.year_mismatch,
    rounds.round_words,
    indicator_numbers.duplicate_indicator_number,
    evidence.no_evidence,
    of_measures,
)
"""The rules for one report and its measures."""

SITE_RULES: tuple[Callable[[Site], Iterator[Problem]], ...] = (
    unchanged.unchanged_since,
    copied.same_as_other_organization,
)
"""The rules that compare organizations or years."""
