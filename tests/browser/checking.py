"""What axe finds on a page, as lines of text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")


def violations(page: Page, axe: str, rules: Sequence[str] = RULES) -> list[str]:
    """Each broken rule with the element that breaks it; `axe` is the text of its script."""
    page.evaluate(axe)  # the policy forbids a script element, evaluation from outside is allowed
    found = page.evaluate("rules => axe.run({runOnly: rules})", list(rules))
    return [
        f"{one['id']}: {node['target']} {node['failureSummary']}"
        for one in found["violations"]
        for node in one["nodes"]
    ]
