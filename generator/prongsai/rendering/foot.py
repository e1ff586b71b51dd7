"""The foot of a page: date of the data, report a mistake, edit the file behind the page."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from urllib.parse import quote

from prongsai.planning.pages import PlannedPage
from prongsai.rendering.options import SiteOptions
from prongsai.rendering.thai_words import thai_day

_SUBJECT = quote("แจ้งข้อมูลผิด ")


def foot_markup(options: SiteOptions, page: PlannedPage) -> str:
    """The list under the text of a page, empty when the site has nothing to say there."""
    items = "".join(f"<li>{item}</li>\n" for item in _items(options, page))
    return f'<ul class="page-foot__list">\n{items}</ul>' if items else ""


def contact_href(options: SiteOptions, path: str) -> str:
    """Where a mistake is reported; a mail gets the address of the page as its subject."""
    contact = options.contact
    if "@" in contact and ":" not in contact:
        contact = f"mailto:{contact}"
    if not contact.startswith("mailto:"):
        return contact
    address = quote(options.absolute(path) or path)
    return f"{contact}{'&' if '?' in contact else '?'}subject={_SUBJECT}{address}"


def _items(options: SiteOptions, page: PlannedPage) -> Iterator[str]:
    if options.data_date:
        yield f"ข้อมูล ณ วันที่ {thai_day(options.data_date)}"
    if options.contact:
        yield f'<a href="{escape(contact_href(options, page.path))}">แจ้งข้อมูลผิด</a>'
    edit = options.edit_link(page.file)
    if edit:
        yield f'<a href="{escape(edit)}">แก้ไขข้อมูลนี้</a>'
