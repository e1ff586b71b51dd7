"""The list of all organizations of the site."""

from __future__ import annotations

from dataclasses import dataclass

from prongsai.planning.pages import PlannedPage
from prongsai.rendering.sentences import site_sentence
from prongsai.rendering.shelf import Shelf
from prongsai.rendering.structured import collection_thing
from prongsai.rendering.thai_words import cut
from prongsai.rendering.views.listing import organization_groups
from prongsai.rendering.views.parts import Draft, Group


@dataclass(frozen=True, slots=True)
class OrganizationsView:
    """Everything the template of the list of organizations shows."""

    heading: str
    sentence: str
    groups: tuple[Group, ...]


def make_organizations(shelf: Shelf, page: PlannedPage) -> Draft:
    """The draft of the list of organizations, which one agency's own site does not have."""
    heading = "หน่วยงานทั้งหมด"
    sentence = site_sentence(shelf.views)
    view = OrganizationsView(heading, sentence, organization_groups(shelf, page.path))
    thing = collection_thing(shelf, page, heading, sentence)
    return Draft(heading, cut(sentence, 280), thing, view)
