"""Checks of what texts are worth: there, but copied, unchanged, unfinished or contradictory."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from prongsai.model.site import Site
from prongsai.problems import Problem
from prongsai.rules.context import ReportContext

REPORT_RULES: tuple[Callable[[ReportContext], Iterator[Problem]], ...] = ()
"""The rules for one report and its measures."""

SITE_RULES: tuple[Callable[[Site], Iterator[Problem]], ...] = ()
"""The rules that compare organizations or years."""
