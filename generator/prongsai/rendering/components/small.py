"""Small components: badges, facts, links, corrections and notes."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from html import escape

from prongsai.rendering.markup import write_words
from prongsai.rendering.views.parts import Badge, CorrectionView, Fact, Link, NoteView


@lru_cache(maxsize=16)
def badge_html(badge: Badge) -> str:
    """A state as symbol and word."""
    return (
        f'<span class="badge badge--{badge.kind}"><span aria-hidden="true">{badge.symbol}</span> '
        f"{escape(badge.word)}</span>"
    )


def facts_html(facts: Iterable[Fact]) -> str:
    """A list of facts with labels."""
    return f'<dl class="facts">\n{"".join(map(fact_line, facts))}</dl>'


def fact_line(fact: Fact) -> str:
    """One fact as a line of a `<dl>`."""
    text = write_words(fact.text)
    if fact.unknown:
        text = f'<span class="unknown">{text}</span>'
    elif fact.href:
        text = f'<a href="{escape(fact.href)}">{text}</a>'
    note = f" <small>{write_words(fact.note)}</small>" if fact.note else ""
    return f"<div><dt>{escape(fact.label)}</dt><dd>{text}{note}</dd></div>\n"


def link_html(link: Link) -> str:
    """A link with its note; text only where there is no address."""
    text = escape(link.text)
    if link.href:
        text = f'<a href="{escape(link.href)}">{text}</a>'
    return f"{text} <small>({escape(link.note)})</small>" if link.note else text


def corrections_html(corrections: Iterable[CorrectionView]) -> str:
    """What was printed and what was probably meant."""
    return "".join(map(_correction, corrections))


def _correction(one: CorrectionView) -> str:
    about = f"<strong>{escape(one.about)}:</strong> " if one.about else ""
    sure = f" <small>({escape(one.sure)})</small>" if one.sure else ""
    return (
        f'<p class="correction">{about}พิมพ์ว่า '
        f'<span class="correction__printed">{escape(one.printed)}</span> น่าจะหมายถึง '
        f'<span class="correction__intended">{escape(one.intended)}</span>{sure}</p>\n'
    )


def notes_html(notes: Iterable[NoteView]) -> str:
    """Remarks on the data."""
    return "".join(map(_note, notes))


def _note(one: NoteView) -> str:
    about = escape(one.about or "ข้อสังเกต")
    return f'<p class="note"><strong>{about}:</strong> {write_words(one.text)}</p>\n'
