"""Golden cases as files: builds the content folder that a case describes and tells its findings.

A case under `tests/cases/` is YAML with `about`, `files` (laid over `tests/cases/small_site`) and
`findings`. A file is a text, or a mapping that says how to make it:

    text, encoding, bom, line_ends    a text in another form (`line_ends: crlf` or `cr`)
    hex | base64                      bytes as they are
    parts                             texts, and {repeat: text, times: n}, joined
    change: [{old, new}]              the small site's file with words that occur once replaced
    append                            the small site's file with more at its end
    copy: path, change                a file or folder of the small site under another name
    link: target                      a symbolic link; {outside} is a folder outside the content
    delete | folder | fifo: true
"""

from __future__ import annotations

import base64
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from prongsai.check_content import check_content
from prongsai.problems import Finding

CASES = Path(__file__).parents[2] / "cases"
SMALL_SITE = CASES / "small_site"
_LINE_ENDS = {"crlf": "\r\n", "cr": "\r", "lf": "\n"}


@dataclass(frozen=True, slots=True)
class Case:
    """One golden case."""

    path: Path
    files: dict[str, Any]
    findings: str
    findings_en: str | None

    @property
    def name(self) -> str:
        """The name of the case in test reports."""
        return f"{self.path.parent.name}/{self.path.stem}"


def read_cases(folder: str) -> list[Case]:
    """All cases of a folder of `tests/cases`, by name."""
    return [_read_case(path) for path in sorted((CASES / folder).glob("*.yml"))]


def _read_case(path: Path) -> Case:
    raw = yaml.load(path.read_bytes(), yaml.BaseLoader)
    unknown = set(raw) - {"about", "files", "findings", "findings_en"}
    if unknown:
        raise ValueError(f"{path}: unknown keys {sorted(unknown)}")
    return Case(path, raw["files"] or {}, raw["findings"], raw.get("findings_en"))


def lay_out(case: Case, folder: Path) -> Path:
    """Make the content folder of a case under `folder`; returns its path."""
    content = folder / "content"
    shutil.copytree(SMALL_SITE, content)
    (folder / "outside").mkdir()
    (folder / "outside" / "secret.yml").write_text("id: secret\n", encoding="utf-8")
    for name, value in case.files.items():
        _make(content / name, value, folder)
    return content


def _make(path: Path, value: Any, folder: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(value, str):
        path.write_bytes(value.encode())
        return
    if path.is_dir() and not path.is_symlink() and not {"folder", "copy"} & set(value):
        shutil.rmtree(path)
    elif "delete" in value or "link" in value or "fifo" in value:
        path.unlink(missing_ok=True)
    if "link" in value:
        path.symlink_to(value["link"].replace("{outside}", str(folder / "outside")))
    elif "fifo" in value:
        os.mkfifo(path)
    elif "folder" in value:
        path.mkdir()
    elif "copy" in value:
        _copy(SMALL_SITE / value["copy"], path, value.get("change", []))
    elif "delete" not in value:
        path.write_bytes(_bytes(path, value))


def _copy(source: Path, target: Path, change: list[dict[str, str]]) -> None:
    if source.is_file():
        target.write_bytes(_changed(source.read_text("utf-8"), change).encode())
        return
    shutil.copytree(source, target)
    for file in target.rglob("*.yml"):
        text = file.read_text("utf-8")
        for one in change:
            text = text.replace(one["old"], one["new"])
        file.write_bytes(text.encode())


def _bytes(path: Path, value: dict[str, Any]) -> bytes:
    if "hex" in value:
        return bytes.fromhex(value["hex"])
    if "base64" in value:
        return base64.b64decode(value["base64"])
    text = _text(path, value).replace("\n", _LINE_ENDS[value.get("line_ends", "lf")])
    bom = "\ufeff" if value.get("bom") else ""
    return (bom + text).encode(value.get("encoding", "utf-8"))


def _text(path: Path, value: dict[str, Any]) -> str:
    if "text" in value:
        return str(value["text"])
    if "parts" in value:
        return "".join(
            part if isinstance(part, str) else part["repeat"] * int(part["times"])
            for part in value["parts"]
        )
    text = path.read_text(encoding="utf-8")
    return _changed(text, value.get("change", [])) + str(value.get("append", ""))


def _changed(text: str, change: list[dict[str, str]]) -> str:
    for one in change:
        if text.count(one["old"]) != 1:
            raise ValueError(f"“{one['old']}” occurs {text.count(one['old'])} times")
        text = text.replace(one["old"], one["new"])
    return text


def findings_of(content: Path, language: str = "th") -> list[Finding]:
    """Everything that reading and the rules find in a content folder."""
    return list(check_content(content, language=language).findings)


def printed(findings: list[Finding]) -> str:
    """Findings as lines, each with its hint under it."""
    return "\n".join(_lines(findings))


def _lines(findings: list[Finding]) -> Iterator[str]:
    for one in findings:
        where = f"{one.path}:{one.line}:{one.column}"
        yield f"{where}: {one.level} {one.code}: {one.message}"
        yield f"    {one.hint}"


def write_findings(case: Case, thai: str, english: str) -> None:
    """Put what is found now into a case file, from its line `findings:` to its end."""
    text = case.path.read_text(encoding="utf-8")
    head = text.partition("\nfindings:")[0].rstrip("\n") + "\n"
    tail = _block("findings", thai)
    if case.findings_en is not None:
        tail += _block("findings_en", english)
    case.path.write_text(head + tail, encoding="utf-8", newline="\n")


def _block(key: str, text: str) -> str:
    if not text:
        return f'{key}: ""\n'
    return f"{key}: |-\n" + "".join(f"  {line}\n" for line in text.split("\n"))
