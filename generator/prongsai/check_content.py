"""Content to findings in one call; needs no templates and no engine, so it starts fast."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from prongsai.model.site import Site
from prongsai.problems import Finding, Level
from prongsai.reading.content_files import ContentFile
from prongsai.reading.locating import locate
from prongsai.reading.read_site import read_site
from prongsai.rules import check_site


@dataclass(frozen=True, slots=True)
class Checked:
    """Content that was read and checked; `findings` are sorted and complete.

    `prefix` is the folder `content` as people call it in messages.
    """

    content: Path
    prefix: str
    site: Site
    findings: tuple[Finding, ...]
    attachments: tuple[ContentFile, ...]

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that forbid publishing."""
        return tuple(one for one in self.findings if one.level == Level.ERROR)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """The findings that a person should look at."""
        return tuple(one for one in self.findings if one.level == Level.WARNING)


def check_content(content: Path, *, prefix: str = "content/", language: str = "th") -> Checked:
    """Read and check the whole content folder.

    `prefix` is the content folder as people call it in messages; `language` is th or en.
    """
    reading = read_site(content)
    names = [file.name for file in reading.attachments]
    problems = [*reading.problems, *check_site(reading.site, names, reading.problems)]
    findings = tuple(locate(problems, content, prefix, language))
    return Checked(content, prefix, reading.site, findings, reading.attachments)
