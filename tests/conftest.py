"""Shared fixtures: whole sites built once a session, and the browser that looks at them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ROOT = Path(__file__).parent.parent
NEEDS_BROWSER = "PRONGSAI_NEEDS_BROWSER"


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update-golden` writes what is there now into the golden files; read the diff after."""
    parser.addoption("--update-golden", action="store_true", help="rewrite golden files")


@pytest.fixture(scope="session")
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are rewritten in this run."""
    return bool(request.config.getoption("--update-golden"))


@pytest.fixture(scope="session")
def build_site(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], Path]:
    """Build the site of a configuration file strictly; returns the folder of the built site."""

    def build(config: Path) -> Path:
        from prongsai.mkdocs_plugin import run_engine
        from prongsai.serving.engine import Order

        output = tmp_path_factory.mktemp("built") / "site"
        run_engine(Order(config, output, strict=True))
        return output

    return build


@pytest.fixture(scope="session")
def built_site(build_site: Callable[[Path], Path]) -> Path:
    """The built site of this repository: five reports of five organizations."""
    return build_site(ROOT / "site_config.yml")


@pytest.fixture(scope="session")
def single_site(
    build_site: Callable[[Path], Path], tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The built site of one agency alone: ศรีสมเด็จ with the configuration of tests/sites/single."""
    folder = tmp_path_factory.mktemp("single")
    shutil.copytree(ROOT / "tests/sites/single", folder, dirs_exist_ok=True)
    shutil.copytree(ROOT / "content/frameworks", folder / "content/frameworks")
    name = "organizations/si-somdet"
    shutil.copytree(ROOT / "content" / name, folder / "content" / name)
    return build_site(folder / "site_config.yml")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A real Chromium; its absence skips the tests, and fails them where browsers are required."""
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        reason = "no chromium on this machine (Debian: apt-get install chromium)"
        if os.environ.get(NEEDS_BROWSER):
            pytest.fail(reason)
        pytest.skip(reason)
    from playwright.sync_api import sync_playwright

    switches = [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ]
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=switches)
        yield chromium
        chromium.close()
