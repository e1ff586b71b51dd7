"""Splits a Markdown measure file into its YAML head and its body, keeping line numbers right."""

from __future__ import annotations

from prongsai.problems import Notebook

FENCE = "---"


def split(text: str, notebook: Notebook) -> tuple[str, str] | None:
    """The YAML head, with an empty first line so that lines count as in the file, and the body."""
    lines = text.split("\n")
    if not lines or lines[0].rstrip() != FENCE:
        notebook.note_at("front-matter-missing", 1, 1)
        return None
    for number, line in enumerate(lines[1:], 1):
        if line.rstrip() == FENCE:
            head = "\n".join(["", *lines[1:number]])
            return head, "\n".join(lines[number + 1 :]).strip("\n")
    notebook.note_at("front-matter-open", 1, 1)
    return None
