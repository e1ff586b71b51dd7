"""The marks in the cells of the matrix: each standing has a shape of its own."""

from __future__ import annotations

from collections.abc import Iterator

from prongsai.rendering.pictures import svg
from prongsai.rendering.pictures.counting import Counted, Standing
from prongsai.rendering.pictures.legends import Sample
from prongsai.rendering.pictures.lettering import length

CELL = 32
HIGH = 25
BESIDE = 7
"""Room left and right of a number together; one that is too long is drawn narrower."""

LETTER = 13
WORDS = {
    Standing.STATED: "ตัวชี้วัดตามที่หน่วยงานระบุ",
    Standing.MIXED: "ตัวชี้วัดบางส่วนผู้จัดทำข้อมูลเสนอ",
    Standing.SUGGESTED: "ตัวชี้วัดทั้งหมดผู้จัดทำข้อมูลเสนอ",
    Standing.NONE: "ไม่มีมาตรการ",
    Standing.UNKNOWN: "ไม่ทราบ (ไม่มีรายงานหรือยังไม่จัดตัวชี้วัด)",
}
KINDS = {Standing.STATED: "stated", Standing.MIXED: "mixed", Standing.SUGGESTED: "suggested"}


def cell_mark(standing: Standing, at: tuple[float, float], count: str, room: float, id: str) -> str:
    """The mark of a cell around its middle `at`, `room` wide, with the number of measures."""
    x, y = at
    if standing is Standing.NONE:
        return svg.path(f"M{svg.number(x - 5)} {svg.number(y)}h10", "none")
    if standing is Standing.UNKNOWN:
        return svg.hatched(x - 9, y - 9, 18, 18, id)
    needed = length(count) * LETTER + BESIDE
    ring = _ring(standing, x, y, max(HIGH, min(needed, room)))
    return ring + _count(standing, x, y, count, room - BESIDE if needed > room else None)


def cell_samples(counted: Counted, id: str) -> Iterator[Sample]:
    """The marks that occur in the matrix, with their words."""
    found = {line.standing(tally) for line in counted.lines for tally in line.tallies}
    for standing, words in WORDS.items():
        if standing in found:
            yield Sample(_sample(standing, id), words)


def _sample(standing: Standing, id: str) -> str:
    if standing in KINDS:
        return _ring(standing, 0, 0, 18, 18)
    return cell_mark(standing, (0, 0), "", HIGH, id)


def _ring(standing: Standing, x: float, y: float, width: float, high: float = HIGH) -> str:
    kind = f"ring chart__ring--{KINDS[standing]}"
    return svg.rect(x - width / 2, y - high / 2, width, high, kind, round_by=high / 2)


def _count(standing: Standing, x: float, y: float, count: str, squeezed: float | None) -> str:
    kind = "count chart__count--on" if standing is Standing.STATED else "count"
    words = svg.text(x, y + 4.5, count, kind, "middle")
    if squeezed is None:
        return words
    size = f' textLength="{svg.number(squeezed)}" lengthAdjust="spacingAndGlyphs"'
    return words.replace("<text", "<text" + size, 1)
