"""The page of one measure: facts, every field, evidence, source, and the way to its relatives."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from markupsafe import Markup

from prongsai.model.measure import FIELDS, Measure
from prongsai.planning import addresses
from prongsai.planning.entries import Entry
from prongsai.planning.pages import PlannedPage
from prongsai.rendering.components.fields import fields_markup
from prongsai.rendering.markdown_body import body_markup
from prongsai.rendering.shelf import Binder, Shelf, indicator_label, measure_name
from prongsai.rendering.structured import measure_thing
from prongsai.rendering.thai_words import (
    cut,
    measure_title,
    of_called,
    round_label,
    thai_number,
)
from prongsai.rendering.views.common import (
    badge_of,
    correction_view,
    link,
    measure_card,
    permalink,
    remark_counts,
)
from prongsai.rendering.views.measure_facts import ItaView, ita_view, measure_facts
from prongsai.rendering.views.measure_sources import (
    EvidenceView,
    SourceView,
    evidence_view,
    source_view,
)
from prongsai.rendering.views.parts import (
    Badge,
    Card,
    CorrectionView,
    Draft,
    Fact,
    Link,
    Neighbours,
    NoteView,
    Permalink,
)
from prongsai.rendering.words import (
    FIELD_NAMES,
    field_name,
)

MOST_RELATIVES = 8
_HEADING_LIMIT = 140


@dataclass(frozen=True, slots=True)
class MeasureView:
    """Everything the template of a measure shows."""

    heading: str
    lead: str
    badge: Badge
    facts: tuple[Fact, ...]
    ita: ItaView | None
    remarks: str
    remark_links: tuple[Link, ...]
    fields: Markup
    notes: tuple[NoteView, ...]
    corrections: tuple[CorrectionView, ...]
    evidence: tuple[EvidenceView, ...]
    body: Markup
    source: SourceView
    report: Link
    earlier: Link | None
    later: tuple[Link, ...]
    relatives: tuple[Card, ...]
    relatives_heading: str
    all_relatives: Link | None
    twin: str
    permalink: Permalink
    neighbours: Neighbours


def make_measure(shelf: Shelf, page: PlannedPage) -> Draft:
    """The draft of a measure's page."""
    org, key, id = page.keys
    binder = shelf.binder(org, key)
    entry = binder.entry(id)
    measure = entry.measure
    name = binder.names[binder.positions[id]]
    lead = _lead(measure, binder)
    return Draft(
        f"{name} – {binder.organization.called} {binder.label}",
        cut(f"{lead} {measure_title(measure)}", 240),
        measure_thing(shelf, entry, measure_title(measure, 300)),
        _view(shelf, page, binder, entry, lead),
    )


def _view(shelf: Shelf, page: PlannedPage, binder: Binder, entry: Entry, lead: str) -> MeasureView:
    measure = entry.measure
    path = page.path
    remarks, remark_links = _remarks(measure)
    same = _same_indicator(shelf, entry)
    relatives = islice((one for one in same if one is not entry), MOST_RELATIVES)
    return MeasureView(
        heading=measure_title(measure, _HEADING_LIMIT),
        lead=lead,
        badge=badge_of(measure.status),
        facts=measure_facts(binder, entry, path),
        ita=ita_view(entry),
        remarks=remarks,
        remark_links=remark_links,
        fields=fields_markup(measure, binder),
        notes=tuple(
            NoteView(one.text, field_name(one.field))
            for one in measure.notes
            if one.field not in FIELDS
        ),
        corrections=tuple(
            correction_view(one, field_name(one.field))
            for one in measure.corrections
            if one.field not in FIELDS
        ),
        evidence=tuple(evidence_view(one, binder, path) for one in measure.evidence),
        body=body_markup(measure.body) if measure.body else Markup(),
        source=source_view(measure, binder),
        report=_report_link(binder, path, measure.id),
        earlier=_earlier(shelf, entry, path),
        later=tuple(
            Link(measure_name(one), link(one.path, path), round_label(one.report.key))
            for one in shelf.continued_by.get(entry.id, ())
        ),
        relatives=tuple(_relative_card(one, entry, path) for one in relatives),
        relatives_heading=_relatives_heading(entry),
        all_relatives=_all_relatives(entry, path, len(same)),
        twin=link(addresses.twin(path), path),
        permalink=permalink(shelf, page),
        neighbours=_neighbours(binder, binder.positions[measure.id]),
    )


def _neighbours(binder: Binder, place: int) -> Neighbours:
    """The measures before and after in the same report, which lie in the same folder."""

    def to(at: int) -> Link | None:
        if not 0 <= at < len(binder.entries):
            return None
        return Link(binder.names[at], f"{binder.entries[at].measure.id}.html")

    return Neighbours("มาตรการก่อนและหลังในรายงานเดียวกัน", to(place - 1), to(place + 1))


def _lead(measure: Measure, binder: Binder) -> str:
    where = f"ในรายงาน{binder.label} {of_called(binder.organization)}"
    many = thai_number(len(binder.entries))
    if measure.number:
        return f"มาตรการที่ {measure.number} จากทั้งหมด {many} มาตรการ{where}"
    place = thai_number(binder.positions[measure.id] + 1)
    return f"มาตรการลำดับที่ {place} จากทั้งหมด {many} มาตรการ{where} (รายงานไม่ได้พิมพ์เลขมาตรการ)"


def _remarks(measure: Measure) -> tuple[str, tuple[Link, ...]]:
    counted = remark_counts(measure)
    if not counted:
        return "", ()
    about = {one.field for one in measure.corrections} | {one.field for one in measure.notes}
    fields = [field for field in FIELDS if field in about]
    links = tuple(Link(FIELD_NAMES[one], f"#{addresses.field_anchor(one)}") for one in fields)
    return f"หน้านี้มี{' และ'.join(counted)} ข้อความคงไว้ตามที่พิมพ์", links


def _report_link(binder: Binder, path: str, id: str) -> Link:
    target = addresses.report(binder.organization.id, binder.report.key) + f"#measure-{id}"
    many = thai_number(len(binder.entries))
    return Link(f"รายงานทั้งฉบับ {binder.label}", link(target, path), f"{many} มาตรการ")


def _earlier(shelf: Shelf, entry: Entry, path: str) -> Link | None:
    before = shelf.continued(entry)
    if before is None:
        return None
    return Link(measure_name(before), link(before.path, path), round_label(before.report.key))


def _same_indicator(shelf: Shelf, entry: Entry) -> tuple[Entry, ...]:
    """All measures of the organization for the indicator of this one, itself included."""
    if entry.indicator is None:
        return ()
    return shelf.views.by_organization_indicator[entry.organization.id, entry.indicator.id]


def _relative_card(one: Entry, entry: Entry, path: str) -> Card:
    lines = () if one.report is entry.report else (round_label(one.report.key),)
    return measure_card(one, path, lines=lines)


def _relatives_heading(entry: Entry) -> str:
    if entry.indicator is None:
        return ""
    return f"มาตรการอื่นใน{indicator_label(entry.indicator)}"


def _all_relatives(entry: Entry, path: str, many: int) -> Link | None:
    if entry.indicator is None or many <= MOST_RELATIVES + 1:
        return None
    target = addresses.organization_indicator(entry.organization.id, entry.indicator.id)
    return Link("ดูทั้งหมด", link(target, path), f"{thai_number(many)} มาตรการ")
