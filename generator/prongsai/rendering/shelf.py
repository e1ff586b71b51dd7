"""What makers of views share: look-ups by id, names of pages, and links between them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from prongsai.model.framework import Indicator
from prongsai.model.measure import FIELDS, Measure
from prongsai.model.organization import Organization
from prongsai.model.report import PrintedIndicator, Report
from prongsai.planning import addresses
from prongsai.planning.entries import Entry, Views
from prongsai.planning.pages import Kind, PlannedPage
from prongsai.planning.plan import Plan
from prongsai.rendering.markup import text_html
from prongsai.rendering.options import SiteOptions
from prongsai.rendering.thai_words import measure_title, numbered, report_label, round_label
from prongsai.rendering.words import STATUS_WORDS
from prongsai.thai.digits import to_thai

HOME_NAME = "หน้าแรก"
GUIDE_NAME = "คู่มือเจ้าหน้าที่"

_HUB_NAMES = {
    Kind.HOME: HOME_NAME,
    Kind.ORGANIZATIONS: "หน่วยงาน",
    Kind.INDICATORS: "ตัวชี้วัด",
    Kind.ROUNDS: "ปีและรอบ",
    Kind.BOARD: "กระดานการเปิดเผย",
    Kind.DATA: "ข้อมูลเปิด",
    Kind.SEARCH: "ค้นหา",
    Kind.KEYWORDS: "คำสำคัญ ก–ฮ",
    Kind.CODES: "รหัสข้อความแจ้ง",
}

_OPEN_BINDERS = 16
"""Pages come report by report, so few are needed at a time."""


@dataclass(frozen=True, slots=True)
class Binder:
    """One report with everything its pages look up or show again and again.

    `kept` and `openings` are filled while pages are made: finished texts, and starts of sections.
    """

    organization: Organization
    report: Report
    entries: tuple[Entry, ...]
    positions: Mapping[str, int]
    names: tuple[str, ...]
    headers: Mapping[str, tuple[str, ...]]
    headings: Mapping[str, PrintedIndicator]
    label: str
    kept: dict[tuple[str, str], str] = field(default_factory=dict)
    openings: dict[tuple[str, str], str] = field(default_factory=dict)

    def entry(self, measure: str) -> Entry:
        """The entry of a measure by its id."""
        return self.entries[self.positions[measure]]

    def words(self, measure: Measure, field: str) -> str:
        """The words of a field as HTML, made once for the report and the measure's page."""
        key = (measure.id, field)
        known = self.kept.get(key)
        if known is None:
            known = self.kept[key] = _words(measure, field)
        return known


class Shelf:
    """Look-ups over the plan; every one is a dict, none scans the site for a single page."""

    def __init__(self, plan: Plan, options: SiteOptions) -> None:
        self.plan = plan
        self.options = options
        self.views: Views = plan.views
        self.single = plan.single
        self.board = plan.board
        self.organizations = {one.id: one for one in plan.views.organizations}
        self.reports = {(one.organization, one.key): one for one in plan.site.reports}
        self.indicators: dict[str, Indicator] = {one.id: one for one in plan.views.indicators}
        self.binder = lru_cache(maxsize=_OPEN_BINDERS)(self._bind)

    def _bind(self, org: str, key: str) -> Binder:
        report = self.reports[org, key]
        entries = self.views.by_report[org, key]
        return Binder(
            self.organizations[org],
            report,
            entries,
            {entry.measure.id: at for at, entry in enumerate(entries)},
            _names(entries),
            {field: report.headers(field) for field in ("number", *FIELDS)},
            {one.id: one for one in report.indicators},
            report_label(report),
        )

    def total(self, org: str) -> int:
        """How many indicators the framework of an organization has."""
        framework = self.plan.site.framework_of(self.organizations[org])
        return len(framework.indicators) if framework else 0

    def entries_of(self, org: str) -> Iterator[Entry]:
        """All measures of an organization, report by report."""
        for report in self.views.reports[org]:
            yield from self.views.by_report[org, report.key]

    @cached_property
    def only(self) -> Organization | None:
        """The one organization of a single agency's site, else None."""
        return self.views.organizations[0] if self.single else None

    @cached_property
    def continued_by(self) -> Mapping[str, tuple[Entry, ...]]:
        """Measures by the id of the earlier measure that they continue."""
        found: dict[str, list[Entry]] = {}
        for entry in self.views.entries:
            if entry.measure.continues:
                found.setdefault(entry.measure.continues, []).append(entry)
        return {id: tuple(entries) for id, entries in found.items()}

    def continued(self, entry: Entry) -> Entry | None:
        """The measure of an earlier report that this one continues, None when there is none."""
        if not entry.measure.continues:
            return None
        org, _, rest = entry.measure.continues.partition("/")
        key, _, id = rest.partition("/")
        if (org, key) not in self.views.by_report:
            return None
        binder = self.binder(org, key)
        return binder.entry(id) if id in binder.positions else None

    def name(self, path: str) -> str:
        """What a page is called in breadcrumbs and in links to a neighbour."""
        page = self.plan.by_path.get(path)
        if page is None:
            return GUIDE_NAME if path == addresses.GUIDE else HOME_NAME
        return self._page_name(page)

    def _page_name(self, page: PlannedPage) -> str:
        keys = page.keys
        match page.kind:
            case Kind.ORGANIZATION:
                return self.organizations[keys[0]].called
            case Kind.REPORT:
                return report_label(self.reports[keys[0], keys[1]])
            case Kind.MEASURE:
                binder = self.binder(keys[0], keys[1])
                return binder.names[binder.positions[keys[2]]]
            case Kind.CHECKLIST:
                return "รายการตรวจตามเกณฑ์"
            case Kind.TO_DO:
                return "สิ่งที่ต้องทำ"
            case Kind.ORGANIZATION_INDICATOR:
                return indicator_label(self.indicators[keys[1]])
            case Kind.INDICATOR:
                return indicator_label(self.indicators[keys[0]])
            case Kind.KEYWORD_LETTER:
                return f"คำสำคัญ {keys[0]}"
            case Kind.INDICATOR_ROUND:
                return round_label(keys[1])
            case Kind.BOARD_ROUND:
                return _part_label(*keys)
            case Kind.ROUND:
                return round_label(keys[0])
            case _:
                return _HUB_NAMES[page.kind]


def _part_label(key: str, part: str) -> str:
    """A round, and which part of it where there are several."""
    return f"{round_label(key)} ส่วนที่ {to_thai(part)}" if part != "1" else round_label(key)


def _words(measure: Measure, field: str) -> str:
    """The words of a field; a status whose boxes nobody entered is told in our own words."""
    text = measure.text_of(field)
    html = text_html(text) if text else ""
    if field == "status" and measure.status and not html:
        return STATUS_WORDS.get(measure.status.value or "", "")
    return html


def _names(entries: tuple[Entry, ...]) -> tuple[str, ...]:
    """The names of a report's measures; where two would be alike, their places tell them apart."""
    names = [measure_name(entry) for entry in entries]
    if len(set(names)) < len(names):
        count = Counter(names)
        for place, name in enumerate(names):
            if count[name] > 1:
                names[place] = f"{name} (ลำดับที่ {to_thai(place + 1)})"
    return tuple(names)


def indicator_label(indicator: Indicator) -> str:
    """An ITA indicator with its number."""
    return f"ตัวชี้วัดที่ {to_thai(indicator.number)} {indicator.name}"


def measure_name(entry: Entry, limit: int = 90) -> str:
    """A measure by its printed number, where it has one, and its first words."""
    return numbered(entry.measure.number, measure_title(entry.measure, limit))
