"""What must hold inside a framework."""

from __future__ import annotations

from collections.abc import Iterator

from prongsai.model.framework import Framework
from prongsai.problems import Problem
from prongsai.rules.repeated import repeated


def duplicates(framework: Framework) -> Iterator[Problem]:
    """Ids and numbers of indicators are unique."""
    indicators = framework.indicators
    yield from repeated(framework.file, "indicators", "id", [one.id for one in indicators])
    numbers = [str(one.number) for one in indicators]
    yield from repeated(framework.file, "indicators", "number", numbers)
