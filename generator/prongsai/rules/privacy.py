"""Personal data in texts that everybody will read."""

from __future__ import annotations

from collections.abc import Iterator

from prongsai.model.organization import Organization
from prongsai.problems import Problem
from prongsai.rules.context import ReportContext


def of_organization(organization: Organization) -> Iterator[Problem]:
    """Personal data in an organization's own file."""
    yield from ()


def of_report(context: ReportContext) -> Iterator[Problem]:
    """Personal data in a report and its measures."""
    yield from ()
