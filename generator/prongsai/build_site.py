"""A checked site to a folder of files, around the shells that an engine has rendered."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path

from prongsai.check_content import Checked
from prongsai.planning import addresses
from prongsai.planning.plan import Plan
from prongsai.problems import Finding, Place, Problem, problem
from prongsai.publishing.content_dates import ContentDates, content_dates
from prongsai.publishing.engine_links import broken_links
from prongsai.publishing.hosting import hosting_files
from prongsai.publishing.open_data import DICTIONARY, data_files
from prongsai.publishing.pages import PageWriter
from prongsai.publishing.scripts import TARGET as SEARCH_SCRIPT
from prongsai.publishing.scripts import search_script
from prongsai.publishing.sitemap import sitemap_files
from prongsai.reading.content_files import ContentFile
from prongsai.reading.locating import locate
from prongsai.rendering.bodies import Bodies
from prongsai.rendering.chrome import Shell, ShellKey, shell_key
from prongsai.rendering.options import SiteOptions
from prongsai.search.building import build_index


class SiteBuilder:
    """Writes a planned site around the shells that an engine has rendered."""

    def __init__(
        self,
        plan: Plan,
        checked: Checked,
        templates: Sequence[Path],
        options: SiteOptions,
    ) -> None:
        self.plan = plan
        self.dates: ContentDates = content_dates(checked.content)
        self.options = dataclasses.replace(options, data_date=self.dates.newest)
        self._checked = checked
        self._templates = templates

    def shells(self) -> dict[str, ShellKey]:
        """Every shell the planned pages need, by the address where the engine renders it.

        Hubs of the navigation are shells themselves; the finished page replaces them.
        """
        keys = {shell_key(page) for page in self.plan.pages}
        hubs = {shell_key(self.plan.by_path[path]): path for path in self._hubs()}
        found = {hubs.get(key) or _shell_path(key): key for key in keys}
        return dict(sorted(found.items()))

    def _hubs(self) -> list[str]:
        paths = [path for _, path in self.navigation()]
        return [path for path in (*paths, addresses.SEARCH) if path in self.plan.by_path]

    def navigation(self) -> list[tuple[str, str]]:
        """The hubs of the site: title and address; a site of one agency leads to it directly."""
        hubs = [("หน้าแรก", addresses.HOME)]
        if self.plan.single:
            hubs.append(("รายงาน", addresses.organization(self.plan.views.organizations[0].id)))
        else:
            hubs.append(("หน่วยงาน", addresses.ORGANIZATIONS))
        return [
            *hubs,
            ("ตัวชี้วัด", addresses.INDICATORS),
            ("ปีและรอบ", addresses.ROUNDS),
            ("ข้อมูลเปิด", addresses.DATA),
            ("คู่มือเจ้าหน้าที่", addresses.GUIDE),
            ("เกี่ยวกับ", addresses.ABOUT),
        ]

    def page_clashes(self, names: Iterable[str]) -> list[Finding]:
        """Findings for hand-written pages that would stand where a generated page stands."""
        return self._located(
            problem("page-clash", Place(name, (), 1, 1), name=name) for name in sorted(names)
        )

    def write(self, output: Path, home_intro: str, engine_pages: Sequence[str]) -> list[Finding]:
        """Write pages, data, attachments and sitemap into `output`, beside the engine's pages.

        `engine_pages` are the addresses of hand-written pages; returns findings on their links.
        """
        shells = self._take_shells(output)
        index = build_index(self.plan)
        self.plan = self.plan.with_letters(index.keywords)
        bodies = Bodies(
            self.plan, self.options, self._templates, home_intro, DICTIONARY, index.keywords
        )
        PageWriter(bodies, shells, output).write_all(self.plan.pages)
        for path, chunks in chain(self._data_files(), hosting_files()):
            _write_chunks(output / path, chunks)
        for path, data in index.files.items():
            _write_bytes(output / path, data)
        _write_bytes(output / SEARCH_SCRIPT, search_script(self._templates))
        for file in self._checked.attachments:
            self._publish(file, output)
        self._write_sitemap(output, engine_pages)
        return self._located(broken_links(output, engine_pages))

    def _data_files(self) -> Iterator[tuple[str, Iterator[str]]]:
        findings = (*self._checked.findings, *self._checked.waived)
        return data_files(self.plan, self.options, findings)

    def _take_shells(self, output: Path) -> dict[ShellKey, Shell]:
        """Read the shells and remove those that stand at no page's address."""
        found: dict[ShellKey, Shell] = {}
        for path, key in self.shells().items():
            text = (output / path).read_text(encoding="utf-8")
            found[key] = Shell(text, self.options.site_name)
            (output / path).unlink()
        shutil.rmtree(output / SHELL_FOLDER, ignore_errors=True)
        return found

    def _publish(self, file: ContentFile, output: Path) -> None:
        org, key, _, name = file.name.removeprefix("organizations/").split("/")
        target = output / addresses.attachment(org, key, name)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file.path, target, follow_symlinks=False)

    def _write_sitemap(self, output: Path, engine_pages: Sequence[str]) -> None:
        for old in ("sitemap.xml", "sitemap.xml.gz"):
            (output / old).unlink(missing_ok=True)
        pages = [page.path for page in self.plan.pages]
        others = [path for path in engine_pages if path != addresses.NOT_FOUND]
        for path, chunks in sitemap_files(
            sorted({*pages, *others}), self.options, self._page_dates()
        ):
            _write_chunks(output / path, chunks)

    def _page_dates(self) -> dict[str, str]:
        """The day each page's own file last changed, ISO; pages made of many have the newest."""
        dates: dict[str, str] = {}
        newest = self.options.data_date
        for page in self.plan.pages:
            date = self.dates.of(page.file) if page.file else newest
            if date:
                dates[page.path] = date.isoformat()
        return dates

    def _located(self, problems: Iterable[Problem]) -> list[Finding]:
        return locate(problems, self._checked.content, self._checked.prefix)


SHELL_FOLDER = "shells"


def _shell_path(key: ShellKey) -> str:
    """Where a shell that is no hub is rendered: as deep as the pages it is for."""
    deeper = "/x" * (key.depth - 1)
    return f"{SHELL_FOLDER}{deeper}/{key.section or 'home'}{'-wide' * key.wide}.html"


def _write_bytes(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _write_chunks(path: Path, chunks: Iterable[str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as stream:
        stream.writelines(chunks)
