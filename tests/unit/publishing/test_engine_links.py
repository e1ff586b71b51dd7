"""Links of hand-written pages: whatever they are, they are followed or told, never an exception."""

from __future__ import annotations

from pathlib import Path

import pytest
from prongsai.publishing.engine_links import broken_links


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "guide").mkdir()
    (tmp_path / "about.html").write_text('<h1 id="top">ก</h1>', encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("link", "is_broken"),
    [
        ("../about.html", False),
        ("../about.html#top", False),
        ("#here", False),
        ("https://example.go.th/x", False),
        ("mailto:a@b.go.th", False),
        ("../about.html#bottom", True),
        ("../About.html", True),
        ("../guide", True),
        ("../../about.html", True),
        ("/about.html", True),
        ("/etc/passwd", True),
        ("http://[x", True),
        ("%00.html", True),
        ("ก" * 100 + ".html", True),
    ],
)
def test_a_link(site: Path, link: str, is_broken: bool) -> None:
    page = f'<h1 id="here">ข</h1><a href="{link}">ค</a>'
    (site / "guide/index.html").write_text(page, encoding="utf-8")
    found = list(broken_links(site, ["guide/index.html"]))
    assert [(one.code, one.place.file, one.values) for one in found] == (
        [("link-broken", "guide/index.md", (("link", link),))] if is_broken else []
    )
