"""Findings as GitHub workflow commands; GitHub shows ten of each level of a step, errors first.

Where GITHUB_STEP_SUMMARY names a file, the whole list is added to it as Markdown.
"""

from __future__ import annotations

import os
from pathlib import Path

from prongsai.cli.formats.markdown_format import markdown
from prongsai.cli.formats.outcome import Outcome
from prongsai.cli.formats.text_format import finding_lines
from prongsai.problems import Finding, Level
from prongsai.wording import printable

SHOWN = 10
"""How many annotations of one level GitHub shows for one step."""

_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}


def write(outcome: Outcome) -> None:
    """Write annotations for the first findings of each level, the rest as plain lines."""
    for level in Level:
        findings = outcome.of_level(level)
        for one in findings[:SHOWN]:
            outcome.console.data(command(one))
        for one in findings[SHOWN:]:
            outcome.console.write("\n".join(finding_lines(one, outcome.console)))
    outcome.console.write(printable(outcome.summary()))
    summary = os.environ.get("GITHUB_STEP_SUMMARY")
    if summary:
        with Path(summary).open("a", encoding="utf-8", newline="\n") as file:
            file.write(markdown(outcome) + "\n")


def command(one: Finding) -> str:
    """One finding as a workflow command."""
    name = _COMMANDS[one.level]
    place = f"file={_property(one.path)},line={one.line},col={one.column}"
    text = f"{one.message}\n{one.hint}" if one.hint else one.message
    return f"::{name} {place},title={_property(one.code)}::{_data(text)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
