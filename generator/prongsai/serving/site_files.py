"""From the path of a request to a file of the site, never outside it, and its content type."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, unquote_to_bytes

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".xml": "application/xml; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".ico": "image/vnd.microsoft.icon",
    ".woff2": "font/woff2",
    ".pdf": "application/pdf",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".webmanifest": "application/manifest+json",
    ".gz": "application/gzip",
}
_ANYTHING = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Found:
    """A file to send, or an address to go to instead, or (both None) nothing."""

    file: Path | None = None
    redirect: str | None = None

    @property
    def content_type(self) -> str:
        """The content type of the file by its ending."""
        return TYPES.get(self.file.suffix.lower(), _ANYTHING) if self.file else _ANYTHING


def find(root: Path, target: str, prefix: str = "/") -> Found:
    """Look up the target of a request (`/org/a/?q=1`) under `root`.

    `prefix` is the path of the published site; addresses that begin with it are found too.
    """
    path, mark, query = target.partition("?")
    segments = _segments(path)
    if segments is None:
        return Found()
    own = [one for one in prefix.split("/") if one]
    if own and segments[: len(own)] == own:
        segments = segments[len(own) :]
    file = root.joinpath(*segments)
    if not _is_inside(file, root):
        return Found()
    # A name can be too long for the disk, which only os.path takes for an answer.
    if os.path.isdir(file):  # noqa: PTH112
        if segments and not path.endswith("/"):
            way = "/" + "/".join(quote(one) for one in segments) + "/"
            return Found(redirect=way + mark + query)
        file /= "index.html"
    elif path.endswith("/"):
        return Found()
    return Found(file) if os.path.isfile(file) and _is_inside(file, root) else Found()  # noqa: PTH113


def _segments(path: str) -> list[str] | None:
    """The names in a path, None when it can't be one of a site."""
    if not path.startswith("/"):
        return None
    try:
        text = unquote_to_bytes(path.partition("#")[0]).decode("utf-8")
    except UnicodeDecodeError:
        return None
    segments = [one for one in text.split("/") if one]
    return segments if all(map(_is_name, segments)) else None


def _is_name(segment: str) -> bool:
    return not segment.startswith(".") and not any(sign in segment for sign in ("\0", "\\", ":"))


def _is_inside(file: Path, root: Path) -> bool:
    real = os.path.realpath(file)
    base = os.path.realpath(root)
    return real == base or real.startswith(base + os.sep)
