"""Exit codes, and what stops a command before its work is done: wrong use or configuration."""

from __future__ import annotations

FINDINGS = 1
"""Exit code when something in the content must be corrected."""

WRONG_USE = 2
"""Exit code for wrong use or configuration."""

DEFECT = 3
"""Exit code for a fault of prongsai itself."""

INTERRUPTED = 130
"""Exit code after Ctrl-C, as shells have it."""


class Refusal(Exception):  # noqa: N818 (the command refuses; nothing broke)
    """The command can't do what was asked; tells why and what to do, in Thai and English."""

    def __init__(self, th: str, en: str, hint_th: str = "", hint_en: str = "") -> None:
        super().__init__(en)
        self.th = th
        self.en = en
        self.hint_th = hint_th
        self.hint_en = hint_en
