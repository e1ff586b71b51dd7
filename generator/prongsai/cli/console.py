"""Writing to terminals, pipes and files so that no console, however old, makes a command fail."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from typing import IO

import click

from prongsai.wording import printable

_COLOURS = {"error": "red", "warning": "yellow", "info": "cyan", "good": "green"}
_STAND_INS = str.maketrans(
    {
        "→": "->",
        "·": "-",
        "•": "-",
        "–": "-",
        "—": "-",
        "…": "...",
        "“": '"',
        "”": '"',
        "‘": "'",
        "’": "'",
        "×": "x",
        "☑": "[x]",
        "☐": "[ ]",
        "✓": "OK",
        "\N{REPLACEMENT CHARACTER}": "?",
        "\N{NO-BREAK SPACE}": " ",
    }
)


def prepare_streams() -> None:
    """Let no letter that a stream can't show raise an error; pipes on Windows carry UTF-8."""
    for stream in (sys.stdout, sys.stderr):
        if not isinstance(stream, io.TextIOWrapper):
            continue
        piped = os.name == "nt" and not _is_terminal(stream)
        encoding = "utf-8" if piped and "PYTHONIOENCODING" not in os.environ else None
        with suppress(OSError, ValueError):
            stream.reconfigure(encoding=encoding, errors="replace")


def encodable(text: str, encoding: str) -> str:
    """A text in letters of `encoding`, with plain stand-ins for those it does not have."""
    try:
        text.encode(encoding)
    except LookupError:
        return text
    except UnicodeEncodeError:
        shown = (_in_letters_of(encoding, letter) for letter in text)
        return "".join(shown)
    return text


def _in_letters_of(encoding: str, letter: str) -> str:
    try:
        letter.encode(encoding)
    except UnicodeEncodeError:
        return letter.translate(_STAND_INS)
    return letter


class Console:
    """Standard output for results and standard error for everything said beside them."""

    def __init__(
        self,
        out: IO[str] | None = None,
        err: IO[str] | None = None,
        environment: Mapping[str, str] = os.environ,
    ) -> None:
        self._out = out
        self._err = err
        self._plain = bool(environment.get("NO_COLOR")) or environment.get("TERM") == "dumb"

    @property
    def out(self) -> IO[str]:
        """Where results go."""
        return self._out or sys.stdout

    @property
    def err(self) -> IO[str]:
        """Where progress and complaints go."""
        return self._err or sys.stderr

    @property
    def asks(self) -> bool:
        """Whether there is a person who can answer a question."""
        return _is_terminal(sys.stdin) and _is_terminal(self.err)

    @property
    def shows_progress(self) -> bool:
        """Whether a line on standard error can be rewritten."""
        return _is_terminal(self.err)

    def paint(self, text: str, style: str, stream: IO[str] | None = None) -> str:
        """A text in the colour of a style, where the stream shows colours, made printable."""
        text = printable(text)
        if self._plain or not _is_terminal(stream or self.out):
            return text
        return click.style(text, fg=_COLOURS.get(style), bold=True if style == "bold" else None)

    def write(self, text: str = "") -> None:
        """Write one line, or several, of a result."""
        _write(text, self.out)

    def say(self, text: str = "") -> None:
        """Write one line, or several, beside the results."""
        _write(text, self.err)

    def data(self, text: str) -> None:
        """Write a machine's format as it is, with a closing newline."""
        click.echo(text, file=self.out)

    @property
    def writes_all_letters(self) -> bool:
        """Whether standard output can hold every letter, as machine formats need."""
        encoding = getattr(self.out, "encoding", None) or "utf-8"
        return encoding.lower().replace("-", "").replace("_", "").startswith("utf")


def _write(text: str, stream: IO[str]) -> None:
    encoding = getattr(stream, "encoding", None) or "utf-8"
    click.echo(encodable(text, encoding), file=stream)


def _is_terminal(stream: IO[str] | None) -> bool:
    try:
        return bool(stream and stream.isatty())
    except ValueError:
        return False
