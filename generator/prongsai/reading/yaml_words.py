"""What a YAML syntax error means to an officer: the parser's words turned into one of our codes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from prongsai.problems import Notebook, Place, Problem, problem
from prongsai.reading.yaml_events import YAMLError

Spot = tuple[int, int]
"""A line and a column, both from 1."""

_TAB = re.compile(r"(?: |- )*-?\t")
_WIDE_SPACE = re.compile("[ \t]*[\u00a0\u2000-\u200a\u202f\u205f\u3000]")
_KEY_THEN_TEXT = re.compile(r"\s*(?:- +)*[^\s:][^:]*:[ \t]+\S")
_KEY_WITHOUT_SPACE = re.compile(r"(\s*(?:- +)*)([A-Za-z_][A-Za-z_0-9-]*)(:)(?![ \t/]|$)")
_ASCII_WORD = re.compile(r"\s*[a-z_]{2,}(?![A-Za-z_0-9:-])")

_AT_PROBLEM = (
    ("found character that cannot start any token", "yaml-character"),
    ("block sequence entries are not allowed", "yaml-character"),
    ("mapping keys are not allowed", "yaml-character"),
    ("did not find expected comment or line break", "yaml-block-header"),
    ("indentation indicator equal to 0", "yaml-block-header"),
    ("did not find expected '-' indicator", "yaml-indent"),
    ("did not find expected <document start>", "yaml-indent"),
)
_AT_CONTEXT = (
    ("did not find expected alphabetic or numeric character", "yaml-character"),
    ("found unexpected end of stream", "yaml-quote"),
    ("found unexpected document indicator", "yaml-quote"),
    ("did not find expected ',' or", "yaml-bracket"),
)


@dataclass(frozen=True, slots=True)
class _Trouble:
    """A syntax error as the parser tells it, beside the lines of the file."""

    lines: list[str]
    words: str
    context: str
    at: Spot
    since: Spot

    def line(self, number: int) -> str:
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""

    def line_before(self, number: int) -> int:
        """The number of the closest earlier line with content, 0 when there is none."""
        found = number - 1
        while found and (not self.line(found).strip() or self.line(found).lstrip()[0] == "#"):
            found -= 1
        return found


def explain(error: YAMLError, text: str, notebook: Notebook) -> None:
    """Note a syntax error at its line, with the code that tells what to do about it."""
    mark: Any = getattr(error, "problem_mark", None)
    since: Any = getattr(error, "context_mark", None)
    at = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    trouble = _Trouble(
        text.split("\n"),
        str(getattr(error, "problem", None)),
        str(getattr(error, "context", None)),
        at,
        (since.line + 1, since.column + 1) if since else at,
    )
    code, (line, column) = _meaning(trouble)
    if not trouble.line(line).strip() and (before := trouble.line_before(line)):
        line, column = before, 1  # the end of the file is no place to look at
    words = trouble.line(line)[column - 1 :] or trouble.line(line)
    notebook.note_at(code, line, column, words=words.strip())


def run_on(start: Spot, last: int, lines: list[str], file: str) -> Problem:
    """The problem of a text that runs on to the line `last` without a `|-` to keep lines apart."""
    for number in range(start[0] + 1, last + 1):
        if spaced := _indented_wrongly(lines, number):
            return problem(spaced[0], Place(file, (), *spaced[1]))
    words = lines[start[0] - 1][start[1] - 1 :]
    return problem("yaml-several-lines", Place(file, (), *start), words=words)


def _meaning(trouble: _Trouble) -> tuple[str, Spot]:
    line = trouble.at[0]
    for number in dict.fromkeys((line, trouble.since[0], line - 1)):
        spaced = _indented_wrongly(trouble.lines, number)
        if spaced:
            return spaced
    for words, code in _AT_PROBLEM:
        if words in trouble.words:
            return _after_end(trouble) or (code, trouble.at)
    for words, code in _AT_CONTEXT:
        if words in trouble.words:
            return code, trouble.since
    if "could not find expected ':'" in trouble.words:
        return _no_colon(trouble, trouble.since[0])
    if "mapping values are not allowed" in trouble.words:
        return _unexpected_colon(trouble)
    if "did not find expected key" in trouble.words:
        return _no_key(trouble)
    if "did not find expected node content" in trouble.words:
        in_brackets = "flow" in trouble.context
        return ("yaml-bracket", trouble.since) if in_brackets else ("yaml-character", trouble.at)
    if "directive" in trouble.context or "incompatible" in trouble.words:
        return "yaml-character", (line, 1)
    if "scanning a tag" in trouble.context or "tag handle" in trouble.words:
        return "yaml-character", trouble.since
    if "quoted scalar" in trouble.context:
        column = trouble.line(line).rfind("\\", 0, trouble.at[1]) + 1
        return "yaml-escape", (line, column or trouble.at[1])
    return "yaml-syntax", trouble.at


def _indented_wrongly(lines: list[str], number: int) -> tuple[str, Spot] | None:
    """A line that is indented with a tab, or with spaces that only look like spaces."""
    line = lines[number - 1] if 0 < number <= len(lines) else ""
    if tab := _TAB.match(line):
        return "yaml-tab", (number, tab.end())
    if space := _WIDE_SPACE.match(line):
        return "yaml-space", (number, space.end())
    return None


def _no_colon(trouble: _Trouble, number: int) -> tuple[str, Spot]:
    """A line that should be `key: value` and is not."""
    line = trouble.line(number)
    if glued := _KEY_WITHOUT_SPACE.match(line):
        return "yaml-colon-space", (number, glued.end() + 1)
    column = len(line) - len(line.lstrip()) + 1
    if _ASCII_WORD.match(line):
        return "yaml-missing-colon", (number, column)
    return "yaml-text-outside", (number, column)


def _unexpected_colon(trouble: _Trouble) -> tuple[str, Spot]:
    """A `: ` in a text; or the own colon of a key whose line before is the one at fault."""
    number, column = trouble.at
    if _KEY_THEN_TEXT.match(trouble.line(number)[:column]):
        return "yaml-colon", trouble.at
    before = trouble.line_before(number)
    if not before:
        return "yaml-syntax", trouble.at
    if _KEY_WITHOUT_SPACE.match(trouble.line(before)) or ":" not in trouble.line(before):
        return _no_colon(trouble, before)
    line = trouble.line(number)
    return "yaml-indent", (number, len(line) - len(line.lstrip()) + 1)


def _no_key(trouble: _Trouble) -> tuple[str, Spot]:
    number, column = trouble.at
    before = trouble.line(number)[: column - 1].rstrip()
    if before.endswith(('"', "'", "]", "}")):
        return "yaml-after-close", trouble.at
    if trouble.line(number)[column - 1 : column] == ":":
        return "yaml-character", trouble.at
    return "yaml-indent", trouble.at


def _after_end(trouble: _Trouble) -> tuple[str, Spot] | None:
    """Something after the line `...`, which ends a document."""
    before = trouble.line_before(trouble.at[0])
    if "<document start>" in trouble.words and trouble.line(before).startswith("..."):
        return "yaml-second-document", trouble.at
    return None
