"""From a planned page to its finished parts: view, template, head, breadcrumbs and foot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from prongsai.planning.entries import Keyword
from prongsai.planning.pages import Kind, PlannedPage
from prongsai.planning.plan import Plan
from prongsai.rendering.breadcrumbs import Breadcrumbs
from prongsai.rendering.foot import foot_markup
from prongsai.rendering.head import head_markup
from prongsai.rendering.options import SiteOptions
from prongsai.rendering.page import RenderedPage
from prongsai.rendering.shelf import Shelf
from prongsai.rendering.templates import load_templates
from prongsai.rendering.views.board import make_board
from prongsai.rendering.views.board_round import make_board_round
from prongsai.rendering.views.checklist import make_checklist
from prongsai.rendering.views.codes import make_codes
from prongsai.rendering.views.data import DictionaryRow, make_data
from prongsai.rendering.views.home import make_home
from prongsai.rendering.views.indicators import (
    make_indicator,
    make_indicator_round,
    make_indicators,
)
from prongsai.rendering.views.keywords import make_keyword_letter, make_keywords
from prongsai.rendering.views.measure import make_measure
from prongsai.rendering.views.organization import make_organization
from prongsai.rendering.views.organization_indicator import make_organization_indicator
from prongsai.rendering.views.organizations import make_organizations
from prongsai.rendering.views.parts import Draft
from prongsai.rendering.views.report import make_report
from prongsai.rendering.views.rounds import make_round, make_rounds
from prongsai.rendering.views.search import make_search
from prongsai.rendering.views.to_do import make_to_do

Maker = Callable[[Shelf, PlannedPage], Draft]


class Bodies:
    """Renders planned pages. Made once, before the work is spread over processes.

    `folders` are theme folders, the first with a template wins; `home_intro` is the finished HTML
    of the hand-written text at the head of the home page, `dictionary` explains the open data,
    `keywords` are the words of the keyword pages.
    Reads no file besides the templates.
    """

    def __init__(
        self,
        plan: Plan,
        options: SiteOptions,
        folders: Sequence[Path],
        home_intro: str = "",
        dictionary: Sequence[DictionaryRow] = (),
        keywords: Sequence[Keyword] = (),
    ) -> None:
        self.plan = plan
        self.options = options
        self._shelf = Shelf(plan, options)
        self._breadcrumbs = Breadcrumbs(self._shelf)
        self._templates = load_templates(folders)
        self._makers: dict[Kind, Maker] = {
            Kind.HOME: partial(make_home, intro=home_intro),
            Kind.ORGANIZATIONS: make_organizations,
            Kind.ORGANIZATION: make_organization,
            Kind.REPORT: make_report,
            Kind.CHECKLIST: make_checklist,
            Kind.TO_DO: make_to_do,
            Kind.BOARD: make_board,
            Kind.BOARD_ROUND: make_board_round,
            Kind.MEASURE: make_measure,
            Kind.ORGANIZATION_INDICATOR: make_organization_indicator,
            Kind.INDICATORS: make_indicators,
            Kind.INDICATOR: make_indicator,
            Kind.INDICATOR_ROUND: make_indicator_round,
            Kind.ROUNDS: make_rounds,
            Kind.ROUND: make_round,
            Kind.DATA: partial(make_data, dictionary=dictionary),
            Kind.SEARCH: make_search,
            Kind.KEYWORDS: partial(make_keywords, keywords=keywords),
            Kind.KEYWORD_LETTER: partial(make_keyword_letter, keywords=keywords),
            Kind.CODES: make_codes,
        }

    def render(self, page: PlannedPage) -> RenderedPage:
        """The finished parts of one page."""
        draft = self._makers[page.kind](self._shelf, page)
        crumbs = self._breadcrumbs.crumbs(page)
        return RenderedPage(
            path=page.path,
            title=draft.title,
            head=head_markup(self._shelf, page, draft, crumbs),
            breadcrumbs=self._breadcrumbs.markup(crumbs, page),
            body=self._templates[page.kind].render(view=draft.view),
            foot=foot_markup(self.options, page),
        )
