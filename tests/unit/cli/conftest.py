"""A new site to work in, and a way to run commands in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from prongsai.cli import main


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command did."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `prongsai` with these words, in this process, where nobody can be asked."""
    monkeypatch.delenv("PRONGSAI_LANG", raising=False)
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)

    def run_command(*words: str) -> Ran:
        capsys.readouterr()
        code = main(words)
        found = capsys.readouterr()
        return Ran(code, found.out, found.err)

    return run_command


@pytest.fixture
def site(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new site with its example; the current folder."""
    folder = tmp_path / "web"
    assert run("new", "site", str(folder)).code == 0
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def measure(site: Path) -> Path:
    """A measure file of the example."""
    return site / "content/organizations/tua-yang/2568-year/measures/01.yml"
