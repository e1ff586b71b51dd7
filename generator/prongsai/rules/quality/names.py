"""The names by which an organization calls itself, as letters."""

from __future__ import annotations

from functools import lru_cache

from prongsai.model.organization import ORGANIZATION_TYPES, Organization
from prongsai.rules.quality.letters import letters

_LEAST = 4


@lru_cache(maxsize=256)
def own_names(organization: Organization) -> tuple[str, ...]:
    """The letters of all names of an organization, the longest first."""
    found = {letters(name) for name in _names(organization)}
    return tuple(sorted((name for name in found if len(name) >= _LEAST), key=len, reverse=True))


@lru_cache(maxsize=256)
def places(organization: Organization) -> tuple[str, ...]:
    """The letters of the places an organization is in, with what kind of place they are."""
    kinds = (
        ("ตำบล", organization.subdistrict),
        ("อำเภอ", organization.district),
        ("จังหวัด", organization.province),
    )
    return tuple(letters(kind + name) for kind, name in kinds if name)


def _names(organization: Organization) -> set[str]:
    found = {organization.name, organization.short_name or "", *organization.printed_names}
    found |= {former.name for former in organization.former}
    full, short = ORGANIZATION_TYPES[organization.type]
    if organization.name.startswith(full) and full != short:
        found.add(short + organization.name.removeprefix(full))
    return found
