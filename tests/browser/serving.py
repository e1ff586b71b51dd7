"""Serves a built site under a sub-path of a local web server."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class _Quiet(SimpleHTTPRequestHandler):
    prefix = ""
    refuse: Callable[[str], bool] | None = None
    headers_of: Callable[[str], Mapping[str, str]] | None = None

    def do_GET(self) -> None:
        if type(self).refuse and type(self).refuse(self.path):
            self.send_error(404)
        else:
            super().do_GET()

    def end_headers(self) -> None:
        if type(self).headers_of:
            for name, value in type(self).headers_of(self.path).items():
                self.send_header(name, value)
        super().end_headers()

    def translate_path(self, path: str) -> str:
        if not path.startswith(self.prefix + "/"):
            return "/nonexistent"
        return super().translate_path(path.removeprefix(self.prefix))

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def served(
    site: Path,
    prefix: str,
    *,
    refuse: Callable[[str], bool] | None = None,
    headers: Callable[[str], Mapping[str, str]] | None = None,
) -> Iterator[str]:
    """The address, with a closing slash, at which the site stands meanwhile, under `prefix`.

    `refuse` tells of a path whether it is answered as missing, `headers` what goes with it.
    """
    special = {"refuse": staticmethod(refuse) if refuse else None}
    special["headers_of"] = staticmethod(headers) if headers else None
    handler = type("Handler", (_Quiet,), {"prefix": prefix, **special})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(site)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{prefix}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
