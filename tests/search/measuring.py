"""Runs a program and measures from outside what it and its children cost: time, CPU, memory."""

from __future__ import annotations

import contextlib
import os
import subprocess
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile

POLL = 0.2  # seconds


@dataclass(frozen=True)
class Cost:
    """What a program printed, its seconds of CPU and its peak of megabytes, with all its children.

    Taken by looking every fifth of a second: what happens after the last look is missed.
    """

    printed: str
    cpu: float
    megabytes: float


def run_measured(command: Sequence[str], folder: Path, typed: str = "") -> Cost:
    """Run `command` in `folder` to its end; an error of its own is raised with what it printed."""
    with TemporaryFile("w+", encoding="utf-8") as asked, TemporaryFile("w+") as answered:
        asked.write(typed)
        asked.seek(0)
        process = subprocess.Popen(
            command, cwd=folder, stdin=asked, stdout=answered, start_new_session=True
        )
        cpu, peak = _watch(process)
        answered.seek(0)
        printed = answered.read()
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)} stopped with {process.returncode}")
    return Cost(printed, cpu, peak)


def _watch(process: subprocess.Popen[bytes]) -> tuple[float, float]:
    """Seconds of CPU and the peak of megabytes of a program and its children until it ends."""
    peak = 0.0
    used: dict[int, float] = {}
    while process.poll() is None:
        members = list(_group(process.pid))
        peak = max(peak, sum(map(_proportional, members)) / 1024)
        used |= {one: _cpu(one) or used.get(one, 0.0) for one in members}
        time.sleep(POLL)
    return sum(used.values()), peak


def _cpu(process: int) -> float:
    """Seconds that a process has worked, without its children; 0 when it is gone."""
    with contextlib.suppress(OSError):
        after_name = Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")[2].split()
        return (int(after_name[11]) + int(after_name[12])) / os.sysconf("SC_CLK_TCK")
    return 0.0


def _group(leader: int) -> Iterator[int]:
    """The processes that a program has started, itself included."""
    for path in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if os.getpgid(int(path.name)) == leader:
                yield int(path.name)


def _proportional(process: int) -> int:
    """Kilobytes of a process; memory shared by several counts once altogether."""
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{process}/smaps_rollup").read_text("utf-8").splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1])
    return 0
