"""Content to findings in one call; needs no templates and no engine, so it starts fast."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from prongsai.codes import BY_ID
from prongsai.disclosure.assessing import Doubt
from prongsai.model.site import Site
from prongsai.problems import Finding, Level
from prongsai.reading.content_files import ContentFile
from prongsai.reading.locating import Located, find_places, tell
from prongsai.reading.read_site import read_site
from prongsai.rules import check_site


@dataclass(frozen=True, slots=True)
class Checked:
    """Content that was read and checked; `findings` are sorted and complete.

    `waived` are the findings set aside with a written reason; they are none of `findings`.
    `prefix` is the folder `content` as people call it in messages; `located` are all findings
    before they were put into words.
    """

    content: Path
    prefix: str
    site: Site
    findings: tuple[Finding, ...]
    attachments: tuple[ContentFile, ...]
    waived: tuple[Finding, ...] = ()
    located: tuple[Located, ...] = ()
    language: str = "th"

    def told(self, prefix: str, language: str = "th") -> Checked:
        """The same with other names of files or in another language; reads no file again."""
        if (prefix, language) == (self.prefix, self.language):
            return self
        findings, waived = _told(self.located, prefix, language)
        return replace(self, prefix=prefix, language=language, findings=findings, waived=waived)

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that must be put right."""
        return tuple(one for one in self.findings if one.level == Level.ERROR)

    @property
    def blocking(self) -> tuple[Finding, ...]:
        """The errors that forbid publishing: not what is missing, but what would be wrong."""
        return tuple(one for one in self.errors if one.blocks)

    @property
    def doubts(self) -> dict[tuple[str, str], tuple[Doubt, ...]]:
        """What weakens a field, waived or not, by file and outermost key."""
        found: dict[tuple[str, str], list[Doubt]] = {}
        for one in (*self.findings, *self.waived):
            if BY_ID[one.code].weakens and one.keys:
                place = (one.file, str(one.keys[0]))
                found.setdefault(place, []).append(
                    Doubt(one.code, one.message, one.waived, one.level)
                )
        return {place: tuple(doubts) for place, doubts in found.items()}

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
    located = find_places(problems, content)
    findings, waived = _told(located, prefix, language)
    site, attachments = reading.site, reading.attachments
    return Checked(content, prefix, site, findings, attachments, waived, located, language)


def _told(
    located: tuple[Located, ...], prefix: str, language: str
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """The findings in words, and apart from them those that are waived."""
    told = tell(located, prefix, language)
    return tuple(one for one in told if not one.waived), tuple(one for one in told if one.waived)
