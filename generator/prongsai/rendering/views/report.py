"""The page of one report: what it says of itself, its texts, the timeline, and its full tables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from prongsai.model.report import PlacedText, Report, Source
from prongsai.planning import addresses
from prongsai.planning.pages import PlannedPage
from prongsai.rendering.components.report_table import heading_words, tables_markup
from prongsai.rendering.disclosure_words import disclosure_sentences, is_unconfirmed
from prongsai.rendering.markup import safe_html, text_html
from prongsai.rendering.misprints import marked_html
from prongsai.rendering.pictures import Picture, timeline
from prongsai.rendering.sentences import report_sentence
from prongsai.rendering.shelf import Binder, Shelf, indicator_label
from prongsai.rendering.structured import report_thing
from prongsai.rendering.thai_words import (
    cut,
    of_called,
    place_of,
)
from prongsai.rendering.views.common import (
    correction_view,
    link,
    measures_count,
    neighbours,
    permalink,
)
from prongsai.rendering.views.parts import (
    CorrectionView,
    Draft,
    Fact,
    Link,
    Neighbours,
    NoteView,
    Permalink,
)
from prongsai.rendering.views.report_facts import report_facts
from prongsai.rendering.words import PLACE_NAMES, report_part_name
from prongsai.thai.digits import to_thai


@dataclass(frozen=True, slots=True)
class TextsView:
    """The texts of one place of the booklet, in printed order."""

    place: str
    name: str
    bodies: tuple[Markup, ...]


@dataclass(frozen=True, slots=True)
class PrintedIndicatorView:
    """An indicator heading as printed, the ITA indicator it means, and how many measures it has."""

    name: str
    ita: Link | None
    count: str


@dataclass(frozen=True, slots=True)
class ReportView:
    """Everything the template of a report shows."""

    kicker: str
    heading: str
    sentence: str
    facts: tuple[Fact, ...]
    disclosure: tuple[str, ...]
    unconfirmed: bool
    checklist: str
    weak: tuple[Link, ...]
    opening: tuple[TextsView, ...]
    before: tuple[TextsView, ...]
    between: tuple[TextsView, ...]
    after: tuple[TextsView, ...]
    timeline: Picture | None
    tables: tuple[Markup, ...]
    has_measures: bool
    indicators: tuple[PrintedIndicatorView, ...]
    variants: tuple[str, ...]
    corrections: tuple[CorrectionView, ...]
    notes: tuple[NoteView, ...]
    organization: Link
    source: Source | None
    twin: str
    permalink: Permalink
    neighbours: Neighbours


def make_report(shelf: Shelf, page: PlannedPage) -> Draft:
    """The draft of a report's page."""
    org, key = page.keys
    binder = shelf.binder(org, key)
    sentence = report_sentence(binder.organization, binder.report, binder.entries, shelf.total(org))
    return Draft(
        f"รายงาน{binder.label} – {binder.organization.called}",
        cut(sentence, 280),
        report_thing(shelf, binder, sentence),
        _view(shelf, page, binder, sentence),
    )


def _view(shelf: Shelf, page: PlannedPage, binder: Binder, sentence: str) -> ReportView:
    report, organization, path = binder.report, binder.organization, page.path
    texts = _texts(report)
    assessed = shelf.plan.assessed(organization, report)
    return ReportView(
        kicker=organization.name,
        heading=report.title.plain().replace("\n", " ") or f"รายงาน{binder.label}",
        sentence=sentence,
        facts=tuple(report_facts(binder)),
        disclosure=disclosure_sentences(assessed),
        unconfirmed=is_unconfirmed(assessed),
        checklist=link(addresses.checklist(organization.id, report.key), path),
        weak=tuple(_weak(shelf, binder, path)),
        opening=_at(texts, "cover", "foreword"),
        before=_at(texts, "before-plan", "before-table"),
        between=_at(texts, "between"),
        after=_at(texts, "after"),
        timeline=timeline(report, path, organization.id) if report.measures else None,
        tables=tables_markup(binder),
        has_measures=bool(report.measures),
        indicators=tuple(_indicators(shelf, binder, path)),
        variants=tuple(_variants(report)),
        corrections=tuple(
            correction_view(one, report_part_name(one.field)) for one in report.corrections
        ),
        notes=tuple(NoteView(one.text, report_part_name(one.field)) for one in report.notes),
        organization=Link(
            organization.name,
            link(addresses.organization(organization.id), path),
            place_of(organization),
        ),
        source=report.source,
        twin=link(addresses.twin(path), path),
        permalink=permalink(shelf, page),
        neighbours=neighbours(shelf, page, f"รายงานฉบับก่อนและถัดไป{of_called(organization)}"),
    )


def _weak(shelf: Shelf, binder: Binder, path: str) -> Iterator[Link]:
    framework = shelf.plan.site.framework_of(binder.organization)
    for number in binder.report.weak_indicators:
        indicator = framework.by_number(number) if framework else None
        if indicator is None:
            yield Link(f"ตัวชี้วัดที่ {to_thai(number)}", "")
        else:
            target = addresses.indicator(indicator.id)
            yield Link(indicator_label(indicator), link(target, path))


def _texts(report: Report) -> tuple[TextsView, ...]:
    """The texts by place, places in the order of the booklet's first text there."""
    phrases = [one.printed for one in report.corrections if one.field == "texts"]
    by_place: dict[str, list[Markup]] = {}
    for text in report.texts:
        by_place.setdefault(text.place, []).append(_text_body(text, phrases))
    return tuple(
        TextsView(place, PLACE_NAMES.get(place, place), tuple(bodies))
        for place, bodies in by_place.items()
    )


def _text_body(placed: PlacedText, phrases: list[str]) -> Markup:
    html = marked_html(placed.text, phrases) if phrases else text_html(placed.text)
    return safe_html(html)


def _at(texts: tuple[TextsView, ...], *places: str) -> tuple[TextsView, ...]:
    return tuple(one for one in texts if one.place in places)


def _variants(report: Report) -> Iterator[str]:
    """Headers that the report spells in more than one way."""
    for table in report.tables:
        for column in table.columns:
            if column.variants:
                others = " ".join(f"“{one}”" for one in column.variants)
                yield f"หัวช่อง “{column.header}” พิมพ์ในหน้าอื่นว่า {others}"


def _indicators(shelf: Shelf, binder: Binder, path: str) -> Iterator[PrintedIndicatorView]:
    counts: dict[str | None, int] = {}
    for entry in binder.entries:
        counts[entry.measure.indicator] = counts.get(entry.measure.indicator, 0) + 1
    framework = shelf.plan.site.framework_of(binder.organization)
    for heading in binder.report.indicators:
        indicator = framework.by_number(heading.ita) if framework and heading.ita else None
        ita = None
        if indicator:
            ita = Link(indicator_label(indicator), link(addresses.indicator(indicator.id), path))
        count = measures_count(counts.get(heading.id, 0))
        yield PrintedIndicatorView(heading_words(heading), ita, count)
