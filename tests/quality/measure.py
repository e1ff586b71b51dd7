"""Precision and recall of each quality rule over all labels.

python -m tests.quality.measure   prints the table, and each place that a rule gets wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from prongsai.codes.quality import QUALITY
from prongsai.model.site import Site
from prongsai.problems import Problem
from prongsai.reading.read_site import read_site
from prongsai.rules import check_site

from tests.quality.labels import Case, Where, read_cases, read_report_labels
from tests.quality.made_site import make_site, own_folder

CONTENT = Path(__file__).parents[2] / "content"
OTHERS = ("period-outside-year", "grade-impossible")
"""Rules on the same question that stand among the dates and the criteria."""

RULES = (*(code.id for code in QUALITY), *OTHERS)


@dataclass(slots=True)
class Score:
    """How often a rule was right. `missed` and `wrong` name the places."""

    right: int = 0
    missed: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """The part of what the rule said that is true."""
        return _part(self.right, len(self.wrong))

    @property
    def recall(self) -> float:
        """The part of what is true that the rule said."""
        return _part(self.right, len(self.missed))

    def add(self, name: str, expected: Iterable[object], found: Iterable[object]) -> None:
        """Count one text, by the places where the rule should speak and where it does."""
        wanted, said = frozenset(map(str, expected)), frozenset(map(str, found))
        self.right += len(wanted & said)
        self.missed += (f"{name}: {one}" for one in sorted(wanted - said))
        self.wrong += (f"{name}: {one}" for one in sorted(said - wanted))


def _part(right: int, other: int) -> float:
    return right / (right + other) if right + other else 1.0


def measure(fresh: bool | None = None) -> dict[str, Score]:
    """The scores of all rules; `fresh` takes only the cases that were, or were not, held out."""
    scores = {rule: Score() for rule in RULES}
    for case in read_cases():
        if fresh is None or case.fresh == fresh:
            _add_case(case, scores)
    if not fresh:
        _add_reports(scores)
    return scores


def _add_case(case: Case, scores: dict[str, Score]) -> None:
    found = _by_rule(make_site(case.content))
    folder = own_folder(case.content)
    for rule, score in scores.items():
        expected = case.fires if rule == case.rule else case.also.get(rule, frozenset())
        score.add(case.name, expected, _places(found.get(rule, ()), folder))


def _places(found: Iterable[Problem], folder: str) -> Iterator[Where]:
    for one in found:
        name = one.place.file.removeprefix(f"{folder}/")
        if name != one.place.file:
            yield name.removeprefix("measures/").removesuffix(".yml"), str(one.place.keys[0])


def _add_reports(scores: dict[str, Score]) -> None:
    found = _by_rule(read_site(CONTENT).site)
    for rule, labels in read_report_labels().items():
        said = {_name(one) for one in found.get(rule, ())} - labels.unclear
        scores[rule].add("real", labels.places, said)


def _name(one: Problem) -> str:
    path = one.place.file.removeprefix("organizations/").removesuffix(".yml")
    return f"{path.replace('/measures/', '/')} {one.place.keys[0]}"


def _by_rule(site: Site) -> dict[str, list[Problem]]:
    found: dict[str, list[Problem]] = {}
    for one in check_site(site):
        if one.code in RULES:
            found.setdefault(one.code, []).append(one)
    return found


def table(scores: dict[str, Score]) -> str:
    """The scores as lines for a person."""
    rows = [f"{'rule':28}{'right':>6}{'missed':>8}{'wrong':>7}{'precision':>11}{'recall':>8}"]
    for rule, one in sorted(scores.items()):
        counts = f"{one.right:6}{len(one.missed):8}{len(one.wrong):7}"
        rows.append(f"{rule:28}{counts}{one.precision:11.3f}{one.recall:8.3f}")
    return "\n".join(rows)


if __name__ == "__main__":
    result = measure()
    print(table(result))
    for name, one in sorted(result.items()):
        for kind, places in (("missed", one.missed), ("wrong", one.wrong)):
            for place in places:
                print(f"{kind} {name}: {place}")
