"""The same index as scripts, for a site that is opened from disk, where nothing can be fetched.

A script calls `prongsaiSearchPart` with file names and their bytes in base 64; the page's policy
allows scripts of the site only, so this needs no exception from it.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator, Mapping

PARTS_A_PACK = 64


def offline_files(
    folder: str, meta: Mapping[str, object], parts: Mapping[str, bytes]
) -> Iterator[tuple[str, bytes]]:
    """Each script as its path and bytes: one with the meta data, then packs of index files."""
    yield f"{folder}/offline.js", _call({"meta.json": json.dumps(meta).encode()})
    packs: dict[str, dict[str, bytes]] = {}
    for name, data in parts.items():
        packs.setdefault(pack_of(name), {})[name] = data
    for pack, content in packs.items():
        yield f"{folder}/{meta['folder']}/{pack}.js", _call(content)


def pack_of(name: str) -> str:
    """The script that holds an index file: `core`, all facets, or its kind and number by 64."""
    kind, slash, rest = name.partition("/")
    if not slash:
        return "core"
    number = rest.removesuffix(".bin")
    return f"{kind}{int(number) // PARTS_A_PACK}" if number.isdigit() else kind


def _call(content: Mapping[str, bytes]) -> bytes:
    packed = {name: b64encode(data).decode() for name, data in content.items()}
    return f"prongsaiSearchPart({json.dumps(packed, separators=(',', ':'))});\n".encode()
