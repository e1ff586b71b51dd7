"""Drives Firefox over Marionette, the protocol that is built into it; standard library only.

A message is its length, a colon and JSON: [0, number, command, parameters] there, and
[1, number, error, result] back.
"""

from __future__ import annotations

import json
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PREFERENCES = {
    "marionette.port": 0,  # any free one, told in the profile's folder
    "datareporting.policy.dataSubmissionEnabled": False,
    "browser.startup.homepage_override.mstone": "ignore",
    "app.update.disabledForTesting": True,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "data:,",
}
START = 60  # seconds
WAIT = 15
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"


class Firefox:
    """One tab of a running Firefox."""

    def __init__(self, connection: socket.socket) -> None:
        self._stream = connection.makefile("rwb")
        self._number = 0
        self._receive()  # its greeting
        self.call("WebDriver:NewSession", capabilities={})

    def call(self, command: str, **parameters: Any) -> Any:
        """The result of a command; an error of Firefox is raised."""
        self._number += 1
        message = json.dumps([0, self._number, command, parameters]).encode()
        self._stream.write(b"%d:%s" % (len(message), message))
        self._stream.flush()
        _, _, error, result = self._receive()
        if error:
            raise RuntimeError(f"{command}: {error['error']}: {error['message']}")
        return result

    def _receive(self) -> Any:
        size = b""
        while not size.endswith(b":"):
            letter = self._stream.read(1)
            if not letter:
                raise RuntimeError("Firefox has gone away")
            size += letter
        return json.loads(self._stream.read(int(size[:-1])))

    def open(self, address: str) -> None:
        """Go to an address and wait until the page is loaded."""
        self.call("WebDriver:Navigate", url=address)

    def ask(self, script: str) -> Any:
        """The value of a JavaScript expression in the page."""
        return self.call("WebDriver:ExecuteScript", script=f"return ({script})", args=[])["value"]

    def wait(self, script: str) -> Any:
        """The value of an expression as soon as it is one that counts as true."""
        end = time.monotonic() + WAIT
        while True:
            value = self.ask(script)
            if value:
                return value
            if time.monotonic() > end:
                raise TimeoutError(f"still {value!r}: {script}")
            time.sleep(0.05)

    def type(self, selector: str, text: str) -> None:
        """Type into an element, key by key."""
        found = self.call("WebDriver:FindElement", using="css selector", value=selector)
        id = found["value"][ELEMENT]
        self.call("WebDriver:ElementSendKeys", id=id, text=text)

    def click(self, selector: str) -> None:
        """Click an element."""
        found = self.call("WebDriver:FindElement", using="css selector", value=selector)
        self.call("WebDriver:ElementClick", id=found["value"][ELEMENT])


@contextmanager
def running(program: str, profile: Path) -> Iterator[Firefox]:
    """A Firefox without window and with an empty profile; it ends with the block."""
    lines = (f"user_pref({json.dumps(k)}, {json.dumps(v)});" for k, v in PREFERENCES.items())
    (profile / "user.js").write_text("\n".join(lines), encoding="utf-8")
    command = [program, "--headless", "--marionette", "--no-remote", "--profile", str(profile)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        port = _port(process, profile / "MarionetteActivePort")
        with socket.create_connection(("127.0.0.1", port), timeout=START) as connection:
            yield Firefox(connection)
    finally:
        process.terminate()
        try:
            process.wait(timeout=WAIT)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _port(process: subprocess.Popen[bytes], told: Path) -> int:
    end = time.monotonic() + START
    while time.monotonic() < end and process.poll() is None:
        if told.exists() and (text := told.read_text(encoding="utf-8").strip()):
            return int(text)
        time.sleep(0.1)
    raise RuntimeError(f"Firefox did not start (exit code {process.poll()})")
