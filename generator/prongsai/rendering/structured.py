"""What each page is about in the words of schema.org, as plain data for JSON-LD."""

from __future__ import annotations

from collections.abc import Sequence

from prongsai.model.organization import Organization
from prongsai.planning import addresses
from prongsai.planning.entries import Entry
from prongsai.planning.pages import PlannedPage
from prongsai.rendering.shelf import Binder, Shelf
from prongsai.rendering.views.parts import Thing

LANGUAGE = "th"


def address(shelf: Shelf, path: str, page: str) -> str:
    """The address of a page: absolute where the site has one, else relative to `page`."""
    return shelf.options.absolute(path) or addresses.relative(path, page)


def agency(shelf: Shelf, organization: Organization, page: str) -> dict[str, object]:
    """An organization as publisher."""
    return {
        "@type": "GovernmentOrganization",
        "name": organization.name,
        "url": address(shelf, addresses.organization(organization.id), page),
    }


def measure_thing(shelf: Shelf, entry: Entry, title: str) -> Thing:
    """A measure: a part of its report, about an ITA indicator."""
    path = entry.path
    report = addresses.report(entry.organization.id, entry.report.key)
    thing: dict[str, object] = {
        "@type": "CreativeWork",
        "name": title,
        "inLanguage": LANGUAGE,
        "url": address(shelf, path, path),
        "identifier": entry.id,
        "publisher": agency(shelf, entry.organization, path),
        "isPartOf": {
            "@type": "Report",
            "name": entry.report.title.plain().replace("\n", " "),
            "url": address(shelf, report, path),
        },
        "encoding": twin_encoding(shelf, path),
    }
    if entry.measure.number:
        thing["position"] = entry.measure.number
    if entry.indicator:
        thing["about"] = {"@type": "DefinedTerm", "name": entry.indicator.name}
    return thing


def report_thing(shelf: Shelf, binder: Binder, sentence: str) -> Thing:
    """A report with its publisher and, when known, when it was issued."""
    report = binder.report
    path = addresses.report(binder.organization.id, report.key)
    thing: dict[str, object] = {
        "@type": "Report",
        "name": report.title.plain().replace("\n", " "),
        "description": sentence,
        "inLanguage": LANGUAGE,
        "url": address(shelf, path, path),
        "publisher": agency(shelf, binder.organization, path),
        "encoding": twin_encoding(shelf, path),
    }
    if report.round.start and report.round.end:
        span = f"{report.round.start.isoformat()}/{report.round.end.isoformat()}"
        thing["temporalCoverage"] = span
    if report.issued and report.issued.date:
        thing["datePublished"] = report.issued.date.iso()
    return thing


def organization_thing(shelf: Shelf, organization: Organization, path: str) -> Thing:
    """An organization with its place; contacts that nobody checked stay out."""
    thing = agency(shelf, organization, path)
    names = [*organization.printed_names, *(one.name for one in organization.former)]
    if organization.short_name:
        names.insert(0, organization.short_name)
    if names:
        thing["alternateName"] = names
    place = {
        "streetAddress": organization.address,
        "addressLocality": organization.district,
        "addressRegion": organization.province,
        "postalCode": organization.postal_code,
    }
    written = {key: value for key, value in place.items() if value}
    if written:
        thing["address"] = {"@type": "PostalAddress", "addressCountry": "TH", **written}
    if organization.website:
        thing["sameAs"] = organization.website
    return thing


def collection_thing(shelf: Shelf, page: PlannedPage, name: str, description: str) -> Thing:
    """A page that lists other pages."""
    return {
        "@type": "CollectionPage",
        "name": name,
        "description": description,
        "inLanguage": LANGUAGE,
        "url": address(shelf, page.path, page.path),
    }


def dataset_thing(shelf: Shelf, page: PlannedPage, name: str, description: str) -> Thing:
    """The open data of the site with its files and, when one was chosen, its licence."""
    files = (
        (addresses.MEASURES_JSON, "application/json"),
        (addresses.MEASURES_CSV, "text/csv"),
        (addresses.ORGANIZATIONS_JSON, "application/json"),
        (addresses.REPORTS_JSON, "application/json"),
        (addresses.FINDINGS_JSON, "application/json"),
    )
    thing: dict[str, object] = {
        "@type": "Dataset",
        "name": name,
        "description": description,
        "inLanguage": LANGUAGE,
        "url": address(shelf, page.path, page.path),
        "distribution": [
            {
                "@type": "DataDownload",
                "contentUrl": address(shelf, path, page.path),
                "encodingFormat": media,
            }
            for path, media in files
        ],
    }
    licence = shelf.options.licence_url or shelf.options.licence
    if licence:
        thing["license"] = licence
    if shelf.options.data_date:
        thing["dateModified"] = shelf.options.data_date.isoformat()
    return thing


def breadcrumb_thing(shelf: Shelf, crumbs: Sequence[tuple[str, str]], page: str) -> Thing:
    """The way from the home page, as names and paths, first to last."""
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": place,
                "name": name,
                "item": address(shelf, path, page),
            }
            for place, (name, path) in enumerate(crumbs, 1)
        ],
    }


def twin_encoding(shelf: Shelf, path: str) -> Thing:
    """The JSON twin of a page."""
    return {
        "@type": "MediaObject",
        "contentUrl": address(shelf, addresses.twin(path), path),
        "encodingFormat": "application/json",
    }
