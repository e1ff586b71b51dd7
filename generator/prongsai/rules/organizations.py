"""What must hold for an organization, whatever it reports."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from prongsai.model.framework import Framework
from prongsai.model.organization import Organization
from prongsai.problems import Place, Problem, problem
from prongsai.rules.links import is_web_address
from prongsai.wording import suggest


def framework(organization: Organization, known: Mapping[str, Framework]) -> Iterator[Problem]:
    """The organization's framework exists."""
    id = organization.ita_framework
    if id not in known:
        place = Place(organization.file, ("ita_framework",))
        yield problem("framework-not-found", place, id=id, close=suggest(id, tuple(known)))


def website(organization: Organization) -> Iterator[Problem]:
    """The organization's website is an address that may be followed."""
    if organization.website and not is_web_address(organization.website):
        place = Place(organization.file, ("website",))
        yield problem("link-not-allowed", place, value=organization.website)
