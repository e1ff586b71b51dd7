"""Imports point one way: each layer may import only from itself and the layers before it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "generator/prongsai"

MAY_IMPORT: dict[str, set[str]] = {
    "problems": set(),
    "wording": set(),
    "parallel": set(),
    "thai": set(),
    "codes": {"problems"},
    "model": {"thai"},
    "reading": {"problems", "wording", "parallel", "thai", "codes", "model"},
    "disclosure": {"thai", "model"},
    "rules": {"disclosure", "problems", "wording", "parallel", "thai", "codes", "model"},
    "planning": {"thai", "model", "disclosure"},
    "rendering": {"disclosure", "problems", "wording", "thai", "codes", "model", "planning"},
    "publishing": {
        "disclosure",
        "problems",
        "wording",
        "parallel",
        "thai",
        "model",
        "planning",
        "rendering",
    },
    "search": {"parallel", "thai", "model", "planning"},
    "standard_pages": set(),
    "site_config": set(),
}
MAY_IMPORT["answer_sheet"] = {
    "disclosure",
    "thai",
    "model",
    "planning",
    "rendering",
    "publishing",
}
MAY_IMPORT["check_content"] = {"codes", "disclosure", "model", "problems", "reading", "rules"}
MAY_IMPORT["build_site"] = {*MAY_IMPORT} - {"site_config", "standard_pages"}
MAY_IMPORT["mkdocs_plugin"] = {*MAY_IMPORT, "serving"}
MAY_IMPORT["serving"] = {"problems", "wording", "site_config", "check_content", "publishing"}
MAY_IMPORT["starter"] = set()
MAY_IMPORT["cli"] = {*MAY_IMPORT}
MAY_IMPORT["__main__"] = {"cli"}
MAY_IMPORT["__init__"] = set()

ONLY_IN = {
    "mkdocs": {"mkdocs_plugin.py"},
    "jinja2": {"rendering/templates.py"},
    "yaml": {"reading/yaml_events.py", "search/synonyms.py", "site_config.py"},
    "click": {"cli"},
    "xlsxwriter": {"answer_sheet/xlsx_writer.py"},
}
"""Third-party packages that one place keeps to itself, so that each can be replaced in a day."""


def _modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def _layer(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            assert node.module
            if node.module == "prongsai":
                yield from (f"prongsai.{name.name}" for name in node.names)
            else:
                yield node.module


def test_every_layer_is_known() -> None:
    assert {_layer(path) for path in _modules()} <= set(MAY_IMPORT)


@pytest.mark.parametrize("path", _modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_one_way(path: Path) -> None:
    layer = _layer(path)
    for name in _imports(path):
        if name.startswith("prongsai."):
            target = name.split(".")[1]
            if target == "__version__":
                continue
            assert target == layer or target in MAY_IMPORT[layer], f"{layer} imports {name}"


@pytest.mark.parametrize("package", sorted(ONLY_IN))
def test_a_library_is_kept_in_its_place(package: str) -> None:
    users = {
        path.relative_to(PACKAGE).as_posix()
        for path in _modules()
        if any(name.split(".")[0] == package for name in _imports(path))
    }
    places = ONLY_IN[package]
    strangers = {user for user in users if not any(user.startswith(place) for place in places)}
    assert users
    assert not strangers
