"""The MkDocs adapter, and the only module that imports mkdocs.

`run_engine` builds a whole site; the plugin is for `mkdocs build` and `mkdocs serve`.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urljoin

from mkdocs.commands.build import build
from mkdocs.config import config_options as c
from mkdocs.config import load_config
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException, PluginError
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from prongsai.build_site import SiteBuilder
from prongsai.check_content import Checked, check_content
from prongsai.planning import addresses
from prongsai.planning.plan import Plan, plan_site
from prongsai.problems import Finding
from prongsai.rendering.chrome import ShellKey
from prongsai.rendering.options import SiteOptions
from prongsai.rendering.policy import POLICY
from prongsai.rendering.sanitising import clean_page
from prongsai.serving.engine import Order
from prongsai.standard_pages import standard_pages
from prongsai.thai.calendar import PartialDate, format_date

log = get_plugin_logger("prongsai")

INPUT_FOLDERS = ("organizations/", "frameworks/")
UNUSED_THEME_FILES = re.compile(
    r"assets/(javascripts/|images/favicon\.png|stylesheets/palette\.|search/)|py\.typed$|.*\.map$"
)
"""Files of the themes that no page loads: Material's scripts, palette and favicon, and the scripts
of the search, which become one file."""

PAGE_KEYS = ("title", "description")
"""What a hand-written page may say of itself: never which template or script it wants."""

THEME_STYLE = "assets/stylesheets/main."


class EngineError(Exception):
    """The site could not be built; the text is for people, in Thai."""


class ProngsaiConfig(Config):
    """The options under `plugins: - prongsai:` of site_config.yml."""

    contact = c.Type(str, default="")
    site_label = c.Type(str, default="")
    licence = c.Type(str, default="")
    licence_url = c.Type(str, default="")


class ProngsaiPlugin(BasePlugin[ProngsaiConfig]):
    """Translates between MkDocs and the core; decides nothing about content."""

    def __init__(self) -> None:
        self.checked: Checked | None = None
        self.plan: Plan | None = None
        self.given: Checked | None = None
        self.today: date | None = None
        self.home_intro = ""
        self.tell_progress: Callable[[str], None] = log.debug
        self.shells: dict[str, ShellKey] = {}

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Being there makes MkDocs keep this object between the rebuilds of `mkdocs serve`."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read and check the content, and set what all sites share."""
        content = Path(config.docs_dir)
        folder = Path(config.config_file_path or ".").absolute().parent
        prefix = content.relative_to(folder).as_posix() if content.is_relative_to(folder) else ""
        given, self.given = self.given, None
        prefix = f"{prefix}/" if prefix else ""
        if given is None or given.content != content:
            given = check_content(content, prefix=prefix)
        self.checked = given.told(prefix)  # pages and data are Thai, whoever ordered them
        if self.checked.blocking:
            raise PluginError("\n" + "\n".join(map(_line, self.checked.blocking)))
        if self.checked.errors:
            log.info("ต้องแก้ก่อนส่งประเมิน %d รายการ", len(self.checked.errors))
        if self.checked.warnings:
            log.info("พบข้อควรตรวจ %d รายการ ดูด้วยคำสั่ง prongsai check", len(self.checked.warnings))
        self.tell_progress(f"อ่านแล้ว {self.checked.site.measure_count:,} มาตรการ")
        self.plan = plan_site(self.checked.site, self.checked.doubts)
        templates = [Path(directory) for directory in config.theme.dirs]
        options = self._options(config)
        self.builder = SiteBuilder(self.plan, self.checked, templates, options)
        self.shells = self.builder.shells()
        config.use_directory_urls = False
        # Links to generated pages are no files of the engine: the core checks them after the build.
        config.validation.links.not_found = logging.INFO
        config.validation.links.anchors = logging.INFO
        config.validation.links.unrecognized_links = logging.INFO
        config.extra["prongsai"] = self._template_values(config)
        if config.nav is None:
            config.nav = self._navigation()
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Take out inputs and unused theme files; put in shells and missing standard pages."""
        for file in list(files):
            from_theme = not Path(file.abs_src_path or "").is_relative_to(config.docs_dir)
            unused = from_theme and UNUSED_THEME_FILES.match(file.src_uri)
            if unused or file.src_uri.startswith(INPUT_FOLDERS):
                files.remove(file)
        self._refuse_clashes(files)
        for name, text in standard_pages():
            if files.get_file_from_path(name) is None:
                files.append(_generated(config, name, text, InclusionLevel.INCLUDED))
        for path, shell in self.shells.items():
            name = _source(path)
            if files.get_file_from_path(name) is None:
                meta = f"---\nshell: true\nsection: {shell.section or 'home'}\nwide: "
                text = f"{meta}{'true' if shell.wide else 'false'}\n---\n# {path}\n"
                files.append(_generated(config, name, text, InclusionLevel.NOT_IN_NAV))
        return files

    def on_page_markdown(
        self, markdown: str, /, *, page: Page, config: MkDocsConfig, files: Files
    ) -> str:
        """Front matter decides nothing but words; the home page becomes a generated page."""
        if page.file.dest_uri == addresses.HOME:
            page.meta = {"shell": True, "section": "home"}
        elif page.file.dest_uri not in self.shells:
            page.meta = {key: page.meta[key] for key in PAGE_KEYS if key in page.meta}
        return markdown

    def on_page_content(
        self, html: str, /, *, page: Page, config: MkDocsConfig, files: Files
    ) -> str:
        """Sanitise hand-written pages: content is never code."""
        cleaned = clean_page(html)
        if page.file.dest_uri == addresses.HOME:
            self.home_intro = cleaned
        return cleaned

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Split the finished shells and write everything that the engine does not make."""
        assert self.plan is not None
        self.tell_progress(f"กำลังเขียน {len(self.plan.pages):,} หน้า")
        output = Path(config.site_dir)
        engine_pages = self._engine_pages(output)
        broken = self.builder.write(output, self.home_intro, engine_pages)
        for finding in broken:
            log.warning("%s", _line(finding))

    def _engine_pages(self, output: Path) -> list[str]:
        found = (path.relative_to(output).as_posix() for path in output.rglob("*.html"))
        return sorted(path for path in found if path not in self.shells)

    def _options(self, config: MkDocsConfig) -> SiteOptions:
        url = config.site_url or ""
        return SiteOptions(
            site_name=config.site_name,
            site_url=url if not url or url.endswith("/") else url + "/",
            edit_base=_edit_base(config),
            contact=_contact(self.config.contact),
            licence=self.config.licence,
            licence_url=self.config.licence_url,
            today=self.today,
        )

    def _template_values(self, config: MkDocsConfig) -> dict[str, Any]:
        assert self.plan is not None
        date = self.builder.options.data_date
        partial = PartialDate(date.year, date.month, date.day) if date else None
        organizations = self.plan.views.organizations
        return {
            "material_css": _theme_style(config),
            "policy": POLICY,
            "site_label": self.config.site_label,
            "contact": _contact(self.config.contact),
            "data_date": format_date(partial) if partial else "",
            "single": self.plan.single,
            "organization_name": organizations[0].name if self.plan.single else "",
        }

    def _navigation(self) -> list[Any]:
        assert self.plan is not None
        hubs = self.builder.navigation()
        return [{title: _source(path)} for title, path in hubs]

    def _refuse_clashes(self, files: Files) -> None:
        assert self.plan is not None
        taken = self.plan.by_path
        clashes = [
            file.src_uri
            for file in files
            if file.dest_uri in taken and file.dest_uri != addresses.HOME
        ]
        if clashes:
            findings = self.builder.page_clashes(clashes)
            raise PluginError("\n" + "\n".join(map(_line, findings)))


