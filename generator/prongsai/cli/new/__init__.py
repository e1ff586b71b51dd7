"""`prongsai new`: adds an organization, a report or a measure, or begins a site."""

from __future__ import annotations

import click

from prongsai.cli.grammar import Group, later
from prongsai.cli.language import Speaker


def command(say: Speaker) -> click.Command:
    """The command in one language."""
    return Group(
        "new",
        say=say,
        makers={
            "organization": (
                later("prongsai.cli.new.organization"),
                say("เพิ่มหน่วยงาน", "add an organization"),
            ),
            "report": (
                later("prongsai.cli.new.report"),
                say("เพิ่มรายงานของปีและรอบ", "add the report of a year and round"),
            ),
            "measure": (
                later("prongsai.cli.new.measure"),
                say("เพิ่มมาตรการในรายงาน", "add a measure to a report"),
            ),
            "criteria": (
                later("prongsai.cli.new.criteria"),
                say("เพิ่มร่างเกณฑ์ของปีการประเมินใหม่", "draft the criteria of a new year"),
            ),
            "site": (
                later("prongsai.cli.new.site"),
                say("เริ่มเว็บใหม่ในโฟลเดอร์ใหม่", "begin a site in a new folder"),
            ),
        },
        help=say(
            "เพิ่มไฟล์ใหม่พร้อมคำอธิบายภาษาไทย ไม่เขียนทับไฟล์ที่มีอยู่\n\nไม่ใส่ตัวเลือก = โปรแกรมถามทีละข้อ",
            "Add new files with explanations; existing files are never overwritten.\n\n"
            "What is not given as an option is asked for.",
        ),
    )
