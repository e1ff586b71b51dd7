"""`prongsai serve`: shows the site on this machine and renews it after every change of a file."""

from __future__ import annotations

import errno
import time
import webbrowser
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import click

from prongsai.cli.config_words import in_words
from prongsai.cli.engine import ENGINE_MODULE, site_engine
from prongsai.cli.errors import Refusal
from prongsai.cli.formats.text_format import write_findings
from prongsai.cli.grammar import Command
from prongsai.cli.language import Speaker
from prongsai.cli.settings import Settings, content_prefix
from prongsai.cli.values import whole
from prongsai.serving.serve import Listener, Serving
from prongsai.serving.state import State
from prongsai.serving.worker import Job
from prongsai.wording import printable


def command(say: Speaker) -> click.Command:
    """The command in one language."""
    return Command(
        "serve",
        say=say,
        callback=_serve,
        params=[
            click.Option(
                ["--port", "-p"],
                metavar="NUMBER",
                default="8000",
                callback=whole(say, 0, 65535),
                help=say("หมายเลขพอร์ต (ไม่ระบุ = 8000)", "port (default: 8000)"),
            ),
            click.Option(
                ["--host"],
                metavar="ADDRESS",
                default="127.0.0.1",
                help=say(
                    "ที่อยู่ที่เปิดรับ (ไม่ระบุ = 127.0.0.1 เปิดดูได้เฉพาะเครื่องนี้)",
                    "address to listen at (default: 127.0.0.1, this machine only)",
                ),
            ),
            click.Option(
                ["--open", "open_browser"],
                is_flag=True,
                help=say("เปิดเว็บเบราว์เซอร์ให้ด้วย", "open a browser too"),
            ),
            click.Option(
                ["--poll"],
                is_flag=True,
                help=say(
                    "ใช้เมื่อไฟล์อยู่ในไดรฟ์เครือข่ายและหน้าเว็บไม่ปรับเอง",
                    "for files on a network drive whose changes are not noticed",
                ),
            ),
        ],
        help=say(
            "เปิดเว็บในเครื่องนี้ เมื่อบันทึกไฟล์ใด หน้าเว็บจะปรับเอง\n\n"
            "ถ้าไฟล์มีข้อผิดพลาด หน้าเดิมยังอยู่และบอกจุดที่ต้องแก้ไว้ด้านบน หยุดด้วย Ctrl-C",
            "Show the site on this machine; pages renew themselves when a file is saved.\n\n"
            "While a file is broken the last good page stays, with the problems on top. "
            "Ctrl-C stops it.",
        ),
    )


@click.pass_obj
def _serve(settings: Settings, port: int, host: str, open_browser: bool, poll: bool) -> int:
    say, console = settings.say, settings.console
    site = settings.site()
    teller = _Teller(settings, site.file)
    on_request = teller.request if settings.debug else None
    job = Job(site.file, site_engine, content_prefix(site), say.language, ENGINE_MODULE)
    try:
        serving = Serving(
            site, job, Listener(teller.state, on_request), host=host, port=port, poll=poll
        )
    except OSError as error:
        raise _no_port(error, host, port) from None
    address = serving.server.address
    console.write(
        say(f"เปิดดูเว็บได้ที่ {address}  (หยุดด้วย Ctrl-C)", f"the site is at {address}  (Ctrl-C stops)")
    )
    console.out.flush()
    if open_browser:
        with suppress(Exception):
            webbrowser.open(address)
    with suppress(KeyboardInterrupt):
        serving.run()
    console.write(say("หยุดแล้ว", "stopped"))
    return 0


class _Teller:
    """Says in the terminal what a page says in its banner."""

    def __init__(self, settings: Settings, config: Path) -> None:
        self._settings = settings
        self._config = config

    def state(self, state: State, seconds: float) -> None:
        say, console = self._settings.say, self._settings.console
        clock = time.strftime("%H:%M:%S")
        if state.findings:
            write_findings(state.findings, console)
            text = say(
                f"{clock} มีจุดที่ต้องแก้ {len(state.findings)} จุด หน้าเว็บยังเป็นของก่อนหน้า",
                f"{clock} {len(state.findings)} errors; the pages are still the ones before",
            )
        elif state.failure:
            self._tell(state.lines, "error")
            reason = printable(state.failure)
            text = say(f"{clock} สร้างเว็บไม่สำเร็จ: {reason}", f"{clock} not built: {reason}")
        else:
            self._tell(state.lines, "warning")
            text = say(
                f"{clock} สร้างเว็บแล้วใน {seconds:.1f} วินาที",
                f"{clock} built in {seconds:.1f} s",
            )
        console.write(text)
        console.out.flush()

    def _tell(self, lines: Sequence[str], level: str) -> None:
        console = self._settings.console
        for line in in_words(lines, self._config, self._settings.say, level=level):
            console.say(line)

    def request(self, line: str) -> None:
        self._settings.console.say(printable(line))


def _no_port(error: OSError, host: str, port: int) -> Refusal:
    if error.errno == errno.EADDRINUSE:
        return Refusal(
            f"พอร์ต {port} มีโปรแกรมอื่นใช้อยู่",
            f"port {port} is in use",
            f"ปิดโปรแกรมนั้น หรือใช้พอร์ตอื่น เช่น prongsai serve --port {port % 65535 + 1}",
            f"close that program, or use another port: prongsai serve --port {port % 65535 + 1}",
        )
    if error.errno == errno.EACCES:
        return Refusal(
            f"ระบบไม่อนุญาตให้ใช้พอร์ต {port}",
            f"the system does not allow port {port}",
            "ใช้พอร์ต 1024 ขึ้นไป",
            "use a port from 1024 up",
        )
    return Refusal(
        f"เปิดรับที่ {host}:{port} ไม่ได้",
        f"can't listen at {host}:{port}",
        "ตรวจค่า --host",
        "check --host",
    )
