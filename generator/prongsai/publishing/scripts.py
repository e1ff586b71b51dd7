"""The scripts of the search as one file: joined in order, without comments and needless blanks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from prongsai.publishing.script_tokens import Token, script_tokens
from prongsai.publishing.short_names import with_short_names

FOLDER = "assets/search"
TARGET = f"{FOLDER}/search.js"
_IN_ORDER = """
text files lexicon keyboard likeness repair mending everyday query reading topics ranking answering
filtering loading manifest searcher worker passages connection facets results suggestions address
messages page
"""
SOURCES = tuple(_IN_ORDER.split())
"""Each script uses only those before it; the last ones start the worker and the page."""

NOTE = "/* Made of theme/prongsai_theme/assets/search/, where it can be read. */\n"

_WORD = re.compile(r"[\w$\\]")
_OPEN = "{ ( [ , ; : ? = => && || ?? == === != !== ..."
_CLOSE = ") ] } , ; : ? . ?. && || ??"
_GOES_ON_AFTER, _GOES_ON_BEFORE = frozenset(_OPEN.split()), frozenset(_CLOSE.split())


def search_script(theme_folders: Sequence[Path]) -> bytes:
    """The one script that the search page loads, made of the readable ones in the theme."""
    folder = next(one / FOLDER for one in theme_folders if (one / FOLDER).is_dir())
    texts = ((folder / f"{name}.js").read_text(encoding="utf-8") for name in SOURCES)
    return (NOTE + "".join(stripped(with_short_names(text)) for text in texts)).encode()


def stripped(text: str) -> str:
    """A script that means the same in fewer bytes: no comments, blanks only where they matter.

    A line's end stays wherever it might end a statement.
    """
    return "".join(_pieces(script_tokens(text))) + "\n"


def _pieces(tokens: Iterable[Token]) -> Iterator[str]:
    before = ""
    broken = spaced = False
    for kind, text in tokens:
        if kind == "blank":
            spaced = True
            broken = broken or "\n" in text
            continue
        if before and broken and before not in _GOES_ON_AFTER and text not in _GOES_ON_BEFORE:
            yield "\n"
        elif before and spaced and _would_merge(before[-1], text[0]):
            yield " "
        yield text
        before, broken, spaced = text, False, False


def _would_merge(last: str, first: str) -> bool:
    if _WORD.match(last) and _WORD.match(first):
        return True
    return (last in "+-/" and first in "+-/") or (last.isdigit() and first == ".")
