"""A small HTTP server for one person on this machine: the last good build, and its state."""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path
from urllib.parse import parse_qs

from prongsai.serving import answers
from prongsai.serving.site_files import TYPES, find
from prongsai.serving.state import Board

LONGEST_WAIT = 25.0
"""Seconds after which a request for a new state is answered with the old one."""

_LOOPBACK = ("127.0.0.1", "localhost", "::1")


class PreviewServer(ThreadingHTTPServer):
    """Serves what the board shows; `prefix` is the path under which the site will be published."""

    daemon_threads = True
    # On Windows this option would let two servers share a port.
    allow_reuse_address = sys.platform != "win32"

    def __init__(
        self,
        host: str,
        port: int,
        board: Board,
        *,
        language: str = "th",
        prefix: str = "/",
        on_request: Callable[[str], None] | None = None,
    ) -> None:
        self.board = board
        self.language = language
        self.prefix = prefix
        self.on_request = on_request
        self.local = host in _LOOPBACK
        if ":" in host:
            self.address_family = socket.AF_INET6
        super().__init__((host, port), partial(_Handler))

    def server_bind(self) -> None:
        """Bind without asking the network for this machine's name, which can take seconds."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, self.allow_reuse_address)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = str(self.server_address[0]), self.server_address[1]

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that goes away is no error; anything else is told, without a traceback."""
        error = sys.exc_info()[1]
        if self.on_request and not isinstance(error, (ConnectionError, TimeoutError)):
            self.on_request(f"{type(error).__name__}: {error}")

    @property
    def address(self) -> str:
        """Where a browser on this machine finds the site."""
        host = str(self.server_address[0])
        if host in ("0.0.0.0", "::"):  # noqa: S104
            host = "127.0.0.1"
        return f"http://{f'[{host}]' if ':' in host else host}:{self.server_port}/"


class _Handler(BaseHTTPRequestHandler):
    server: PreviewServer
    protocol_version = "HTTP/1.1"
    server_version = "prongsai"
    sys_version = ""
    timeout = 60

    def do_GET(self) -> None:
        """Answer one request."""
        if self.server.local and not self._asked_here():
            self._send(b"", "text/plain", HTTPStatus.FORBIDDEN)
            return
        path, _, query = self.path.partition("?")
        if path.startswith(answers.BASE):
            self._send_own(path.removeprefix(answers.BASE), query)
        else:
            self._send_site()

    do_HEAD = do_GET  # noqa: N815

    def _refuse(self) -> None:
        self.close_connection = True
        self._send(b"", "text/plain", HTTPStatus.METHOD_NOT_ALLOWED, Allow="GET, HEAD")

    do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = do_TRACE = do_CONNECT = _refuse  # noqa: N815

    def _asked_here(self) -> bool:
        """Whether the request names this machine: a page elsewhere must not read drafts by DNS."""
        host = self.headers.get("Host", "localhost")
        name = host.rpartition(":")[0] if not host.endswith("]") and ":" in host else host
        return name.strip("[]").lower() in _LOOPBACK

    def _send_own(self, name: str, query: str) -> None:
        board, language = self.server.board, self.server.language
        if name == "state":
            since = parse_qs(query).get("since", [""])[0]
            serial = int(since) if since.isascii() and since.isdigit() and len(since) < 10 else -1
            state = board.after(serial, LONGEST_WAIT)
            self._send(answers.state_json(state, language), TYPES[".json"])
        elif name in ("reload.js", "reload.css"):
            text = (files(__package__) / "client" / name).read_bytes()
            self._send(text, TYPES[Path(name).suffix])
        else:
            self._send(b"", "text/plain", HTTPStatus.NOT_FOUND)

    def _send_site(self) -> None:
        state = self.server.board.state
        if state.folder is None:
            page = answers.start_page(state, self.server.language)
            self._send(page, TYPES[".html"], HTTPStatus.SERVICE_UNAVAILABLE)
            return
        found = find(state.folder, self.path, self.server.prefix)
        if found.redirect:
            self._send(b"", "text/plain", HTTPStatus.MOVED_PERMANENTLY, Location=found.redirect)
            return
        status = HTTPStatus.OK
        if found.file is None:
            found = find(state.folder, "/404.html")
            status = HTTPStatus.NOT_FOUND
        body = found.file.read_bytes() if found.file else b"404"
        if found.content_type == TYPES[".html"]:
            body = answers.with_script(body, state.version)
        self._send(body, found.content_type, status)

    def _send(
        self, body: bytes, content_type: str, status: HTTPStatus = HTTPStatus.OK, **headers: str
    ) -> None:
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Tell about a request where somebody wants to know."""
        if self.server.on_request:
            self.server.on_request(format % args)
