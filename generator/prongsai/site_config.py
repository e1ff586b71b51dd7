"""The few settings of `site_config.yml` that are needed before, or without, the site engine."""

from __future__ import annotations

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
