"""Keeps the preview up to date: one build at a time, the last good one stays when one fails."""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path

from prongsai.serving.state import Board, State
from prongsai.serving.watching import Settled
from prongsai.serving.worker import Job, Report, Worker

KEPT = 2
"""Builds that stay on the disk: the one that is shown, and the one that requests may still read."""


class Preview:
    """Builds into numbered folders under `folder`, at the start and after each change."""

    def __init__(
        self,
        job: Job,
        folder: Path,
        board: Board,
        *,
        on_state: Callable[[State, float], None] | None = None,
    ) -> None:
        self.changes = Settled()
        self._job = job
        self._folder = folder
        self._board = board
        self._on_state = on_state
        self._run_name = f"{os.getpid()}-{time.time_ns()}"
        self._number = 0
        self._good: list[Path] = []
        self._worker = Worker(job)
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="prongsai-preview", daemon=True)

    def start(self) -> None:
        """Begin with the first build."""
        self.changes.note()
        self._thread.start()

    def close(self) -> None:
        """Stop building."""
        self._closing.set()
        self.changes.close()
        self._worker.close()
        self._thread.join(5)

    def _run(self) -> None:
        while self.changes.wait():
            self._build()

    def _build(self) -> None:
        begun = time.monotonic()
        self._number += 1
        target = self._folder / str(self._number)
        self._board.change(building=True)
        report = Report(failure="?")
        for report in self._worker.build(target):
            if not report.done and not self._closing.is_set():
                self._board.change(
                    findings=report.errors, failure=report.failure, lines=report.lines
                )
        if self._closing.is_set():
            return
        state = self._conclude(report, target)
        if self._on_state:
            self._on_state(state, time.monotonic() - begun)
        self._worker.close()
        self._worker = Worker(self._job)

    def _conclude(self, report: Report, target: Path) -> State:
        if not report.done:
            shutil.rmtree(target, ignore_errors=True)
            return self._board.change(building=False)
        state = self._board.change(
            building=False,
            folder=target,
            version=f"{self._run_name}-{self._number}",
            findings=(),
            failure="",
            lines=report.lines,
        )
        self._good.append(target)
        while len(self._good) > KEPT:
            shutil.rmtree(self._good.pop(0), ignore_errors=True)
        return state
