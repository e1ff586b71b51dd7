"""Lists of links: cards, rows, groups under headings, indicators, contacts."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from prongsai.rendering.components.small import badge_html, link_html
from prongsai.rendering.views.parts import Card, ContactView, Group, IndicatorRow, Link

_ROWS = '<ul class="rows" role="list">\n'
_SPLIT = '<ul class="rows rows--split" role="list">\n'
_END = "</ul>\n"


def cards_html(cards: Iterable[Card]) -> str:
    """Cards beside each other, each leading to a page."""
    parts = ['<ul class="cards" role="list">\n']
    for card in cards:
        title = escape(card.title)
        parts.append(
            f'<li class="card"><a class="card__title" href="{escape(card.href)}">{title}</a>\n'
        )
        if card.english:
            parts.append(f'<span class="card__meta" lang="en">{escape(card.english)}</span>\n')
        parts += (f'<span class="card__meta">{escape(line)}</span>\n' for line in card.lines)
        if card.badge:
            parts.append(f"<span>{badge_html(card.badge)}</span>\n")
        parts.append("</li>\n")
    parts.append(_END)
    return "".join(parts)


def rows_html(cards: Iterable[Card]) -> str:
    """The same links one below the other, for long lists."""
    parts = [_SPLIT]
    for card in cards:
        parts.append(f'<li><a href="{escape(card.href)}">{escape(card.title)}</a>')
        if card.badge:
            parts.append(f" {badge_html(card.badge)}")
        if card.lines:
            lines = escape(" · ".join(card.lines))
            parts.append(f'\n<span class="rows__meta">{lines}</span>')
        parts.append("</li>\n")
    parts.append(_END)
    return "".join(parts)


def links_html(links: Iterable[Link]) -> str:
    """Single links as rows."""
    items = "".join(f"<li>{link_html(one)}</li>\n" for one in links)
    return f"{_ROWS}{items}{_END}"


def groups_html(
    groups: Iterable[Group], level: int, *, brief: bool = False, all_words: str = ""
) -> str:
    """Groups of cards (`brief`: rows) under headings of a level; `all_words` names their links.

    A group with an anchor is one of very many: it is folded, and a link to its anchor opens it.
    """
    parts: list[str] = []
    for group in groups:
        if group.anchor:
            parts.append(_folded(group, level))
            continue
        if group.heading:
            parts.append(_group_heading(group, level, all_words))
        if group.cards:
            parts.append(rows_html(group.cards) if brief else cards_html(group.cards))
    return "".join(parts)


def _folded(group: Group, level: int) -> str:
    note = f" <small>{escape(group.note)}</small>" if group.note else ""
    return (
        f'<details class="group">\n<summary><h{level} class="group__title">{escape(group.heading)}'
        f'{note}</h{level}></summary>\n<div id="{escape(group.anchor)}">\n'
        f"{rows_html(group.cards)}</div>\n</details>\n"
    )


def _group_heading(group: Group, level: int, all_words: str) -> str:
    heading = escape(group.heading)
    parts = [escape(group.note)] if group.note else []
    if group.href:
        hidden = f'<span class="visually-hidden"> {heading}</span>'
        parts.append(f'<a href="{escape(group.href)}">{escape(all_words)}{hidden}</a>')
    below = f"<p>{' '.join(parts)}</p>\n" if parts else ""
    return f"<h{level}>{heading}</h{level}>\n{below}"


def indicators_html(rows: Iterable[IndicatorRow]) -> str:
    """Indicators with how many measures they have; none is said in words."""
    parts = [_SPLIT]
    for row in rows:
        name, count = escape(row.name), escape(row.count)
        if row.href:
            name = f'<a href="{escape(row.href)}">{name}</a>'
        else:
            count = f'<span class="unknown">{count}</span>'
        parts.append(f'<li>{name} <span class="rows__meta">{count}</span></li>\n')
    parts.append(_END)
    return "".join(parts)


def contacts_html(contacts: Iterable[ContactView]) -> str:
    """Contacts; one that nobody checked is text and says so."""
    parts = [_ROWS]
    for one in contacts:
        text = escape(one.text)
        if one.href:
            text = f'<a class="url" href="{escape(one.href)}">{text}</a>'
        else:
            text = f'<span class="url">{text}</span>'
        unsure = "" if one.checked else ' <span class="unknown">ยังไม่ได้ตรวจสอบ</span>'
        parts.append(f"<li><strong>{escape(one.kind)}</strong> {text}{unsure}</li>\n")
    parts.append(_END)
    return "".join(parts)
