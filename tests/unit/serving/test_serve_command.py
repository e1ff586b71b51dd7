"""`prongsai serve` as a process: Ctrl-C, a port that is taken, nothing left behind."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import prongsai
import pytest

from .conftest import Client, is_good

PACKAGES = os.pathsep.join(
    dict.fromkeys([str(Path(prongsai.__file__).parents[1]), *filter(None, sys.path)])
)


def begin(folder: Path, *words: str) -> subprocess.Popen[str]:
    """Start `prongsai serve` with a folder of its own for temporary files."""
    temporary = folder.parent / "temporary"
    temporary.mkdir()
    return subprocess.Popen(
        [sys.executable, "-m", "prongsai", "serve", *words],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": PACKAGES, "TMPDIR": str(temporary)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        start_new_session=True,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_and_stops_cleanly(folder: Path, number: signal.Signals) -> None:
    process = begin(folder, "--port", "0")
    assert process.stdout
    first = process.stdout.readline()
    assert first.startswith("เปิดดูเว็บได้ที่ http://127.0.0.1:")
    port = int(first.split("127.0.0.1:")[1].split("/")[0])
    client = Client(port)
    client.state_when(is_good)
    assert "องค์การบริหารส่วนตำบลตัวอย่าง" in client.page()
    os.killpg(process.pid, number)
    rest, _ = process.communicate(timeout=20)
    assert process.returncode == 0
    assert rest.splitlines()[-1] == "หยุดแล้ว"
    assert "Traceback" not in rest
    assert list((folder.parent / "temporary").iterdir()) == []


def test_a_port_that_is_taken(folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        process = begin(folder, "--port", str(port))
        text, _ = process.communicate(timeout=20)
    assert process.returncode == 2
    assert f"พอร์ต {port} มีโปรแกรมอื่นใช้อยู่" in text and "--port" in text


def test_an_address_that_is_not_ours(folder: Path) -> None:
    process = begin(folder, "--host", "no.such.host.invalid")
    text, _ = process.communicate(timeout=60)
    assert process.returncode == 2
    assert "ตรวจค่า --host" in text
