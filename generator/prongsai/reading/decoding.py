"""Bytes to text: UTF-8 with any line ends; other encodings and unsafe characters are refused."""

from __future__ import annotations

import os
import re
from itertools import islice
from pathlib import Path

from prongsai.problems import Notebook

MAX_BYTES = 256 * 1024
"""Largest content file; a measure of 50 pages is far below it."""

MOST_NOTES = 1000
"""No more unsafe characters than this are noted in one file."""

_BOM = b"\xef\xbb\xbf"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_UTF16_HIGH = frozenset((0x00, 0x0E, 0x20))
_NO_TEXT = (b"PK\x03\x04", b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"\xd0\xcf\x11\xe0", b"{\\rtf")
_OLD_THAI = frozenset((*range(0xA1, 0xDB), *range(0xDF, 0xFC)))
_OLD_SIGNS = frozenset((0x80, 0x85, *range(0x91, 0x98), 0xA0))
_MOJIBAKE = ("à¸", "à¹", "เธ", "เน")
_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_INVISIBLE = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f"
    "\u3164\uffa0\U000e0000-\U000e0fff"
)
_DAMAGED = "\ue000-\uf8ff\ufffd\U000f0000-\U0010ffff"
_UNSAFE = re.compile(
    "(?P<control>[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufff9-\ufffb\ufffe\uffff])"
    f"|(?P<bidi>[{_BIDI}])|(?P<invisible>[{_INVISIBLE}])|(?P<damaged>[{_DAMAGED}])"
)
_CODES = {
    "control": "control-character",
    "bidi": "bidi-character",
    "invisible": "invisible-character",
    "damaged": "damaged-character",
}
_REFUSED = ("control", "bidi")


def read_bytes(path: Path) -> bytes:
    """The bytes of a file, but never many more than may be read. Raises OSError."""
    with path.open("rb", buffering=0) as stream:
        size = os.fstat(stream.fileno()).st_size
        return stream.read(min(size, MAX_BYTES) + 1)


def decode(data: bytes, notebook: Notebook) -> str | None:
    """The text of a file with `\\n` line ends, or None (and a note) when it can't be read safely.

    A UTF-8 byte order mark and Windows line ends are accepted silently: Thai Windows writes them.
    """
    if len(data) > MAX_BYTES:
        notebook.note_at("file-too-large", 1, 1, limit=MAX_BYTES // 1024)
        return None
    try:
        text = data.removeprefix(_BOM).decode("utf-8")
    except UnicodeDecodeError as error:
        if not _note_other_form(data, notebook):
            _note_bad_bytes(data.removeprefix(_BOM), error.start, notebook)
        return None
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.replace("\n", "").isprintable() and "เธ" not in text:
        return text
    if _note_other_form(data, notebook):
        return None
    if _looks_decoded_twice(text):
        line = next(n for n, one in enumerate(text.split("\n"), 1) if not one.isascii())
        notebook.note_at("encoding-twice", line, 1, words=text.split("\n")[line - 1].strip())
        return None
    return text if note_unsafe(text, notebook) else None


def note_unsafe(text: str, notebook: Notebook, here: tuple[int, int] | None = None) -> bool:
    """Note control, bidi, invisible and damaged characters; whether the text may still be used.

    With `here` every note is made at that line and column, for text that is escaped in its file.
    """
    safe = True
    at = 0
    number = 1
    for match in islice(_UNSAFE.finditer(text), MOST_NOTES):
        number += text.count("\n", at, match.start())
        at = match.start()
        begin = text.rfind("\n", 0, at) + 1
        kind = str(match.lastgroup)
        where = here or (number, at - begin + 1)
        notebook.note_at(_CODES[kind], *where, letter=f"U+{ord(match.group()):04X}")
        safe = safe and kind not in _REFUSED
    return safe


def _note_other_form(data: bytes, notebook: Notebook) -> bool:
    """Note that a file is no text at all, or text in two bytes a letter."""
    if _looks_utf16(data):
        notebook.note_at("encoding-utf16", 1, 1)
        return True
    if data.startswith(_NO_TEXT) or data.count(0) > len(data) // 50:
        notebook.note_at("file-not-text", 1, 1)
        return True
    return False


def _looks_utf16(data: bytes) -> bool:
    """UTF-16 with its mark, or such that one byte of two is of few kinds, as in Thai and ASCII."""
    if data.startswith(_UTF16):
        return True
    head = data[: len(data) & ~1][:2000]
    return len(head) >= 4 and any(
        sum(byte in _UTF16_HIGH for byte in head[side::2]) > 0.95 * (len(head) // 2)
        and len(set(head[side::2])) < len(set(head[1 - side :: 2]))
        for side in (0, 1)
    )


def _looks_decoded_twice(text: str) -> bool:
    """UTF-8 that was taken for an old encoding and saved again: the same signs over and over."""
    high = sum(not letter.isascii() for letter in text)
    return 3 * sum(text.count(sign) for sign in _MOJIBAKE) > 0.6 * high > 6


def _note_bad_bytes(data: bytes, start: int, notebook: Notebook) -> None:
    before = data[:start].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    line = before.count(b"\n") + 1
    begin = before.rfind(b"\n") + 1
    column = len(before[begin:].decode("utf-8", "replace")) + 1
    if _looks_thai_single_byte(data):
        raw = re.split(rb"[\r\n]", data[start - (len(before) - begin) : start + 200], maxsplit=1)[0]
        words = raw.decode("cp874", "replace").strip()
        notebook.note_at("encoding-tis620", line, column, words=words)
    else:
        notebook.note_at("encoding-broken", line, column)


def _looks_thai_single_byte(data: bytes) -> bool:
    high = [byte for byte in data if byte >= 0x80]
    thai = sum(byte in _OLD_THAI for byte in high)
    signs = sum(byte in _OLD_SIGNS for byte in high)
    as_utf8 = sum(3 for letter in data.decode("utf-8", "ignore") if "\u0e01" <= letter <= "\u0e5b")
    return thai > signs and thai + signs >= 0.95 * len(high) and as_utf8 < 0.5 * len(high)
