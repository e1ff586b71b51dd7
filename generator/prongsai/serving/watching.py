"""Notices changes of files under folders and of single files; says only that there was one."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.polling import PollingObserver

_CHANGES = frozenset({"created", "modified", "deleted", "moved"})
_POLL_EVERY = 0.7


class Watch:
    """Calls `on_change` after every change of a watched file, until it is closed.

    `poll` looks at the files again and again, for network drives whose changes nobody reports.
    """

    def __init__(
        self,
        folders: Sequence[Path],
        files: Sequence[Path],
        on_change: Callable[[], None],
        *,
        poll: bool = False,
    ) -> None:
        self._observer = _start(folders, files, on_change, poll=poll)

    def close(self) -> None:
        """Watch no longer."""
        self._observer.stop()
        if self._observer.is_alive():
            self._observer.join(2)


def _start(
    folders: Sequence[Path], files: Sequence[Path], on_change: Callable[[], None], *, poll: bool
) -> Any:
    if not poll:
        try:
            return _started(Observer(), folders, files, on_change)
        except OSError:
            # The system grants only so many watches; looking again and again always works.
            pass
    return _started(PollingObserver(timeout=_POLL_EVERY), folders, files, on_change)


def _started(
    observer: Any, folders: Sequence[Path], files: Sequence[Path], on_change: Callable[[], None]
) -> Any:
    try:
        for folder in folders:
            observer.schedule(_Handler(on_change), str(folder), recursive=True)
        by_parent: dict[Path, set[str]] = {}
        for file in files:
            by_parent.setdefault(file.parent, set()).add(file.name)
        for parent, names in by_parent.items():
            if parent not in folders:
                handler = _Handler(on_change, frozenset(names))
                observer.schedule(handler, str(parent), recursive=False)
        observer.start()
    except BaseException:
        observer.unschedule_all()
        raise
    return observer


class _Handler(FileSystemEventHandler):
    """Passes on what changes a file; opening and reading one is no change."""

    def __init__(self, on_change: Callable[[], None], names: frozenset[str] | None = None) -> None:
        self._on_change = on_change
        self._names = names

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Look at one event."""
        if event.event_type not in _CHANGES:
            return
        if event.is_directory and event.event_type == "modified":
            return
        paths = (event.src_path, event.dest_path)
        names = {Path(str(path)).name for path in paths if path}
        if self._names is not None:
            relevant = bool(names & self._names)
        else:
            relevant = any(not _is_litter(name) for name in names)
        if relevant:
            self._on_change()


def _is_litter(name: str) -> bool:
    return name.startswith((".", "~$", "#")) or name.endswith(("~", ".swp", ".tmp"))


class Settled:
    """Collects changes; `wait` returns when there was one and it has been quiet for a moment."""

    QUIET = 0.12
    LONGEST = 1.0

    def __init__(self) -> None:
        self._change = threading.Event()
        self._closed = False

    def note(self) -> None:
        """There was a change."""
        self._change.set()

    def close(self) -> None:
        """End all waiting."""
        self._closed = True
        self._change.set()

    def wait(self) -> bool:
        """Wait for a change; False when it was closed."""
        self._change.wait()
        waited = 0.0
        while not self._closed and waited < self.LONGEST:
            self._change.clear()
            waited += self.QUIET
            if not self._change.wait(self.QUIET):
                break
        self._change.clear()
        return not self._closed
