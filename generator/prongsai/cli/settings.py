"""What every command knows: the language, the console, and which site is meant."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from prongsai.cli.console import Console
from prongsai.cli.errors import Refusal
from prongsai.cli.language import Speaker
from prongsai.site_config import CONFIG_NAME, ConfigError, SiteConfig, load_site_config
from prongsai.wording import one_line


@dataclass(slots=True)
class Settings:
    """The common options of one run; commands read them after all options are known."""

    say: Speaker
    console: Console
    config: Path | None = None
    debug: bool = False

    def site(self) -> SiteConfig:
        """The configuration of the site that is meant; Refusal when it is missing or broken."""
        file = self._config_file()
        try:
            site = load_site_config(file)
        except ConfigError as error:
            raise _broken(error, file) from None
        if not site.content.is_dir():
            raise Refusal(
                f"ไม่พบโฟลเดอร์เนื้อหา {site.content}",
                f"there is no content folder {site.content}",
                f"สร้างโฟลเดอร์นี้ หรือแก้ docs_dir ใน {file.name}",
                f"make it, or correct docs_dir in {file.name}",
            )
        return site

    def _config_file(self) -> Path:
        if self.config is not None:
            file = self.config / CONFIG_NAME if self.config.is_dir() else self.config
            if not file.is_file():
                raise Refusal(f"ไม่พบไฟล์การตั้งค่า {file}", f"there is no configuration {file}")
            return file.absolute()
        here = Path.cwd()
        for folder in (here, *here.parents):
            if (folder / CONFIG_NAME).is_file():
                return folder / CONFIG_NAME
        raise Refusal(
            f"ไม่พบ {CONFIG_NAME} ในโฟลเดอร์ {here} หรือโฟลเดอร์ที่อยู่เหนือขึ้นไป",
            f"there is no {CONFIG_NAME} in {here} or in a folder above it",
            "เข้าไปในโฟลเดอร์ของเว็บก่อน (cd) หรือสร้างเว็บใหม่ด้วย: prongsai new site ชื่อโฟลเดอร์",
            "change into the folder of the site, or make a new one with: prongsai new site FOLDER",
        )


def content_prefix(site: SiteConfig) -> str:
    """The content folder as messages name it: from the current folder where it lies below that."""
    here = Path.cwd()
    if site.content.is_relative_to(here) and site.content != here:
        return site.content.relative_to(here).as_posix() + "/"
    return site.content_prefix


def shown_path(path: Path) -> str:
    """A path as a person would type it from the current folder."""
    try:
        short = os.path.relpath(path)
    except ValueError:
        return str(path)
    return str(path) if short.startswith("..") else short


def site_base(address: str, name: str) -> str:
    """An address that ends in a slash; Refusal for one that is none."""
    if not address:
        return ""
    try:
        parts = urlsplit(address)
        good = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        good = False
    if not good or parts.query or parts.fragment:
        raise Refusal(
            f"{name} “{one_line(address)}” ไม่ใช่ที่อยู่เว็บ",
            f"{name} “{one_line(address)}” is no web address",
            "เขียนเต็ม เช่น https://www.example.go.th/ita/",
            "write it in full, such as https://www.example.go.th/ita/",
        )
    return address if address.endswith("/") else address + "/"


def _broken(error: ConfigError, file: Path) -> Refusal:
    where = f"{shown_path(file)}:{error.line}:{error.column}"
    detail = f" ({one_line(error.detail)})" if error.detail else ""
    if error.code == "config-missing":
        return Refusal(
            f"เปิดไฟล์การตั้งค่า {shown_path(file)} ไม่ได้",
            f"the configuration {shown_path(file)} can't be read{detail}",
            "ตรวจสิทธิ์การอ่าน และบันทึกไฟล์เป็น UTF-8",
            "check its permissions, and save it as UTF-8",
        )
    return Refusal(
        f"{where}: error {error.code}: ไฟล์การตั้งค่าเขียนไม่ถูกรูปแบบ YAML{detail}",
        f"{where}: error {error.code}: the configuration is no valid YAML mapping{detail}",
        "ตรวจการย่อหน้าและเครื่องหมาย : ที่บรรทัดนี้และบรรทัดก่อนหน้า",
        "check the indentation and the colons on this line and the one before it",
    )
