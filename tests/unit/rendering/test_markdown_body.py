"""The free text of a Markdown measure: plain structure stays, everything else is letters."""

from __future__ import annotations

import pytest
from builders import Outline
from prongsai.rendering.markdown_body import body_markup


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("ย่อหน้า **หนา**", "<p>ย่อหน้า <strong>หนา</strong></p>"),
        ("- ก\n- ข", "<ul>\n<li>ก</li>\n<li>ข</li>\n</ul>"),
        ("# หนึ่ง\n\n### สาม", "<h3>หนึ่ง</h3>\n<h4>สาม</h4>"),
        ("###### หก", "<h3>หก</h3>"),
        ("<b>ก</b>", "<p>&lt;b&gt;ก&lt;/b&gt;</p>"),
        (
            "<script>alert(1)</script>",
            "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
        ),
        (
            "[ก](https://a.go.th)",
            '<p><a href="https://a.go.th" rel="noopener noreferrer">ก</a></p>',
        ),
        ("[ก](files/a.pdf)", '<p><a href="files/a.pdf" rel="noopener noreferrer">ก</a></p>'),
        ("![ก](files/a.png)", '<p><img alt="ก" src="files/a.png"></p>'),
        ("{{ 7 * 7 }} {% raw %}", "<p>{{ 7 * 7 }} {% raw %}</p>"),
    ],
)
def test_structure(source: str, wanted: str) -> None:
    assert body_markup(source) == wanted


@pytest.mark.parametrize(
    "source",
    [
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](data:text/html,<script>alert(1)</script>)",
        "[x](vbscript:x)",
        "![x](https://evil.example/x.png)",
        "![x](//evil.example/x.png)",
        "![x](/\\evil.example/x.png)",
        "![x](\\\\evil.example\\x.png)",
        "![x](data:image/svg+xml,<svg onload=alert(1)>)",
        "<img src=x onerror=alert(1)>",
        '<a href="javascript:alert(1)">x</a>',
        '[x](https://a.go.th "\\" onclick=alert(1)")',
        "<style>p{}</style>",
        "<iframe src=https://evil.example></iframe>",
        "<svg><script>alert(1)</script></svg>",
        "`<script>alert(1)</script>`",
        "    <script>alert(1)</script>",
        "<https://a.go.th/<script>>",
        "[x]: javascript:alert(1)\n\n[x]",
    ],
)
def test_nothing_runs_and_nothing_is_fetched_elsewhere(source: str) -> None:
    outline = Outline(body_markup(source))
    for tag, attributes in outline.tags:
        assert tag not in {"script", "style", "iframe", "svg", "object", "embed", "link", "base"}
        assert not any(name.startswith("on") or name == "style" for name in attributes)
        if tag == "img":
            assert "evil" not in (attributes.get("src") or "")
            assert ":" not in (attributes.get("src") or "")
    for address in outline.links():
        scheme = address.partition(":")[0].lower() if ":" in address else ""
        assert scheme in {"", "http", "https", "mailto", "tel"}


def test_wide_parts_can_be_scrolled_by_keyboard() -> None:
    made = body_markup("| ก | ข |\n|---|---|\n| ๑ | ๒ |\n\n    โค้ด")
    assert made.startswith('<div class="table-scroll" role="region"')
    assert '<pre tabindex="0">' in made


def test_two_bodies_do_not_share_anything() -> None:
    body_markup("[a]: https://a.go.th\n\n[a]")
    assert "<a" not in body_markup("[a]")
