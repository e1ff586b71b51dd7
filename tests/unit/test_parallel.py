"""Work in several processes: order, exceptions, deaths, interruption, and no output told twice."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prongsai.parallel import WORTH_A_PROCESS, chunks_by_weight, map_in_processes

HEAVY = [WORTH_A_PROCESS] * 40
GENERATOR = Path(__file__).parents[2] / "generator"
needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system can't fork")


def _with_process(number: int) -> tuple[int, int]:
    return number * 2, os.getpid()


def test_small_work_stays_in_this_process() -> None:
    assert map_in_processes(_with_process, [1, 2], weights=[1, 1]) == [
        (2, os.getpid()),
        (4, os.getpid()),
    ]
    assert map_in_processes(_with_process, [], weights=[]) == []


@needs_fork
def test_large_work_is_spread_and_in_order() -> None:
    found = map_in_processes(_with_process, range(40), weights=HEAVY, processes=3)
    assert [number for number, _ in found] == [number * 2 for number in range(40)]
    assert os.getpid() not in {process for _, process in found}


@needs_fork
def test_work_and_items_need_no_pickling() -> None:
    items = [lambda: 1] * 40
    assert map_in_processes(lambda item: item(), items, weights=HEAVY, processes=2) == [1] * 40


def test_with_other_threads_nothing_is_forked() -> None:
    leave = threading.Event()
    thread = threading.Thread(target=leave.wait)
    thread.start()
    try:
        found = map_in_processes(_with_process, range(40), weights=HEAVY, processes=2)
    finally:
        leave.set()
        thread.join()
    assert {process for _, process in found} == {os.getpid()}


def _fail_at_seven(number: int) -> int:
    if number == 7:
        raise LookupError("seven")
    return number


@pytest.mark.parametrize("processes", [1, 2])
def test_exceptions_are_raised_here(processes: int) -> None:
    with pytest.raises(LookupError, match="seven"):
        map_in_processes(_fail_at_seven, range(40), weights=HEAVY, processes=processes)


@needs_fork
def test_a_killed_process_does_not_hang() -> None:
    def die(number: int) -> int:
        os.kill(os.getpid(), signal.SIGKILL)
        return number

    with pytest.raises(BrokenProcessPool):
        map_in_processes(die, range(40), weights=HEAVY, processes=2)


_PRINTER = """
import sys
from prongsai.parallel import map_in_processes
sys.stdout.write("once\\n")  # stays in the buffer while processes are forked
print(sum(map_in_processes(lambda one: one, range(40), weights=[300] * 40, processes=2)))
"""
_SLEEPER = """
import time
from prongsai.parallel import map_in_processes
def work(one):
    if one == 0:
        print("working", flush=True)
    time.sleep(0.05)
try:
    map_in_processes(work, range(4000), weights=[300] * 4000, processes=2)
except KeyboardInterrupt:
    print("interrupted", flush=True)
"""


def _start(program: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", program],
        env={**os.environ, "PYTHONPATH": str(GENERATOR)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


@needs_fork
def test_output_is_not_told_twice() -> None:
    out, err = _start(_PRINTER).communicate(timeout=60)
    assert (out, err) == ("once\n780\n", "")


@needs_fork
def test_interruption_ends_all_processes_quietly() -> None:
    program = _start(_SLEEPER)
    assert program.stdout
    assert program.stdout.readline() == "working\n"
    os.killpg(program.pid, signal.SIGINT)
    out, err = program.communicate(timeout=60)
    assert (out, err, program.returncode) == ("interrupted\n", "", 0)


@given(st.lists(st.integers(0, 50), max_size=200), st.integers(1, 64))
def test_chunks(weights: list[int], count: int) -> None:
    chunks = list(chunks_by_weight(weights, count))
    assert [at for chunk in chunks for at in chunk] == list(range(len(weights)))
    assert all(chunks)
    assert len(chunks) <= count + 1
    share = sum(weights) / count
    for chunk in chunks:
        assert sum(weights[at] for at in chunk[:-1]) <= share + 1e-6


def test_one_heavy_item_stands_alone() -> None:
    assert list(chunks_by_weight([1, 1, 100, 1, 1], 4)) == [range(3), range(3, 5)]
