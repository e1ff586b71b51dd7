"""The fields of a measure as sections: words, or which kind of nothing; slips and notes beside.

What, who, when and how far come first; columns that the report does not have close the list.
"""

from __future__ import annotations

from html import escape

from markupsafe import Markup

from prongsai.model.measure import FIELDS, RARE_FIELDS, Correction, Measure, Period, Status
from prongsai.model.text import Text
from prongsai.planning.addresses import field_anchor
from prongsai.rendering.components.small import (
    badge_html,
    corrections_html,
    fact_line,
    notes_html,
)
from prongsai.rendering.markup import options_html, safe_html
from prongsai.rendering.misprints import marked_html
from prongsai.rendering.periods import period_facts, period_warning
from prongsai.rendering.shelf import Binder
from prongsai.rendering.thai_words import pointed
from prongsai.rendering.views.common import badge_of, correction_view
from prongsai.rendering.views.parts import NoteView
from prongsai.rendering.words import EMPTY_CELL, FIELD_NAMES, NO_COLUMN, UNKNOWN

_NOT_ENTERED = "ไม่ทราบ รายงานมีช่องนี้ แต่ยังไม่ได้กรอกข้อมูลของมาตรการนี้"
_EMPTY = f'<p><span class="empty-cell">{EMPTY_CELL}</span></p>\n'
_NOT_KNOWN = f'<p><span class="unknown">{UNKNOWN}</span></p>\n'
_MISSING = f'<p><span class="unknown">{_NOT_ENTERED}</span></p>\n'
_FIRST = ("title", "responsible", "period", "status")
_ORDER = (*_FIRST, *(field for field in FIELDS if field not in _FIRST))
_CLOSING = "</div>\n</section>\n"


def fields_markup(measure: Measure, binder: Binder) -> Markup:
    """Every field, in the order of a reader's questions; absent columns together at the end."""
    corrections = _corrections(measure)
    notes = _notes(measure)
    parts: list[str] = []
    absent: list[str] = []
    if binder.headers["number"]:
        parts += (_number(measure, binder), _CLOSING)
    for field in _ORDER:
        slips = corrections.get(field)
        if getattr(measure, field) is None and not binder.headers[field]:
            if field not in RARE_FIELDS or slips or field in notes:
                absent.append(_absent(field, slips, notes.get(field)))
            continue
        parts.append(_section(field, measure, binder, slips))
        if slips:
            parts.append(corrections_html(correction_view(one) for one in slips))
        if field in notes:
            parts.append(notes_html(notes[field]))
        parts.append(_CLOSING)
    return safe_html("".join(parts) + _absent_columns(absent))


def _absent(field: str, slips: list[Correction] | None, notes: list[NoteView] | None) -> str:
    """One line for a column that the report does not have, with any remarks on that."""
    remarks = corrections_html(map(correction_view, slips or ())) + notes_html(notes or ())
    return (
        f'<div id="{field_anchor(field)}"><dt>{FIELD_NAMES[field]}</dt>\n'
        f'<dd><span class="no-column">{NO_COLUMN}</span>{remarks}</dd></div>\n'
    )


def _absent_columns(lines: list[str]) -> str:
    if not lines:
        return ""
    return (
        '<section class="field field--absent">\n'
        '<h2 class="field__title">ช่องที่รายงานไม่มี</h2>\n<div class="field__body">\n'
        f'<dl class="absent">\n{"".join(lines)}</dl>\n{_CLOSING}'
    )


def _corrections(measure: Measure) -> dict[str, list[Correction]]:
    found: dict[str, list[Correction]] = {}
    for one in measure.corrections:
        found.setdefault(one.field, []).append(one)
    return found


def _notes(measure: Measure) -> dict[str | None, list[NoteView]]:
    found: dict[str | None, list[NoteView]] = {}
    for one in measure.notes:
        found.setdefault(one.field, []).append(NoteView(one.text))
    return found


def _number(measure: Measure, binder: Binder) -> str:
    """The printed number where the report has a column of its own for it."""
    if measure.number:
        return _opening("number", "words", binder) + f"<p>{escape(measure.number)}</p>\n"
    return _opening("number", "empty", binder) + _EMPTY


def _numbered(words: str, measure: Measure, binder: Binder) -> str:
    """The title after the number printed in the same cell, where numbers have no column."""
    if not measure.number or binder.headers["number"]:
        return words
    marker = f'<span class="printed__marker">{escape(pointed(measure.number))}</span>'
    if words.startswith("<p>"):
        return f"<p>{marker} {words.removeprefix('<p>')}"
    return f"<p>{marker}</p>\n{words}"


def _section(field: str, measure: Measure, binder: Binder, slips: list[Correction] | None) -> str:
    value = getattr(measure, field)
    if value is None:
        return _opening(field, "unknown", binder) + _MISSING
    if isinstance(value, Status):
        return _status(value, binder)
    text: Text = value.text if isinstance(value, Period) else value
    state = "words" if text.items else "empty" if text.known else "unknown"
    opening = _opening(field, state, binder)
    if not text.items:
        body = _EMPTY if text.known else _NOT_KNOWN
    elif slips:
        body = marked_html(text, [one.printed for one in slips])
    else:
        body = binder.words(measure, field)
    if field == "title":
        body = _numbered(body, measure, binder)
    return opening + body + (_period(value, binder) if isinstance(value, Period) else "")


def _opening(field: str, state: str, binder: Binder) -> str:
    """The section up to its body: the same for all measures of a report, so made once."""
    known = binder.openings.get((field, state))
    if known is None:
        known = binder.openings[field, state] = opening_markup(field, state, binder.headers[field])
    return known


def opening_markup(field: str, state: str, headers: tuple[str, ...]) -> str:
    """The section's start with the common name and the report's own words over the column."""
    kind = "field" if state == "words" else f"field field--{state}"
    quoted = " ".join(f"“{escape(header)}”" for header in headers)
    own = f'<p class="field__header">หัวช่องในรายงาน {quoted}</p>\n' if quoted else ""
    return (
        f'<section class="{kind}" id="{field_anchor(field)}">\n'
        f'<h2 class="field__title">{FIELD_NAMES[field]}</h2>\n{own}<div class="field__body">\n'
    )


def _status(status: Status, binder: Binder) -> str:
    if status.header and not binder.headers["status"]:
        opening = opening_markup("status", "words", (status.header,))
    else:
        opening = _opening("status", "words", binder)
    boxes = options_html(status) if status.options else ""
    return f"{opening}{boxes}\n<p>{badge_html(badge_of(status))}</p>\n"


def _period(period: Period, binder: Binder) -> str:
    facts = "".join(map(fact_line, period_facts(period)))
    warning = period_warning(period, binder.report.fiscal_year)
    sign = '<span aria-hidden="true">⚠</span>'
    told = f'<p class="notice notice--warning">{sign} {escape(warning)}</p>\n' if warning else ""
    return f'<dl class="field__facts">\n{facts}</dl>\n{told}'
