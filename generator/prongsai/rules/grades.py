"""A score and its level agree with the bands of the year they are of."""

from __future__ import annotations

from collections.abc import Iterator

from prongsai.model.criteria import Band, Criteria
from prongsai.model.report import Score
from prongsai.problems import Place, Problem, problem
from prongsai.rules.context import ReportContext
from prongsai.thai.text import compare_key


def grades(context: ReportContext) -> Iterator[Problem]:
    """The printed level is one of that year's, and possible for the printed total."""
    score = context.report.score
    if score is None or not score.grade:
        return
    criteria = _criteria_of(score, context)
    if criteria is None or not criteria.bands:
        return
    place = Place(context.report.file, ("score", "grade"))
    year = criteria.assessment_year
    band = _band(score.grade, criteria)
    if band is None:
        names = " · ".join(one.name for one in criteria.bands)
        yield problem("grade-unknown", place, grade=score.grade, year=year, allowed=names)
    elif not band.allows(score.value):
        yield problem(
            "grade-impossible",
            place,
            grade=score.grade,
            score=score.value,
            year=year,
            rule=band.rule or _span(band),
        )


def _criteria_of(score: Score, context: ReportContext) -> Criteria | None:
    """The criteria of the year the score is of; None when nobody knows which year that is."""
    year = score.fiscal_year
    return next((one for one in context.criteria if one.assessment_year == year), None)


def _band(grade: str, criteria: Criteria) -> Band | None:
    key = compare_key(grade).removeprefix(compare_key("ระดับ")).strip("()")
    for band in criteria.bands:
        if key in map(compare_key, (band.name, band.id, *band.also)):
            return band
    return None


def _span(band: Band) -> str:
    return f"{band.low}–{band.below or '100'}"
