"""One check and build in a process of its own, so that no fault or memory of it stays behind.

The process is started ahead and has the engine loaded when the build is asked for.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from multiprocessing.connection import Connection
from pathlib import Path

from prongsai.check_content import check_content
from prongsai.problems import Finding
from prongsai.serving.engine import BuildError, Engine, Order, build_site
from prongsai.site_config import ConfigError, load_site_config


@dataclass(frozen=True, slots=True)
class Job:
    """What to build and with what; how to say what is wrong with the content.

    `prefix` is the content folder as people call it, None for what the configuration says. `ahead`
    names a module to import before the build is asked for.
    """

    config: Path
    engine: Engine
    prefix: str | None = None
    language: str = "th"
    ahead: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What happened: `errors` forbid the build; `done` is True only when the site is complete."""

    errors: tuple[Finding, ...] = ()
    warnings: int = 0
    done: bool = False
    failure: str = ""
    lines: tuple[str, ...] = ()


class Worker:
    """A process that builds once."""

    def __init__(self, job: Job) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, inner = context.Pipe()
        # No daemon: those may have no processes of their own, and a large build uses all cores.
        self._process = context.Process(target=_work, args=(inner, job), name="prongsai-build")
        self._process.start()
        inner.close()

    def build(self, folder: Path) -> Iterator[Report]:
        """Build into `folder`; gives a report after the check and one at the end."""
        try:
            self._pipe.send(folder)
            while True:
                report: Report = self._pipe.recv()
                yield report
                if report.done or report.errors or report.failure:
                    return
        except (EOFError, OSError, TypeError):
            # TypeError: what reading a pipe gives that another thread closes in that very moment.
            self._process.join(1)
            yield Report(failure=f"exit code {self._process.exitcode}")

    def close(self) -> None:
        """End the process and whatever it started."""
        self._pipe.close()
        self._process.join(0.2)
        if self._process.is_alive():
            _kill_group(self._process.pid)
            self._process.kill()
        self._process.join(5)


def _work(pipe: Connection, job: Job) -> None:
    """The process: load the engine, wait for the folder, check, build, report."""
    with suppress(ValueError, OSError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        # A group of its own, so that its helpers can be ended with it.
        if hasattr(os, "setpgrp"):
            os.setpgrp()
    if job.ahead:
        with suppress(Exception):
            import_module(job.ahead)
    with suppress(EOFError, OSError, KeyboardInterrupt):
        folder: Path = pipe.recv()
        for report in _reports(job, folder):
            pipe.send(report)


def _reports(job: Job, folder: Path) -> Iterator[Report]:
    try:
        site = load_site_config(job.config)
        prefix = site.content_prefix if job.prefix is None else job.prefix
        checked = check_content(site.content, prefix=prefix, language=job.language)
        warnings = len(checked.warnings)
        yield Report(checked.blocking, warnings)
        if checked.blocking:
            return
        folder.mkdir(parents=True)
        lines = build_site(job.engine, Order(job.config, folder, checked=checked))
        yield Report(warnings=warnings, done=True, lines=lines)
    except ConfigError as error:
        where = f"{job.config.name}:{error.line}:{error.column}"
        yield Report(failure=f"{where}: {error.code}: {error.detail}")
    except BuildError as error:
        yield Report(failure=error.reason or "?", lines=error.lines)
    except Exception as error:
        yield Report(failure=f"{type(error).__name__}: {error}")


def _kill_group(pid: int | None) -> None:
    if pid and hasattr(os, "killpg"):
        with suppress(OSError):
            os.killpg(pid, signal.SIGKILL)
