"""The timeline of a report: its measures from October to September of the fiscal year.

Drawn narrow, with each title on a line of its own over its bar, so that it can be read on a phone.
"""

from __future__ import annotations

from collections.abc import Iterator

from prongsai.model.report import Report
from prongsai.rendering.pictures import svg, timeline_words
from prongsai.rendering.pictures.bars import (
    LEFT,
    MONTH,
    RIGHT,
    TRACK,
    WIDTH,
    draw_bar,
    draw_track,
    month_pattern,
    samples,
)
from prongsai.rendering.pictures.legends import Sample, legend
from prongsai.rendering.pictures.lettering import both_lengths
from prongsai.rendering.pictures.picture import Picture
from prongsai.rendering.pictures.spans import MONTHS_IN_YEAR, Span, round_part, span_of
from prongsai.rendering.pictures.timeline_words import Row, in_digits
from prongsai.thai.calendar import SHORT_MONTHS, Digits, FiscalYear

HEAD = 54
ROW = 50
BAR_AT = 33
LETTER = 13
"""The size of the letters where the picture is narrow, in units of the drawing."""

SMALL_LETTER = 9
"""The same where it is wide; the theme's pictures.css has both sizes."""

LEGEND_COLUMNS = 2
JANUARY = 3
MID_YEAR = 6
ROOM = RIGHT - LEFT


def timeline(
    report: Report, page: str, organization_id: str, *, digits: Digits = "thai"
) -> Picture:
    """When the measures of a report run; links of the table are relative to `page`."""
    year = FiscalYear(report.fiscal_year)
    rows = tuple(Row(measure, span_of(measure.period, year)) for measure in report.measures)
    covered = round_part(report.round.start, report.round.end, year)
    id = f"timeline-{organization_id}-{report.key}"
    title = in_digits(f"ช่วงเวลาของมาตรการ ปีงบประมาณ {report.fiscal_year}", digits)
    told = timeline_words.description(rows, report, digits)
    marks = tuple(_samples([row.span for row in rows], covered, id, digits))
    size = (WIDTH, HEAD + ROW * len(rows))
    parts = [*_calendar(year, id, digits), *_rows(rows, id, covered, digits)]
    return Picture(
        id=id,
        title=title,
        description=told,
        caption=_caption(report, digits),
        svg=svg.drawing(id, "timeline", (title, told), size, parts),
        legend=legend(marks, WIDTH, columns=LEGEND_COLUMNS, letter=LETTER),
        headers=timeline_words.HEADERS,
        rows=tuple(timeline_words.table_rows(rows, report, page, organization_id, digits)),
    )


def _caption(report: Report, digits: Digits) -> str:
    before, year = report.fiscal_year - 1, report.fiscal_year
    return in_digits(
        f"ช่วงเวลาของแต่ละมาตรการในปีงบประมาณ {year} (ตุลาคม {before} ถึงกันยายน {year})",
        digits,
    )


def _calendar(year: FiscalYear, id: str, digits: Digits) -> Iterator[str]:
    """Years and months over the rows; months stand on two levels so that they do not touch."""
    yield month_pattern(id)
    yield svg.text(LEFT, 15, in_digits(str(year.be - 1), digits), "year")
    yield svg.text(LEFT + JANUARY * MONTH, 15, in_digits(str(year.be), digits), "year")
    for place, (_, month) in enumerate(year.months()):
        level = "month chart__month--low" if place % 2 else "month"
        x = LEFT + (place + 0.5) * MONTH
        yield svg.text(x, 32, SHORT_MONTHS[month - 1], level, "middle")


def _rows(
    rows: tuple[Row, ...], id: str, covered: tuple[float, float], digits: Digits
) -> Iterator[str]:
    for place, row in enumerate(rows):
        top = HEAD + place * ROW
        title = both_lengths(row.title, ROOM / LETTER, ROOM / SMALL_LETTER)
        yield svg.two_lengths(LEFT, top + 16, title, "title")
        if row.span:
            yield draw_track(top + BAR_AT, id)
            yield from _outside_round(covered, top + BAR_AT)
            yield _boundary(LEFT + MID_YEAR * MONTH, top + BAR_AT, TRACK / 2 + 3)
        yield draw_bar(row, top + BAR_AT, id, digits)


def _outside_round(covered: tuple[float, float], y: float) -> Iterator[str]:
    """A veil over the months that the report's round does not cover."""
    start, end = covered
    for first, last in ((0.0, start), (end, float(MONTHS_IN_YEAR))):
        if first < last:
            x, width = LEFT + first * MONTH, (last - first) * MONTH
            yield svg.rect(x, y - TRACK / 2, width, TRACK, "outside")


def _boundary(x: float, y: float, half: float) -> str:
    """The end of March, as a strong line that stands out above and below a bar."""
    return svg.path(f"M{svg.number(x)} {svg.number(y - half)}v{svg.number(2 * half)}", "boundary")


def _samples(
    spans: list[Span | None], covered: tuple[float, float], id: str, digits: Digits
) -> Iterator[Sample]:
    yield from samples(spans, id)
    if any(spans):
        yield Sample(_boundary(0, 0, 9), in_digits("สิ้นรอบ 6 เดือนแรก", digits))
    if covered != (0.0, float(MONTHS_IN_YEAR)):
        yield Sample(svg.rect(-13, -8, 26, 16, "outside"), "นอกรอบของรายงาน")