def setting_names() -> list[str]:
    """Every key of site_config.yml that the engine or the plugin knows."""
    return [*MkDocsConfig(), *ProngsaiConfig()]


def run_engine(order: Order) -> None:
    """Build the whole site that is ordered; raises EngineError with Thai words."""
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    try:
        config = load_config(str(order.config), site_dir=str(order.folder), strict=order.strict)
        plugin = config.plugins.get("prongsai")
        if isinstance(plugin, ProngsaiPlugin):
            plugin.given = order.checked
            plugin.today = order.today
            plugin.tell_progress = order.on_progress or log.debug
        config.plugins.on_startup(command="build", dirty=False)
        build(config)
        config.plugins.on_shutdown()
    except Abort as error:
        words = "หยุดสร้างเว็บ เพราะมีข้อผิดพลาดข้างบนนี้"
        if "strict" in str(error):
            words = "หยุดสร้างเว็บ เพราะมีคำเตือนข้างบนนี้ แก้ให้หมดก่อน หรือใช้ --no-strict"
        raise EngineError(words) from None
    except MkDocsException as error:
        raise EngineError(str(error).strip()) from None


def _line(finding: Finding) -> str:
    where = f"{finding.path}:{finding.line}:{finding.column}"
    return f"{where}: {finding.level} {finding.code}: {finding.message}\n    {finding.hint}"


def _source(path: str) -> str:
    return path.removesuffix(".html") + ".md"


def _generated(config: MkDocsConfig, name: str, text: str, level: InclusionLevel) -> File:
    return File.generated(config, name, content=text, inclusion=level)


def _theme_style(config: MkDocsConfig) -> str:
    for folder in config.theme.dirs:
        for path in sorted(Path(folder).glob(THEME_STYLE + "*.css")):
            return path.relative_to(folder).as_posix()
    return ""


def _edit_base(config: MkDocsConfig) -> str:
    if not config.repo_url or not config.edit_uri:
        return ""
    return urljoin(config.repo_url.rstrip("/") + "/", config.edit_uri)


def _contact(contact: str) -> str:
    """The address for reports of mistakes; raises PluginError for one that may not be a link."""
    address = f"mailto:{contact}" if "@" in contact and ":" not in contact else contact
    if address and not address.startswith(("mailto:", "tel:", "https://", "http://")):
        raise PluginError(
            f"site_config.yml: contact: “{contact}” ใช้เป็นลิงก์ไม่ได้ "
            "ใช้อีเมล หรือที่อยู่ที่ขึ้นต้นด้วย https:// http:// mailto: หรือ tel:"
        )
    return address
