"""A finished body: everything of one page that is not chrome."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """One page's own parts; `title` is plain text, the others are HTML."""

    path: str
    title: str
    head: str
    breadcrumbs: str
    body: str
    foot: str
