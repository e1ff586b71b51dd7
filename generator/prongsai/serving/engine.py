"""Runs a site engine with its log kept back: what it complained of comes back as lines."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from prongsai.check_content import Checked
from prongsai.wording import one_line


@dataclass(frozen=True, slots=True)
class Order:
    """What an engine is to build: the site of `config` into `folder`.

    `checked` is the content where it was read already; `today` is the day that deadlines are
    counted from, None when pages name no days left; `on_progress` is told what is going on.
    """

    config: Path
    folder: Path
    strict: bool = False
    checked: Checked | None = None
    today: date | None = None
    on_progress: Callable[[str], None] | None = None


Engine = Callable[[Order], None]
"""Builds what an order asks for. Raises BuildError."""

_LOGGER = "mkdocs"
_OF_CONFIGURATION = "Config value"


class BuildError(Exception):
    """The engine made no site; `reason` is for people, `lines` are what it complained of before."""

    def __init__(self, reason: str, lines: tuple[str, ...] = ()) -> None:
        super().__init__(reason)
        self.reason = reason
        self.lines = lines

    @property
    def of_configuration(self) -> bool:
        """Whether the engine refused its configuration."""
        return any(line.startswith(_OF_CONFIGURATION) for line in self.lines)


def build_site(engine: Engine, order: Order) -> tuple[str, ...]:
    """Let `engine` build what is ordered; returns its warnings.

    Raises BuildError, and OSError when the disk is in trouble.
    """
    kept = _KeptLog()
    logger = logging.getLogger(_LOGGER)
    logger.addHandler(kept)
    logger.propagate, before = False, logger.propagate
    try:
        engine(order)
    except BuildError as error:
        raise BuildError(one_line(error.reason), tuple(kept.lines)) from error
    finally:
        logger.propagate = before
        logger.removeHandler(kept)
    return tuple(kept.lines)


class _KeptLog(logging.Handler):
    """Keeps the warnings of the engine as lines of text."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one message."""
        with suppress(Exception):
            self.lines += [one for one in record.getMessage().splitlines() if one.strip()]
