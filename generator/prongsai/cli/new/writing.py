"""Writes new files, never over an old one, and shows what `check` says about them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from prongsai.cli.check import checked_site
from prongsai.cli.errors import FINDINGS, Refusal
from prongsai.cli.formats.text_format import write_findings
from prongsai.cli.settings import Settings, content_prefix, shown_path
from prongsai.site_config import SiteConfig
from prongsai.wording import printable


def write_new(files: Mapping[Path, str | bytes]) -> None:
    """Write files that are not there yet, all of them or none."""
    written: list[Path] = []
    try:
        for file, text in files.items():
            file.parent.mkdir(parents=True, exist_ok=True)
            with file.open("xb") as stream:
                written.append(file)
                stream.write(text.encode() if isinstance(text, str) else text)
    except BaseException as error:
        for file in written:
            file.unlink(missing_ok=True)
        if isinstance(error, FileExistsError):
            raise exists(Path(error.filename)) from None
        if isinstance(error, OSError):
            raise unwritable(Path(error.filename or file)) from None
        raise


def replace_text(file: Path, before: bytes, after: bytes) -> None:
    """Put new bytes in the place of a file's old ones in one step."""
    draft = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        if file.is_symlink() or file.read_bytes() != before:
            raise unwritable(file)
        draft.write_bytes(after)
        draft.chmod(file.stat().st_mode & 0o7777)
        draft.replace(file)
    except OSError:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise unwritable(file) from None


def exists(file: Path) -> Refusal:
    """The refusal to overwrite."""
    name = shown_path(file)
    return Refusal(
        f"มี {name} อยู่แล้ว จึงไม่เขียนทับ",
        f"{name} exists already and is not overwritten",
        "ใช้รหัสอื่น หรือแก้ไฟล์นั้นโดยตรง",
        "use another id, or edit that file",
    )


def unwritable(file: Path) -> Refusal:
    """The refusal when the disk does not let us."""
    name = shown_path(file)
    return Refusal(
        f"เขียนไฟล์ {name} ไม่ได้",
        f"{name} can't be written",
        "ตรวจสิทธิ์ของโฟลเดอร์ พื้นที่ดิสก์ และปิดโปรแกรมที่เปิดไฟล์นี้อยู่",
        "check permissions and disk space, and close programs that have it open",
    )


def tell_written(settings: Settings, files: list[Path]) -> None:
    """Name the files that were made or changed."""
    say, console = settings.say, settings.console
    for file in files:
        done = console.paint(say("เขียนแล้ว", "written"), "good")
        console.write(f"{done}: {printable(shown_path(file))}")


_NOT_FILLED_IN = ("required-unknown", "no-measures")
"""A new file is full of fields that nobody has filled in yet; it says so itself."""


def check_written(settings: Settings, site: SiteConfig, files: list[Path]) -> int:
    """Check the site and show what concerns these files; the exit code."""
    prefix = content_prefix(site)
    names = {prefix + file.relative_to(site.content).as_posix() for file in files}
    checked = checked_site(settings, site)
    findings = tuple(
        one for one in checked.findings if one.path in names and one.code not in _NOT_FILLED_IN
    )
    write_findings(findings, settings.console)
    return FINDINGS if any(one.blocks for one in findings) else 0
