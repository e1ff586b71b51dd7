"""What the site engine says about `site_config.yml`, in words for people and with the place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from prongsai.cli.engine import known_settings
from prongsai.cli.language import Speaker
from prongsai.cli.settings import shown_path
from prongsai.reading.finding_words import shown
from prongsai.site_config import setting_place
from prongsai.wording import printable, suggest

_SAID = re.compile(
    "Config value '(?P<key>[^']+)': "
    "(?:Plugin '(?P<plugin>[^']+)' option '(?P<option>[^']+)': )?(?P<words>.*)"
)
_CAUSE = re.compile(r"\w+(Error|Exception): ")
"""A line about the program that follows what is said about a value."""

_TYPES = {
    "str": ("ข้อความ", "a text"),
    "bool": ("true หรือ false", "true or false"),
    "int": ("ตัวเลข", "a number"),
    "list": ("รายการ", "a list"),
    "dict": ("กลุ่มของช่อง", "a mapping"),
    "NoneType": ("ช่องว่าง", "nothing"),
}
_Words = tuple[str, str, str, str]
"""What is wrong and what to do, in Thai, then in English."""


def _meaning(pattern: str, *told: *_Words) -> tuple[re.Pattern[str], _Words]:
    return re.compile(pattern), told


_MEANINGS = (
    _meaning(
        "Unrecognised configuration name",
        "ไม่รู้จักช่อง “{name}”{close}",
        "แก้ชื่อช่องให้ตรง หรือลบออก",
        "unknown key “{name}”{close}",
        "correct its name, or remove it",
    ),
    _meaning(
        "Required configuration not provided",
        "ขาดช่อง “{name}”",
        "เพิ่มบรรทัด {name}: แล้วกรอกข้อมูล",
        "the key “{name}” is missing",
        "add a line {name}: and fill it in",
    ),
    _meaning(
        "Expected type: <class '(?P<wanted>\\w+)'> but received: <class '(?P<found>\\w+)'>",
        "ช่อง “{name}” ต้องเป็น{wanted} แต่พบ{found}",
        "แก้ค่าหลัง {name}: ข้อความที่มีเครื่องหมายพิเศษใส่ในเครื่องหมายคำพูด",
        "“{name}” must be {wanted}, but this is {found}",
        "correct the value after {name}: and put a text with special characters in quotes",
    ),
    _meaning(
        "The URL isn't valid|Unable to parse the URL",
        "ช่อง “{name}” ต้องเป็นที่อยู่เว็บเต็ม",
        "ขึ้นต้นด้วย https:// หรือ http://",
        "“{name}” must be a whole web address",
        "begin it with https:// or http://",
    ),
    _meaning(
        "The path '(?P<value>[^']*)' isn't an existing",
        "ช่อง “{name}” ชี้ไปที่ {value} ซึ่งไม่มี",
        "แก้ชื่อ หรือสร้างไฟล์หรือโฟลเดอร์นั้น",
        "“{name}” names {value}, which does not exist",
        "correct it, or make that file or folder",
    ),
    _meaning(
        'The "(?P<value>[^"]*)" plugin is not installed',
        "ไม่มีส่วนเสริมชื่อ “{value}”",
        "แก้ชื่อใต้ plugins: (ส่วนเสริมของเว็บนี้คือ prongsai) หรือติดตั้งด้วย pip",
        "there is no plugin “{value}”",
        "correct the name below plugins: (this site's is prongsai), or install it with pip",
    ),
    _meaning(
        "Unrecognised theme name: '(?P<value>[^']*)'",
        "ไม่มีธีมชื่อ “{value}”",
        "ใช้ name: prongsai ใต้ theme:",
        "there is no theme “{value}”",
        "use name: prongsai below theme:",
    ),
    _meaning(
        "Failed to load extension '(?P<value>[^']*)'",
        "ไม่มีส่วนขยายของ Markdown ชื่อ “{value}”",
        "แก้ชื่อใต้ markdown_extensions: หรือลบบรรทัดนั้น",
        "there is no Markdown extension “{value}”",
        "correct the name below markdown_extensions:, or remove the line",
    ),
    _meaning(
        "(?P<value>.*)",
        "ค่าของช่อง “{name}” ใช้ไม่ได้ ({value})",
        "เทียบกับไฟล์ที่ prongsai new site สร้างให้",
        "the value of “{name}” can't be used ({value})",
        "compare it with the file that prongsai new site makes",
    ),
)


def in_words(
    lines: Sequence[str], file: Path, say: Speaker, *, level: str = "error", before: str = ""
) -> Iterator[str]:
    """What the engine complained of, fit for a terminal; what is about its configuration `file`
    with the place, the reason and what to do. `before` is put before each other line."""
    after_value = False
    for line in map(printable, lines):
        said = _SAID.fullmatch(line)
        if said:
            (row, column), reason, hint = _told(said, file, say)
            yield f"{shown_path(file)}:{row}:{column}: {level} config-value: {reason}"
            yield f"    {hint}"
        elif not (after_value and _CAUSE.match(line)):
            yield before + line
        after_value = bool(said)


def _told(said: re.Match[str], file: Path, say: Speaker) -> tuple[tuple[int, int], str, str]:
    name = said["option"] or said["key"]
    found, (th, do_th, en, do_en) = _meant(said["words"])
    values = {key: _worded(value, say) for key, value in found.groupdict("").items()}
    close = suggest(name, [one for one in known_settings() if one != name])
    asked = {"name": name, "close": shown("close", close, say.language), **values}
    path = ("plugins", said["plugin"], said["option"]) if said["option"] else (said["key"],)
    place = setting_place(file, path, values.get("value", ""))
    return place, say(th, en).format(**asked), say(do_th, do_en).format(**asked)


def _meant(words: str) -> tuple[re.Match[str], _Words]:
    """What the words of the engine mean, and its values in them; the last meaning fits all."""
    tried = ((pattern.match(words), told) for pattern, told in _MEANINGS)
    return next((found, told) for found, told in tried if found)


def _worded(value: str, say: Speaker) -> str:
    return say(*_TYPES[value]) if value in _TYPES else value
