"""`prongsai new report`: a new folder for a year and round, with a report.yml."""

from __future__ import annotations

import click

from prongsai.check_content import Checked
from prongsai.cli.check import checked_site
from prongsai.cli.grammar import Command
from prongsai.cli.language import Speaker
from prongsai.cli.new.asking import Asker, anything
from prongsai.cli.new.report_file import ReportDraft, report_text, usual_tables, usual_title
from prongsai.cli.new.targets import the_organization
from prongsai.cli.new.writing import check_written, exists, tell_written, write_new
from prongsai.cli.settings import Settings
from prongsai.cli.values import not_among, not_between, read_whole
from prongsai.model.measure import COLUMN_FIELDS
from prongsai.model.report import Report, Table
from prongsai.planning.entries import round_order
from prongsai.reading.date_kinds import EARLIEST_YEAR, LATEST_YEAR
from prongsai.thai.calendar import ERA_OFFSET, ROUND_CODES


def command(say: Speaker) -> click.Command:
    """The command in one language."""
    return Command(
        "report",
        say=say,
        callback=_new_report,
        params=[
            click.Option(
                ["--organization"],
                metavar="ID",
                help=say("รหัสหน่วยงาน (มีหน่วยงานเดียวไม่ต้องระบุ)", "id of the organization"),
            ),
            click.Option(
                ["--year"], metavar="YEAR", help=say("ปีงบประมาณ พ.ศ.", "fiscal year, B.E.")
            ),
            click.Option(
                ["--round", "code"],
                metavar=f"[{'|'.join(ROUND_CODES)}]",
                help=say(
                    "รอบ: year ทั้งปีหรือไม่ระบุ h1 หกเดือนแรก h2 หกเดือนหลัง m12 สิบสองเดือน q1-q4 ไตรมาส",
                    "round: year whole or not stated, h1 h2 halves, m12 twelve months, q1-q4",
                ),
            ),
            click.Option(["--round-text"], help=say("รอบตามที่พิมพ์ (ถ้าพิมพ์)", "the round as printed")),
            click.Option(["--title"], help=say("ชื่อรายงานตามที่พิมพ์", "title as printed")),
            click.Option(
                ["--columns"],
                metavar="FIELD,FIELD",
                help=say(
                    "ช่องของตารางตามลำดับที่พิมพ์ คั่นด้วย , (ไม่ระบุ = เหมือนรายงานล่าสุดของหน่วยงาน)",
                    "fields of the table in printed order, with commas (default: as in the newest "
                    "report of the organization)",
                ),
            ),
        ],
        help=say(
            "เพิ่มรายงานของปีงบประมาณและรอบ เช่น\n"
            "prongsai new report --organization ban-mai --year 2569 --round year",
            "Add the report of a fiscal year and round, such as\n"
            "prongsai new report --organization ban-mai --year 2569 --round year",
        ),
    )


@click.pass_obj
def _new_report(
    settings: Settings,
    organization: str | None,
    year: str | None,
    code: str | None,
    round_text: str | None,
    title: str | None,
    columns: str | None,
) -> int:
    say = settings.say
    site = settings.site()
    checked = checked_site(settings, site)
    ask = Asker(settings)
    org = the_organization(settings, ask, checked, organization).id
    year = ask.need(
        year, "--year", say("ปีงบประมาณ พ.ศ.", "fiscal year, B.E."), lambda one: _bad_year(one, say)
    )
    code = ask.need(
        code,
        "--round",
        say(f"รอบ ({' '.join(ROUND_CODES)})", f"round ({' '.join(ROUND_CODES)})"),
        lambda one: "" if one in ROUND_CODES else not_among(say, one, ROUND_CODES),
    )
    ask.finish()
    number = read_whole(year) or 0
    usual = usual_title(number, code)
    title = ask.need(title, "--title", say("ชื่อรายงาน", "title"), anything, usual)
    newest = _newest(checked, org)
    fields = ask.given(columns, "--columns", lambda one: _bad_fields(one, say))
    draft = ReportDraft(
        org,
        number,
        code,
        title,
        _tables(fields, newest),
        ask.given(round_text, "--round-text"),
        newest.key if newest and not fields else None,
    )
    folder = site.content / "organizations" / org / draft.key
    if folder.exists():
        raise exists(folder)
    file = folder / "report.yml"
    write_new({file: report_text(draft)})
    tell_written(settings, [file])
    settings.console.write(
        say(
            "ต่อไป: แก้หัวตารางในไฟล์ให้ตรงกับที่พิมพ์ แล้วเพิ่มมาตรการด้วย "
            f"prongsai new measure --report {org}/{draft.key}",
            f"next: correct the headers in the file, then "
            f"prongsai new measure --report {org}/{draft.key}",
        )
    )
    return check_written(settings, site, [file])


def _bad_year(answer: str, say: Speaker) -> str:
    year = read_whole(answer)
    if year is not None and EARLIEST_YEAR <= year <= LATEST_YEAR:
        return ""
    if year is not None and EARLIEST_YEAR <= year + ERA_OFFSET <= LATEST_YEAR:
        meant = year + ERA_OFFSET
        return say(f"ปี {year} เป็น ค.ศ. ใช้ พ.ศ. {meant}", f"{year} is C.E.; B.E. is {meant}")
    return not_between(say, answer, EARLIEST_YEAR, LATEST_YEAR)


def _bad_fields(answer: str, say: Speaker) -> str:
    names = answer.split(",")
    bad = next((one for one in names if one not in COLUMN_FIELDS), None)
    if bad is not None:
        return not_among(say, bad, COLUMN_FIELDS)
    if "title" not in names or len(set(names)) < len(names):
        return say("ต้องมี title และแต่ละช่องมีได้ครั้งเดียว", "title is needed, and each field once")
    return ""


def _newest(checked: Checked, org: str) -> Report | None:
    reports = checked.site.reports_by_organization[org]
    return max(reports, key=lambda one: round_order(one.key), default=None)


def _tables(fields: str | None, newest: Report | None) -> tuple[Table, ...]:
    if fields:
        return usual_tables(tuple(fields.split(",")))
    return newest.tables if newest else usual_tables()
