"""Finds the organization or report that a new file belongs to."""

from __future__ import annotations

from prongsai.check_content import Checked
from prongsai.cli.errors import Refusal
from prongsai.cli.new.asking import Asker
from prongsai.cli.settings import Settings
from prongsai.cli.values import not_among
from prongsai.model.organization import Organization
from prongsai.model.report import Report


def the_organization(
    settings: Settings, ask: Asker, checked: Checked, id: str | None
) -> Organization:
    """The organization with an id; the only one when none is given."""
    say = settings.say
    known = checked.site.organization_by_id
    if not known:
        raise Refusal(
            "ยังไม่มีหน่วยงาน",
            "there is no organization yet",
            "เพิ่มก่อนด้วย prongsai new organization",
            "begin with prongsai new organization",
        )
    names = tuple(known)
    id = ask.need(
        id,
        "--organization",
        say(f"รหัสหน่วยงาน ({' '.join(names)})", f"organization ({' '.join(names)})"),
        lambda answer: "" if answer in known else not_among(say, answer, names),
        names[0] if len(names) == 1 else "",
    )
    ask.finish()
    return known[id]


def the_report(settings: Settings, ask: Asker, checked: Checked, name: str | None) -> Report:
    """The report named `<organization>/<year>-<round>`; the only one when none is named."""
    say = settings.say
    known = {f"{one.organization}/{one.key}": one for one in checked.site.reports}
    if not known:
        raise Refusal(
            "ยังไม่มีรายงานที่อ่านได้",
            "there is no report that can be read",
            "เพิ่มด้วย prongsai new report หรือดูจุดที่ต้องแก้ด้วย prongsai check",
            "add one with prongsai new report, or see prongsai check",
        )
    names = tuple(known)
    name = ask.need(
        name,
        "--report",
        say(f"รายงาน ({' '.join(names)})", f"report ({' '.join(names)})"),
        lambda answer: "" if answer in known else not_among(say, answer, names),
        names[0] if len(names) == 1 else "",
    )
    ask.finish()
    return known[name]
