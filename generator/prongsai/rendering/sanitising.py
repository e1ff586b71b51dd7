"""Hand-written pages: what their Markdown became, cut down to an allow-list."""

from __future__ import annotations

import re
from itertools import count

import nh3

from prongsai.rendering.markdown_body import LINK_SCHEMES, only_own_pictures
from prongsai.thai.digits import to_thai

_TAGS = {
    *("p", "br", "hr", "blockquote", "pre", "code", "em", "strong", "del", "sup", "sub", "abbr"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "a", "img"),
    *("table", "caption", "thead", "tbody", "tr", "th", "td", "details", "summary", "div", "span"),
}
_ATTRIBUTES = {
    "*": {"id", "class", "lang", "title"},
    "a": {"href"},
    "img": {"src", "alt", "width", "height"},
    "ol": {"start"},
    "th": {"scope", "colspan", "rowspan"},
    "td": {"colspan", "rowspan"},
}


def clean_page(html: str) -> str:
    """Safe HTML of a hand-written page: no script, no style, pictures of this site only.

    Wide content is made scrollable by keyboard: each table stands in a named region.
    """
    clean = nh3.clean(
        html,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        attribute_filter=only_own_pictures,
        url_schemes=LINK_SCHEMES,
        link_rel=None,
    )
    return _scrolling(clean)


def _scrolling(html: str) -> str:
    counter = count(1)

    def region(_: re.Match[str]) -> str:
        name = f"ตารางที่ {to_thai(str(next(counter)))} ของหน้านี้"
        return f'<div class="table-scroll" role="region" aria-label="{name}" tabindex="0"><table'

    framed = re.sub("<table(?=[ >])", region, html).replace("</table>", "</table></div>")
    return framed.replace("<pre>", '<pre tabindex="0">')
