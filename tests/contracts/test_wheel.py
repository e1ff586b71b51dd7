"""The built wheel works in an empty environment: a new site is made and built with it, offline."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder)]
    done = subprocess.run([*command, str(ROOT)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return next(folder.glob("*.whl"))


def test_wheel_holds_the_theme_and_no_content(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert "prongsai_theme/pages/measure.html" in names
    assert "prongsai_theme/assets/fonts/sarabun-400.woff2" in names
    assert "prongsai/standard_pages/guide/index.md" in names
    assert "prongsai/py.typed" in names
    assert not [name for name in names if name.startswith(("content/", "tests/"))]
    licences = [name for name in names if name.endswith(("/LICENSE", "/OFL.txt"))]
    assert len(licences) >= 2


def test_wheel_makes_and_builds_a_site(wheel: Path, tmp_path: Path) -> None:
    """Only the wheel is installed; its dependencies are borrowed from this environment."""
    environment = tmp_path / "environment"
    venv.create(environment, with_pip=False)
    python = environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    package = tmp_path / "package"
    zipfile.ZipFile(wheel).extractall(package)
    borrowed = [path for path in sys.path if "site-packages" in path]
    clean = _without_editable(tmp_path, borrowed)
    surroundings = {"PATH": os.environ["PATH"], "PYTHONPATH": f"{package}{os.pathsep}{clean}"}

    def run(*words: str, at: Path) -> subprocess.CompletedProcess[str]:
        command = [str(python), "-m", "prongsai", *words]
        return subprocess.run(
            command, cwd=at, env=surroundings, capture_output=True, text=True, check=False
        )

    made = run("new", "site", "example", at=tmp_path)
    assert made.returncode == 0, made.stdout + made.stderr
    built = run("build", at=tmp_path / "example")
    assert built.returncode == 0, built.stdout + built.stderr
    site = tmp_path / "example/site"
    assert (site / "index.html").is_file()
    assert (site / "assets/prongsai.css").is_file()
    assert list(site.glob("org/*/*/*.html"))


def _without_editable(tmp_path: Path, borrowed: list[str]) -> str:
    """A folder of links to the installed dependencies, without the project itself."""
    folder = tmp_path / "borrowed"
    folder.mkdir()
    for place in borrowed:
        for entry in Path(place).iterdir():
            own = "prongsai" in entry.name
            target = folder / entry.name
            if not own and not target.exists() and entry.name != "__pycache__":
                target.symlink_to(entry)
    return str(folder)
