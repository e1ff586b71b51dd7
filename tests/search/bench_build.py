"""`python -m tests.search.bench_build MEASURES FOLDER`: the index of a made site, and its price.

Runs in a process of its own, so that its memory can be measured from outside. Writes the search
files, the script and, when asked for, the pages for other engines; prints one JSON line.
"""

from __future__ import annotations

import argparse
import json
import resource
import time
from collections.abc import Iterator
from pathlib import Path

from prongsai.planning.plan import Plan, plan_site
from prongsai.publishing.scripts import TARGET, search_script
from prongsai.search.building import build_index
from prongsai.search.records import record_of, subjects

from tests.search.synthetic import make_site

THEME = Path(__file__).parents[2] / "theme/prongsai_theme"


def main() -> None:
    """Make the site, build its index, write its files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("measures", type=int)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", action="store_true", help="write pages.jsonl too")
    options = parser.parse_args()
    plan = plan_site(make_site(options.measures))
    held = _resident()
    before, start = _cpu(), time.perf_counter()
    index = build_index(plan)
    cpu, wall = _cpu() - before, time.perf_counter() - start
    for path, data in {**index.files, TARGET: search_script([THEME])}.items():
        target = options.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    if options.pages:
        _write_pages(plan, options.folder / "pages.jsonl")
    sizes = {path: len(data) for path, data in index.files.items()}
    print(json.dumps({"cpu": cpu, "wall": wall, "held": held, **_totals(sizes)}))


def _totals(sizes: dict[str, int]) -> dict[str, int]:
    packed = {path: size for path, size in sizes.items() if path.endswith(".bin")}
    words = sum(size for path, size in packed.items() if "/d/" not in path)
    disk = sum(size for path, size in sizes.items() if path.endswith(".js"))
    return {
        "files": len(packed),
        "words": words,
        "texts": sum(packed.values()) - words,
        "disk": disk,
    }


def _cpu() -> float:
    own = resource.getrusage(resource.RUSAGE_SELF)
    others = resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime


def _resident() -> int:
    """Kilobytes that this process holds now."""
    for line in Path("/proc/self/status").read_text(encoding="utf-8").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    raise RuntimeError("the system does not tell how much memory a process holds")


def _write_pages(plan: Plan, path: Path) -> None:
    with path.open("w", encoding="utf-8") as stream:
        for page in _pages(plan):
            stream.write(json.dumps(page, ensure_ascii=False) + "\n")


def _pages(plan: Plan) -> Iterator[dict[str, str]]:
    """What the pages of the site would show another engine."""
    for subject in subjects(plan):
        record = record_of(subject)
        when = " ".join(text for name, text in record.fields if name == "when")
        texts = [record.organization, when, *(text for _, text in record.passages)]
        yield {"id": record.id, "title": record.title, "text": "\n".join(texts)}


if __name__ == "__main__":
    main()
