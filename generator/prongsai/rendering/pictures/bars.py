"""The bar of one measure on the timeline, with marks where it is open or leaves the year."""

from __future__ import annotations

from collections.abc import Iterator

from prongsai.rendering.pictures import svg
from prongsai.rendering.pictures.legends import Sample
from prongsai.rendering.pictures.lettering import shorten
from prongsai.rendering.pictures.spans import Span
from prongsai.rendering.pictures.timeline_words import UNCLEAR, Row, dates, undated_label
from prongsai.thai.calendar import Digits

WIDTH = 320
LEFT = 10
RIGHT = 310
MONTH = (RIGHT - LEFT) / 12
TRACK = 20
BAR = 12
DOT_STEP = 9
FADES = (1, 0.85, 0.7, 0.55, 0.4, 0.25)
LABEL_EM = 20
SHORTEST = 5
"""A bar of one day would be less than a unit wide."""


def months_id(id: str) -> str:
    """The id of the pattern that draws the months into a track."""
    return f"{id}-months"


def month_pattern(id: str) -> str:
    """The pattern for tracks: one month, its border at the left."""
    return (
        f'<defs><pattern id="{months_id(id)}" x="{LEFT}" width="{svg.number(MONTH)}"'
        f' height="{TRACK}" patternUnits="userSpaceOnUse">'
        f"{svg.rect(0, 0, MONTH, TRACK, 'track')}{svg.path(f'M0 0V{TRACK}', 'month-line')}"
        "</pattern></defs>"
    )


def draw_track(y: float, id: str) -> str:
    """Twelve months around the height `y`. The pattern stands at 0, so the track is moved down."""
    moved = f'transform="translate(0 {svg.number(y - TRACK / 2)})"'
    size = f'x="{LEFT}" width="{RIGHT - LEFT}" height="{TRACK}"'
    return f'<rect {size} {moved} fill="url(#{months_id(id)})"/>'


def draw_bar(row: Row, y: float, id: str, digits: Digits) -> str:
    """The period of a measure around the height `y`; hatching for one without dates."""
    if row.span is None:
        hatching = svg.hatched(LEFT, y - TRACK / 2, RIGHT - LEFT, TRACK, id)
        words = shorten(undated_label(row.measure.period), LABEL_EM)
        return hatching + svg.text(WIDTH / 2, y + 4.5, words, "label", "middle")
    return _outside(row, y, digits) if row.span.is_outside else _inside(row.span, y)


def _outside(row: Row, y: float, digits: Digits) -> str:
    words = shorten(dates(row.measure.period, digits), LABEL_EM)
    if row.span and row.span.before:
        return svg.text(LEFT + 6, y + 4.5, words, "label") + points_left(LEFT - 1, y)
    return svg.text(RIGHT - 6, y + 4.5, words, "label", "end") + points_right(RIGHT + 1, y)


def _inside(span: Span, y: float) -> str:
    start, end = LEFT + span.start * MONTH, LEFT + span.end * MONTH
    if end - start < SHORTEST:
        start, end = _widened(start, end)
    if span.open_start or span.open_end:
        shape = _fading(start, end, y, span)
    elif span.recurring:
        shape = dots(start, end, y)
    else:
        kind = "bar chart__bar--approximate" if span.approximate else "bar"
        shape = svg.rect(start, y - BAR / 2, end - start, BAR, kind, round_by=2)
    if span.before:
        shape += points_left(LEFT - 1, y)
    if span.after:
        shape += points_right(RIGHT + 1, y)
    return shape


def _widened(start: float, end: float) -> tuple[float, float]:
    middle = min(max((start + end) / 2, LEFT + SHORTEST / 2), RIGHT - SHORTEST / 2)
    return middle - SHORTEST / 2, middle + SHORTEST / 2


def _fading(start: float, end: float, y: float, span: Span) -> str:
    """A bar that grows faint towards its open side, with an open arrow there."""
    fades = FADES[::-1] if span.open_start else FADES
    step = (end - start) / len(fades)
    parts: list[str] = []
    for place, fade in enumerate(fades):
        x = start + place * step
        if span.recurring:
            parts.append(dots(x, x + step, y, fade))
        else:
            parts.append(_piece(x, step, y, fade))
    if span.open_start:
        parts.append(svg.path(_chevron(start - 2, y, -1), "open"))
    if span.open_end:
        parts.append(svg.path(_chevron(end + 2, y, 1), "open"))
    return "".join(parts)


def _piece(x: float, width: float, y: float, fade: float) -> str:
    place = f'x="{svg.number(x)}" y="{svg.number(y - BAR / 2)}" width="{svg.number(width)}"'
    return f'<rect {place} height="{BAR}" fill-opacity="{fade:g}" class="chart__piece"/>'


def _chevron(x: float, y: float, way: int) -> str:
    back = svg.number(x - 4 * way)
    tip = f"{svg.number(x + 3 * way)} {svg.number(y)}"
    return f"M{back} {svg.number(y - 6)}L{tip}L{back} {svg.number(y + 6)}"


def dots(start: float, end: float, y: float, fade: float = 1) -> str:
    """A dotted bar: something that happens again and again."""
    count = max(1, round((end - start) / DOT_STEP))
    step = (end - start) / count
    places = (start + (one + 0.5) * step for one in range(count))
    shape = "".join(f"M{svg.number(x)} {svg.number(y)}h0" for x in places)
    faded = f' stroke-opacity="{fade:g}"' if fade < 1 else ""
    return f'<path d="{shape}"{faded} class="chart__dots"/>'


def points_right(x: float, y: float) -> str:
    """▸: goes on after the fiscal year."""
    return svg.path(f"M{svg.number(x)} {svg.number(y - 7)}l8 7l-8 7z", "leaves")


def points_left(x: float, y: float) -> str:
    """◂: began before the fiscal year."""
    return svg.path(f"M{svg.number(x)} {svg.number(y - 7)}l-8 7l8 7z", "leaves")


def samples(spans: list[Span | None], id: str) -> Iterator[Sample]:
    """The marks that occur among the spans, with their words."""
    known = [span for span in spans if span]
    inside = [span for span in known if not span.is_outside]
    if any(not (span.recurring or span.open_start or span.open_end) for span in inside):
        yield Sample(svg.rect(-13, -BAR / 2, 26, BAR, "bar", round_by=2), "ช่วงเวลาดำเนินการ")
    if any(span.approximate and not span.open_end for span in inside):
        bar = svg.rect(-13, -BAR / 2, 26, BAR, "bar chart__bar--approximate", round_by=2)
        yield Sample(bar, "วันที่โดยประมาณ")
    if any(span.recurring for span in inside):
        yield Sample(dots(-14, 13, 0), "ทำเป็นประจำ")
    if any(span.open_end for span in inside):
        yield Sample(_open_sample(open_start=False), "ไม่ระบุวันสิ้นสุด")
    if any(span.open_start for span in inside):
        yield Sample(_open_sample(open_start=True), "ไม่ระบุวันเริ่ม")
    if any(span.before for span in known):
        yield Sample(points_left(4, 0), "ก่อนปีงบประมาณ")
    if any(span.after for span in known):
        yield Sample(points_right(-4, 0), "หลังปีงบประมาณ")
    if len(known) < len(spans):
        yield Sample(svg.hatched(-13, -8, 26, 16, id), UNCLEAR)


def _open_sample(*, open_start: bool) -> str:
    span = Span(0, 0, open_start=open_start, open_end=not open_start)
    return _fading(-7 if open_start else -13, 13 if open_start else 7, 0, span)
