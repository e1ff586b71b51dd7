"""The entries of one folder in a fixed order, without links, special files and system litter."""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from prongsai.problems import Place, Problem, problem
from prongsai.wording import suggest

Entry = os.DirEntry[str]

Fits = Callable[[str], object]
"""Says whether a name can stand in a folder."""

_LITTER = re.compile(r"\..*|~\$.*|Thumbs\.db|desktop\.ini|.*~", re.IGNORECASE | re.DOTALL)
_NO_SLUG = re.compile(r"[^a-z0-9.-]+")
_SUFFIXES = {".yaml": ".yml", ".markdown": ".md", ".txt": ".yml"}


def is_folder(entry: Entry) -> bool:
    """Whether an entry is a folder itself, not a link to one."""
    return entry.is_dir(follow_symlinks=False)


def reason_of(error: OSError) -> str:
    """Why something can't be opened: a name of `errno`, which messages translate."""
    return errno.errorcode.get(error.errno or 0, type(error).__name__)


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder: its path, its name from the content folder, and where its problems go."""

    path: str
    name: str
    problems: list[Problem]

    def entries(self) -> list[Entry]:
        """Files and folders by name; what is neither is noted, what is litter is skipped."""
        try:
            with os.scandir(self.path) as found:
                entries = sorted(found, key=lambda entry: entry.name)
        except OSError as error:
            self.problems.append(
                problem("file-unreadable", Place(self.name, (), 1, 1), reason=reason_of(error))
            )
            return []
        return [entry for entry in entries if self._may_be_read(entry)]

    def _may_be_read(self, entry: Entry) -> bool:
        try:
            return self._is_plain(entry)
        except OSError as error:
            self.note("file-unreadable", entry.name, reason=reason_of(error))
            return False

    def _is_plain(self, entry: Entry) -> bool:
        if entry.is_symlink():
            self.note("file-symlink", entry.name)
            return False
        if _LITTER.fullmatch(entry.name):
            return False
        if entry.is_file(follow_symlinks=False) or entry.is_dir(follow_symlinks=False):
            return True
        if _is_special(entry):
            self.note("file-not-regular", entry.name)
        return False

    def inside(self, entry: Entry) -> Folder:
        """The folder of an entry."""
        name = f"{self.name}/{entry.name}" if self.name else entry.name
        return Folder(entry.path, name, self.problems)

    def note(self, code: str, name: str, /, **values: object) -> None:
        """Note a problem of the entry `name`."""
        place = Place(f"{self.name}/{name}" if self.name else name, (), 1, 1)
        self.problems.append(problem(code, place, **values))

    def refuse_name(self, entry: Entry, wanted: str, fits: Fits, known: Sequence[str] = ()) -> None:
        """Note that an entry can't stand here under its name.

        A better name is proposed: one of `known`, or one made of the wrong one that `fits`.
        """
        code = "folder-name" if is_folder(entry) else "file-name"
        close = suggest(entry.name, known) or _tidied(entry)
        if close == entry.name or not fits(close):
            close = ""
        self.note(code, entry.name, name=entry.name, wanted=wanted, close=close)

    def note_missing(self, name: str) -> None:
        """Note that a file is missing, unless it is there and was refused."""
        path = f"{self.name}/{name}"
        if any(_is_instead(one, path, name) for one in self.problems):
            return
        self.note("file-missing", name, name=name, folder=self.name)


def _is_instead(one: Problem, path: str, name: str) -> bool:
    folder = path.rpartition("/")[0]
    return one.place.file == path or (
        one.place.file.rpartition("/")[0] == folder and ("close", name) in one.values
    )


def _is_special(entry: Entry) -> bool:
    """Whether an entry is there and neither a file nor a folder: a pipe, a socket, a device."""
    try:
        mode = entry.stat(follow_symlinks=False).st_mode
    except OSError:
        return False  # it went away since the folder was listed
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def _tidied(entry: Entry) -> str:
    """A name in lower case, without spaces and with the usual ending, or empty."""
    stem, point, ending = entry.name.strip().lower().rpartition(".")
    if not point:
        stem, ending = ending, ""
    suffix = point + ending
    return _NO_SLUG.sub("-", stem).strip("-.") + _SUFFIXES.get(suffix, suffix)


def refuse_links(parent: Folder, entry: Entry) -> None:
    """Note every symbolic link and special file inside `entry`, however deep."""
    waiting = [(parent, entry)]
    while waiting:
        folder, one = waiting.pop()
        if is_folder(one):
            inside = folder.inside(one)
            waiting.extend((inside, deeper) for deeper in inside.entries())
