"""The system calls of publishing: swap two folders in one step, and flush what was written."""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_RENAME_SWAP = 2
_RENAMEAT2_NUMBER = {"x86_64": 316, "aarch64": 276, "riscv64": 276}
_CANNOT = (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EPERM)


def exchange(first: Path, second: Path) -> bool:
    """Swap two folders of one file system so that no reader ever misses either.

    False where the system or the file system can't; OSError for anything else.
    """
    call = _exchange_call()
    if call is None:
        return False
    if call(os.fsencode(first), os.fsencode(second)) == 0:
        return True
    number = ctypes.get_errno()
    if number in _CANNOT:
        return False
    raise OSError(number, os.strerror(number), os.fspath(second))


def flush(folder: Path) -> None:
    """Ask the system to bring everything that was written under `folder` to the disk.

    One call for the whole file system: a call for each of many thousand files takes minutes.
    """
    if sys.platform == "win32":
        return
    library = _library()
    sync = getattr(library, "syncfs", None)
    if sync is None:
        os.sync()
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            sync(descriptor)
        finally:
            os.close(descriptor)


def flush_entry(folder: Path) -> None:
    """Bring the names in one folder to the disk, after a rename in it."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _library() -> Any:
    try:
        return ctypes.CDLL(None, use_errno=True)
    except (OSError, TypeError):
        return None


def _exchange_call() -> Any:
    """A function of two byte paths that returns 0 when they were swapped, None without one."""
    library = _library()
    if sys.platform == "darwin":
        swap = getattr(library, "renamex_np", None)
        return swap and (lambda first, second: swap(first, second, _RENAME_SWAP))
    if not sys.platform.startswith("linux") or library is None:
        return None
    rename = getattr(library, "renameat2", None)
    if rename is not None:
        return lambda first, second: rename(_AT_FDCWD, first, _AT_FDCWD, second, _RENAME_EXCHANGE)
    number = _RENAMEAT2_NUMBER.get(platform.machine())
    if number is None:
        return None
    return lambda first, second: library.syscall(
        ctypes.c_long(number), _AT_FDCWD, first, _AT_FDCWD, second, ctypes.c_uint(_RENAME_EXCHANGE)
    )
