"""Checks that an attachment is what its name says, by its bytes, and not too large."""

from __future__ import annotations

from prongsai.problems import Place, Problem, problem
from prongsai.reading.content_files import ContentFile
from prongsai.reading.folders import reason_of

MAX_BYTES = 20 * 1024 * 1024
_SIGNATURES: dict[str, bytes] = {
    ".pdf": b"%PDF-",
    ".jpg": b"\xff\xd8\xff",
    ".jpeg": b"\xff\xd8\xff",
    ".png": b"\x89PNG\r\n\x1a\n",
}
_OFFICE = {".xlsx": "xl/workbook.xml", ".docx": "word/document.xml"}
_PROGRAMS = ("vbaProject.bin", "vbaData.xml")


def check_attachment(file: ContentFile) -> Problem | None:
    """The problem of an attachment, or None when it may be published."""
    place = Place(file.name, (), 1, 1)
    try:
        size = file.path.lstat().st_size
        if size > MAX_BYTES:
            limit = MAX_BYTES // 1024 // 1024
            size = -(-size // 1024 // 1024)
            return problem("attachment-large", place, name=file.id, size=size, limit=limit)
        fits = _is_what_it_says(file)
    except OSError as error:
        return problem("file-unreadable", place, reason=reason_of(error))
    return None if fits else problem("attachment-type", place, name=file.id)


def _is_what_it_says(file: ContentFile) -> bool:
    suffix = file.path.suffix
    if suffix in _OFFICE:
        return _is_office(file, _OFFICE[suffix])
    with file.path.open("rb") as stream:
        head = stream.read(4096)
    if suffix == ".csv":
        text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
        return b"\x00" not in head and not text.startswith((b"<", b"%PDF-", b"PK\x03\x04"))
    return suffix in _SIGNATURES and head.startswith(_SIGNATURES[suffix])


def _is_office(file: ContentFile, main_part: str) -> bool:
    """Whether a file is a package of Office without programs in it."""
    import zipfile  # noqa: PLC0415 (slow to import, and most sites have no such file)

    try:
        with zipfile.ZipFile(file.path) as package:
            names = package.namelist()
    except (zipfile.BadZipFile, NotImplementedError, UnicodeDecodeError, ValueError):
        return False
    return main_part in names and not any(name.endswith(_PROGRAMS) for name in names)
