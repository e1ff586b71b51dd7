"""The site engine as the commands use it; it is imported only when a site is built."""

from __future__ import annotations

from prongsai.serving.engine import BuildError, Order

ENGINE_MODULE = "prongsai.mkdocs_plugin"
"""Importing it takes most of the time that a small site needs."""


def known_settings() -> list[str]:
    """The names that settings may have, those below the plugin among them."""
    from prongsai.mkdocs_plugin import setting_names  # noqa: PLC0415 (see above)

    return setting_names()


def site_engine(order: Order) -> None:
    """Build what is ordered; raises BuildError."""
    from prongsai.mkdocs_plugin import EngineError, run_engine  # noqa: PLC0415 (see above)

    try:
        run_engine(order)
    except EngineError as error:
        raise BuildError(str(error)) from error
