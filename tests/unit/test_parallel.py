"""Work in several processes: order, exceptions, deaths, interruption, and no output told twice."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from prongsai.parallel import WORTH_A_PROCESS, chunks_by_weight, map_in_processes

PROGRAMS = Path(__file__).parent / "parallel_programs.py"
GENERATOR = Path(__file__).parents[2] / "generator"
needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system can't fork")


def _start(name: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-W", "error", str(PROGRAMS), name],
        env={**os.environ, "PYTHONPATH": str(GENERATOR)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


@needs_fork
@pytest.mark.parametrize(
    ("name", "printed"),
    [
        ("spread", "True False\n"),
        ("not_pickled", "40\n"),
        ("fail", "raised here\n"),
        ("die", "told\n"),
        ("buffered", "once\n780\n"),
    ],
)
def test_in_several_processes(name: str, printed: str) -> None:
    assert _start(name).communicate(timeout=60) == (printed, "")


@needs_fork
def test_interruption_ends_all_processes_quietly() -> None:
    program = _start("interrupted")
    assert program.stdout
    assert program.stdout.readline() == "working\n"
    os.killpg(program.pid, signal.SIGINT)
    out, err = program.communicate(timeout=60)
    assert (out, err, program.returncode) == ("interrupted\n", "", 0)


def _process(number: int) -> int:
    if number < 0:
        raise LookupError(number)
    return os.getpid()


def test_small_work_stays_in_this_process() -> None:
    assert map_in_processes(_process, [1, 2], weights=[1, 1]) == [os.getpid()] * 2
    assert map_in_processes(_process, [], weights=[]) == []
    with pytest.raises(LookupError):
        map_in_processes(_process, [-1], weights=[1])


def test_with_other_threads_nothing_is_forked() -> None:
    leave = threading.Event()
    thread = threading.Thread(target=leave.wait)
    thread.start()
    try:
        weights = [WORTH_A_PROCESS] * 40
        found = map_in_processes(_process, range(40), weights=weights, processes=2)
    finally:
        leave.set()
        thread.join()
    assert set(found) == {os.getpid()}


@settings(deadline=None, database=None)
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
