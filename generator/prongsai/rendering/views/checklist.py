"""The checklist of a report: every required element, whether it is there, and where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from prongsai.disclosure.assessing import Assessed
from prongsai.planning import addresses
from prongsai.planning.pages import PlannedPage
from prongsai.rendering.disclosure_words import disclosure_sentences, is_unconfirmed
from prongsai.rendering.shelf import Binder, Shelf
from prongsai.rendering.structured import collection_thing
from prongsai.rendering.thai_words import cut
from prongsai.rendering.views.checklist_facts import deadline_facts, year_facts
from prongsai.rendering.views.checklist_items import ItemView, item_views
from prongsai.rendering.views.checklist_sources import SourceList, SourceView
from prongsai.rendering.views.checklist_waivers import WaiverView, waiver_views
from prongsai.rendering.views.common import link, permalink
from prongsai.rendering.views.parts import Draft, Fact, Link, Permalink

NO_PART = "บอกไม่ได้ว่ารายงานนี้ตอบข้อใดของการประเมิน เพราะข้อมูลของรายงานไม่มีตาราง จึงบอกไม่ได้ว่าครบหรือไม่"


@dataclass(frozen=True, slots=True)
class ChecklistView:
    """Everything the template of a checklist shows."""

    kicker: str
    heading: str
    report: Link
    sentences: tuple[str, ...]
    facts: tuple[Fact, ...]
    items: tuple[ItemView, ...]
    unconfirmed: bool
    waivers: tuple[WaiverView, ...]
    sources: tuple[SourceView, ...]
    way: tuple[str, ...]
    id: str
    style: str
    script: str
    permalink: Permalink


def make_checklist(shelf: Shelf, page: PlannedPage) -> Draft:
    """The draft of a checklist."""
    binder = shelf.binder(*page.keys)
    assessed = shelf.plan.assessed(binder.organization, binder.report)
    view = _view(shelf, page, binder, assessed)
    title = f"รายการตรวจรายงาน{binder.label} – {binder.organization.called}"
    lead = cut(" ".join(view.sentences), 280)
    return Draft(title, lead, collection_thing(shelf, page, title, lead), view)


def _view(
    shelf: Shelf, page: PlannedPage, binder: Binder, assessed: Sequence[Assessed]
) -> ChecklistView:
    report, path = binder.report, page.path
    sources = SourceList()
    items = tuple(item_views(shelf, binder, path, assessed, sources))
    deadlines = deadline_facts(assessed, sources, shelf.options.today)
    facts = (*year_facts(report, assessed), *deadlines)
    return ChecklistView(
        kicker=binder.organization.name,
        heading=f"รายการตรวจรายงาน{binder.label}",
        report=Link(
            report.title.plain().replace("\n", " ") or f"รายงาน{binder.label}",
            link(addresses.report(report.organization, report.key), path),
        ),
        sentences=disclosure_sentences(assessed),
        facts=facts,
        items=items,
        unconfirmed=is_unconfirmed(assessed),
        waivers=waiver_views(binder, path, assessed),
        sources=sources.views(),
        way=tuple(_way(shelf, page)),
        id=f"{report.organization}/{report.key}",
        style=link("assets/checklist.css", path),
        script=link("assets/checklist.js", path),
        permalink=permalink(shelf, page),
    )


def _way(shelf: Shelf, page: PlannedPage) -> Iterator[str]:
    """The names of the pages from the home page to this one."""
    if page.parent:
        parent = shelf.plan.by_path.get(page.parent)
        if parent:
            yield from _way(shelf, parent)
    yield shelf.name(page.path)
