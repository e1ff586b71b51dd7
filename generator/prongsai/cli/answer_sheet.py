"""`prongsai answer-sheet`: what to copy into the assessment's form, with the way to each proof."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import click

from prongsai.answer_sheet.answering import Wanted, answer_rows
from prongsai.answer_sheet.rows import RowKind, Sheet
from prongsai.check_content import Checked
from prongsai.cli.answer_sheet_choice import chosen_organization, no_rows
from prongsai.cli.answer_sheet_file import FORMATS, chosen_form, write_file
from prongsai.cli.check import checked_site
from prongsai.cli.errors import FINDINGS
from prongsai.cli.grammar import Command
from prongsai.cli.language import Speaker
from prongsai.cli.settings import Settings, shown_path, site_base
from prongsai.cli.values import one_of, whole
from prongsai.planning.plan import plan_site
from prongsai.rendering.options import SiteOptions
from prongsai.rendering.shelf import Shelf
from prongsai.wording import printable


def command(say: Speaker) -> click.Command:
    """The command in one language."""
    return Command(
        "answer-sheet",
        say=say,
        callback=_answer_sheet,
        params=[
            click.Option(
                ["--org"],
                metavar="ORG",
                help=say("เฉพาะหน่วยงานนี้ (รหัสหรือชื่อ)", "only this organization (id or name)"),
            ),
            click.Option(
                ["--year"],
                metavar="YEAR",
                callback=whole(say, 2500, 2700),
                help=say("เฉพาะปีการประเมินนี้ พ.ศ.", "only this assessment year (B.E.)"),
            ),
            click.Option(
                ["--all", "all_items"],
                is_flag=True,
                help=say(
                    "รวมข้ออื่นของปีนั้นที่ตอบด้วยหน้าอื่นของหน่วยงาน",
                    "with the other items of the year, which other pages answer",
                ),
            ),
            click.Option(
                ["--format", "form"],
                metavar="FORMAT",
                callback=one_of(say, *FORMATS),
                help=say(
                    "รูปแบบไฟล์ csv xlsx html (ไม่ระบุ = ตามนามสกุลของ --output หรือ csv)",
                    "csv, xlsx or html (default: by the name of --output, else csv)",
                ),
            ),
            click.Option(
                ["--output", "-o"],
                metavar="FILE",
                help=say("ไฟล์ที่จะเขียน (ไม่ระบุ = แสดงทางจอ)", "file to write (default: the screen)"),
            ),
            click.Option(
                ["--url"],
                metavar="URL",
                help=say(
                    "ที่อยู่ของเว็บ (ไม่ระบุ = site_url ในไฟล์การตั้งค่า)",
                    "address of the site (default: site_url of the configuration)",
                ),
            ),
        ],
        help=say(
            "ทำแบบตอบ OIT: แต่ละข้อและองค์ประกอบ มีหรือไม่มี URL ตรงจุด "
            "และข้อความบอกทางจากหน้าแรก เช่น\n"
            "prongsai answer-sheet --org ORG --output answer-sheet.xlsx",
            "Make the answers to the OIT form: for each item and element whether it is there, "
            "the deep URL, and the way from the home page, such as\n"
            "prongsai answer-sheet --org ORG --output answer-sheet.xlsx",
        ),
    )


@click.pass_obj
def _answer_sheet(
    settings: Settings,
    org: str | None,
    year: int | None,
    all_items: bool,
    form: str | None,
    output: str | None,
    url: str | None,
) -> int:
    say, console = settings.say, settings.console
    kind = chosen_form(form, output)
    site = settings.site()
    base = site_base(url, "--url") if url else site_base(site.address, "site_url")
    checked = checked_site(settings, site)
    if checked.blocking:
        console.say(
            say(
                "ยังทำแบบตอบไม่ได้ เพราะยังสร้างเว็บไม่ได้ ดูจุดที่ต้องแก้ด้วย: prongsai check",
                "no answer sheet: the site can't be built yet; see prongsai check",
            )
        )
        return FINDINGS
    wanted = Wanted(chosen_organization(checked.site, org), year, all_items)
    sheet = _sheet(checked, wanted, base)
    data = _writer(kind)(sheet)
    if output:
        write_file(Path(output), data)
        _tell(settings, sheet, Path(output))
    else:
        console.data(data.decode("utf-8-sig").rstrip("\r\n"))
    if not base:
        console.say(
            say(
                "ยังไม่ได้ตั้ง site_url ใน site_config.yml ที่อยู่ในแบบตอบจึงยังนำไปกรอกไม่ได้ "
                "ให้ตั้ง site_url หรือเพิ่ม --url https://...",
                "site_url is not set in site_config.yml, so the addresses are relative and of no "
                "use on the form: set it, or add --url https://...",
            )
        )
    return 0


def _sheet(checked: Checked, wanted: Wanted, base: str) -> Sheet:
    shelf = Shelf(plan_site(checked.site, checked.doubts), SiteOptions("", base))
    rows = tuple(answer_rows(shelf, wanted))
    if not rows:
        raise no_rows(shelf, wanted)
    return Sheet(rows, base)


def _writer(kind: str) -> Callable[[Sheet], bytes]:
    write: Callable[[Sheet], bytes] = import_module(f"prongsai.answer_sheet.{kind}_writer").write
    return write


def _tell(settings: Settings, sheet: Sheet, file: Path) -> None:
    say, console = settings.say, settings.console
    items = sum(row.kind is RowKind.ITEM for row in sheet.rows)
    elements = sum(row.kind is RowKind.ELEMENT for row in sheet.rows)
    name = printable(shown_path(file.absolute()))
    console.write(
        console.paint(say("ทำแบบตอบแล้ว", "made"), "good")
        + say(
            f": {name} {items} ข้อ {elements} องค์ประกอบ",
            f": {name}, {items} items, {elements} elements",
        )
    )
