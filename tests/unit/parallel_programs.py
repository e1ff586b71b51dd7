"""Programs for `test_parallel`, run in fresh interpreters, where no other thread forbids a fork."""

from __future__ import annotations

import os
import signal
import sys
import time
from concurrent.futures.process import BrokenProcessPool

from prongsai.parallel import WORTH_A_PROCESS, map_in_processes

HEAVY = [WORTH_A_PROCESS] * 40


def spread() -> None:
    """Large work is done elsewhere and comes back in order."""

    def work(number: int) -> tuple[int, int]:
        return number * 2, os.getpid()

    found = map_in_processes(work, range(40), weights=HEAVY, processes=3)
    in_order = [number for number, _ in found] == [number * 2 for number in range(40)]
    print(in_order, os.getpid() in {process for _, process in found})


def not_pickled() -> None:
    """Neither work nor items need to be picklable."""
    items = [lambda: 1] * 40
    print(sum(map_in_processes(lambda item: item(), items, weights=HEAVY, processes=2)))


def fail() -> None:
    """An exception of the work is raised here."""

    def work(number: int) -> int:
        return 1 // (number - 7)

    try:
        map_in_processes(work, range(40), weights=HEAVY, processes=2)
    except ZeroDivisionError:
        print("raised here")


def die() -> None:
    """A process that is killed does not hang the others."""

    def work(number: int) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    try:
        map_in_processes(work, range(40), weights=HEAVY, processes=2)
    except BrokenProcessPool:
        print("told")


def buffered() -> None:
    """What waits in a buffer while processes are forked is written once."""
    sys.stdout.write("once\n")
    print(sum(map_in_processes(lambda one: one, range(40), weights=HEAVY, processes=2)))


def interrupted() -> None:
    """Ctrl+C ends all processes at once and without a word of theirs."""

    def work(number: int) -> None:
        if number == 0:
            print("working", flush=True)
        time.sleep(0.05)

    try:
        map_in_processes(work, range(4000), weights=[300] * 4000, processes=2)
    except KeyboardInterrupt:
        print("interrupted")


if __name__ == "__main__":
    globals()[sys.argv[1]]()
