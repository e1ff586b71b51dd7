"""The program `prongsai`: which commands there are. Each is imported only when it is called."""

from __future__ import annotations

import click

from prongsai import __version__
from prongsai.cli.grammar import Group, Maker, later
from prongsai.cli.language import Speaker
from prongsai.cli.settings import Settings


def make_app(say: Speaker) -> Group:
    """The whole command line in one language."""
    return Group(
        "prongsai",
        say=say,
        makers=_makers(say),
        params=[_version_option(say)],
        help=say(
            "โปร่งใส: สร้างเว็บไซต์รายงานมาตรการส่งเสริมคุณธรรมและความโปร่งใส "
            "จากไฟล์ข้อมูลเล็ก ๆ มาตรการละไฟล์\n\n"
            "ลำดับงาน: new เพิ่มข้อมูล -> serve ดูผลขณะแก้ -> check ตรวจ -> build สร้างเว็บ",
            "prongsai (โปร่งใส): a site of integrity and transparency reports, "
            "made from one small file per measure\n\n"
            "The way of work: new adds data -> serve shows it -> check finds faults -> "
            "build makes the site",
        ),
    )


def _makers(say: Speaker) -> dict[str, tuple[Maker, str]]:
    return {
        "check": (
            later("prongsai.cli.check"),
            say("ตรวจข้อมูลทุกไฟล์ บอกจุดที่ต้องแก้", "check all files and say what to correct"),
        ),
        "build": (
            later("prongsai.cli.build"),
            say("ตรวจแล้วสร้างเว็บไซต์", "check, then build the site"),
        ),
        "serve": (
            later("prongsai.cli.serve"),
            say(
                "เปิดเว็บในเครื่องนี้ ปรับเองเมื่อแก้ไฟล์",
                "show the site here, and again after every change",
            ),
        ),
        "new": (
            later("prongsai.cli.new"),
            say(
                "เพิ่มหน่วยงาน รายงาน มาตรการ หรือเริ่มเว็บใหม่",
                "add an organization, report, measure or site",
            ),
        ),
        "answer-sheet": (
            later("prongsai.cli.answer_sheet"),
            say(
                "ทำแบบตอบ OIT มีหรือไม่มี URL และทางไปถึง",
                "make the answers to the OIT form with URLs and ways",
            ),
        ),
        "schema": (
            later("prongsai.cli.schema"),
            say("แสดงช่องข้อมูลทั้งหมดของแต่ละไฟล์", "show which keys each kind of file takes"),
        ),
    }


def _version_option(say: Speaker) -> click.Option:
    def show(ctx: click.Context, _: click.Parameter, value: bool) -> None:
        settings = ctx.find_object(Settings)
        if value and settings:
            settings.console.write(f"prongsai {__version__}")
            ctx.exit(0)

    return click.Option(
        ["--version"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=show,
        help=say("แสดงรุ่นของโปรแกรม", "show the version"),
    )
