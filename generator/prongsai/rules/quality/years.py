"""The fiscal year of a report and the years its title and its rows name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from prongsai.model.measure import Period
from prongsai.model.report import Report
from prongsai.problems import Place, Problem, problem
from prongsai.rules.context import ReportContext
from prongsai.thai.calendar import MONTHS, fiscal_year_of
from prongsai.thai.digits import to_arabic

_YEAR = re.compile("(?<![0-9])2[45][0-9]{2}(?![0-9])")
_TITLE_YEAR = re.compile(r"ปี(?:งบประมาณ|งบฯ)?\s*(?:พ\.?\s?ศ\.?)?\s*(2[45][0-9]{2})(?![0-9])")
_MONTH = re.compile("|".join((*map(re.escape, MONTHS), r"[ก-ฮ]\.[คย]\.")))
_FEWEST = 2
"""One row of another year is a slip of that row; of several, none may be of the own year."""
_MOST_ROWS_IN_TEN = 9


def year_mismatch(context: ReportContext) -> Iterator[Problem]:
    """The title, or all rows, are of another year than the report."""
    report = context.report
    printed = set(map(int, _TITLE_YEAR.findall(to_arabic(report.title.plain()))))
    if printed and printed.isdisjoint((report.fiscal_year, report.assessment_year)):
        yield _mismatch(report, "title", max(printed), "ชื่อรายงาน", "the title")
        return
    rows = [years for one in context.measures if one.period and (years := _row(one.period))]
    own = sum(report.fiscal_year in years for years in rows)
    others = Counter(min(years) for years in rows if report.fiscal_year not in years)
    if not others:
        return
    year, count = others.most_common(1)[0]
    if (
        count >= _FEWEST
        and count + own == len(rows)
        and count * 10 >= len(rows) * _MOST_ROWS_IN_TEN
    ):
        said, said_en = f"ระยะเวลาของ {count} มาตรการ", f"the periods of {count} measures"
        yield _mismatch(report, "fiscal_year", year, said, said_en)


def _mismatch(report: Report, key: str, year: int, where: str, where_en: str) -> Problem:
    return problem(
        "year-mismatch",
        Place(report.file, (key,)),
        year=report.fiscal_year,
        other=year,
        where=where,
        where_en=where_en,
    )


def _years(text: str) -> frozenset[int]:
    return frozenset(map(int, _YEAR.findall(to_arabic(text))))


def _row(period: Period) -> frozenset[int]:
    """The fiscal years a row may be meant for; none where nothing is said, or only months."""
    known = [date for date in (period.start, period.end) if date]
    if known:
        first, last = known[0].first_day, known[-1].last_day
        return frozenset(range(fiscal_year_of(first), fiscal_year_of(last) + 1))
    text = period.text.plain()
    return frozenset() if _MONTH.search(text) else _years(text)
