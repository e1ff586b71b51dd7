"""The site engine as the commands use it; it is imported only when a site is built."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from prongsai.serving.engine import BuildError

ENGINE_MODULE = "prongsai.mkdocs_plugin"
"""Importing it takes most of the time that a small site needs."""


def site_engine(
    config: Path, folder: Path, strict: bool, on_progress: Callable[[str], None] | None
) -> None:
    """Build the site of a configuration into a folder; raises BuildError."""
    from prongsai.mkdocs_plugin import EngineError, run_engine  # noqa: PLC0415 (see above)

    try:
        run_engine(config, folder, strict=strict, on_progress=on_progress)
    except EngineError as error:
        raise BuildError(str(error)) from error
