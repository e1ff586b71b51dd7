"""`prongsai new measure`: a new measure file, and its id in the list of report.yml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import click

from prongsai.check_content import Checked
from prongsai.cli.check import checked_site
from prongsai.cli.errors import Refusal
from prongsai.cli.grammar import Command
from prongsai.cli.language import Speaker
from prongsai.cli.new.asking import Asker, anything
from prongsai.cli.new.measure_file import MeasureDraft, measure_text, next_id, next_number
from prongsai.cli.new.report_edit import CannotEditError, with_measure
from prongsai.cli.new.targets import the_report
from prongsai.cli.new.writing import (
    check_written,
    exists,
    replace_text,
    tell_written,
    unwritable,
    write_new,
)
from prongsai.cli.settings import Settings, shown_path
from prongsai.cli.values import not_among, read_whole
from prongsai.model.report import Report
from prongsai.reading.kinds import is_slug
from prongsai.thai.periods import PeriodReading, parse_period


def command(say: Speaker) -> click.Command:
    """The command in one language."""
    return Command(
        "measure",
        say=say,
        callback=_new_measure,
        params=[
            click.Option(
                ["--report", "name"],
                metavar="ORG/YEAR-ROUND",
                help=say("รายงาน เช่น ban-mai/2569-year", "report, such as ban-mai/2569-year"),
            ),
            click.Option(["--title"], help=say("ชื่อมาตรการตามที่พิมพ์", "title as printed")),
            click.Option(
                ["--id"],
                metavar="ID",
                help=say("รหัสมาตรการ (ไม่ระบุ = เลขถัดไป)", "id (default: the next number)"),
            ),
            click.Option(
                ["--number"],
                help=say("เลขที่พิมพ์ (ไม่ระบุ = เลขถัดไป)", "printed number (default: the next)"),
            ),
            click.Option(
                ["--indicator"],
                metavar="ID",
                help=say("รหัสหัวข้อตัวชี้วัดใน report.yml", "id of an indicator in report.yml"),
            ),
            click.Option(
                ["--ita"],
                metavar="NUMBER",
                help=say("เลขตัวชี้วัด ITA ที่หน่วยงานกำหนด", "number of the ITA indicator"),
            ),
            click.Option(
                ["--period"],
                help=say(
                    "ระยะเวลาตามที่พิมพ์ โปรแกรมเสนอ start และ end ให้",
                    "period as printed; start and end are proposed from it",
                ),
            ),
            click.Option(["--responsible"], help=say("ผู้รับผิดชอบ", "who is responsible")),
        ],
        help=say(
            "เพิ่มมาตรการในรายงาน และเพิ่มรหัสในรายการ measures ของ report.yml เช่น\n"
            "prongsai new measure --report ban-mai/2569-year --title ชื่อมาตรการ "
            '--period "ตุลาคม ๒๕๖๘ - มีนาคม ๒๕๖๙"',
            "Add a measure to a report, and its id to the list in report.yml, such as\n"
            "prongsai new measure --report ban-mai/2569-year --title TITLE "
            '--period "ตุลาคม ๒๕๖๘ - มีนาคม ๒๕๖๙"',
        ),
    )


@click.pass_obj
def _new_measure(
    settings: Settings,
    name: str | None,
    title: str | None,
    id: str | None,
    number: str | None,
    indicator: str | None,
    ita: str | None,
    period: str | None,
    responsible: str | None,
) -> int:
    site = settings.site()
    checked = checked_site(settings, site)
    ask = Asker(settings)
    report = the_report(settings, ask, checked, name)
    report_file = site.content / report.file
    questions = _Questions(settings.say, ask, checked, report, report_file.parent / "measures")
    id, title = questions.id(id), questions.title(title)
    ask.finish()
    number, indicator = questions.number(number), questions.indicator(indicator)
    ita_number = questions.ita(ita, indicator)
    period = questions.period(period)
    responsible = ask.given(responsible, "--responsible")
    reading = parse_period(period, fiscal_year=report.fiscal_year) if period else None
    draft = MeasureDraft(id, title, number, indicator, ita_number, responsible, period, reading)
    file = questions.folder / f"{id}.yml"
    _write(file, report_file, measure_text(draft, report), id)
    tell_written(settings, [file, report_file])
    if reading:
        _tell_period(settings, reading)
    settings.console.write(
        settings.say(
            f"ต่อไป: กรอกช่องที่เป็น null ใน {shown_path(file)}",
            f"next: fill in what is null in {shown_path(file)}",
        )
    )
    return check_written(settings, site, [file, report_file])


@dataclass(frozen=True, slots=True)
class _Questions:
    """What is asked about a new measure of a report."""

    say: Speaker
    ask: Asker
    checked: Checked
    report: Report
    folder: Path

    def id(self, value: str | None) -> str:
        taken = {*self.report.measure_order, *(one.stem for one in self.folder.glob("*.*"))}
        question = self.say("รหัสมาตรการ", "id")
        return self.ask.need(
            value, "--id", question, lambda one: self._bad_id(one, taken), next_id(taken)
        )

    def _bad_id(self, answer: str, taken: set[str]) -> str:
        if not is_slug(answer):
            return self.say(
                f"รหัส “{answer}” ใช้ไม่ได้ ใช้ตัวพิมพ์เล็ก a-z ตัวเลข และ - เท่านั้น",
                f"“{answer}” can't be an id: use lower-case a-z, digits and -",
            )
        if answer in taken:
            refusal = exists(self.folder / f"{answer}.yml")
            return self.say(refusal.th, refusal.en)
        return ""

    def title(self, value: str | None) -> str:
        question = self.say("ชื่อมาตรการตามที่พิมพ์", "title as printed")
        return self.ask.need(value, "--title", question, anything)

    def number(self, value: str | None) -> str | None:
        question = self.say("เลขที่พิมพ์", "printed number")
        return self.ask.wish(value, "--number", question, proposal=next_number(self.report))

    def indicator(self, value: str | None) -> str | None:
        known = {one.id: one.name for one in self.report.indicators}
        if not known and value is None:
            return None
        question = self._listed(self.say("หัวข้อตัวชี้วัดในรายงาน", "indicator of the report"), known)
        return self.ask.wish(
            value,
            "--indicator",
            question,
            lambda one: "" if one in known else not_among(self.say, one, tuple(known)),
        )

    def ita(self, value: str | None, indicator: str | None) -> int | None:
        heading = self.report.printed_indicator(indicator)
        if value is None and heading and heading.ita:
            return None
        known = self._ita_names()
        question = self._listed(self.say("ตัวชี้วัด ITA", "ITA indicator"), known)
        numbers = tuple(map(str, known))
        found = self.ask.wish(
            value,
            "--ita",
            question,
            lambda one: "" if read_whole(one) in known else not_among(self.say, one, numbers),
        )
        return read_whole(found) if found else None

    def _listed(self, question: str, choices: Mapping[str, str] | Mapping[int, str]) -> str:
        """A question with its choices below it, one a line."""
        lines = [f"  {choice}  {name}" for choice, name in choices.items()]
        return "\n".join([f"{question}:", *lines, self.say("เลือก", "choose")])

    def _ita_names(self) -> dict[int, str]:
        site = self.checked.site
        framework = site.framework_of(site.organization_by_id[self.report.organization])
        return {one.number: one.name for one in framework.indicators} if framework else {}

    def period(self, value: str | None) -> str | None:
        question = self.say("ระยะเวลาตามที่พิมพ์", "period as printed")
        return self.ask.wish(value, "--period", question)


def _write(file: Path, report_file: Path, text: str, id: str) -> None:
    """Write the measure and list it; when the list can't be edited, nothing stays written."""
    try:
        before = report_file.read_bytes()
        after = with_measure(before.decode(), id).encode()
    except (OSError, UnicodeDecodeError):
        raise unwritable(report_file) from None
    except CannotEditError:
        name = shown_path(report_file)
        raise Refusal(
            f"เพิ่มรหัส {id} ในรายการ measures ของ {name} ให้ไม่ได้",
            f"the list measures of {name} can't be edited",
            f'แก้รายการให้อยู่ในรูป measures: ["01", "02"] แล้วสั่งใหม่ (รหัสใหม่คือ "{id}")',
            f'write the list as measures: ["01", "02"] and try again (the new id is "{id}")',
        ) from None
    write_new({file: text})
    try:
        replace_text(report_file, before, after)
    except Refusal:
        file.unlink(missing_ok=True)
        raise


def _tell_period(settings: Settings, reading: PeriodReading) -> None:
    say, console = settings.say, settings.console
    if reading.start or reading.end:
        start = reading.start.iso() if reading.start else "null"
        end = reading.end.iso() if reading.end else "null"
        console.write(
            say(
                f"อ่านระยะเวลาได้ว่า start: {start} end: {end} โปรดตรวจในไฟล์",
                f"the period reads as start: {start} end: {end}; please check",
            )
        )
    elif reading.recurrence:
        often = ", ".join(reading.recurrence)
        console.write(
            say(
                f"อ่านระยะเวลาได้ว่าทำเป็นประจำ ({often}) แต่ไม่ได้บอกวันที่ "
                "ถ้าถูกต้องให้บอกเหตุผลใน why_no_dates",
                f"the period recurs ({often}) and names no dates; if so, say why in why_no_dates",
            )
        )
    else:
        console.write(
            say(
                "อ่านวันที่จากระยะเวลาไม่ได้ กรอก start และ end เอง หรือบอกเหตุผลใน why_no_dates",
                "no dates could be read from the period; fill in start and end, or why_no_dates",
            )
        )
