"""When content was last changed: told by SOURCE_DATE_EPOCH or git, never by the clock."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

GIT_SECONDS = 30


@dataclass(frozen=True, slots=True)
class ContentDates:
    """The newest day, and the day of each file (named from the content folder) where known."""

    newest: date | None = None
    files: dict[str, date] = field(default_factory=dict)

    def of(self, file: str | None) -> date | None:
        """The day a file last changed, the newest of all where only that is known."""
        return self.files.get(file or "", self.newest)


def content_dates(content: Path) -> ContentDates:
    """Ask git for the last commit of each file under `content`.

    SOURCE_DATE_EPOCH (seconds; reproducible-builds.org) wins over git for the newest day. Without
    either, nothing is known and no date is shown.
    """
    files = _git_dates(content)
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isascii() and epoch.isdigit() and len(epoch) < 12:
        return ContentDates(datetime.fromtimestamp(int(epoch), UTC).date(), files)
    return ContentDates(max(files.values(), default=None), files)


def _git_dates(content: Path) -> dict[str, date]:
    command = [
        "git",
        "-c",
        "core.quotePath=false",
        "log",
        "--format=%x00%cs",
        "--name-only",
        "--relative",
        "--",
        ".",
    ]
    try:
        done = subprocess.run(  # noqa: S603 (fixed words, no shell)
            command, cwd=content, capture_output=True, timeout=GIT_SECONDS, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return {}
    dates: dict[str, date] = {}
    for commit in done.stdout.decode("utf-8", "replace").split("\x00")[1:]:
        day, *names = (line for line in commit.splitlines() if line)
        for name in names:
            dates.setdefault(name, date.fromisoformat(day))
    return dates
