"""Findings for people at a terminal: one line each, the advice below it, a summary at the end."""

from __future__ import annotations

from prongsai.cli.console import Console
from prongsai.cli.formats.outcome import Outcome
from prongsai.cli.formats.to_do_text import write_summary
from prongsai.problems import Finding, Level
from prongsai.wording import printable


def write(outcome: Outcome) -> None:
    """Write all findings, what is to be done by whom, then the summary."""
    write_findings(outcome.findings, outcome.console)
    write_summary(outcome)
    outcome.console.write(printable(outcome.summary()))


def write_findings(findings: tuple[Finding, ...], console: Console) -> None:
    """Write findings without a summary: the worst last, where a terminal shows them without
    scrolling, and by place within a level."""
    for level in reversed(Level):
        for one in findings:
            if one.level == level:
                console.write("\n".join(finding_lines(one, console)))


def finding_lines(one: Finding, console: Console) -> list[str]:
    """A finding as `path:line:column: level CODE: message` and its indented hint."""
    where = console.paint(f"{one.path}:{one.line}:{one.column}:", "bold")
    level = console.paint(one.level, one.level)
    lines = [f"{where} {level} {printable(one.code)}: {printable(one.message)}"]
    if one.hint:
        lines.append(f"    {printable(one.hint)}")
    return lines
