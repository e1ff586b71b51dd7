"""A site is the same bytes whoever ordered it: in which language, and from which folder."""

from __future__ import annotations

from pathlib import Path

from prongsai.check_content import check_content
from prongsai.mkdocs_plugin import run_engine
from prongsai.serving.engine import Order

ROOT = Path(__file__).parents[2]


def test_findings_are_told_again_without_reading(tmp_path: Path) -> None:
    content = ROOT / "content"
    thai = check_content(content)
    english = check_content(content, prefix="elsewhere/", language="en")
    assert english.findings
    assert english.findings != thai.findings
    assert english.told("content/") == thai
    assert thai.told("elsewhere/", "en") == english
    assert thai.told("content/") is thai


def test_an_order_in_english_makes_the_same_site(built_site: Path, tmp_path: Path) -> None:
    checked = check_content(ROOT / "content", prefix="elsewhere/", language="en")
    output = tmp_path / "site"
    run_engine(Order(ROOT / "site_config.yml", output, strict=True, checked=checked))
    names = sorted(path.relative_to(output) for path in output.rglob("*") if path.is_file())
    assert names == sorted(
        path.relative_to(built_site) for path in built_site.rglob("*") if path.is_file()
    )
    differing = [
        one for one in names if (output / one).read_bytes() != (built_site / one).read_bytes()
    ]
    assert differing == []
