"""The file of an answer sheet: which form it has, and why it can't be written."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from prongsai.cli.errors import Refusal
from prongsai.cli.settings import shown_path
from prongsai.wording import printable

FORMATS = ("csv", "xlsx", "html")
_ENDINGS = {f".{one}": one for one in FORMATS} | {".htm": "html"}


def chosen_form(form: str | None, output: str | None) -> str:
    """The form that was asked for, by name or by the ending of the file."""
    if not output:
        return _for_screen(form or "csv")
    ending = Path(output).suffix.lower()
    by_name = _ENDINGS.get(ending)
    if form is None and by_name is None:
        raise _unknown_ending(output)
    if form and by_name and form != by_name:
        raise _contradiction(form, output, ending)
    return form or by_name or "csv"


def _for_screen(form: str) -> str:
    if form == "xlsx":
        raise Refusal(
            "ไฟล์ Excel แสดงทางจอไม่ได้",
            "an Excel file can't be shown on the screen",
            "เพิ่ม --output แบบตอบ.xlsx",
            "add --output answer-sheet.xlsx",
        )
    return form


def _unknown_ending(output: str) -> Refusal:
    name, endings = printable(output), " ".join(f".{one}" for one in FORMATS)
    return Refusal(
        f"ไม่รู้ว่าจะเขียนไฟล์ {name} เป็นรูปแบบใด นามสกุลที่ใช้ได้: {endings}",
        f"the name {name} does not tell the form of the file; possible endings: {endings}",
        "เปลี่ยนนามสกุลไฟล์ เช่น แบบตอบ.xlsx หรือเพิ่ม --format",
        "change the ending, such as answer-sheet.xlsx, or add --format",
    )


def _contradiction(form: str, output: str, ending: str) -> Refusal:
    fitting = printable(Path(output).with_suffix(f".{form}").name)
    return Refusal(
        f"--format {form} ขัดกับนามสกุลไฟล์ {ending}",
        f"--format {form} contradicts the ending {ending}",
        f"ตัด --format ออก หรือเปลี่ยนชื่อไฟล์เป็น {fitting}",
        f"leave --format out, or name the file {fitting}",
    )


def write_file(file: Path, data: bytes) -> None:
    """Write the whole file; Refusal with the reason when that is not possible."""
    try:
        file.write_bytes(data)
    except (OSError, ValueError) as error:
        name = printable(shown_path(file.absolute()))
        th, en, hint_th, hint_en = _reason(file, error)
        raise Refusal(
            f"เขียนไฟล์ {name} ไม่ได้ เพราะ{th}", f"{name} can't be written: {en}", hint_th, hint_en
        ) from error


_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def _reason(file: Path, error: OSError | ValueError) -> tuple[str, str, str, str]:
    """Why, and what to do about it, each in Thai and English."""
    folder = printable(shown_path(file.absolute().parent))
    number = getattr(error, "errno", None)
    if os.path.isdir(file):  # noqa: PTH112 (never raises, however long the name)
        return (
            "มีโฟลเดอร์ชื่อนี้อยู่",
            "it is a folder",
            "ใช้ชื่อไฟล์อื่น",
            "use another name",
        )
    if not file.absolute().parent.is_dir() and number in (errno.ENOENT, errno.ENOTDIR):
        return (
            f"ไม่มีโฟลเดอร์ {folder}",
            f"there is no folder {folder}",
            "สร้างโฟลเดอร์นั้นก่อน หรือเขียนไว้ในโฟลเดอร์ที่มีอยู่",
            "make that folder first, or write to one that is there",
        )
    return _other_reason(number)


def _other_reason(number: int | None) -> tuple[str, str, str, str]:
    if number in _FORBIDDEN:
        return (
            "ไม่มีสิทธิ์เขียน",
            "permission denied",
            "ถ้าเปิดไฟล์นี้อยู่ในโปรแกรมอื่น ให้ปิดก่อน มิฉะนั้นให้เขียนไว้ในโฟลเดอร์อื่น",
            "close it in other programs, or write to another folder",
        )
    if number in _FULL:
        return ("พื้นที่ดิสก์เต็ม", "the disk is full", "เพิ่มที่ว่างก่อน", "make room first")
    return (
        "ระบบไม่ยอมรับชื่อหรือที่อยู่นี้",
        "the system does not accept this name or place",
        "ใช้ชื่อไฟล์สั้นๆ ในโฟลเดอร์อื่น",
        "use a short name in another folder",
    )
