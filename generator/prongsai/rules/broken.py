"""What could not be read, so that no rule complains of its absence a second time."""

from __future__ import annotations

from collections.abc import Iterable

from prongsai.codes import BY_ID
from prongsai.problems import Keys, Level, Place, Problem


class Broken:
    """The files and the outermost keys with errors of reading."""

    def __init__(self, known: Iterable[Problem]) -> None:
        self._fields: set[tuple[str, Keys]] = set()
        for one in known:
            if BY_ID[one.code].level == Level.ERROR:
                self._fields.add((one.place.file, one.place.keys[:1]))
                if one.code == "unknown-key" and len(one.place.keys) == 1:
                    self._fields.add((one.place.file, (dict(one.values)["close"],)))
        self._files = {file for file, _ in self._fields}
        self.has_frameworks = any(file.startswith("frameworks") for file in self._files)
        self._places = {_id(file) for file in self._files}

    def has_field(self, place: Place) -> bool:
        """Whether the outermost key of a place could not be read."""
        return (place.file, place.keys[:1]) in self._fields

    def has_file(self, name: str) -> bool:
        """Whether a file has an error, or is itself refused."""
        return name in self._files

    def has_measure(self, id: str) -> bool:
        """Whether a measure, its report or its organization is written in a broken file."""
        organization, _, rest = id.partition("/")
        report = f"{organization}/{rest.partition('/')[0]}"
        return not self._places.isdisjoint((organization, report, id))


def _id(file: str) -> str:
    """`a`, `a/2568-year` or `a/2568-year/01`: what a file of an organization is about."""
    path = file.removeprefix("organizations/").rpartition(".")[0]
    return path.replace("/measures/", "/").removesuffix("/organization").removesuffix("/report")
