"""One builder at a time: a lock beside the output folder, which dies with whoever holds it."""

from __future__ import annotations

import json
import os
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

LOOK_EVERY = 0.1
"""Seconds between two attempts to get a lock that is held."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a lock; `since` is the local time as `HH:MM:SS`. Unknown parts are 0 and empty."""

    pid: int = 0
    host: str = ""
    since: str = ""

    def describe(self) -> str:
        """The holder in one short phrase of numbers and names."""
        parts = (f"pid {self.pid}" if self.pid else "", self.host, self.since)
        return ", ".join(part for part in parts if part) or "?"


class LockHeldError(Exception):
    """Somebody else holds the lock and did not let go in time."""

    def __init__(self, holder: Holder) -> None:
        super().__init__(f"held by {holder.pid}")
        self.holder = holder


_mine: set[str] = set()
"""Locks of this process: the system's locks belong to processes, not to threads."""
_mine_guard = threading.Lock()


@contextmanager
def output_lock(
    file: Path, *, wait: float = 0.0, on_wait: Callable[[Holder], None] | None = None
) -> Iterator[None]:
    """Hold the lock `file`; waits up to `wait` seconds and tells `on_wait` once whom for.

    Raises LockHeldError. The file is removed afterwards where the system allows it.
    """
    key = os.fspath(file.absolute())
    descriptor = _acquire(key, wait, on_wait)
    try:
        yield
    finally:
        _release(key, descriptor)


def _acquire(key: str, wait: float, on_wait: Callable[[Holder], None] | None) -> int:
    end = time.monotonic() + wait
    told = False
    while True:
        descriptor = _try(key)
        if descriptor is not None:
            return descriptor
        if time.monotonic() >= end:
            raise LockHeldError(_holder(key))
        if on_wait and not told:
            told = True
            on_wait(_holder(key))
        time.sleep(LOOK_EVERY)


def _try(key: str) -> int | None:
    with _mine_guard:
        if key in _mine:
            return None
        descriptor = os.open(key, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o644)
        if not _lock(descriptor) or not _still_there(key, descriptor):
            os.close(descriptor)
            return None
        _mine.add(key)
    _write_holder(descriptor)
    return descriptor


def _release(key: str, descriptor: int) -> None:
    # Removed before it is let go, so that nobody can hold a lock on a file without a name.
    with suppress(OSError):
        os.unlink(key)  # noqa: PTH108 (a path that was made absolute before any change of folder)
    with _mine_guard:
        _unlock(descriptor)
        os.close(descriptor)
        _mine.discard(key)


def _still_there(key: str, descriptor: int) -> bool:
    try:
        return os.path.samestat(os.stat(key), os.fstat(descriptor))  # noqa: PTH116
    except OSError:
        return False


def _write_holder(descriptor: int) -> None:
    words = {"pid": os.getpid(), "host": socket.gethostname(), "since": time.strftime("%H:%M:%S")}
    # Byte 0 stays out of it: Windows lets nobody read a locked byte.
    with suppress(OSError):
        os.ftruncate(descriptor, 0)
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, b" " + json.dumps(words).encode())


def _holder(key: str) -> Holder:
    if key in _mine:
        return Holder(os.getpid(), socket.gethostname())
    try:
        with Path(key).open("rb") as file:
            file.seek(1)
            words = json.loads(file.read(1000))
        return Holder(int(words["pid"]), str(words["host"]), str(words["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Holder()


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        os.lseek(descriptor, 0, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, 0, os.SEEK_SET)
        with suppress(OSError):
            msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        # lockf and not flock: a forked worker that outlives a killed builder must not inherit it.
        try:
            fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):
            return False
        return True

    def _unlock(descriptor: int) -> None:
        with suppress(OSError):
            fcntl.lockf(descriptor, fcntl.LOCK_UN)
