"""Days named in results that lie before the year that is reported."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from prongsai.problems import Problem, problem
from prongsai.rules.context import ReportContext
from prongsai.rules.quality.measure_words import MeasureWords
from prongsai.thai.calendar import MONTHS, SHORT_MONTHS, DateError, FiscalYear, PartialDate, to_ce
from prongsai.thai.digits import to_arabic

_FIELDS = ("result", "output", "outcome")
_NUMBERS = {name: n for names in (MONTHS, SHORT_MONTHS) for n, name in enumerate(names, 1)}
_MONTH_ENDS = ("าคม", "ายน", "าพันธ์", ".ค.", ".พ.", ".ย.")
_MAY_HOLD = re.compile(r"[0-9๐-๙]\s*(?:เดือน\s*)?[มกเพสตธ][ก-๎]?[ก-๎.]")
_DAY = re.compile(
    r"(?<![0-9])([0-9]{1,2})(?:\s?[-–]\s?[0-9]{1,2})?\s?(?:เดือน\s?)?("
    + "|".join(map(re.escape, _NUMBERS))
    + r")\s?(?:พ\.?\s?ศ\.?\s?)?(2[45][0-9]{2}|[0-9]{2})(?![0-9])"
)
_REACH = 110
_CITED = re.compile(
    r"ราชกิจจา|พระราชบัญญัติ|พ\.ร\.บ|พระราชกฤษฎีกา|กฎกระทรวง|รัฐธรรมนูญ|ระเบียบ(?:กระทรวง|สำนัก|คณะ)"
    r"|มติ|หนังสือ(?:กรม|กระทรวง|จังหวัด|สำนัก|อำเภอ|สั่งการ|ที่|ด่วน)|ตาม(?:หนังสือ|ประกาศ|คำสั่ง|แผน|ข้อบัญญัติ|กฎ|ระเบียบ|ที่)"
    r"|อ้างถึง|ฉบับที่"
)
_SINCE = re.compile(r"(?:ตั้งแต่|นับแต่|เดิม|ครั้งก่อน|ปีก่อน|ที่ผ่านมา)[^\n]{0,24}$")


def date_outside_year(context: ReportContext, words: MeasureWords) -> Iterator[Problem]:
    """A day on which something was done lies before the fiscal year."""
    first = FiscalYear(context.report.fiscal_year).first_day
    for field in _FIELDS:
        text = words.plain.get(field, "")
        may_hold = any(end in text for end in _MONTH_ENDS) and _MAY_HOLD.search(text)
        if may_hold and (found := _first_before(text, first)):
            yield problem(
                "date-outside-year",
                words.place(field),
                words=found,
                field=field,
                year=context.report.fiscal_year,
            )


def _first_before(text: str, first: date) -> str:
    for match in _DAY.finditer(to_arabic(text)):
        day = _date(match)
        line = text.rfind("\n", 0, match.start()) + 1
        before = text[max(line, match.start() - _REACH) : match.start()]
        if day and day < first and not _CITED.search(before) and not _SINCE.search(before):
            return text[match.start() : match.end()]
    return ""


def _date(match: re.Match[str]) -> date | None:
    day, month, year = match.groups()
    be = int(year) if len(year) == 4 else 2500 + int(year)
    try:
        return PartialDate(to_ce(be), _NUMBERS[month], int(day)).first_day
    except DateError:
        return None
