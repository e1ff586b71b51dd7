"""What the matrix says in words: title, description, caption, names of cells, table rows."""

from __future__ import annotations

from collections.abc import Iterator

from prongsai.model.framework import Indicator
from prongsai.planning import addresses
from prongsai.rendering.pictures.counting import Counted, Grouping, Line, Standing, Tally
from prongsai.rendering.pictures.picture import Cell
from prongsai.thai.calendar import Digits
from prongsai.thai.digits import to_thai

UNCLASSIFIED = "มาตรการที่ยังไม่ทราบตัวชี้วัด"
UNCLASSIFIED_CODE = "?"
NO_MEASURES = "ไม่มีมาตรการ"
NO_REPORT = "ไม่ทราบ (ยังไม่มีรายงาน)"
NOT_CLASSIFIED = "ไม่ทราบ (มีมาตรการที่ยังไม่จัดตัวชี้วัด)"
LINES = {
    Grouping.ROUNDS: "รอบรายงาน",
    Grouping.ORGANIZATIONS: "หน่วยงาน",
    Grouping.PROVINCES: "จังหวัด",
    Grouping.TYPES: "ประเภทหน่วยงาน",
}


def in_digits(words: str, digits: Digits) -> str:
    """Our own words with the digits the site uses; never for printed words."""
    return to_thai(words) if digits == "thai" else words


def title(counted: Counted) -> str:
    """The name of the picture."""
    return f"จำนวนมาตรการ แยกตาม{LINES[counted.grouping]}และตัวชี้วัด ITA"


def description(counted: Counted, digits: Digits) -> str:
    """The picture in words: how many lines, measures, and how many of them are suggested."""
    tallies = [tally for line in counted.lines for tally in line.tallies]
    unclassified = sum(line.unclassified.count for line in counted.lines)
    measures = sum(tally.count for tally in tallies) + unclassified
    suggested = sum(tally.suggested for tally in tallies)
    lines = f"{len(counted.lines)} {LINES[counted.grouping]}"
    told = [f"{lines} {len(counted.indicators)} ตัวชี้วัด รวม {measures} มาตรการ"]
    if suggested:
        told.append(f"ในจำนวนนี้ {suggested} มาตรการผู้จัดทำเว็บไซต์เป็นผู้เสนอตัวชี้วัด")
    if unclassified:
        told.append(f"{unclassified} มาตรการยังไม่ทราบตัวชี้วัด")
    return in_digits(" ".join([*told, "รายละเอียดอยู่ในตาราง"]), digits)


def caption(counted: Counted, digits: Digits) -> str:
    """What is counted, and why lines were summed up."""
    counting = "ตัวเลขคือจำนวนมาตรการจากทุกรายงานในเว็บไซต์นี้"
    if counted.grouping is Grouping.ROUNDS:
        return f"มาตรการในแต่ละรอบรายงาน แยกตามตัวชี้วัด ITA {counting}"
    each = f"มาตรการของแต่ละ{LINES[counted.grouping]} แยกตามตัวชี้วัด ITA {counting}"
    if counted.grouping is Grouping.ORGANIZATIONS:
        return each
    summed = "รายจังหวัด" if counted.grouping is Grouping.PROVINCES else "ตามประเภทหน่วยงาน"
    return f"{each} หน่วยงานมีจำนวนมาก ภาพนี้จึงรวม{summed}"


def indicator_name(indicator: Indicator, digits: Digits) -> str:
    """The number and name of an indicator."""
    return in_digits(f"ตัวชี้วัดที่ {indicator.number} ", digits) + indicator.name


def cell_words(line: Line, tally: Tally, digits: Digits) -> str:
    """What a cell says."""
    standing = line.standing(tally)
    if standing is Standing.NONE:
        return NO_MEASURES
    if standing is Standing.UNKNOWN:
        return NOT_CLASSIFIED if line.unclassified.count else NO_REPORT
    words = f"{tally.count} มาตรการ"
    if standing is Standing.SUGGESTED:
        words += " (ผู้จัดทำข้อมูลเสนอตัวชี้วัด)"
    elif standing is Standing.MIXED:
        words += f" (ผู้จัดทำข้อมูลเสนอตัวชี้วัด {tally.suggested} มาตรการ)"
    return in_digits(words, digits)


def unclassified_words(line: Line, digits: Digits) -> str:
    """What the column of measures without an indicator says."""
    count = line.unclassified.count
    return in_digits(f"{UNCLASSIFIED}: {count} มาตรการ", digits)


def headers(counted: Counted, digits: Digits) -> tuple[str, ...]:
    """The headers of the table."""
    names = (
        in_digits(f"{one.number} ", digits) + f"{one.name} ({one.tool})"
        for one in counted.indicators
    )
    more = (UNCLASSIFIED,) if counted.has_unclassified else ()
    return (LINES[counted.grouping], *names, *more)


def table_rows(counted: Counted, page: str, digits: Digits) -> Iterator[tuple[Cell, ...]]:
    """The rows of the table, cell by cell as drawn."""
    for line in counted.lines:
        cells = [Cell(line.label, _relative(line.link, page))]
        for tally in line.tallies:
            cells.append(Cell(cell_words(line, tally, digits), _relative(tally.link, page)))
        if counted.has_unclassified:
            cells.append(_unclassified_cell(line, page, digits))
        yield tuple(cells)


def _unclassified_cell(line: Line, page: str, digits: Digits) -> Cell:
    count = line.unclassified.count
    if not count:
        return Cell("–")
    return Cell(in_digits(f"{count} มาตรการ", digits), _relative(line.unclassified.link, page))


def _relative(target: str | None, page: str) -> str | None:
    return addresses.relative(target, page) if target else None
