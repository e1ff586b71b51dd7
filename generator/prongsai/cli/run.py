"""Runs one command and turns whatever happens into words and an exit code."""

from __future__ import annotations

import os
import signal
import sys
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from types import FrameType

import click

from prongsai import __version__
from prongsai.cli.app import make_app
from prongsai.cli.console import Console
from prongsai.cli.errors import DEFECT, INTERRUPTED, WRONG_USE, Refusal
from prongsai.cli.grammar import complaint
from prongsai.cli.language import Speaker
from prongsai.cli.settings import Settings
from prongsai.wording import one_line, printable


def run(arguments: Sequence[str], say: Speaker, console: Console) -> int:
    """Run the command that `arguments` name; returns its exit code and raises nothing."""
    settings = Settings(say, console)
    try:
        with _stopped_by_signals():
            return _run(arguments, settings)
    except BrokenPipeError:
        # The reader of our output has gone; Python would complain again when it flushes at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except (KeyboardInterrupt, click.Abort):
        console.say(say("ยกเลิกแล้ว", "stopped"))
        return INTERRUPTED
    except Exception as error:
        _tell_defect(error, arguments, settings)
        return DEFECT


@contextmanager
def _stopped_by_signals() -> Iterator[None]:
    """Let Ctrl-C and SIGTERM stop this process in good order.

    Processes that are forked for the work inherit this: they keep quiet, and leave when told to.
    """
    owner = os.getpid()

    def stop(number: int, _frame: FrameType | None) -> None:
        if os.getpid() == owner:
            raise KeyboardInterrupt
        if number == signal.SIGTERM:
            os._exit(128 + number)

    before = {}
    for number in (signal.SIGINT, signal.SIGTERM):
        # Only the first thread may do this; and who runs us may want a signal to be ignored.
        if signal.getsignal(number) != signal.SIG_IGN:
            with suppress(ValueError):
                before[number] = signal.signal(number, stop)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _run(arguments: Sequence[str], settings: Settings) -> int:
    say, console = settings.say, settings.console
    app = make_app(say)
    try:
        code = app.main(list(arguments), "prongsai", standalone_mode=False, obj=settings)
        return code if isinstance(code, int) else 0
    except click.UsageError as error:
        path = error.ctx.command_path if error.ctx else "prongsai"
        console.say(_headed(say("ใช้คำสั่งไม่ถูกต้อง", "wrong use"), complaint(error, say), settings))
        console.say(say(f"    ดูวิธีใช้: {path} --help", f"    for help: {path} --help"))
        return WRONG_USE
    except Refusal as error:
        console.say(_headed(say("ทำไม่ได้", "can't do this"), say(error.th, error.en), settings))
        if error.hint_th:
            console.say("    " + printable(say(error.hint_th, error.hint_en)))
        return WRONG_USE


def _headed(head: str, text: str, settings: Settings) -> str:
    console = settings.console
    return f"{console.paint(head, 'error', console.err)}: {printable(text)}"


def _tell_defect(error: Exception, arguments: Sequence[str], settings: Settings) -> None:
    say, console = settings.say, settings.console
    cause = one_line(f"{type(error).__name__}: {error}")[:300]
    head = say(
        "โปรแกรม prongsai ขัดข้อง ไม่ใช่ความผิดของข้อมูลที่กรอก",
        "prongsai has failed; this is a fault of the program, not of your files",
    )
    console.say(console.paint(head, "error", console.err))
    console.say(f"    {cause}")
    command = one_line(" ".join(["prongsai", *arguments]))
    console.say(
        say(
            f"    โปรดแจ้งผู้ดูแลโปรแกรม พร้อมบรรทัดข้างบนและคำสั่งนี้: {command} "
            f"(รุ่น {__version__}) เพิ่ม --debug เพื่อดูรายละเอียด",
            f"    please report the line above with this command: {command} "
            f"(version {__version__}); --debug shows the details",
        )
    )
    if settings.debug:
        for line in "".join(traceback.format_exception(error)).splitlines():
            console.say(printable(line))
