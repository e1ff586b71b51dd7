"""One line that says what is being done: rewritten on a terminal, plain lines elsewhere."""

from __future__ import annotations

import time
from types import TracebackType
from typing import Self

from prongsai.cli.console import Console, encodable
from prongsai.wording import printable

PATIENCE = 1.0
"""Seconds without a word that nobody minds."""
_WIDTH = 76


class Progress:
    """Tells what is being done on standard error; on leaving, a rewritten line is wiped out.

    Where lines can't be rewritten, nothing is said in the first second unless the work is `long`.
    """

    def __init__(self, console: Console, *, long: bool = False) -> None:
        self._console = console
        self._long = long
        self._begun = time.monotonic()
        self._last = ""
        self._shown = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.clear()

    @property
    def seconds(self) -> float:
        """How long the work has been going on."""
        return time.monotonic() - self._begun

    def __call__(self, text: str) -> None:
        """Tell what is being done now."""
        text = printable(text)
        if self._console.shows_progress:
            self._rewrite(text[:_WIDTH])
        elif text != self._last and (self._long or self.seconds > PATIENCE):
            self._console.say(text)
        self._last = text

    def clear(self) -> None:
        """Wipe the line out, so that other words can be written."""
        if self._shown:
            self._raw("\r\x1b[K")
            self._shown = False

    def _rewrite(self, text: str) -> None:
        seconds = int(self.seconds)
        self._raw(f"\r{text}{f' ({seconds} s)' if seconds else ''}\x1b[K")
        self._shown = True

    def _raw(self, text: str) -> None:
        stream = self._console.err
        stream.write(encodable(text, getattr(stream, "encoding", None) or "utf-8"))
        stream.flush()
