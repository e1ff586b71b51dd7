"""A small site in a folder, and a server for it that runs in a thread."""

from __future__ import annotations

import http.client
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from prongsai.cli.new.site_folder import site_files
from prongsai.serving.engine import Engine
from prongsai.serving.serve import Listener, Serving
from prongsai.serving.worker import Job
from prongsai.site_config import load_site_config

from .fake_site import fake_engine

PATIENCE = 15.0
"""Seconds a slow machine may take for what takes well under one."""


@dataclass(slots=True)
class Client:
    """Asks a server."""

    port: int

    def ask(
        self, path: str, method: str = "GET", **headers: str
    ) -> tuple[int, dict[str, str], bytes]:
        """Status, headers in lower case, body."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            connection.request(method, path, headers=headers)
            answer = connection.getresponse()
            found = {name.lower(): value for name, value in answer.getheaders()}
            return answer.status, found, answer.read()
        finally:
            connection.close()

    def page(self, path: str = "/") -> str:
        """The text of a page."""
        return self.ask(path)[2].decode()

    def state(self, since: int = -1) -> dict[str, Any]:
        """What reload.js would be told."""
        found: dict[str, Any] = json.loads(self.ask(f"/__prongsai__/state?since={since}")[2])
        return found

    def state_when(self, wanted: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """The first state that is as wanted."""
        end = time.monotonic() + PATIENCE
        state = self.state()
        while not wanted(state):
            assert time.monotonic() < end, state
            state = self.state(state["serial"])
        return state


def is_good(state: dict[str, Any]) -> bool:
    """A build is shown, and nothing is wrong."""
    return bool(state["version"]) and not state["title"] and not state["building"]


def is_broken(state: dict[str, Any]) -> bool:
    """There is something to tell."""
    return bool(state["title"]) and not state["building"]


Start = Callable[..., Client]


def new_site(folder: Path) -> Path:
    """Put a new site into a folder."""
    for name, content in site_files():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    (folder / "content/index.md").write_text("หนึ่ง", encoding="utf-8")
    return folder


@contextmanager
def serving(folder: Path, *, engine: Engine = fake_engine, poll: bool = False) -> Iterator[Client]:
    """A server for a site, in a thread."""
    site = load_site_config(folder / "site_config.yml")
    job = Job(site.file, engine, "content/")
    one = Serving(site, job, Listener(lambda state, seconds: None), port=0, poll=poll)
    thread = threading.Thread(target=one.run)
    thread.start()
    try:
        yield Client(one.server.server_port)
    finally:
        one.stop()
        thread.join(PATIENCE)
        assert not thread.is_alive()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a new site."""
    return new_site(tmp_path / "web")


@pytest.fixture
def start(folder: Path) -> Iterator[Start]:
    """Start a server for the site; it is stopped after the test."""
    with ExitStack() as stack:
        yield lambda **options: stack.enter_context(serving(folder, **options))


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    """A server with a good build, for tests that change nothing."""
    folder = new_site(tmp_path_factory.mktemp("site"))
    config = folder / "site_config.yml"
    text = config.read_text(encoding="utf-8")
    config.write_text(f"site_url: https://x.test/ita/web/\n{text}", encoding="utf-8")
    with serving(folder) as one:
        one.state_when(is_good)
        yield one


@pytest.fixture
def measure(folder: Path) -> Path:
    """A measure file of the site."""
    return folder / "content/organizations/tua-yang/2568-year/measures/01.yml"
