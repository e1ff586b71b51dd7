"""An organization as JSON: its names, place and contacts, and its list of reports."""

from __future__ import annotations

from collections.abc import Iterator

from prongsai.model.organization import Organization
from prongsai.planning import addresses
from prongsai.planning.entries import Views
from prongsai.publishing.open_data.reports import report_id
from prongsai.publishing.open_data.shapes import Json, address_shape
from prongsai.rendering.options import SiteOptions


def organization_records(views: Views, options: SiteOptions) -> Iterator[Json]:
    """All organizations in reading order."""
    for organization in views.organizations:
        yield organization_record(organization, views, options)


def organization_record(organization: Organization, views: Views, options: SiteOptions) -> Json:
    """One organization. Reports are named by their ids, the newest first."""
    path = addresses.organization(organization.id)
    reports = views.reports[organization.id]
    return {
        "id": organization.id,
        **address_shape(path, options.absolute(path)),
        "name": organization.name,
        "short_name": organization.short_name,
        "type": organization.type,
        "type_name": organization.type_name,
        "subdistrict": organization.subdistrict,
        "district": organization.district,
        "province": organization.province,
        "address": organization.address,
        "postal_code": organization.postal_code,
        "contacts": [
            {"kind": one.kind, "text": one.text, "checked": one.checked}
            for one in organization.contacts
        ],
        "printed_names": list(organization.printed_names),
        "website": organization.website,
        "former": [
            {"name": one.name, "type": one.type, "until": one.until} for one in organization.former
        ],
        "ita_framework": organization.ita_framework,
        "reports": [report_id(one) for one in reports],
        "measure_count": sum(len(one.measures) for one in reports),
    }
