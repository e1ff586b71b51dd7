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


def to_do_writer(name: str) -> Callable[[Outcome], None] | None:
    """The function that writes only what is to be done; None where a format has no such list."""
    lists = import_module("prongsai.cli.formats.to_do_text")
    known: dict[str, Callable[[Outcome], None]] = {
        "text": lists.write_all,
        "json": lists.write_all_json,
    }
    return known.get(name)
