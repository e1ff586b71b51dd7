"""What a check found, with the counts that summaries give; knows no format."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from prongsai.check_content import Checked
from prongsai.cli.console import Console
from prongsai.cli.language import Speaker
from prongsai.problems import Finding, Level


@dataclass(frozen=True, slots=True)
class Outcome:
    """A finished check and where its result is to be written."""

    checked: Checked
    say: Speaker
    console: Console

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings, sorted by place."""
        return self.checked.findings

    def of_level(self, level: Level) -> tuple[Finding, ...]:
        """The findings of one level."""
        return tuple(one for one in self.findings if one.level == level)

    def summary(self) -> str:
        """Everything in one line, and what to do next."""
        return f"{self.counts()} {self.next_step()}"

    def counts(self) -> str:
        """How much was checked and found."""
        site = self.checked.site
        organizations, reports, measures = (
            len(site.organizations),
            len(site.reports),
            site.measure_count,
        )
        errors, warnings, infos = (len(self.of_level(level)) for level in Level)
        waived = len(self.checked.waived)
        aside = self.say(f" ยกเว้นโดยมีเหตุผล {waived}", f", waived {waived}") if waived else ""
        return self.say(
            f"ตรวจแล้ว {organizations} หน่วยงาน {reports} รายงาน {measures} มาตรการ: "
            f"ผิดพลาด {errors} ควรตรวจ {warnings} แนะนำ {infos}{aside}",
            f"checked {organizations} organizations, {reports} reports, {measures} measures: "
            f"errors {errors}, warnings {warnings}, proposals {infos}{aside}",
        )

    def next_step(self) -> str:
        """What a person does now."""
        if self.checked.errors and not self.checked.blocking:
            return self.say(
                "- สร้างเว็บได้ แต่ต้องแก้จุดที่ขึ้นว่า error ก่อนส่งประเมิน",
                "- prongsai build can make the site, "
                "but correct what is marked error before it is assessed",
            )
        if self.checked.errors:
            return self.say(
                "- แก้จุดที่ขึ้นว่า error แล้วตรวจอีกครั้ง", "- correct what is marked error, then check again"
            )
        if self.of_level(Level.WARNING):
            return self.say(
                "- สร้างเว็บได้ด้วย prongsai build แต่ควรดูจุดที่ขึ้นว่า warning ก่อน",
                "- prongsai build can make the site; look at the warnings first",
            )
        return self.say("- พร้อมสร้างเว็บด้วย prongsai build", "- ready for prongsai build")

    def write_json(self, data: Any) -> None:
        """Write data for machines; letters are escaped where the output can't hold them."""
        plain = not self.console.writes_all_letters
        self.console.data(json.dumps(data, ensure_ascii=plain, indent=2))
