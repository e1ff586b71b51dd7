"""`prongsai new criteria`: a draft of what a new assessment year asks for."""

from __future__ import annotations

import os
from pathlib import Path

import click

from prongsai.cli.errors import Refusal
from prongsai.cli.grammar import Command
from prongsai.cli.language import Speaker
from prongsai.cli.new.criteria_file import criteria_text
from prongsai.cli.new.writing import check_written, tell_written, unwritable, write_new
from prongsai.cli.settings import Settings, shown_path
from prongsai.cli.values import whole
from prongsai.reading.content_files import CRITERIA_ID
from prongsai.reading.date_kinds import EARLIEST_YEAR, LATEST_YEAR
from prongsai.reading.kinds import is_slug
from prongsai.site_config import SiteConfig
from prongsai.wording import printable, quoted


def command(say: Speaker) -> click.Command:
    """The command in one language."""
    return Command(
        "criteria",
        say=say,
        callback=_new_criteria,
        params=[
            click.Argument(
                ["year"],
                metavar=say("ปีการประเมิน", "YEAR"),
                callback=whole(say, EARLIEST_YEAR, LATEST_YEAR),
            ),
            click.Option(
                ["--framework"],
                metavar="ID",
                default="nacc",
                help=say("กรอบการประเมิน (ไม่ระบุ = nacc)", "framework (default: nacc)"),
            ),
        ],
        help=say(
            "เพิ่มร่างเกณฑ์ของปีการประเมินใหม่ คัดลอกจากปีล่าสุด ทุกข้อยังไม่ยืนยัน เช่น\nprongsai new criteria 2570",
            "Add a draft of the criteria of a new assessment year (B.E.) from the newest one; "
            "nothing in it is confirmed, such as\nprongsai new criteria 2570",
        ),
    )


@click.pass_obj
def _new_criteria(settings: Settings, year: int, framework: str) -> int:
    if not is_slug(framework):
        raise _no_id(framework)
    site = settings.site()
    file = site.content / "frameworks" / f"{framework}-{year}.yml"
    if os.path.lexists(file):
        raise _exists(file, framework, year)
    known = _years(site, framework)
    earlier = [one for one in known if one < year] or sorted(known)[:1]
    if not earlier:
        raise Refusal(
            f"ไม่มีเกณฑ์ของกรอบ “{framework}” ให้คัดลอก",
            f"there are no criteria of “{framework}” to copy",
            f"เพิ่มไฟล์ frameworks/{framework}-{year}.yml เอง ดูช่องทั้งหมดด้วย: prongsai schema criteria",
            f"write frameworks/{framework}-{year}.yml yourself; keys: prongsai schema criteria",
        )
    before = max(earlier)
    write_new({file: criteria_text(_read(known[before]), before, year)})
    tell_written(settings, [file])
    _tell_next(settings, file, year)
    return check_written(settings, site, [file])


def _no_id(framework: str) -> Refusal:
    shown = quoted(printable(framework))
    return Refusal(
        f"--framework “{shown}” ไม่ใช่รหัสของกรอบการประเมิน",
        f"--framework “{shown}” is no id of a framework",
        "รหัสใช้ตัวพิมพ์เล็ก a-z ตัวเลข และ - เท่านั้น เช่น nacc",
        "ids are of lower-case a-z, digits and -, such as nacc",
    )


def _exists(file: Path, framework: str, year: int) -> Refusal:
    name = printable(shown_path(file))
    return Refusal(
        f"มีเกณฑ์ปีการประเมิน {year} ของกรอบ {framework} อยู่แล้วในไฟล์ {name} จึงไม่เขียนทับ",
        f"the criteria of {framework} for {year} are there already, in {name}; "
        "the file is not overwritten",
        "แก้ไฟล์นั้นโดยตรง ดูช่องทั้งหมดด้วย: prongsai schema criteria",
        "edit that file; keys: prongsai schema criteria",
    )


def _tell_next(settings: Settings, file: Path, year: int) -> None:
    name = printable(shown_path(file))
    settings.console.write(
        settings.say(
            f"ต่อไป: เปิดไฟล์ {name} เทียบทุกข้อกับคู่มือของปี {year} แก้ให้ตรง "
            "แล้วเปลี่ยน sure เป็น confirmed และ source เป็นรหัสของคู่มือ จากนั้นสั่ง prongsai check",
            f"next: open {name}, compare every item with the manual of {year}, correct it "
            "and set sure to confirmed and source to the id of the manual; then prongsai check",
        )
    )


def _years(site: SiteConfig, framework: str) -> dict[int, Path]:
    """The criteria files of a framework by assessment year."""
    found: dict[int, Path] = {}
    for file in sorted((site.content / "frameworks").glob("*.yml")):
        parts = CRITERIA_ID.fullmatch(file.stem)
        if parts and parts["framework"] == framework:
            found[int(parts["year"])] = file
    return found


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise unwritable(file) from None
