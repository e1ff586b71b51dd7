"""What the preview shows now, shared by the builder, who changes it, and waiting requests."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from prongsai.problems import Finding


@dataclass(frozen=True, slots=True)
class State:
    """The last good build and what keeps the newest content from being shown.

    `serial` grows with every change. `version` names the build in `folder`; it is empty, and
    `folder` is None, before the first one. `failure` and `lines` are the engine's complaints.
    """

    serial: int = 0
    version: str = ""
    folder: Path | None = None
    building: bool = True
    findings: tuple[Finding, ...] = ()
    failure: str = ""
    lines: tuple[str, ...] = ()

    @property
    def broken(self) -> bool:
        """Whether the newest content can't be shown."""
        return bool(self.findings or self.failure)


class Board:
    """Holds the state; every change wakes those who wait for one."""

    def __init__(self) -> None:
        self._state = State()
        self._changed = threading.Condition()
        self._closed = False

    @property
    def state(self) -> State:
        """The state of this moment."""
        return self._state

    def change(self, **values: Any) -> State:
        """Set some values, and wake everybody."""
        with self._changed:
            self._state = replace(self._state, serial=self._state.serial + 1, **values)
            self._changed.notify_all()
            return self._state

    def after(self, serial: int, seconds: float) -> State:
        """The state as soon as it is another than `serial`, at the latest after some seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._state.serial != serial, seconds)
            return self._state

    def close(self) -> None:
        """Let nobody wait any longer."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
