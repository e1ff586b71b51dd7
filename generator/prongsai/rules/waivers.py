"""Findings that an organization sets aside with a written reason, and reasons nobody needs."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from prongsai.codes import BY_ID
from prongsai.model.site import Site
from prongsai.model.waiver import Waiver
from prongsai.problems import Place, Problem, problem


@dataclass(frozen=True, slots=True)
class _Stated:
    """A waiver and where it stands: the file, and its position in the list `waivers` there."""

    waiver: Waiver
    file: str
    at: int


def set_aside(site: Site, problems: Iterable[Problem]) -> Iterator[Problem]:
    """All problems, the waived ones with their reason; then the waivers that set nothing aside.

    A waiver holds for the file it stands in and for the files below it: an organization's for its
    reports and measures, a report's for its measures.
    """
    stated = _by_file(site)
    used: set[_Stated] = set()
    for one in problems:
        found = _waiver_for(one, stated.get(one.place.file, ()))
        if found is None:
            yield one
        else:
            used.add(found)
            yield dataclasses.replace(one, waived=found.waiver.reason)
    for unused in dict.fromkeys(one for chain in stated.values() for one in chain):
        if unused not in used:
            place = Place(unused.file, ("waivers", unused.at))
            yield problem("waiver-unused", place, id=unused.waiver.code)


def _waiver_for(one: Problem, chain: tuple[_Stated, ...]) -> _Stated | None:
    if not chain or not BY_ID[one.code].waivable:
        return None
    key = str(next(iter(one.place.keys), ""))
    values = [value for _, value in one.values]
    holds = (stated for stated in chain if stated.waiver.sets_aside(one.code, key, values))
    return next(holds, None)


def _by_file(site: Site) -> dict[str, tuple[_Stated, ...]]:
    """The waivers that hold for each file, its own first; files without any are left out."""
    found: dict[str, tuple[_Stated, ...]] = {}
    for organization in site.organizations:
        own = _stated(organization.file, organization.waivers)
        if own:
            found[organization.file] = own
        for report in site.reports_by_organization.get(organization.id, ()):
            of_report = (*_stated(report.file, report.waivers), *own)
            if of_report:
                found[report.file] = of_report
            for measure in report.measures:
                chain = (*_stated(measure.file, measure.waivers), *of_report)
                if chain:
                    found[measure.file] = chain
    return found


def _stated(file: str, waivers: tuple[Waiver, ...]) -> tuple[_Stated, ...]:
    return tuple(_Stated(one, file, at) for at, one in enumerate(waivers))
