"""The Jinja environment of page bodies: strict, always escaping, templates compiled once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from prongsai.planning.pages import Kind
from prongsai.rendering.components import COMPONENTS

PARTS = "pages/parts/"


def make_environment(folders: Sequence[Path]) -> Environment:
    """An environment over theme folders, first one wins; templates lie in their `pages` folder.

    Components and the macros of `pages/parts/*.html` are known to every template by name, which is
    quicker than importing them on each page.
    """
    environment = Environment(
        loader=FileSystemLoader([str(folder) for folder in folders]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
    )
    environment.globals.update(COMPONENTS)
    environment.filters["lines"] = COMPONENTS["lines"]
    for name in environment.list_templates(filter_func=lambda name: name.startswith(PARTS)):
        environment.globals.update(_macros(environment.get_template(name)))
    return environment


def load_templates(folders: Sequence[Path]) -> dict[Kind, Template]:
    """The compiled body template of every kind of page.

    Raises jinja2.TemplateError (a defect of the theme) when one is missing or malformed.
    """
    environment = make_environment(folders)
    templates = {kind: environment.get_template(f"pages/{kind.value}.html") for kind in Kind}
    for template in templates.values():
        # Jinja chains its globals and copies the chain for each page; a plain dict copies quicker.
        template.globals = dict(template.globals)
    return templates


def _macros(template: Template) -> dict[str, object]:
    return {
        name: value for name, value in vars(template.module).items() if not name.startswith("_")
    }
