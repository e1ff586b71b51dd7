"""`prongsai check`: reads everything, says what is wrong and where."""

from __future__ import annotations

import click

from prongsai.check_content import Checked, check_content
from prongsai.cli.errors import FINDINGS, Refusal
from prongsai.cli.formats import FORMATS, to_do_writer, writer
from prongsai.cli.formats.outcome import Outcome
from prongsai.cli.grammar import Command
from prongsai.cli.language import Speaker
from prongsai.cli.progress import Progress
from prongsai.cli.settings import Settings, content_prefix
from prongsai.cli.values import one_of
from prongsai.site_config import SiteConfig


def command(say: Speaker) -> click.Command:
    """The command in one language."""
    return Command(
        "check",
        say=say,
        callback=_check,
        params=[
            click.Option(
                ["--format", "form"],
                metavar="FORMAT",
                default="text",
                callback=one_of(say, *FORMATS),
                help=say(
                    f"รูปแบบผลลัพธ์ {' '.join(FORMATS)} (ไม่ระบุ = text)",
                    f"form of the result: {' '.join(FORMATS)} (default: text)",
                ),
            ),
            click.Option(
                ["--to-do"],
                is_flag=True,
                help=say(
                    "แสดงเฉพาะสิ่งที่ต้องทำทั้งหมด แยกตามผู้รับผิดชอบ (ใช้กับ text และ json)",
                    "show only what is to be done, all of it, by who is responsible (text, json)",
                ),
            ),
        ],
        help=say(
            "ตรวจข้อมูลทุกไฟล์ แล้วบอกจุดที่ต้องแก้พร้อมชื่อไฟล์ บรรทัด และวิธีแก้\n\n"
            "ผลลัพธ์: 0 ไม่พบข้อผิดพลาด (อาจมีคำเตือน)  1 มีจุดที่ต้องแก้",
            "Check all files and say what to correct: file, line and how.\n\n"
            "Exit code: 0 no errors (there may be warnings), 1 something must be corrected",
        ),
    )


@click.pass_obj
def _check(settings: Settings, form: str, to_do: bool) -> int:
    write = to_do_writer(form) if to_do else writer(form)
    if write is None:
        raise Refusal(
            f"--to-do ใช้กับ --format {form} ไม่ได้",
            f"--to-do does not go with --format {form}",
            "ใช้ --format text หรือ --format json",
            "use --format text or --format json",
        )
    site = settings.site()
    checked = checked_site(settings, site)
    write(Outcome(checked, settings.say, settings.console))
    return FINDINGS if checked.errors else 0


def checked_site(settings: Settings, site: SiteConfig) -> Checked:
    """Check the content of a site, with a word about it where it takes long."""
    with Progress(settings.console) as progress:
        progress(settings.say("กำลังตรวจข้อมูล...", "checking..."))
        return check_content(
            site.content, prefix=content_prefix(site), language=settings.say.language
        )
