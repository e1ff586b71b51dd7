"""Which language the command line speaks; every text is written as a pair, Thai and English."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

LANGUAGES = ("th", "en")
VARIABLE = "PRONGSAI_LANG"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Picks the text of one language out of a pair."""

    language: str = "th"

    def __call__(self, th: str, en: str) -> str:
        """The text in this speaker's language."""
        return th if self.language == "th" else en


def chosen_language(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """The language of `--lang` anywhere among the arguments, else of PRONGSAI_LANG, else Thai.

    Looked up before the arguments are understood, because help and errors need it too.
    """
    asked = [*_asked(arguments), environment.get(VARIABLE, "")[:2].lower()]
    return next((one for one in asked if one in LANGUAGES), "th")


def _asked(arguments: Sequence[str]) -> list[str]:
    found: list[str] = []
    for at, word in enumerate(arguments):
        if word == "--":
            break
        if word == "--lang":
            found += arguments[at + 1 : at + 2]
        elif word.startswith("--lang="):
            found.append(word.partition("=")[2])
    return found[::-1]
