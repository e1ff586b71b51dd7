"""`prongsai new site`: a folder with everything a site needs, and an example to replace."""

from __future__ import annotations

from pathlib import Path

import click

from prongsai.cli.errors import Refusal
from prongsai.cli.grammar import Command
from prongsai.cli.language import Speaker
from prongsai.cli.new.asking import Asker, anything
from prongsai.cli.new.site_folder import site_files
from prongsai.cli.new.writing import write_new
from prongsai.cli.settings import Settings, shown_path
from prongsai.wording import printable


def command(say: Speaker) -> click.Command:
    """The command in one language."""
    return Command(
        "site",
        say=say,
        callback=_new_site,
        params=[
            click.Argument(["folder"], metavar=say("โฟลเดอร์", "FOLDER")),
            click.Option(["--name"], help=say("ชื่อเว็บไซต์", "name of the site")),
        ],
        help=say(
            "เริ่มเว็บใหม่ในโฟลเดอร์ใหม่ พร้อมข้อมูลตัวอย่างให้แก้เป็นของหน่วยงาน เช่น\nprongsai new site my-site",
            "Begin a site in a new folder, with an example to replace, such as\n"
            "prongsai new site my-site",
        ),
    )


@click.pass_obj
def _new_site(settings: Settings, folder: str, name: str | None) -> int:
    say, console = settings.say, settings.console
    target = Path(folder).absolute()
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise Refusal(
            f"{shown_path(target)} มีไฟล์อยู่แล้ว จึงไม่เขียนทับ",
            f"{shown_path(target)} is there already and not empty",
            "ใช้ชื่อโฟลเดอร์ใหม่",
            "give the name of a new folder",
        )
    called = Asker(settings).given(name, "--name", anything)
    write_new({target / path: text for path, text in site_files(called)})
    shown = printable(shown_path(target))
    console.write(f"{console.paint(say('สร้างแล้ว', 'made'), 'good')}: {shown}")
    console.write(
        say(
            f"ต่อไป:\n  cd {shown}\n  prongsai serve     ดูเว็บตัวอย่างในเครื่องนี้\n"
            "  อ่าน README.md ในโฟลเดอร์นั้น เพื่อแก้ตัวอย่างเป็นข้อมูลของหน่วยงาน",
            f"next:\n  cd {shown}\n  prongsai serve     shows the example on this machine\n"
            "  read README.md there about replacing the example by your own data",
        )
    )
    return 0
