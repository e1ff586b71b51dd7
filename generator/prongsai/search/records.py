"""What can be found: organizations, reports and measures as texts by field, from the records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from prongsai.model.framework import Indicator
from prongsai.model.measure import TEXT_FIELDS, Correction, Measure, Note
from prongsai.model.organization import Organization
from prongsai.model.report import TEXT_PLACES, Report
from prongsai.planning import addresses
from prongsai.planning.entries import Entry
from prongsai.planning.plan import Plan
from prongsai.search.vocabulary import aliases
from prongsai.thai.calendar import round_name

WEIGHTS = {
    "measure": {"title": 4.0, "when": 2.5, "names": 1.5, "owner": 1.2, "body": 1.0, "notes": 0.3},
    "report": {"title": 2.4, "when": 8.0, "names": 8.0, "owner": 0.8, "body": 0.6, "notes": 0.3},
    "organization": {"title": 14.0, "when": 10.0, "names": 2.0, "owner": 1.0, "body": 1.0},
}
"""Kind and field -> how much a word there counts. Names and years are asked for to find the
organization or the report; subjects, to find measures."""


@dataclass(frozen=True, slots=True)
class Facets:
    """What a document is filtered by, as ids; empty where it is not known."""

    kind: str
    org: str
    type: str
    province: str
    year: str
    round: str
    indicator: str
    status: str


CONTACT_NAMES = {
    "phone": "เบอร์โทรศัพท์",
    "fax": "โทรสาร",
    "email": "อีเมล",
    "website": "เว็บไซต์",
    "line": "ไลน์",
    "facebook": "เฟซบุ๊ก",
    "post": "ไปรษณีย์",
}
FACETS = Facets.__slots__
KINDS = ("measure", "report", "organization")
PASSAGES = (
    *(*TEXT_FIELDS, "period", "evidence", "body", "corrections", "notes", "address", "contacts"),
    *TEXT_PLACES,
)
"""The fields whose texts a hit can quote."""


@dataclass(frozen=True, slots=True)
class Record:
    """One thing to be found. `passages` are what a hit can quote, each with its field."""

    id: str
    kind: str
    path: str
    title: str
    organization: str
    year: str
    round: str
    fields: tuple[tuple[str, str], ...]
    passages: tuple[tuple[str, str], ...]
    facets: Facets


@dataclass(frozen=True, slots=True)
class Subject:
    """What a record is about: an organization, one of its reports, or one measure of that."""

    organization: Organization
    report: Report | None = None
    entry: Entry | None = None


def subjects(plan: Plan) -> Iterator[Subject]:
    """Everything that can be found: each organization, each of its reports, its measures."""
    views = plan.views
    for organization in views.organizations:
        yield Subject(organization)
        for report in views.reports[organization.id]:
            yield Subject(organization, report)
            for entry in views.by_report[organization.id, report.key]:
                yield Subject(organization, report, entry)


def record_of(subject: Subject) -> Record:
    """The texts of a subject by field."""
    names = _names(subject.organization)
    if subject.entry:
        return _measure(subject.entry, names)
    if subject.report:
        return _report(subject.organization, subject.report, names)
    return _organization(subject.organization)


@lru_cache(maxsize=64)
def _names(organization: Organization) -> str:
    return "\n".join((*aliases(organization), organization.id, *_place(organization)))


def _place(organization: Organization) -> list[str]:
    """Where it is, each name after the word that people put before it."""
    levels = ("ตำบล", "อำเภอ", "จังหวัด")
    names = (organization.subdistrict, organization.district, organization.province)
    return [f"{level} {name}" for level, name in zip(levels, names, strict=True) if name]


def _organization(one: Organization) -> Record:
    place = [word for word in (one.subdistrict, one.district, one.province) if word]
    contacts = "\n".join(
        f"ติดต่อ {CONTACT_NAMES.get(contact.kind, '')} {contact.text}" for contact in one.contacts
    )
    address = one.address or " ".join(place)
    return Record(
        id=one.id,
        kind="organization",
        path=addresses.organization(one.id),
        title=one.name,
        organization=one.called,
        year="",
        round="",
        fields=(
            ("title", "\n".join((*aliases(one), one.id))),
            ("when", "\n".join(_place(one))),
            ("names", one.type_name),
            ("body", f"{address}\n{contacts}\n{one.website or ''}"),
        ),
        passages=_passages((("address", address), ("contacts", contacts))),
        facets=Facets("organization", one.id, one.type, one.province or "", *("",) * 4),
    )


def _report(organization: Organization, report: Report, names: str) -> Record:
    title = report.title.one_line()
    texts = tuple((one.place, one.text.plain()) for one in report.texts)
    indicators = "\n".join(one.name for one in report.indicators)
    issued = report.issued.unit if report.issued and report.issued.unit else ""
    notes = _remarks(report.notes)
    return Record(
        id=f"{organization.id}/{report.key}",
        kind="report",
        path=addresses.report(organization.id, report.key),
        title=title,
        organization=organization.called,
        year=str(report.fiscal_year),
        round=report.round.code,
        fields=(
            ("title", title),
            ("when", _when(report)),
            ("names", names),
            ("owner", f"{indicators}\n{issued}"),
            ("body", "\n".join(text for _, text in texts)),
            ("body", _intended(report.corrections)),
            ("notes", notes),
        ),
        passages=_passages(
            (*texts, ("corrections", _intended(report.corrections)), ("notes", notes))
        ),
        facets=_facets("report", organization, report, None, ""),
    )


def _measure(entry: Entry, names: str) -> Record:
    measure, report = entry.measure, entry.report
    printed = report.printed_indicator(measure.indicator)
    title = measure.title.one_line()
    parts = tuple(_parts(measure))
    notes = _remarks(measure.notes)
    return Record(
        id=entry.id,
        kind="measure",
        path=entry.path,
        title=title or measure.id,
        organization=entry.organization.called,
        year=str(report.fiscal_year),
        round=report.round.code,
        fields=(
            ("title", title),
            ("title", _intended(one for one in measure.corrections if one.field == "title")),
            ("when", _when(report)),
            ("when", f"มาตรการที่ {measure.number}" if measure.number else ""),
            ("names", names),
            ("names", _indicator_words(entry.indicator)),
            ("names", printed.name if printed else ""),
            *(("owner" if field == "responsible" else "body", text) for field, text in parts),
            ("body", _intended(one for one in measure.corrections if one.field != "title")),
            ("notes", notes),
        ),
        passages=_passages(
            (*parts, ("corrections", _intended(measure.corrections)), ("notes", notes))
        ),
        facets=_facets(
            "measure",
            entry.organization,
            report,
            entry.indicator,
            (measure.status.value or "") if measure.status else "",
        ),
    )


def _parts(measure: Measure) -> Iterator[tuple[str, str]]:
    for field in TEXT_FIELDS:
        text = measure.text_of(field)
        if text and text.has_words:
            yield field, text.plain()
    if measure.period and measure.period.text.has_words:
        yield "period", measure.period.text.plain()
    for evidence in measure.evidence:
        if evidence.title:
            yield "evidence", evidence.title
    if measure.body:
        yield "body", measure.body


def _intended(corrections: Iterable[Correction]) -> str:
    """What was meant where a text has slips: it is found under both spellings."""
    return "\n".join(one.intended for one in corrections)


def _remarks(notes: Iterable[Note]) -> str:
    """What the editors say about a text; they are not its words, so they count little."""
    return "\n".join(one.text for one in notes)


def _passages(parts: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple((name, text) for name, text in parts if text)


def _when(report: Report) -> str:
    words = [f"ปีงบประมาณ {report.fiscal_year}", report.round.text or ""]
    if report.round.code != "year":
        words.append(round_name(report.round.code))
    return "\n".join(words)


def _indicator_words(indicator: Indicator | None) -> str:
    if indicator is None:
        return ""
    english = (indicator.name_en or "", indicator.alt_en or "")
    return "\n".join((indicator.name, *indicator.also, *english, f"ita {indicator.tool}"))


def _facets(
    kind: str,
    organization: Organization,
    report: Report,
    indicator: Indicator | None,
    status: str,
) -> Facets:
    return Facets(
        kind=kind,
        org=organization.id,
        type=organization.type,
        province=organization.province or "",
        year=str(report.fiscal_year),
        round=report.round.code,
        indicator=indicator.id if indicator else "",
        status=status,
    )
