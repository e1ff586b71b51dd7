"""Makes the web fonts of the theme: subsets of Sarabun, and a few symbols drawn here.

Sarabun is by Cadson Demak (github.com/cadsondemak/Sarabun, SIL Open Font License). Run by hand when
a glyph is missing: `python make_fonts.py FOLDER_OF_SARABUN_TTF OUTPUT_FOLDER`; needs fonttools and
brotli. The site build never runs it.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable
from pathlib import Path

from fontTools import subset
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen

ASCII = range(0x20, 0x7F)
THAI = (*range(0x0E01, 0x0E3B), *range(0x0E3F, 0x0E5C))
PUNCTUATION = tuple(map(ord, "\u00a0§©«®°±²³·»½×÷–—‘’“”•…‹›™←↑→↓−≠≤≥■▲△▶▼◀"))
WEIGHTS = {"Sarabun-Regular.ttf": "sarabun-400.woff2", "Sarabun-Bold.ttf": "sarabun-700.woff2"}

EM = 1000
EPOCH = 2_082_844_800  # 1970-01-01, in the seconds since 1904 that fonts count
MIDDLE = 350
Point = tuple[float, float]
Draw = Callable[["Sheet"], None]


class Sheet:
    """Draws filled shapes of one glyph, y upwards; shapes run clockwise, holes the other way."""

    def __init__(self) -> None:
        self._glyph = TTGlyphPen(None)
        self._pen = Cu2QuPen(self._glyph, max_err=1.0, reverse_direction=False)

    def polygon(self, *points: Point, hole: bool = False) -> None:
        """A closed polygon; the given order of points does not matter."""
        pairs = zip(points, points[1:] + points[:1], strict=True)
        clockwise = sum((bx - ax) * (by + ay) for (ax, ay), (bx, by) in pairs) > 0
        line = points if clockwise != hole else points[::-1]
        self._pen.moveTo(line[0])
        for point in line[1:]:
            self._pen.lineTo(point)
        self._pen.closePath()

    def box(self, left: float, bottom: float, right: float, top: float, hole: bool = False) -> None:
        """A rectangle."""
        self.polygon((left, bottom), (left, top), (right, top), (right, bottom), hole=hole)

    def arc(self, x: float, y: float, radius: float, quarters: int = 4, hole: bool = False) -> None:
        """A disc, or with two quarters its left half."""
        reach = radius * 4 / 3 * math.tan(math.pi / 8)
        ways = [(0, -1), (-1, 0), (0, 1), (1, 0), (0, -1)][: quarters + 1]
        if hole:
            ways.reverse()
        turn = -1 if hole else 1
        at = [(x + radius * a, y + radius * b) for a, b in ways]
        self._pen.moveTo(at[0])
        for (a, b), (c, d), start, end in zip(ways, ways[1:], at, at[1:], strict=False):
            first = (start[0] + reach * b * turn, start[1] - reach * a * turn)
            second = (end[0] - reach * d * turn, end[1] + reach * c * turn)
            self._pen.curveTo(first, second, end)
        self._pen.closePath()

    def stroke(self, start: Point, end: Point, width: float) -> None:
        """A straight line of the given width with square ends."""
        length = math.dist(start, end)
        dx = (end[0] - start[0]) / length * width / 2
        dy = (end[1] - start[1]) / length * width / 2
        (ax, ay), (bx, by) = (start[0] - dx, start[1] - dy), (end[0] + dx, end[1] + dy)
        self.polygon((ax - dy, ay + dx), (bx - dy, by + dx), (bx + dy, by - dx), (ax + dy, ay - dx))

    def glyph(self) -> object:
        """The finished outline."""
        return self._glyph.glyph()


def _frame(sheet: Sheet) -> None:
    sheet.box(120, 0, 820, 700)
    sheet.box(190, 70, 750, 630, hole=True)


def _tick(sheet: Sheet) -> None:
    sheet.stroke((190, 330), (390, 130), 100)
    sheet.stroke((390, 130), (780, 590), 100)


def _cross(sheet: Sheet) -> None:
    sheet.stroke((230, 110), (710, 590), 100)
    sheet.stroke((230, 590), (710, 110), 100)


def _ticked_box(sheet: Sheet) -> None:
    _frame(sheet)
    sheet.stroke((290, 340), (420, 210), 90)
    sheet.stroke((420, 210), (660, 500), 90)


def _crossed_box(sheet: Sheet) -> None:
    _frame(sheet)
    sheet.stroke((320, 200), (620, 500), 80)
    sheet.stroke((320, 500), (620, 200), 80)


def _disc(sheet: Sheet) -> None:
    sheet.arc(470, MIDDLE, 340)


def _ring(sheet: Sheet) -> None:
    sheet.arc(470, MIDDLE, 340)
    sheet.arc(470, MIDDLE, 265, hole=True)


def _half_disc(sheet: Sheet) -> None:
    _ring(sheet)
    sheet.arc(470, MIDDLE, 300, quarters=2)


def _warning(sheet: Sheet) -> None:
    sheet.polygon((470, 760), (40, 0), (900, 0))
    sheet.polygon((470, 610), (170, 75), (770, 75), hole=True)
    sheet.box(430, 250, 510, 470)
    sheet.box(430, 125, 510, 205)


def _outwards(sheet: Sheet) -> None:
    sheet.stroke((230, 110), (680, 560), 90)
    sheet.stroke((330, 590), (710, 590), 90)
    sheet.stroke((710, 590), (710, 210), 90)


def _two_sheets(sheet: Sheet) -> None:
    sheet.box(100, 180, 580, 760)
    sheet.box(170, 250, 510, 690, hole=True)
    sheet.box(360, -60, 840, 520)
    sheet.box(430, 10, 770, 450, hole=True)


def _right(sheet: Sheet) -> None:
    sheet.polygon((250, 640), (690, MIDDLE), (250, 60))


def _left(sheet: Sheet) -> None:
    sheet.polygon((690, 640), (250, MIDDLE), (690, 60))


def _down(sheet: Sheet) -> None:
    sheet.polygon((180, 560), (760, 560), (470, 130))


SYMBOLS: dict[str, Draw] = {
    "☐": _frame,
    "☑": _ticked_box,
    "☒": _crossed_box,
    "✓": _tick,
    "✕": _cross,
    "●": _disc,
    "○": _ring,
    "◐": _half_disc,
    "⚠": _warning,
    "↗": _outwards,
    "⧉": _two_sheets,
    "▸": _right,
    "◂": _left,
    "▾": _down,
}


def make_text_font(source: Path, target: Path) -> None:
    """One weight of Sarabun: Thai, ASCII and the punctuation in use, with all its features."""
    options = subset.Options(flavor="woff2", layout_features=["*"], hinting=False)
    font = subset.load_font(str(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[*ASCII, *THAI, *PUNCTUATION])
    subsetter.subset(font)
    subset.save_font(font, str(target), options)


def make_symbol_font(target: Path) -> None:
    """The symbols that Sarabun lacks, in its proportions, so that every device shows the same."""
    glyphs: dict[str, object] = {".notdef": Sheet().glyph()}
    cmap: dict[int, str] = {}
    for character, draw in SYMBOLS.items():
        name = f"uni{ord(character):04X}"
        sheet = Sheet()
        draw(sheet)
        glyphs[name] = sheet.glyph()
        cmap[ord(character)] = name
    builder = FontBuilder(EM, isTTF=True)
    builder.setupGlyphOrder(list(glyphs))
    builder.setupCharacterMap(cmap)
    builder.setupGlyf(glyphs)
    lefts = {name: getattr(glyph, "xMin", 0) for name, glyph in glyphs.items()}
    builder.setupHorizontalMetrics({name: (940, left) for name, left in lefts.items()})
    builder.setupHorizontalHeader(ascent=1068, descent=-232)
    builder.setupNameTable({"familyName": "Prongsai Symbols", "styleName": "Regular"})
    builder.setupOS2(sTypoAscender=1068, sTypoDescender=-232, usWinAscent=1068, usWinDescent=232)
    builder.setupPost(keepGlyphNames=False)
    # A fixed date: the same drawing gives the same bytes.
    builder.updateHead(created=EPOCH, modified=EPOCH)
    builder.font.recalcTimestamp = False
    builder.font.flavor = "woff2"
    builder.save(str(target))


def main(source: Path, target: Path) -> None:
    """Write all three fonts into the target folder."""
    for ttf, woff2 in WEIGHTS.items():
        make_text_font(source / ttf, target / woff2)
    make_symbol_font(target / "symbols.woff2")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
