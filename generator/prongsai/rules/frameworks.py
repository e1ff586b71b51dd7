"""What must hold inside a framework, and between frameworks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from prongsai.model.framework import Framework, Indicator
from prongsai.problems import Place, Problem, problem
from prongsai.rules.repeated import repeated


def duplicates(framework: Framework) -> Iterator[Problem]:
    """Ids and numbers of indicators are unique."""
    indicators = framework.indicators
    yield from repeated(framework.file, "indicators", "id", [one.id for one in indicators])
    numbers = [str(one.number) for one in indicators]
    yield from repeated(framework.file, "indicators", "number", numbers)


def clashes(frameworks: Iterable[Framework]) -> Iterator[Problem]:
    """An indicator that stands in several frameworks is the same in all: it has one page."""
    first: dict[str, tuple[Framework, Indicator]] = {}
    for framework in frameworks:
        for at, one in enumerate(framework.indicators):
            other, known = first.setdefault(one.id, (framework, one))
            if other is not framework and _identity(one) != _identity(known):
                place = Place(framework.file, ("indicators", at, "id"))
                yield problem("indicator-differs", place, id=one.id, framework=other.id)


def _identity(indicator: Indicator) -> tuple[int, str, str]:
    return indicator.number, indicator.tool, indicator.name
