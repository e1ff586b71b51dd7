"""How findings are written: for people, and for the machines that show them to people."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from prongsai.cli.formats.outcome import Outcome

FORMATS = ("text", "json", "github", "gitlab", "sarif", "markdown")


def writer(name: str) -> Callable[[Outcome], None]:
    """The function that writes an outcome in a format, to the console of the outcome."""
    write: Callable[[Outcome], None] = import_module(f"prongsai.cli.formats.{name}_format").write
    return write
