"""The list of what is to be done and the findings of the checks tell of the same gaps."""

from __future__ import annotations

from pathlib import Path

from case_site import lay_out, read_cases
from prongsai.check_content import Checked, check_content
from prongsai.disclosure.tasks import Why
from prongsai.disclosure.to_do import to_do_of

GAPS = {
    "required-missing",
    "result-only-ticked",
    "expected-missing",
    "only-dash",
    "wanted-missing",
    "still-in-progress",
    "not-possible-without-reason",
}
"""A wrong year or round is told even where the criteria do not name it among their elements."""


def test_every_gap_that_is_found_is_a_task_and_every_task_is_found(tmp_path: Path) -> None:
    seen: set[str] = set()
    for case in read_cases("rules"):
        folder = tmp_path / case.path.stem
        folder.mkdir()
        checked = check_content(lay_out(case, folder))
        if checked.blocking:
            continue  # what could not be read is told as such
        found = {(one.level, _report_of(one.file)) for one in checked.findings if one.code in GAPS}
        seen |= {one.code for one in checked.findings if one.code in GAPS}
        assert _tasks(checked) == found, case.name
    assert seen == GAPS


def _tasks(checked: Checked) -> set[tuple[str, str]]:
    site = checked.site
    return {
        (task.level, _report_of(task.file))
        for one in site.organizations
        for task in to_do_of(
            one, site.reports_by_organization[one.id], site.criteria_of(one), checked.doubts
        ).tasks
        if task.why not in (Why.WEAK, Why.UNKNOWN)
        and task.element.shows != "year"
        and not (task.element.fields == ("evidence",) and task.level == "info")
    }


def _report_of(file: str) -> str:
    return "/".join(file.split("/")[:3])
