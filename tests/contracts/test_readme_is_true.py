"""README and guide say nothing that is not so: commands, options, files, links, examples."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCUMENTS = (
    "README.md",
    "CHANGELOG.md",
    "docs/architecture.md",
    "generator/prongsai/standard_pages/guide/index.md",
    "generator/prongsai/standard_pages/about.md",
)


def _text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def _commands() -> list[str]:
    """Every `prongsai …` that a document shows, up to its first argument that is no command."""
    found: set[str] = set()
    for name in DOCUMENTS:
        for words in re.findall(
            r"prongsai((?: (?:[a-z]+|--?[a-z-]+(?:[ =][a-z]+)?))+)", _text(name)
        ):
            if re.match(r" (check|build|serve|new|schema)\b", words):
                found.add(words.strip())
    return sorted(found)


def test_commands_were_found() -> None:
    assert {"build", "check", "serve", "schema", "new measure", "check --format json"} <= {
        *_commands()
    }


@pytest.mark.parametrize("words", _commands())
def test_every_documented_command_and_option_exists(words: str) -> None:
    parts = words.split()
    options = [part for part in parts if part.startswith("-")]
    first_option = next((at for at, part in enumerate(parts) if part.startswith("-")), len(parts))
    command = [sys.executable, "-m", "prongsai", *parts[:first_option], "--help"]
    done = subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", cwd=ROOT, check=False
    )
    assert done.returncode == 0, done.stderr
    assert parts[0] in done.stdout
    for option in options:
        assert option in done.stdout


@pytest.mark.parametrize("name", DOCUMENTS)
def test_files_that_documents_link_to_exist(name: str) -> None:
    folder = (ROOT / name).parent
    for link in re.findall(r"\]\(([^)#\s]+)[^)]*\)", _text(name)):
        if re.match(r"https?:", link) or name.startswith("generator/"):
            continue
        assert (folder / link).exists(), link


def test_addresses_that_the_readme_names_exist(built_site: Path) -> None:
    named = set(re.findall(r"`((?:org|data|indicator|round)/[^`\s]+)`", _text("README.md")))
    assert named
    for address in named:
        path, _, anchor = address.partition("#")
        page = built_site / path
        assert page.is_file(), address
        assert not anchor or f'id="{anchor}"' in page.read_text(encoding="utf-8"), address


def test_examples_of_the_guide_are_good_measures(tmp_path: Path) -> None:
    """The YAML blocks of the guide, each a part of a measure, are read without any problem."""
    from prongsai.problems import Notebook
    from prongsai.reading.measure_shape import MEASURE
    from prongsai.reading.yaml_tree import parse

    blocks = re.findall(
        r"```yaml\n(.*?)```", _text("generator/prongsai/standard_pages/guide/index.md"), re.S
    )
    assert len(blocks) >= 4
    for block in blocks:
        text = block if "title:" in block.split("\n", 2)[1] else f"title: ก\n{block}"
        notebook = Notebook("guide")
        tree = parse(text, notebook)
        assert tree is not None, notebook.problems
        assert MEASURE.read_values(tree, (), notebook) is not None
        assert notebook.problems == []
