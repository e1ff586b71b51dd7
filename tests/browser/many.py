"""A small site of many organizations: one report each, with one or two short measures."""

from __future__ import annotations

import shutil
from pathlib import Path

ROOT = Path(__file__).parents[2]
CONFIG = "site_config.yml"
COUNT = 600
TITLES = ("มาตรการจัดซื้อจัดจ้างอย่างโปร่งใส", "มาตรการป้องกันการรับสินบน", "แนวทางใช้รถยนต์ของราชการ")
DIGITS = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")

_CONFIG = """site_name: หลายหน่วยงาน
site_url: https://many.example.org/
docs_dir: content
theme:
  name: prongsai
plugins:
  - prongsai
"""
_ORGANIZATION = """id: {id}
name: องค์การบริหารส่วนตำบลทดสอบ{number}
short_name: อบต.ทดสอบ{number}
type: subdistrict-administration
subdistrict: ทดสอบ{number}
district: ทดลอง
province: ตราด
"""
_REPORT = """organization: {id}
fiscal_year: 2567
round:
  code: year
title: รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส
tables:
  - id: main
    columns:
      - {{field: title, header: มาตรการ}}
measures: {measures}
"""


def write_content(folder: Path, count: int = COUNT) -> None:
    """Write configuration and content of `count` organizations into `folder`."""
    (folder / CONFIG).write_text(_CONFIG, encoding="utf-8")
    shutil.copytree(ROOT / "content/frameworks", folder / "content/frameworks")
    (folder / "content/index.md").write_text("หลายหน่วยงาน\n", encoding="utf-8")
    for number in range(count):
        _write_organization(folder / "content/organizations", number)


def _write_organization(folder: Path, number: int) -> None:
    id = f"org-{number:04d}"
    titles = [TITLES[0], TITLES[number % 3]] if number % 3 else [TITLES[1 + number % 2]]
    names = [f"{at:02d}" for at in range(1, len(titles) + 1)]
    report = folder / id / "2567-year"
    (report / "measures").mkdir(parents=True)
    text = _ORGANIZATION.format(id=id, number=str(number).translate(DIGITS))
    (folder / id / "organization.yml").write_text(text, encoding="utf-8")
    listed = "[" + ", ".join(f'"{name}"' for name in names) + "]"
    text = _REPORT.format(id=id, measures=listed)
    (report / "report.yml").write_text(text, encoding="utf-8")
    for name, title in zip(names, titles, strict=True):
        text = f"title: {title}\n"
        (report / "measures" / f"{name}.yml").write_text(text, encoding="utf-8")
