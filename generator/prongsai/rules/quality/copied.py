"""Long results and outcomes that another organization reports in the same words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from prongsai.model.organization import Organization
from prongsai.model.site import Site
from prongsai.problems import Place, Problem, problem
from prongsai.rules.quality.letters import letters, numbers, without
from prongsai.rules.quality.measure_words import plain
from prongsai.rules.quality.names import own_names, places

_FIELDS = ("result", "outcome")
_LEAST = 80
"""Letters without names: two sentences. Shorter ones are standard phrases."""


@dataclass(frozen=True, slots=True)
class _Said:
    """Where a text stands."""

    organization: Organization
    year: int
    measure: str
    field: str
    file: str


def same_as_other_organization(site: Site) -> Iterator[Problem]:
    """A whole cell is the same as in another organization, but for the names."""
    if len(site.organizations) < 2:
        return
    seen: dict[int, list[_Said]] = {}
    for key, said in _cells(site):
        seen.setdefault(key, []).append(said)
    for alike in seen.values():
        if len(alike) > 1:
            yield from _told(alike)


def _told(alike: list[_Said]) -> Iterator[Problem]:
    """Every cell that is no older than the oldest one of another organization."""
    oldest = min(alike, key=lambda one: one.year)
    others = [one for one in alike if one.organization is not oldest.organization]
    if not others:
        return
    second = min(others, key=lambda one: one.year)
    for said in alike:
        other = second if said.organization is oldest.organization else oldest
        if said.year >= other.year:
            yield problem(
                "same-as-other-organization",
                Place(said.file, (said.field,)),
                field=said.field,
                organization=other.organization.name,
                measure=other.measure,
            )


def _cells(site: Site) -> Iterator[tuple[int, _Said]]:
    for report in site.reports:
        organization = site.organization_by_id.get(report.organization)
        if organization is None:
            continue
        names = (*own_names(organization), *places(organization))
        for measure in report.measures:
            id = f"{report.organization}/{report.key}/{measure.id}"
            for field in _FIELDS:
                text = measure.text_of(field)
                if text is None or not text.items:
                    continue
                words = plain(text)
                if len(words) < _LEAST:
                    continue
                bare = without(letters(words), names)
                if len(bare) >= _LEAST:
                    key = hash((bare, numbers(words)))
                    yield key, _Said(organization, report.fiscal_year, id, field, measure.file)
