"""The files of a new site: a configuration, pages, criteria, and one example organization."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable

from prongsai.cli.new.yaml_text import line

_STARTER = "prongsai.starter"
_HIDDEN = {"gitignore.txt": ".gitignore", "gitattributes.txt": ".gitattributes"}
"""Kept under plain names, so that git and packaging tools do not obey them here."""

USUAL_NAME = "คุณธรรมและความโปร่งใส"
_NAME_LINE = f"site_name: {USUAL_NAME}"


def site_files(name: str | None = None) -> Iterator[tuple[str, bytes]]:
    """Paths from the folder of the site, with forward slashes, and contents; `name` is its name."""
    for path, content in _walk(files(_STARTER) / "site", ""):
        named = name is not None and path == "site_config.yml"
        yield path, _named(content, name or "") if named else content


def framework_files() -> Iterator[tuple[str, str]]:
    """The criteria that sites begin with: the framework and its years, as names and texts."""
    folder = files(_STARTER) / "site" / "content" / "frameworks"
    for name, content in _walk(folder, ""):
        yield name, content.decode()


def _named(config: bytes, name: str) -> bytes:
    return config.replace(_NAME_LINE.encode(), f"site_name: {line(name)}".encode(), 1)


def _walk(folder: Traversable, prefix: str) -> Iterator[tuple[str, bytes]]:
    for entry in sorted(folder.iterdir(), key=lambda one: one.name):
        if entry.name in ("__pycache__", "__init__.py"):
            continue
        if entry.is_dir():
            yield from _walk(entry, f"{prefix}{entry.name}/")
        else:
            yield prefix + _HIDDEN.get(entry.name, entry.name), entry.read_bytes()
