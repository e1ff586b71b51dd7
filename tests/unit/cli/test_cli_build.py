"""`prongsai build`: the check before, the exchange after, and what is said when it fails."""

from __future__ import annotations

import errno
import logging
import os
import re
import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import prongsai
import pytest
from prongsai.cli import build
from prongsai.planning.plan import plan_site
from prongsai.publishing.output_lock import output_lock
from prongsai.serving.engine import BuildError, Engine, Order

from .conftest import Run


def fake_engine(order: Order) -> None:
    """Make an empty page for every planned one."""
    assert order.checked
    for page in plan_site(order.checked.site).pages:
        file = order.folder / page.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"strict={order.strict} today={order.today}", encoding="utf-8")


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> Callable[[Engine], None]:
    """Put another engine in the place of the real one."""

    def use(one: Engine) -> None:
        monkeypatch.setattr(build, "site_engine", one)

    use(fake_engine)
    return use


def home(site: Path) -> str:
    return (site / "site/index.html").read_text(encoding="utf-8")


@pytest.mark.usefixtures("engine")
def test_a_site_is_built(run: Run, site: Path) -> None:
    ran = run("build")
    assert ran.code == 0
    first, where, how = ran.out.splitlines()
    assert first.startswith("สร้างเว็บเสร็จแล้ว: ") and " หน้า " in first and " MB " in first
    assert where == "    อยู่ที่ site"
    assert "site/index.html" in how and "prongsai serve" in how
    assert home(site) == "strict=True today=None"


@pytest.mark.usefixtures("engine")
def test_options(run: Run, site: Path) -> None:
    assert run("build", "--no-strict", "--output", "other/web").code == 0
    page = site / "other/web/index.html"
    assert page.read_text(encoding="utf-8") == "strict=False today=None"
    assert not (site / "site").exists()


@pytest.mark.usefixtures("engine")
def test_the_day_is_given(run: Run, site: Path) -> None:
    assert run("build", "--today", "๒๐๒๖-๐๓-๓๑").code == 0
    assert home(site) == "strict=True today=2026-03-31"
    for wrong, told in (
        ("2569-03-31", "ปี ค.ศ. 2026"),
        ("31/3/2026", "2026-03-31"),
        ("2026-02-30", "ไม่ใช่วันที่"),
    ):
        ran = run("build", "--today", wrong)
        assert ran.code == 2
        assert told in ran.err


@pytest.mark.usefixtures("engine")
def test_what_the_criteria_miss_does_not_stop_the_build(
    run: Run, site: Path, measure: Path
) -> None:
    text = measure.read_text(encoding="utf-8")
    start, end = text.index("\noutcome:"), text.index("\n", text.index("\noutcome:") + 1)
    while text[end + 1 : end + 2] == " ":
        end = text.index("\n", end + 1)
    measure.write_text(text[:start] + "\noutcome: []" + text[end:], encoding="utf-8")
    assert "error required-missing" in run("check").out
    assert run("check").code == 1
    ran = run("build")
    assert ran.code == 0
    assert "ต้องแก้ก่อนส่งประเมิน 1 จุด" in ran.err


@pytest.mark.usefixtures("engine")
def test_an_error_in_the_content_stops_the_build(run: Run, site: Path, measure: Path) -> None:
    assert run("build").code == 0
    measure.write_text("title: [\n", encoding="utf-8")
    ran = run("build")
    assert ran.code == 1
    assert re.search(r"measures/01\.yml:\d+:\d+: error ", ran.out)
    assert "เว็บเดิมไม่ถูกแตะต้อง" in ran.err
    assert home(site) == "strict=True today=None"


@pytest.mark.usefixtures("engine")
def test_warnings_do_not_stop_the_build(run: Run, measure: Path) -> None:
    text = measure.read_text(encoding="utf-8")
    measure.write_text(text.replace("end: 2025-03", "end: 2026-03"), encoding="utf-8")
    ran = run("build")
    assert ran.code == 0
    assert "ดูด้วย: prongsai check" in ran.err


def test_an_engine_that_fails(run: Run, site: Path, engine: Callable[[Engine], None]) -> None:
    assert run("build").code == 0

    def failing(*_: object) -> None:
        logging.getLogger("mkdocs.structure").warning("ลิงก์เสีย\x1b[0m")
        raise BuildError("Aborted with 1 warnings")

    engine(failing)
    ran = run("build")
    assert ran.code == 1
    assert "ลิงก์เสีย" in ran.err and "\x1b" not in ran.err
    assert "สร้างเว็บไม่สำเร็จ: Aborted with 1 warnings" in ran.err
    assert home(site) == "strict=True today=None"
    assert sorted(one.name for one in site.iterdir() if one.name.startswith(".site")) == []


