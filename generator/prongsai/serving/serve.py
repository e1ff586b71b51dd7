"""Everything of `prongsai serve` together: server, preview and watch, until somebody stops it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from prongsai.serving.preview import Preview
from prongsai.serving.server import PreviewServer
from prongsai.serving.state import Board, State
from prongsai.serving.watching import Watch
from prongsai.serving.worker import Job
from prongsai.site_config import SiteConfig

_THEME = "prongsai_theme"


@dataclass(frozen=True, slots=True)
class Listener:
    """Who is told: `on_state` after each build with its seconds, `on_request` of requests."""

    on_state: Callable[[State, float], None]
    on_request: Callable[[str], None] | None = None


class Serving:
    """A server at work; `run` returns after KeyboardInterrupt or `stop`, and cleans up."""

    def __init__(
        self,
        site: SiteConfig,
        job: Job,
        listener: Listener,
        *,
        host: str = "127.0.0.1",
        port: int = 8000,
        poll: bool = False,
    ) -> None:
        """Bind the port, build nothing yet; raises OSError when the port can't be had."""
        self.board = Board()
        self.server = PreviewServer(
            host,
            port,
            self.board,
            language=job.language,
            prefix=site.path,
            on_request=listener.on_request,
        )
        self._site = site
        self._job = job
        self._listener = listener
        self._poll = poll

    def run(self) -> None:
        """Build, serve and watch."""
        folder = Path(tempfile.mkdtemp(prefix="prongsai-serve-"))
        try:
            preview = Preview(self._job, folder, self.board, on_state=self._listener.on_state)
            try:
                watch = Watch(
                    watched_folders(self._site),
                    [self._site.file],
                    preview.changes.note,
                    poll=self._poll,
                )
                try:
                    preview.start()
                    self.server.serve_forever(poll_interval=0.2)
                finally:
                    watch.close()
            finally:
                self.board.close()
                preview.close()
        finally:
            self.server.server_close()
            shutil.rmtree(folder, ignore_errors=True)

    def stop(self) -> None:
        """Let `run` return; called from another thread."""
        self.server.shutdown()


def watched_folders(site: SiteConfig) -> Sequence[Path]:
    """The folders that a page depends on: content, the theme, and the site's own theme files."""
    found = [site.content]
    spec = find_spec(_THEME)
    if spec and spec.origin:
        found.append(Path(spec.origin).parent)
    if site.theme:
        found.append(site.theme)
    return [folder for folder in dict.fromkeys(found) if folder.is_dir()]
