"""Whatever stands in a file, only findings come out, and each points into its file."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from case_site import SMALL_SITE, findings_of
from hypothesis import example, given
from hypothesis import strategies as st
from prongsai.problems import Finding, Notebook
from prongsai.reading.decoding import decode
from prongsai.reading.front_matter import split
from yaml_texts import WITHOUT_CLOCK, mutated_files, plain_texts, scrap_texts

ORGANIZATION = "organizations/ban-mai"
MEASURES = f"{ORGANIZATION}/2568-year/measures"
FILES = (
    "frameworks/nacc.yml",
    f"{ORGANIZATION}/organization.yml",
    f"{ORGANIZATION}/2568-year/report.yml",
    f"{MEASURES}/01.yml",
    f"{MEASURES}/03.md",
    f"{ORGANIZATION}/2568-year/files/manual.pdf",
    f"{ORGANIZATION}/2568-year/files/table.csv",
)
_ENCODINGS = st.sampled_from(
    ("utf-8", "utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp874")
)
_TEXTS = st.one_of(
    st.text(max_size=200),
    plain_texts(),
    scrap_texts,
    mutated_files(),
    st.text(st.sampled_from("ก๑่\u200b\u202e\x00\x1b\u2028\ufeff\ud7ff a:-|#\n\t\r"), max_size=60),
    plain_texts().map(lambda text: f"---\n{text}---\nเนื้อความ"),
)
_BYTES = st.one_of(
    st.binary(max_size=200),
    st.builds(lambda text, name: text.encode(name, "replace"), _TEXTS, _ENCODINGS),
    st.builds(lambda text, cut: text.encode()[:-cut], _TEXTS, st.integers(1, 5)),
)


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("fuzz") / "content"
    shutil.copytree(SMALL_SITE, folder)
    return folder


@WITHOUT_CLOCK
@given(name=st.sampled_from(FILES), data=_BYTES)
@example(name=FILES[3], data=b"a: !<x> b")
@example(name=FILES[3], data=b"%TAG ! tag:a,2000:\n---\na: !b c")
@example(name=FILES[3], data=b'a: "\\ud800\\U00110000"')
@example(name=FILES[3], data=b"? a\n: b\n? [c]\n")
@example(name=FILES[4], data=b"---\r\n---")
@example(name=FILES[3], data=b"\xef\xbb\xbf\xef\xbb\xbfa: b")
def test_only_findings_come_out(content: Path, name: str, data: bytes) -> None:
    path = content / name
    original = path.read_bytes() if path.exists() else None
    path.write_bytes(data)
    try:
        for language in ("th", "en"):
            for finding in findings_of(content, language):
                _check(finding, content)
    finally:
        if original is None:
            path.unlink()
        else:
            path.write_bytes(original)


def _check(finding: Finding, content: Path) -> None:
    assert finding.message.isprintable()
    assert finding.hint.isprintable()
    path = content.parent / finding.path
    text = decode(path.read_bytes(), Notebook("")) if path.is_file() else None
    if text is None:
        assert finding.line >= 1
        assert finding.column >= 1
        return
    lines = text.split("\n")
    assert 1 <= finding.line <= len(lines)
    assert 1 <= finding.column <= len(lines[finding.line - 1]) + 1


@WITHOUT_CLOCK
@given(st.text(st.sampled_from("---\n ก:"), max_size=40))
def test_front_matter_keeps_lines(text: str) -> None:
    parts = split(text, Notebook("x.md"))
    if parts:
        head, body = parts
        assert text.split("\n")[1 : head.count("\n") + 1] == head.split("\n")[1:]
        assert body in text


@WITHOUT_CLOCK
@given(_BYTES)
def test_decoding_gives_text_or_a_note(data: bytes) -> None:
    notebook = Notebook("x.yml")
    text = decode(data, notebook)
    assert text is not None or notebook.problems
    if text is not None and text.isascii():
        assert "\r" not in text
