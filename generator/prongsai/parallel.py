"""Runs independent pieces of work on all cores, in order; knows nothing of what the work is."""

from __future__ import annotations

import gc
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

T = TypeVar("T")
R = TypeVar("R")

WORTH_A_PROCESS = 300
"""Below this weight a process costs more than it saves."""

CHUNKS_A_PROCESS = 8
"""Work is handed out in so many pieces of about the same weight, so that no core waits long."""


def map_in_processes(
    work: Callable[[T], R],
    items: Sequence[T],
    *,
    weights: Sequence[int],
    processes: int | None = None,
) -> list[R]:
    """`work` applied to each item, in order; `weights` say how much each item costs.

    Processes are forked, so `work` and `items` are inherited and only results travel. Where the
    system can't fork, or other threads run (their locks would be copied), or the work is small,
    everything runs in this process. The first exception of `work` is raised here, whatever ran.
    """
    available = processes if processes is not None else usable_cores()
    count = min(available, sum(weights) // WORTH_A_PROCESS, len(items))
    if count < 2 or not hasattr(os, "fork") or threading.active_count() > 1:
        return [work(item) for item in items]
    return _fork(work, items, weights, count)


def _fork(
    work: Callable[[T], R], items: Sequence[T], weights: Sequence[int], count: int
) -> list[R]:
    # Slow to import, and small sites never need them.
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415
    from multiprocessing import active_children, get_context  # noqa: PLC0415

    # What is there now is no garbage: looking through it would copy every shared page of memory.
    gc.freeze()
    pool = ProcessPoolExecutor(count, get_context("fork"), _inherit, (work, items))
    try:
        chunks = list(chunks_by_weight(weights, count * CHUNKS_A_PROCESS))
        return [result for done in pool.map(_work_on, chunks) for result in done]
    except BaseException:
        for process in active_children():
            process.terminate()  # nobody waits for its work any more
        raise
    finally:
        pool.shutdown(cancel_futures=True)
        gc.unfreeze()


def chunks_by_weight(weights: Sequence[int], count: int) -> Iterator[range]:
    """The positions of `weights` in at most `count` runs of about the same weight."""
    share = sum(weights) / count
    begin, gathered, wanted = 0, 0, share
    for at, weight in enumerate(weights, 1):
        gathered += weight
        if gathered >= wanted:
            yield range(begin, at)
            begin = at
            wanted = (gathered // share + 1) * share if share else 0
    if begin < len(weights):
        yield range(begin, len(weights))


_inherited: tuple[Callable[[Any], Any], Sequence[Any]] | None = None


def _inherit(work: Callable[[T], R], items: Sequence[T]) -> None:
    """Keep work and items in the forked process, which ends without a word when it is told to."""
    global _inherited  # noqa: PLW0603 (set once, in the child only)
    _inherited = (work, items)
    for ending in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ending, signal.SIG_DFL)


def _work_on(positions: range) -> list[Any]:
    assert _inherited is not None
    work, items = _inherited
    return [work(items[position]) for position in positions]


def usable_cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
