"""`prongsai build`: check, build beside the old site, look it over, exchange the two."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import click

from prongsai.check_content import Checked
from prongsai.cli.check import checked_site
from prongsai.cli.config_words import in_words
from prongsai.cli.engine import site_engine
from prongsai.cli.errors import FINDINGS, WRONG_USE, Refusal
from prongsai.cli.formats.outcome import Outcome
from prongsai.cli.formats.text_format import write_findings
from prongsai.cli.grammar import Command
from prongsai.cli.language import Speaker
from prongsai.cli.progress import Progress
from prongsai.cli.settings import Settings, shown_path
from prongsai.cli.values import day
from prongsai.planning.plan import plan_site
from prongsai.publishing.output_lock import Holder
from prongsai.publishing.swap import Published, PublishError, publish
from prongsai.serving.engine import BuildError, Order, build_site
from prongsai.wording import printable

MEASURES_A_SECOND = 1000
"""So many measures are a site that takes longer than nobody minds."""

WAIT = 120.0
"""Seconds to wait for another build of the same site."""


class MissingPagesError(Exception):
    """The engine left out pages that the content asks for: a defect of prongsai."""


def command(say: Speaker) -> click.Command:
    """The command in one language."""
    return Command(
        "build",
        say=say,
        callback=_build,
        params=[
            click.Option(
                ["--output", "-o"],
                metavar="FOLDER",
                help=say(
                    "โฟลเดอร์ผลลัพธ์ (ไม่ระบุ = site_dir ในไฟล์การตั้งค่า)",
                    "where to put the site (default: site_dir of the configuration)",
                ),
            ),
            click.Option(
                ["--strict/--no-strict"],
                default=True,
                help=say(
                    "หยุดเมื่อหน้าเว็บมีคำเตือน เช่น ลิงก์เสีย (ปกติ = หยุด)",
                    "stop at warnings about pages, such as a broken link (default: stop)",
                ),
            ),
            click.Option(
                ["--today"],
                metavar="DATE",
                callback=day(say),
                help=say(
                    "วันที่ใช้นับวันคงเหลือตามกำหนดการประเมิน ค.ศ. เช่น 2026-03-31 (ไม่ระบุ = ไม่นับ)",
                    "the day that days left are counted from, such as 2026-03-31 (default: none)",
                ),
            ),
        ],
        help=say(
            "ตรวจข้อมูล แล้วสร้างเว็บไซต์ทั้งเว็บ\n\n"
            "สร้างไว้ข้าง ๆ ก่อน เมื่อเสร็จสมบูรณ์จึงสลับแทนของเดิม ถ้าไม่สำเร็จเว็บเดิมไม่ถูกแตะต้อง",
            "Check the data and build the whole site.\n\n"
            "The site is made beside the old one and takes its place only when it is complete.",
        ),
    )


@click.pass_obj
def _build(settings: Settings, output: str | None, strict: bool, today: date | None) -> int:
    site = settings.site()
    begun = time.monotonic()
    checked = checked_site(settings, site)
    if checked.blocking:
        _refuse(settings, checked)
        return FINDINGS
    target = Path(output).absolute() if output else site.output
    try:
        published = _publish(
            settings, checked, target, Order(site.file, target, strict, checked, today)
        )
    except PublishError as error:
        raise Refusal(error.th, error.en) from error
    except BuildError as error:
        _tell_engine_trouble(settings, error, site.file)
        return WRONG_USE if error.of_configuration else FINDINGS
    _summarise(settings, checked, published, time.monotonic() - begun)
    return 0


def _publish(settings: Settings, checked: Checked, target: Path, order: Order) -> Published:
    say, console = settings.say, settings.console
    complaints: list[str] = []
    building = say("กำลังสร้างเว็บ...", "building...")
    long = checked.site.measure_count > MEASURES_A_SECOND
    with Progress(console, long=long) as progress:

        def step(text: str) -> None:
            progress(f"{building} {text}")

        def make(folder: Path) -> None:
            progress(building)
            # Elsewhere than on a terminal every step would be a line of its own.
            told = step if console.shows_progress else None
            there = dataclasses.replace(order, folder=folder, on_progress=told)
            complaints.extend(build_site(site_engine, there))
            progress(say("กำลังตรวจเว็บที่สร้าง...", "looking the new site over..."))

        def wait(holder: Holder) -> None:
            progress.clear()
            who = printable(holder.describe())
            console.say(
                say(
                    f"มีการสร้างเว็บนี้อยู่ ({who}) กำลังรอให้เสร็จ...",
                    f"this site is being built ({who}); waiting...",
                )
            )

        published = publish(target, make, verify=_verifier(checked), wait=WAIT, on_wait=wait)
    warning = f"{console.paint('warning', 'warning', console.err)}: "
    for line in in_words(complaints, order.config, say, level="warning", before=warning):
        console.say(line)
    return published


def _verifier(checked: Checked) -> Callable[[Path], None]:
    """A look at the new site: every page that the content asks for is there."""

    def verify(folder: Path) -> None:
        pages = [page.path for page in plan_site(checked.site).pages]
        missing = [path for path in pages if not (folder / path).is_file()]
        if missing:
            raise MissingPagesError(
                f"ขาด {len(missing)} หน้า เช่น {missing[0]} (เว็บเดิมยังอยู่ครบ the old site is as it was)"
            )

    return verify


def _refuse(settings: Settings, checked: Checked) -> None:
    say, console = settings.say, settings.console
    outcome = Outcome(checked, say, console)
    write_findings(checked.blocking, console)
    console.write(printable(outcome.counts()))
    console.say(
        say(
            "ยังไม่สร้างเว็บ และเว็บเดิมไม่ถูกแตะต้อง แก้จุดที่ขึ้นว่า error แล้วสั่งใหม่",
            "nothing was built, and the old site is as it was: correct what is marked error",
        )
    )


def _tell_engine_trouble(settings: Settings, error: BuildError, config: Path) -> None:
    say, console = settings.say, settings.console
    for line in in_words(error.lines, config, say):
        console.say(line)
    head = console.paint(say("สร้างเว็บไม่สำเร็จ", "not built"), "error", console.err)
    console.say(f"{head}: {printable(error.reason)}")
    console.say(say("    เว็บเดิมไม่ถูกแตะต้อง", "    the old site is as it was"))


def _summarise(settings: Settings, checked: Checked, done: Published, seconds: float) -> None:
    say, console = settings.say, settings.console
    if checked.errors:
        count = len(checked.errors)
        console.say(
            say(
                f"ต้องแก้ก่อนส่งประเมิน {count} จุด เผยแพร่ได้แล้ว ดูด้วย: prongsai check",
                f"published; {count} things must be put right before an assessment: prongsai check",
            )
        )
    if checked.warnings:
        count = len(checked.warnings)
        console.say(
            say(
                f"มีจุดที่ควรตรวจ {count} จุด ดูด้วย: prongsai check",
                f"{count} things should be looked at: prongsai check",
            )
        )
    size = f"{done.size / 1_000_000:.1f} MB"
    console.write(
        console.paint(say("สร้างเว็บเสร็จแล้ว", "the site is built"), "good")
        + say(
            f": {done.pages} หน้า {done.files} ไฟล์ {size} ใช้เวลา {seconds:.1f} วินาที",
            f": {done.pages} pages, {done.files} files, {size}, in {seconds:.1f} s",
        )
    )
    where = printable(shown_path(done.folder))
    home = printable(shown_path(done.folder / "index.html"))
    console.write(say(f"    อยู่ที่ {where}", f"    it is in {where}"))
    console.write(
        say(
            f"    เปิดดู: เปิดไฟล์ {home} ด้วยเว็บเบราว์เซอร์ หรือสั่ง prongsai serve",
            f"    to see it: open {home} in a browser, or run prongsai serve",
        )
    )
