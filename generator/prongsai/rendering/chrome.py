"""Puts finished bodies into the engine's chrome: a shell is split once and joined many times."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from prongsai.planning import addresses
from prongsai.planning.pages import Kind, PlannedPage
from prongsai.rendering.page import RenderedPage

SLOTS = ("TITLE", "HEAD", "BREADCRUMBS", "BODY", "FOOT")
WIDE_KINDS = frozenset((Kind.REPORT,))


class ShellError(Exception):
    """The theme's skeleton lacks a slot; the text names it."""


@dataclass(frozen=True, slots=True, order=True)
class ShellKey:
    """Which shell a page fits into: folders deep, active section, and wide or not."""

    section: str
    depth: int
    wide: bool = False


def shell_key(page: PlannedPage) -> ShellKey:
    """The shell that a planned page fits into."""
    return ShellKey(page.section, addresses.depth(page.path), page.kind in WIDE_KINDS)


class Shell:
    """The finished HTML of one shell, split at its slots."""

    __slots__ = ("_parts", "_site_name")

    def __init__(self, html: str, site_name: str) -> None:
        self._site_name = site_name
        self._parts: list[str] = []
        rest = html
        for slot in SLOTS:
            before, token, rest = rest.partition(f"%%PRONGSAI:{slot}%%")
            if not token:
                raise ShellError(slot)
            self._parts.append(before)
        self._parts.append(rest)

    def join(self, page: RenderedPage) -> str:
        """The whole HTML of a page."""
        parts = self._parts
        is_home = page.path == addresses.HOME
        title = self._site_name if is_home else f"{page.title} – {self._site_name}"
        return "".join(
            (
                parts[0],
                escape(title),
                parts[1],
                page.head,
                parts[2],
                page.breadcrumbs,
                parts[3],
                page.body,
                parts[4],
                page.foot,
                parts[5],
            )
        )
