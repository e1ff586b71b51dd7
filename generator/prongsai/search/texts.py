"""The texts of hits. They are compressed last, with the words that every reader has as a window.

Deflate finds repeats in the 32 kB before: with the words of the lexicon there, a single short text
takes half the bytes. The client puts the same window before it, as a stored block.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator, Sequence

from prongsai.parallel import map_in_processes
from prongsai.search.packing import encode_text

WINDOW = 32_768
"""Bytes; the most that deflate looks back."""

TOGETHER = ((5_000, 1), (20_000, 2))
MOST_TOGETHER = 4
"""Up to so many documents, so many in one file. Alone they are the fewest bytes for a reader, but a
large site would have too many files."""

_RAW = -15
_BEST, _QUICK = 9, 1


def documents_together(documents: int) -> int:
    """How many documents' texts stand in one file of a site of this size."""
    return next((size for most, size in TOGETHER if documents <= most), MOST_TOGETHER)


def keep(rows: Iterable[object]) -> bytes:
    """Rows of neighbouring documents in little memory, until the words of the site are known."""
    lines = (json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows)
    return zlib.compress(encode_text("\n".join(lines)), _QUICK)


def window_of(words: Iterable[bytes], marks: Iterable[int]) -> bytes:
    """The words of the lexicon by rising marks, so that frequent ones are near; the end of that."""
    ordered = sorted(zip(marks, words, strict=True), key=lambda one: one[0])
    return b"".join(word for _, word in ordered)[-WINDOW:]


def pack_texts(
    kept: Sequence[bytes], window: bytes, documents: int, *, processes: int | None = None
) -> Iterator[bytes]:
    """All files of texts of a site with so many documents, in order. `kept` are from `keep`, of a
    multiple of MOST_TOGETHER documents each but for the last."""
    packer = _Packer(window, documents_together(documents))
    weights = [len(one) for one in kept]
    for files in map_in_processes(packer.pack, kept, weights=weights, processes=processes):
        yield from files


class _Packer:
    def __init__(self, window: bytes, together: int) -> None:
        self._window = window
        self._checksum = zlib.adler32(window)
        self._together = together

    def pack(self, kept: bytes) -> list[bytes]:
        ready = zlib.compressobj(_BEST, zlib.DEFLATED, _RAW, _BEST, 0, self._window)
        rows = zlib.decompress(kept).split(b"\n")
        parts = (
            b"[" + b",".join(rows[at : at + self._together]) + b"]"
            for at in range(0, len(rows), self._together)
        )
        return [self._packed(ready.copy(), part) for part in parts]

    def _packed(self, ready: zlib._Compress, text: bytes) -> bytes:
        """The end of a zlib stream whose beginning is the window: blocks, and the sum of both."""
        checksum = zlib.adler32(text, self._checksum)
        return ready.compress(text) + ready.flush() + checksum.to_bytes(4, "big")
