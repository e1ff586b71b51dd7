"""Findings as Markdown for comments and step summaries; their words never become markup."""

from __future__ import annotations

import re
from itertools import groupby

from prongsai.cli.formats.outcome import Outcome
from prongsai.problems import Finding, Level
from prongsai.wording import printable

LIMIT = 200
"""More findings than this help nobody in a comment, and hosts cut long comments."""

_SPECIAL = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~&$^=:@/])")


def write(outcome: Outcome) -> None:
    """Write the Markdown text."""
    outcome.console.data(markdown(outcome))


def markdown(outcome: Outcome) -> str:
    """Summary, then the findings of each level, file by file."""
    say = outcome.say
    titles = {
        Level.ERROR: say("ต้องแก้", "Errors"),
        Level.WARNING: say("ควรตรวจ", "Warnings"),
        Level.INFO: say("ข้อเสนอแนะ", "Proposals"),
    }
    lines = [f"### {say('ผลการตรวจ', 'Result of the check')}", "", outcome.summary(), ""]
    left = LIMIT
    for level in Level:
        findings = outcome.of_level(level)
        if findings:
            lines += [f"#### {titles[level]} ({len(findings)})", ""]
            lines += _files(findings[:left], say("บรรทัด", "line"))
            left = max(0, left - len(findings))
    hidden = len(outcome.findings) - LIMIT
    if hidden > 0:
        lines += [say(f"และอีก {hidden} รายการ", f"and {hidden} more"), ""]
    return "\n".join(lines).rstrip() + "\n"


def _files(findings: tuple[Finding, ...], line: str) -> list[str]:
    found: list[str] = []
    for path, group in groupby(findings, key=lambda one: one.path):
        found += [f"- `{printable(path).replace('`', '')}`"]
        for one in group:
            found.append(f"  - {line} {one.line}: {safe(one.message)} (`{one.code}`)")
            if one.hint:
                found.append(f"    <br>{safe(one.hint)}")
        found.append("")
    return found


def safe(text: str) -> str:
    """A text in which Markdown, HTML, mentions and references are only letters."""
    escaped = _SPECIAL.sub(r"\\\1", printable(text))
    # A backslash does not stop a mention or a reference: an empty comment inside it does.
    return re.sub(r"\\([@#:/])", r"\\\1<!-- -->", escaped)
