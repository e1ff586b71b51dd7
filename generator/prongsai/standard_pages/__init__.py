"""Pages that every site has and may replace by its own of the same name: about and the guide."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files

NAMES = ("about.md", "guide/index.md")


def standard_pages() -> Iterator[tuple[str, str]]:
    """The name, from the content folder, and the Markdown text of each standard page."""
    for name in NAMES:
        yield name, files(__name__).joinpath(name).read_text(encoding="utf-8")