def test_an_engine_that_refuses_its_configuration(
    run: Run, site: Path, engine: Callable[[Engine], None]
) -> None:
    def failing(*_: object) -> None:
        logging.getLogger("mkdocs.config").error("Config value 'theme': unknown")
        raise BuildError("Aborted with 1 configuration errors")

    engine(failing)
    assert run("build").code == 2


def test_warnings_of_the_engine_are_shown(
    run: Run, site: Path, engine: Callable[[Engine], None]
) -> None:
    def warning(order: Order) -> None:
        logging.getLogger("mkdocs").warning("ระวัง")
        fake_engine(order)

    engine(warning)
    ran = run("build", "--no-strict")
    assert ran.code == 0
    assert "warning: ระวัง" in ran.err


def test_a_site_with_missing_pages_is_not_published(
    run: Run, site: Path, engine: Callable[[Engine], None]
) -> None:
    assert run("build").code == 0

    def incomplete(order: Order) -> None:
        fake_engine(order)
        (order.folder / "org/tua-yang/2568-year/02.html").unlink()

    engine(incomplete)
    ran = run("build")
    assert ran.code == 3
    assert "ขาด 1 หน้า เช่น org/tua-yang/2568-year/02.html" in ran.err
    assert home(site) == "strict=True today=None"


def test_a_full_disk(run: Run, site: Path, engine: Callable[[Engine], None]) -> None:
    assert run("build").code == 0

    def full(order: Order) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(order.folder / "x"))

    engine(full)
    ran = run("build")
    assert ran.code == 2
    assert "พื้นที่ดิสก์เต็ม" in ran.err
    assert home(site) == "strict=True today=None"


@pytest.mark.usefixtures("engine")
def test_a_folder_with_other_files_is_not_replaced(run: Run, site: Path) -> None:
    (site / "site").mkdir()
    (site / "site/งาน.docx").touch()
    ran = run("build")
    assert ran.code == 2
    assert "prongsai ไม่ได้สร้าง จึงไม่เขียนทับ" in ran.err
    assert [one.name for one in (site / "site").iterdir()] == ["งาน.docx"]


@pytest.mark.usefixtures("engine")
def test_another_build_at_the_same_time(
    run: Run, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(build, "WAIT", 0.3)
    with output_lock(site / ".site.lock"):
        ran = run("build")
    assert ran.code == 2
    assert "กำลังรอให้เสร็จ" in ran.err
    assert f"มีการสร้างเว็บนี้อยู่แล้ว (pid {os.getpid()}" in ran.err


def test_the_example_builds_with_the_real_engine(run: Run, site: Path) -> None:
    ran = run("build")
    assert ran.code == 0, ran.err
    assert "องค์การบริหารส่วนตำบลตัวอย่าง" in home(site)
    assert "ตัวอย่าง" in (site / "site/org/tua-yang/2568-year/01.html").read_text(encoding="utf-8")


SLOW_BUILD = """
    import os, sys, time
    from prongsai.cli import build, main

    def engine(order):
        (order.folder / "index.html").touch()
        ready, there = os.pipe()
        helper = os.fork()
        if helper == 0:
            os.write(there, b"x")  # a signal sent while a process is being forked is lost
            while True:
                time.sleep(0.02)
        os.read(ready, 1)
        try:
            print("building", helper, flush=True)
            while True:
                time.sleep(0.02)
        finally:
            os.kill(helper, 15)
            os.waitpid(helper, 0)

    build.site_engine = engine
    sys.exit(main(["build"]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_stopped_build_leaves_nothing(site: Path, number: signal.Signals) -> None:
    packages = os.pathsep.join([str(Path(prongsai.__file__).parents[1]), *filter(None, sys.path)])
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(SLOW_BUILD)],
        cwd=site,
        env={**os.environ, "PYTHONPATH": packages},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    assert process.stdout
    assert process.stdout.readline().startswith("building")
    process.send_signal(number)
    _, complaint = process.communicate(timeout=20)
    assert process.returncode == 130
    assert complaint.strip() == "ยกเลิกแล้ว"
    assert not [one for one in site.iterdir() if "site" in one.name and one.is_dir()]
