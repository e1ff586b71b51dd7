"""Hand-written pages are content too: they choose no template and run nothing."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from prongsai.mkdocs_plugin import EngineError

ROOT = Path(__file__).parents[2]
HOSTILE = """---
title: หน้าทดสอบ
template: redirect.html
hide: [toc]
---

# หน้าทดสอบ

<script>alert(1)</script> <b onclick="alert(1)">x</b> <iframe src="https://a.example"></iframe>

[ก](javascript:alert(1)) [ข](//evil.example/x) [ค](https://good.example/) ![ง](https://a.example/p.png)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "tests/sites/single", tmp_path, dirs_exist_ok=True)
    shutil.copytree(ROOT / "content/frameworks", tmp_path / "content/frameworks")
    name = "organizations/si-somdet"
    shutil.copytree(ROOT / "content" / name, tmp_path / "content" / name)
    return tmp_path


def test_a_page_is_shown_in_our_skeleton_and_sanitised(
    folder: Path, build_site: Callable[[Path], Path]
) -> None:
    (folder / "content/test.md").write_text(HOSTILE, encoding="utf-8")
    page = (build_site(folder / "site_config.yml") / "test.html").read_text(encoding="utf-8")
    assert "Content-Security-Policy" in page
    assert "<h1" in page
    for wrong in ("<script>", "onclick", "<iframe", "javascript:", "//evil.example", "p.png"):
        assert wrong not in page, wrong
    assert 'href="https://good.example/"' in page


def test_a_file_that_can_run_stops_the_build(
    folder: Path, build_site: Callable[[Path], Path], caplog: pytest.LogCaptureFixture
) -> None:
    (folder / "content/raw.html").write_text("<script>alert(1)</script>", encoding="utf-8")
    with pytest.raises(EngineError):
        build_site(folder / "site_config.yml")
    assert "content/raw.html:1:1: error attachment-type" in caplog.text


def test_a_contact_that_is_no_link_stops_the_build(
    folder: Path, build_site: Callable[[Path], Path], caplog: pytest.LogCaptureFixture
) -> None:
    config = folder / "site_config.yml"
    text = config.read_text(encoding="utf-8")
    hostile = text.replace("contact@si-somdet.example.org", '"javascript:alert(1)"')
    assert hostile != text
    config.write_text(hostile, encoding="utf-8")
    with pytest.raises(EngineError):
        build_site(config)
    assert "site_config.yml: contact: “javascript:alert(1)”" in caplog.text
