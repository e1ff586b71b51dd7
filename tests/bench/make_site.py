"""Makes a site of any size out of the five real reports, for measuring.

python -m tests.bench.make_site 10000 /tmp/big   writes content/ and site_config.yml there.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
CONFIG = """site_name: Bench
site_url: https://bench.example.org/
docs_dir: content
theme:
  name: prongsai
plugins:
  - prongsai
"""


def make_site(measures: int, folder: Path) -> int:
    """Copy the five organizations under new ids until there are `measures`; returns how many."""
    content = folder / "content"
    shutil.copytree(ROOT / "content/frameworks", content / "frameworks")
    (content / "index.md").write_text("bench\n", encoding="utf-8")
    (folder / "site_config.yml").write_text(CONFIG, encoding="utf-8")
    originals = sorted((ROOT / "content/organizations").iterdir())
    written = copy = 0
    while written < measures:
        source = originals[copy % len(originals)]
        written += _copy(source, content / "organizations", f"org-{copy:06d}", copy)
        copy += 1
    return written


def _copy(source: Path, target: Path, id: str, number: int) -> int:
    folder = target / id
    shutil.copytree(source, folder)
    organization = folder / "organization.yml"
    text = organization.read_text(encoding="utf-8").replace(f"id: {source.name}", f"id: {id}")
    lines = [f"{line} {number}" if line.startswith("name:") else line for line in text.split("\n")]
    organization.write_text("\n".join(lines), encoding="utf-8")
    for report in folder.glob("*/report.yml"):
        text = report.read_text(encoding="utf-8")
        named = text.replace(f"organization: {source.name}", f"organization: {id}")
        report.write_text(named, encoding="utf-8")
    return sum(1 for _ in folder.glob("*/measures/*"))


if __name__ == "__main__":
    print(make_site(int(sys.argv[1]), Path(sys.argv[2])))
