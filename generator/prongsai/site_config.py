"""The few settings of `site_config.yml` that are needed before, or without, the site engine."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import yaml

CONFIG_NAME = "site_config.yml"


class ConfigError(Exception):
    """The configuration can't be used; `code` names the reason, `detail` quotes it."""

    def __init__(self, code: str, detail: str, line: int = 1, column: int = 1) -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code
        self.detail = detail
        self.line = line
        self.column = column


@dataclass(frozen=True, slots=True)
class SiteConfig:
    """Where a site's configuration, content, output and own theme files are; all paths absolute.

    `address` is the site's address on the web as the configuration gives it, empty without one.
    """

    file: Path
    content: Path
    output: Path
    theme: Path | None = None
    address: str = ""

    @property
    def folder(self) -> Path:
        """The folder of the site."""
        return self.file.parent

    @property
    def path(self) -> str:
        """The path under which the site is published: where the links of 404.html begin."""
        try:
            return urlsplit(self.address).path or "/"
        except ValueError:
            return "/"

    @property
    def content_prefix(self) -> str:
        """The content folder as people call it in messages, with a closing slash."""
        if self.content.is_relative_to(self.folder):
            return self.content.relative_to(self.folder).as_posix() + "/"
        return self.content.as_posix() + "/"


def load_site_config(file: Path) -> SiteConfig:
    """Read docs_dir and site_dir; raises ConfigError when the file is missing or no mapping.

    The engine reads the whole file itself; tags such as `!ENV` are left alone here.
    """
    file = file.absolute()
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError("config-missing", str(error)) from None
    try:
        tree = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 (BaseLoader makes only text)
    except (yaml.YAMLError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        where = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise ConfigError("config-syntax", str(getattr(error, "problem", error)), *where) from None
    if not isinstance(tree, dict):
        raise ConfigError("config-syntax", "")
    theme = tree.get("theme")
    own = _text(theme, "custom_dir") if isinstance(theme, dict) else ""
    return SiteConfig(
        file,
        content=file.parent / (_text(tree, "docs_dir") or "content"),
        output=file.parent / (_text(tree, "site_dir") or "site"),
        theme=file.parent / own if own else None,
        address=_text(tree, "site_url"),
    )


def _text(tree: dict[str, object], key: str) -> str:
    value = tree.get(key)
    return value if isinstance(value, str) else ""


def setting_place(file: Path, path: Sequence[str], value: str = "") -> tuple[int, int]:
    """Line and column of `value` below the key at the end of `path`, else of the last key found;
    the first place of a file that can't be read."""
    at, node = None, _tree(file)
    for key in path:
        found = _entry(node, key)
        if found is None:
            break
        at, node = found
    mark = at.start_mark if at else None
    if value:
        inner = next((one for one in _scalars(node) if one.value == value), None)
        mark = inner.start_mark if inner else mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _tree(file: Path) -> yaml.Node | None:
    try:
        return yaml.compose(file.read_text(encoding="utf-8-sig"), Loader=yaml.BaseLoader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError, RecursionError):
        return None


def _entry(node: yaml.Node | None, key: str) -> tuple[yaml.Node, yaml.Node] | None:
    """A key and its value, in a mapping or in one of the mappings of a list."""
    if isinstance(node, yaml.SequenceNode):
        return next(filter(None, (_entry(one, key) for one in node.value)), None)
    if isinstance(node, yaml.MappingNode):
        return next((pair for pair in node.value if pair[0].value == key), None)
    return None


def _scalars(node: yaml.Node | None) -> Iterator[yaml.ScalarNode]:
    if isinstance(node, yaml.ScalarNode):
        yield node
    elif isinstance(node, yaml.SequenceNode):
        for one in node.value:
            yield from _scalars(one)
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _scalars(key)
            yield from _scalars(value)
