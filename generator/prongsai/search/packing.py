"""The bytes of the index files. `docs/search-format.md` describes them for other programs.

All numbers are unsigned and little-endian base 128 (varint) unless a line says otherwise.
"""

from __future__ import annotations

import gzip
import json
from array import array
from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import log2
from operator import or_
from typing import Any

_THAI, _THAI_BYTE = 0x0E00, 0xA0
_ESCAPE = 0xFF
KNOWN = 0x80
MOST_SHARED = 0x1F
_LONG = 0x80
"""A number that takes more than one byte."""

_HIGH_HALF = bytes(value << 4 & 0xFF for value in range(256))


def encode_word(word: str) -> bytes:
    """ASCII as it is, Thai in one byte as in TIS-620, anything else as 0xFF and 3 × 7 bits.

    No byte is below 0x20, so that the lexicon can part words by such bytes.
    """
    out = bytearray()
    for letter in word:
        code = ord(letter)
        if code < 0x80:
            out.append(code)
        elif 0 < code - _THAI < _ESCAPE - _THAI_BYTE:
            out.append(code - _THAI + _THAI_BYTE)
        else:
            out += bytes((_ESCAPE, 0x80 | code >> 14, 0x80 | code >> 7 & 0x7F, 0x80 | code & 0x7F))
    return bytes(out)


def varint(value: int, out: bytearray) -> None:
    """Append a number, seven bits a byte, lowest first; the high bit says that more follow."""
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)


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
        now = encode_word(word)
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


def pack_shard(postings: Sequence[bytes]) -> bytes:
    """Postings of neighbouring words: how many, the length of each, then all of them."""
    out = bytearray()
    varint(len(postings), out)
    for posting in postings:
        varint(len(posting), out)
    return bytes(out) + b"".join(postings)


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
