"""Mistakes in site_config.yml, refused by the real engine, are told in words and with the place."""

from __future__ import annotations

from pathlib import Path

import pytest
from prongsai.cli.config_words import in_words
from prongsai.cli.engine import site_engine
from prongsai.cli.language import Speaker
from prongsai.serving.engine import BuildError, Order, build_site

GOOD = """\
site_name: เว็บ
site_url: https://example.org/
docs_dir: content
theme:
  name: prongsai
plugins:
  - prongsai:
      contact: a@example.org
      licence: ใช้ต่อได้
markdown_extensions:
  - tables
"""
MISTAKES = {
    "site_url: https://": (
        "site_url: ",
        "2:1: error config-value: ช่อง “site_url” ต้องเป็นที่อยู่เว็บเต็ม",
        "ขึ้นต้นด้วย https:// หรือ http://",
    ),
    "site_url:": (
        "site_ulr:",
        "2:1: error config-value: ไม่รู้จักช่อง “site_ulr” หมายถึง “site_url” หรือไม่",
        "แก้ชื่อช่องให้ตรง หรือลบออก",
    ),
    "site_name: เว็บ": (
        "site_author: ก",
        "1:1: error config-value: ขาดช่อง “site_name”",
        "เพิ่มบรรทัด site_name: แล้วกรอกข้อมูล",
    ),
    "name: prongsai": (
        "name: prongsia",
        "5:9: error config-value: ไม่มีธีมชื่อ “prongsia”",
        "ใช้ name: prongsai ใต้ theme:",
    ),
    "- prongsai:": (
        "- prongsay:",
        "7:5: error config-value: ไม่มีส่วนเสริมชื่อ “prongsay”",
        "แก้ชื่อใต้ plugins: (ส่วนเสริมของเว็บนี้คือ prongsai) หรือติดตั้งด้วย pip",
    ),
    "contact: a@example.org": (
        "contactt: a@example.org",
        "8:7: error config-value: ไม่รู้จักช่อง “contactt” หมายถึง “contact” หรือไม่",
        "แก้ชื่อช่องให้ตรง หรือลบออก",
    ),
    "licence: ใช้ต่อได้": (
        "licence: [ใช้ต่อได้]",
        "9:7: error config-value: ช่อง “licence” ต้องเป็นข้อความ แต่พบรายการ",
        "แก้ค่าหลัง licence: ข้อความที่มีเครื่องหมายพิเศษใส่ในเครื่องหมายคำพูด",
    ),
    "- tables": (
        "- tabels",
        "11:5: error config-value: ไม่มีส่วนขยายของ Markdown ชื่อ “tabels”",
        "แก้ชื่อใต้ markdown_extensions: หรือลบบรรทัดนั้น",
    ),
    "  - tables": (
        "  5",
        (
            "10:1: error config-value: ค่าของช่อง “markdown_extensions” ใช้ไม่ได้ "
            "(Invalid Markdown Extensions configuration)"
        ),
        "เทียบกับไฟล์ที่ prongsai new site สร้างให้",
    ),
}


def refused(folder: Path, text: str) -> tuple[Path, tuple[str, ...]]:
    """The configuration, and what the engine says about it."""
    (folder / "content").mkdir()
    file = folder / "site_config.yml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(BuildError) as stopped:
        build_site(site_engine, Order(file, folder / "site", strict=True))
    assert stopped.value.of_configuration
    return file, stopped.value.lines


@pytest.mark.parametrize("old", MISTAKES)
def test_a_mistake_is_told_with_place_and_remedy(
    old: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new, reason, hint = MISTAKES[old]
    assert GOOD.count(old) == 1
    file, lines = refused(tmp_path, GOOD.replace(old, new))
    monkeypatch.chdir(tmp_path)
    assert [*in_words(lines, file, Speaker())] == [f"site_config.yml:{reason}", f"    {hint}"]
    english = "\n".join(in_words(lines, file, Speaker("en")))
    assert not any("ก" <= letter <= "๛" for letter in english.replace("ใช้ต่อได้", ""))


def test_other_lines_stay_and_a_broken_file_gives_no_place(tmp_path: Path) -> None:
    file = tmp_path / "site_config.yml"
    file.write_text("site_name: [", encoding="utf-8")
    lines = ["ลิงก์เสีย", "Config value 'site_name': Required configuration not provided."]
    told = [*in_words(lines, file, Speaker(), level="warning", before="ระวัง: ")]
    assert told[0] == "ระวัง: ลิงก์เสีย"
    assert told[1].endswith("site_config.yml:1:1: warning config-value: ขาดช่อง “site_name”")
    assert len(told) == 3
