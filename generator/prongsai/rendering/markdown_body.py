"""The free text of a Markdown measure as safe HTML: Markdown first, then an allow-list."""

from __future__ import annotations

import re
from functools import lru_cache
from xml.etree.ElementTree import Element

import nh3
from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markupsafe import Markup

from prongsai.rendering.markup import safe_html

_TAGS = {
    *("p", "br", "hr", "blockquote", "pre", "code", "em", "strong", "del", "sup", "sub"),
    *("h3", "h4", "h5", "h6", "ul", "ol", "li", "a", "img"),
    *("table", "thead", "tbody", "tr", "th", "td"),
}
_ATTRIBUTES = {"a": {"href", "title"}, "img": {"src", "alt", "title"}, "ol": {"start"}}
LINK_SCHEMES = {"http", "https", "mailto", "tel"}
_OWN_FILE = re.compile(r"(?!/)[\w.~%+/-]+")
_TOP = 3
"""A body stands in a section with a heading of level 2."""

_LOWEST = 6


def body_markup(text: str) -> Markup:
    """Safe HTML: no script, no HTML of the text's own, pictures of this site only."""
    made = _markdown().reset().convert(text)
    clean = nh3.clean(
        made,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        attribute_filter=only_own_pictures,
        url_schemes=LINK_SCHEMES,
        link_rel="noopener noreferrer",
    )
    return safe_html(_scrolling(clean))


def _scrolling(html: str) -> str:
    """Wide tables and code scroll in a frame of their own, which the keyboard can reach."""
    frame = '<div class="table-scroll" role="region" aria-label="ตาราง" tabindex="0"><table'
    framed = html.replace("<table", frame).replace("</table>", "</table></div>")
    return framed.replace("<pre>", '<pre tabindex="0">')


def only_own_pictures(tag: str, attribute: str, value: str) -> str | None:
    """The filter of attributes that lets no picture of another site through."""
    if tag == "img" and attribute == "src":
        return value if _OWN_FILE.fullmatch(value) else None
    if attribute == "href" and value.lstrip().startswith(("//", "\\")):
        return None  # another site without its scheme
    return value


class _Headings(Treeprocessor):
    """Moves headings under the section's own and closes gaps between their levels."""

    def run(self, root: Element) -> None:
        level = _TOP - 1
        for element in root.iter():
            if re.fullmatch("h[1-6]", element.tag):
                wanted = int(element.tag[1]) + _TOP - 1
                level = min(wanted, level + 1, _LOWEST)
                element.tag = f"h{level}"


class _OwnRules(Extension):
    """No HTML in the text: it is shown as the letters it is made of."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name is Markdown's
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        md.treeprocessors.register(_Headings(md), "headings", 5)


@lru_cache(maxsize=1)
def _markdown() -> Markdown:
    return Markdown(extensions=["tables", "sane_lists", _OwnRules()], output_format="html")
