"""The bytes of the index files. `docs/search-format.md` describes them for other programs.

All numbers are unsigned and little-endian base 128 (varint) unless a line says otherwise.
"""

from __future__ import annotations

import gzip
import json
import re
from array import array
from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import log2
from operator import or_
from typing import Any

_THAI, _THAI_BYTE = 0x0E00, 0xA0
_OTHER = re.compile("([^\0-\x7f\u0e01-\u0e3a\u0e3f-\u0e5b])")
"""What TIS-620 does not have."""

_ESCAPE = 0xFF
KNOWN = 0x80
MOST_SHARED = 0x1F
SHARD_BYTES = 2_000
"""A shard is closed when it is larger than this, before compression."""

RARE_START = 4
"""Letters that tell where a file of words begins; one more than the client looks for."""

_LONG = 0x80
"""A number that takes more than one byte."""

_HIGH_HALF = bytes(value << 4 & 0xFF for value in range(256))


def encode_text(text: str) -> bytes:
    """ASCII as it is, Thai in one byte as in TIS-620, anything else as 0xFF and 3 × 7 bits.

    A byte below 0x20 is the letter of that number, so that the lexicon can part words by such
    bytes. Sorted by these bytes, ASCII comes first, then Thai, then the others.
    """
    first, *others = _OTHER.split(text)
    if not others:
        return first.encode("tis_620")
    pairs = zip(others[::2], others[1::2], strict=True)
    more = (_encode_other(letter) + usual.encode("tis_620") for letter, usual in pairs)
    return first.encode("tis_620") + b"".join(more)


def _encode_other(letter: str) -> bytes:
    code = ord(letter)
    if 0 < code - _THAI < _ESCAPE - _THAI_BYTE:
        return bytes((code - _THAI + _THAI_BYTE,))  # no letter yet, so TIS-620 leaves it out
    return bytes((_ESCAPE, 0x80 | code >> 14, 0x80 | code >> 7 & 0x7F, 0x80 | code & 0x7F))


def varint(value: int, out: bytearray) -> None:
    """Append a number, seven bits a byte, lowest first; the high bit says that more follow."""
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)


def varints(values: Iterable[int]) -> bytes:
    """Numbers one after the other."""
    out = bytearray()
    for value in values:
        varint(value, out)
    return bytes(out)


def frequency_byte(documents: int) -> int:
    """In how many documents a word stands, in steps of a quarter of a doubling; 0 is in none."""
    return 1 + round(4 * log2(documents)) if documents else 0


def pack_lexicon(words: Sequence[str], marks: Sequence[int]) -> bytes:
    """Sorted words: how many, all marks, then for each word what it shares and its own bytes.

    A mark is a frequency byte, plus KNOWN for a word of the dictionary. The number of first bytes
    shared with the word before is at most MOST_SHARED, so it also tells where a word ends.
    """
    out = bytearray()
    varint(len(words), out)
    out += bytes(marks)
    before = b""
    for word in words:
        now = encode_text(word)
        same = 0
        limit = min(len(before), len(now), MOST_SHARED)
        while same < limit and before[same] == now[same]:
            same += 1
        out.append(same)
        out += now[same:]
        before = now
    return bytes(out)


def pack_posting(documents: array[int], impacts: bytes) -> bytes:
    """Where a word stands: how many documents, their distances, then impacts of four bits."""
    out = bytearray()
    varint(len(documents), out)
    gaps = [after - before - 1 for before, after in pairwise((-1, *documents))]
    if max(gaps, default=0) < _LONG:
        out += bytes(gaps)
    else:
        for gap in gaps:
            varint(gap, out)
    odd = len(impacts) % 2
    out += bytes(map(or_, impacts[::2], (impacts[1::2] + b"\0" * odd).translate(_HIGH_HALF)))
    return bytes(out)


def pack_shard(parts: Sequence[bytes]) -> bytes:
    """Neighbouring parts: how many, the length of each, then all of them."""
    out = bytearray()
    varint(len(parts), out)
    for part in parts:
        varint(len(part), out)
    return bytes(out) + b"".join(parts)


def into_shards(parts: Iterable[bytes]) -> tuple[list[bytes], list[int]]:
    """Neighbouring parts together in shards, and the number of the first part of each."""
    shards: list[bytes] = []
    starts: list[int] = []
    waiting: list[bytes] = []
    size = 0
    for number, part in enumerate(parts):
        if not waiting:
            starts.append(number)
        waiting.append(part)
        size += len(part)
        if size > SHARD_BYTES:
            shards.append(pack_shard(waiting))
            waiting, size = [], 0
    if waiting:
        shards.append(pack_shard(waiting))
    return shards, starts


def runs(values: Iterable[int]) -> tuple[list[int], list[int]]:
    """Equal neighbours: each value once, and how often it stands in a row."""
    found: list[int] = []
    counts: list[int] = []
    for value in values:
        if found and found[-1] == value:
            counts[-1] += 1
        else:
            found.append(value)
            counts.append(1)
    return found, counts


def steps(numbers: Iterable[int]) -> list[int]:
    """Rising numbers as the first one and the distances to the next."""
    line = [0, *numbers]
    return [after - before for before, after in pairwise(line)]


def compress(data: bytes) -> bytes:
    """Gzip without time and name, so that the same content gives the same bytes."""
    return gzip.compress(data, 9, mtime=0)


def compress_json(value: Any) -> bytes:
    """Compact JSON, in gzip."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return compress(text.encode())
