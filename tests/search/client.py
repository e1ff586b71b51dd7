"""Runs pieces of JavaScript in Node with the real search client."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

CLIENT = Path(__file__).parent / "client.cjs"
WRAPPER = """
const client = require(process.argv[1]);
const input = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
(async () => { BODY })().then((value) => process.stdout.write(JSON.stringify(value)));
"""


def node(body: str, value: object) -> Any:
    """What `body` returns, an async function's body that knows `client` and `input`."""
    program = shutil.which("node")
    if program is None:
        reason = "no node on this machine (Debian: apt-get install nodejs)"
        if os.environ.get("PRONGSAI_NEEDS_BROWSER"):
            pytest.fail(reason)
        pytest.skip(reason)
    done = subprocess.run(
        [program, "-e", WRAPPER.replace("BODY", body), str(CLIENT)],
        input=json.dumps(value),
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


def search(site: Path, queries: list[str], **options: object) -> dict[str, Any]:
    """The real client's answer to each query, over the index of a built site."""
    body = """
      const searcher = client.openSite(input.site);
      const found = {};
      for (const query of input.queries) found[query] = await searcher.search(query, input.options);
      return found;
    """
    value = {"site": str(site), "queries": queries, "options": options}
    found: dict[str, Any] = node(body, value)
    return found
