"""Everything in the content folder that is no report: hand-written pages and files beside them."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from prongsai.problems import Notebook, Place, Problem, problem
from prongsai.reading.attachments import check_attachment
from prongsai.reading.content_files import ContentFile
from prongsai.reading.read_file import read_text

_OTHERS = ("organizations", "frameworks")
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]*")
_WANTED = "a-z 0-9 - . (contact.md)"


def check_hand_written(content: Path) -> Iterator[Problem]:
    """Problems of pages and files that are published as they are; links and other folders apart.

    Pages are readable text; every other file is of a kind that carries no program.
    """
    for folder, folders, files in os.walk(content):
        apart = _OTHERS if Path(folder) == content else ()
        folders[:] = sorted(one for one in folders if not one.startswith(".") and one not in apart)
        for name in sorted(set(files) - set(apart)):
            path = Path(folder) / name
            if not name.startswith((".", "~$")) and stat.S_ISREG(path.lstat().st_mode):
                yield from _check(path, path.relative_to(content).as_posix())


def _check(path: Path, name: str) -> Iterator[Problem]:
    place = Place(name, (), 1, 1)
    if not all(_NAME.fullmatch(part) for part in name.split("/")):
        yield problem("file-name", place, name=path.name, wanted=_WANTED, close="")
        return
    file = ContentFile(path, name, path.name)
    if path.suffix in (".md", ".txt"):
        notebook = Notebook(name)
        read_text(file, notebook)
        yield from notebook
    elif trouble := check_attachment(file):
        yield trouble
