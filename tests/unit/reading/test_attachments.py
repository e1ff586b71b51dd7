"""Attachments are what their names say; packages of Office are looked into."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from prongsai.reading.attachments import check_attachment
from prongsai.reading.content_files import ContentFile

SHEET = ("[Content_Types].xml", "xl/workbook.xml")
LETTER = ("[Content_Types].xml", "word/document.xml")


def _check(path: Path) -> str | None:
    found = check_attachment(ContentFile(path, path.name, path.name))
    return found.code if found else None


@pytest.mark.parametrize(
    ("name", "parts", "code"),
    [
        ("a.xlsx", SHEET, None),
        ("a.docx", LETTER, None),
        ("a.docx", SHEET, "attachment-type"),
        ("a.xlsx", (*SHEET, "xl/vbaProject.bin"), "attachment-type"),
        ("a.docx", (*LETTER, "word/vbaData.xml"), "attachment-type"),
        ("a.xlsx", ("index.html",), "attachment-type"),
        ("a.zip", SHEET, "attachment-type"),
        ("a.xlsm", SHEET, "attachment-type"),
    ],
)
def test_packages(name: str, parts: tuple[str, ...], code: str | None, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / name, "w") as package:
        for part in parts:
            package.writestr(part, "x")
    assert _check(tmp_path / name) == code


def test_a_cut_package_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr(SHEET[1], "x" * 1000)
    path.write_bytes(path.read_bytes()[:-30])
    assert _check(path) == "attachment-type"


def test_a_file_that_went_away_is_told(tmp_path: Path) -> None:
    assert _check(tmp_path / "gone.pdf") == "file-unreadable"
