"""What a site decides about how its pages look and where they point; the same for every page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class SiteOptions:
    """Decisions of `site_config.yml` that pages need.

    `site_url` ends in a slash or is empty; `edit_base` is the address of the content folder on the
    code host (empty: no edit links); `contact` is a mailto:, tel: or https: address for reporting a
    mistake; `data_date` is the day the content was last changed, None when nothing tells it;
    `today` is the day that days left are counted from, None when pages shall not name them.
    """

    site_name: str
    site_url: str = ""
    edit_base: str = ""
    contact: str = ""
    data_date: date | None = None
    licence: str = ""
    licence_url: str = ""
    today: date | None = None

    def absolute(self, path: str) -> str:
        """The full address of a page, empty when the site has no address of its own."""
        if not self.site_url:
            return ""
        return self.site_url + ("" if path == "index.html" else path)

    def edit_link(self, file: str | None) -> str:
        """Where a content file is edited on the code host, empty when there is none."""
        return self.edit_base + file if self.edit_base and file else ""
