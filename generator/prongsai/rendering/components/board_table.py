"""The tables of the disclosure board, joined by hand: a board has thousands of cells.

Roles are written out because rows become cards on a narrow screen. A state is a sign and a word;
where a table has little room only screen readers get the word, and a legend explains the sign.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import escape

from prongsai.disclosure.assessing import State
from prongsai.disclosure.board import HONEST, STATES, Cell, Counts
from prongsai.model.criteria import Element
from prongsai.planning.addresses import element_anchor
from prongsai.rendering.disclosure_words import LEVEL_WORDS
from prongsai.rendering.honest_words import HONEST_BADGES, WEAK_BADGE
from prongsai.rendering.thai_words import thai_number
from prongsai.rendering.views.parts import Badge

_NO_MEASURES = '<span class="unknown">ยังไม่มีมาตรการ</span>'
_BADGES = tuple(HONEST_BADGES[one] for one in HONEST)
_WEAK = STATES.index(State.WEAK)
_WEAK_LABEL = f"ในนี้{WEAK_BADGE.word}"


@dataclass(frozen=True, slots=True)
class BoardLine:
    """A report on the board: who, what is to be known beside, and where its checklist is."""

    name: str
    href: str
    notes: tuple[str, ...]
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class BoardSum:
    """The line over all: what is summed up, and the sums."""

    name: str
    cells: tuple[Cell, ...]


@lru_cache(maxsize=4096)
def marks_html(honest: Counts, weak: int) -> str:
    """How many there are of each honest state, and how many of them prove little; no zeros."""
    pairs = zip(_BADGES, honest, strict=True)
    marks = [_mark(badge, many) for badge, many in pairs if many]
    if weak:
        marks.append(_weak_mark(weak))
    return " ".join(marks) or _NO_MEASURES


def _mark(badge: Badge, many: int) -> str:
    return (
        f'<span class="mark mark--{badge.kind}">{_sign(badge)}'
        f'<span class="mark__word">{badge.word}</span> {thai_number(many)}</span>'
    )


def _weak_mark(many: int) -> str:
    """Its word is always shown: the sign alone tells nobody what is counted twice."""
    return (
        f'<span class="mark mark--{WEAK_BADGE.kind}">{_sign(WEAK_BADGE)}'
        f"{WEAK_BADGE.word} {thai_number(many)}</span>"
    )


def _cell_html(cell: Cell) -> str:
    return marks_html(cell.honest, cell.states[_WEAK])


def _sign(badge: Badge) -> str:
    return f'<span class="mark__sign" aria-hidden="true">{badge.symbol}</span>'


def round_table_html(caption: str, item: str, whole: BoardSum, lines: Sequence[BoardLine]) -> str:
    """Reports down, elements across; every cell leads to the element on the report's checklist."""
    elements = [one.element for one in whole.cells]
    labels = [f' data-label="{escape(one.wording)}">' for one in elements]
    anchors = [escape(element_anchor(item, one.id)) for one in elements]
    head = "".join(map(_element_head, elements))
    sums = "".join(
        f'<td role="cell"{label}{_cell_html(cell)}</td>\n'
        for label, cell in zip(labels, whole.cells, strict=True)
    )
    rows = "".join(_line(one, labels, anchors) for one in lines)
    return _table(
        "round",
        caption,
        f'<th role="columnheader" scope="col">หน่วยงาน</th>{head}',
        f'<tr role="row" class="board-table__sum"><th role="rowheader" scope="row">'
        f"{escape(whole.name)}</th>\n{sums}</tr>\n{rows}",
    )


def _element_head(element: Element) -> str:
    level = LEVEL_WORDS[element.level]
    return (
        f'<th role="columnheader" scope="col">{escape(element.wording)} <small>{level}</small></th>'
    )


def _line(line: BoardLine, labels: Sequence[str], anchors: Sequence[str]) -> str:
    href = escape(line.href)
    cells = "".join(
        f'<td role="cell"{label}<a href="{href}#{anchor}">{_cell_html(cell)}</a></td>\n'
        for label, anchor, cell in zip(labels, anchors, line.cells, strict=True)
    )
    notes = "".join(f" <small>{escape(one)}</small>" for one in line.notes)
    return (
        f'<tr role="row"><th role="rowheader" scope="row"><a href="{href}">{escape(line.name)}</a>'
        f"{notes}</th>\n{cells}</tr>\n"
    )


def sums_table_html(caption: str, cells: Sequence[Cell]) -> str:
    """Elements down, honest states across, and beside them how many of all prove little."""
    names = ((one, one.word) for one in _BADGES)
    head = "".join(
        f'<th role="columnheader" scope="col">{_sign(badge)} {word}</th>'
        for badge, word in (*names, (WEAK_BADGE, _WEAK_LABEL))
    )
    return _table(
        "sums",
        caption,
        f'<th role="columnheader" scope="col">องค์ประกอบ</th>{head}',
        "".join("".join(_sums(one)) for one in cells),
    )


def _sums(cell: Cell) -> Iterator[str]:
    element = cell.element
    yield f'<tr role="row"><th role="rowheader" scope="row">{escape(element.wording)} '
    yield f"<small>{LEVEL_WORDS[element.level]}</small></th>\n"
    for badge, many in zip(_BADGES, cell.honest, strict=True):
        yield _number(badge, badge.word, many)
    yield _number(WEAK_BADGE, _WEAK_LABEL, cell.states[_WEAK])
    yield "</tr>\n"


def _number(badge: Badge, word: str, many: int) -> str:
    kind = "mark mark--" + badge.kind if many else "board-table__zero"
    return (
        f'<td role="cell" data-number data-label="{badge.symbol} {word}">'
        f'<span class="{kind}">{thai_number(many)}</span></td>\n'
    )


def _table(kind: str, caption: str, head: str, body: str) -> str:
    name = escape(caption)
    return (
        f'<div class="table-scroll board-scroll" role="region" tabindex="0" aria-label="{name}">\n'
        f'<table class="board-table board-table--{kind}" role="table">\n<caption>{name}</caption>\n'
        f'<thead role="rowgroup">\n<tr role="row">{head}</tr>\n</thead>\n'
        f'<tbody role="rowgroup">\n{body}</tbody>\n</table>\n</div>\n'
    )
