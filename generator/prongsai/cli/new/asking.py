"""Gets the values of a new file: from the options, else by asking a person, else by refusing."""

from __future__ import annotations

import sys
from collections.abc import Callable

import click

from prongsai.cli.console import encodable
from prongsai.cli.errors import Refusal
from prongsai.cli.settings import Settings
from prongsai.wording import printable

Check = Callable[[str], str]
"""What is wrong with an answer, in words; empty when it is fine."""


def anything(_answer: str) -> str:
    """Every answer is fine."""
    return ""


class Asker:
    """Asks at a terminal; elsewhere collects what is missing, for one refusal."""

    def __init__(self, settings: Settings) -> None:
        self._say = settings.say
        self._console = settings.console
        self._missing: list[str] = []

    def need(
        self, value: str | None, option: str, question: str, check: Check, proposal: str = ""
    ) -> str:
        """A value that there must be; empty when it is missing and nobody can be asked.

        `proposal` is taken for an empty answer, and when nobody can be asked.
        """
        if value is not None:
            needed = "" if value.strip() else self._say("ต้องมีคำตอบ", "an answer is needed")
            self._refuse_bad(value, option, lambda answer: needed or check(answer))
            return value
        if self._console.asks:
            return self._ask(question, check, proposal)
        if not proposal:
            self._missing.append(option)
        return proposal

    def wish(
        self,
        value: str | None,
        option: str,
        question: str,
        check: Check = anything,
        *,
        proposal: str | None = None,
    ) -> str | None:
        """A value that may be missing; an empty option leaves it out."""
        if value is not None:
            if value:
                self._refuse_bad(value, option, check)
            return value or None
        if not self._console.asks:
            return proposal
        if proposal:
            return self._ask(question, check, proposal)
        skip = self._say("ไม่มีให้กด Enter", "Enter to skip")
        return self._ask(f"{question} ({skip})", check, "", optional=True) or None

    def given(self, value: str | None, option: str, check: Check = anything) -> str | None:
        """A value that nobody is asked for."""
        if value:
            self._refuse_bad(value, option, check)
        return value or None

    def finish(self) -> None:
        """Refuse when something that is needed was missing."""
        if self._missing:
            names = " ".join(self._missing)
            raise Refusal(
                f"ต้องระบุ {names}",
                f"missing: {names}",
                "ระบุเป็นตัวเลือก หรือสั่งในหน้าต่างคำสั่งเพื่อให้โปรแกรมถาม",
                "give them as options, or run the command in a terminal to be asked",
            )

    def _refuse_bad(self, value: str, option: str, check: Check) -> None:
        trouble = not_writable(value, self._say) or check(value)
        if trouble:
            raise Refusal(f"{option}: {trouble}", f"{option}: {trouble}")

    def _ask(self, question: str, check: Check, proposal: str, *, optional: bool = False) -> str:
        shown = f"{question} [{proposal}]: " if proposal else f"{question}: "
        while True:
            answer = self._read(shown).strip() or proposal
            if not answer and optional:
                return ""
            trouble = not_writable(answer, self._say) or (
                check(answer) if answer else self._say("ต้องมีคำตอบ", "an answer is needed")
            )
            if not trouble:
                return answer
            self._console.say("    " + printable(trouble))

    def _read(self, prompt: str) -> str:
        encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
        try:
            return input(encodable(prompt, encoding))
        except EOFError:
            raise click.Abort from None


def not_writable(text: str, say: Callable[[str, str], str]) -> str:
    """The complaint about letters that no file may hold; empty when there are none."""
    bad = next((one for one in text if one != "\n" and not one.isprintable()), None)
    if bad is None:
        return ""
    code = f"U+{ord(bad):04X}"
    return say(f"มีอักขระที่มองไม่เห็น {code}", f"there is an invisible character {code}")
