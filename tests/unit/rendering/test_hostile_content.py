"""Hostile words in every field of every file appear as words, on every kind of page."""

from __future__ import annotations

from builders import OPTIONS, Outline, organization, plan, text
from builders import bodies as renderer
from builders import measure as made_measure
from builders import report as made_report
from prongsai.model.measure import (
    Correction,
    Evidence,
    ItaLink,
    Measure,
    Note,
    Period,
    SourceRow,
    Status,
    StatusOption,
)
from prongsai.model.organization import Contact, FormerName, Organization
from prongsai.model.report import (
    Column,
    Issued,
    PlacedText,
    PrintedIndicator,
    Report,
    Round,
    Score,
    Signature,
    Source,
    Table,
)
from prongsai.model.text import Item, Text
from prongsai.rendering.page import RenderedPage

EVIL = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>{{ 7*7 }}{% raw %}"
SIGN = "alert(1)"
ALLOWED_TAGS = {
    *("h1", "h2", "h3", "h4", "p", "a", "ul", "ol", "li", "dl", "div", "dt", "dd", "span", "small"),
    *("section", "nav", "mark", "strong", "code", "input", "label", "button", "br", "em"),
    *("table", "caption", "thead", "tbody", "tr", "th", "td", "figure", "figcaption", "details"),
    *("summary", "svg", "g", "path", "rect", "text", "tspan", "title", "desc", "defs", "pattern"),
    *("circle", "line", "use", "clippath", "meta", "link"),
}


def words() -> Text:
    return Text((Item(EVIL, EVIL, (Item(EVIL, "-"),), EVIL),))


def hostile_measure(id: str) -> Measure:
    return made_measure(
        id,
        title=words(),
        number=EVIL,
        indicator="i1",
        ita=ItaLink(1, "suggested", EVIL),
        approach=words(),
        steps=words(),
        responsible=words(),
        period=Period(words(), why_no_dates=EVIL, recurrence=("monthly",), precision="month"),
        monitoring=words(),
        status=Status("done", EVIL, (StatusOption("done", EVIL),)),
        result=words(),
        output=words(),
        outcome=words(),
        remark=words(),
        evidence=(
            Evidence(EVIL, EVIL, f"https://a.go.th/{EVIL}", None, EVIL, None, EVIL),
            Evidence("web", EVIL, "javascript:alert(1)"),
            Evidence("document", None, None, "a'b&c.pdf"),
        ),
        corrections=(Correction("steps", EVIL, EVIL, EVIL), Correction(EVIL, EVIL, EVIL)),
        notes=(Note(EVIL, "steps"), Note(EVIL), Note(EVIL, EVIL)),
        source=(SourceRow("main", 1, (EVIL,)),),
        continues=EVIL,
        body=EVIL,
    )


def hostile_report(org: str) -> Report:
    fields = ("number", "title", "approach", "steps", "period", "status", "result", "remark")
    return made_report(
        [hostile_measure("01"), hostile_measure("02")],
        org,
        round=Round("year", EVIL),
        title=words(),
        tables=(Table("main", tuple(Column(one, EVIL, EVIL, (EVIL,)) for one in fields)),),
        score=Score(EVIL, EVIL, EVIL, 2567),
        weak_indicators=(1, 99),
        texts=(PlacedText("cover", words()), PlacedText("after", text(EVIL))),
        indicators=(PrintedIndicator("i1", EVIL, EVIL, 1),),
        issued=Issued(EVIL, None, EVIL),
        prepared_by=Signature(EVIL, EVIL, EVIL, True),
        corrections=(Correction("texts", "alert", EVIL), Correction(EVIL, EVIL, EVIL)),
        notes=(Note(EVIL, "round"), Note(EVIL, EVIL)),
        source=Source(EVIL, EVIL),
    )


def hostile_organization(id: str) -> Organization:
    kinds = ("phone", "email", "website", "line", EVIL)
    return organization(
        id,
        name=EVIL,
        short_name=EVIL,
        subdistrict=EVIL,
        district=EVIL,
        province=EVIL,
        address=EVIL,
        postal_code=EVIL,
        contacts=tuple(Contact(kind, EVIL, True) for kind in kinds),
        printed_names=(EVIL,),
        website=f"javascript:{EVIL}",
        former=(FormerName(EVIL, None, EVIL),),
    )


def pages(*ids: str) -> list[RenderedPage]:
    planned = plan([hostile_report(id) for id in ids], [hostile_organization(id) for id in ids])
    bodies = renderer(planned, OPTIONS)
    return [bodies.render(page) for page in planned.pages]


SEARCH_TAGS = {"form", "label", "script", "noscript"}
"""Only the search page has a form; it and checklists have scripts of their own."""


def check(html: str, path: str) -> None:
    outline = Outline(html)
    scripted = {"search.html": SEARCH_TAGS, "checklist.html": {"script"}}
    own = scripted.get(path.rsplit("/", 1)[-1], set())
    for tag, attributes in outline.tags:
        assert tag in ALLOWED_TAGS | own, (path, tag)
        if tag == "script":
            source = str(attributes["src"]).replace("../", "")
            assert source.startswith("assets/search/") or source == "assets/checklist.js", path
        names = [name for name in attributes if name.startswith("on") or name == "style"]
        assert not names, (path, tag, names)
    for address in outline.links():
        scheme = address.partition(":")[0] if ":" in address else ""
        assert scheme in {"", "https", "mailto", "tel"}, (path, address)


def test_hostile_words_are_words() -> None:
    for made in (*pages("ban-mai"), *pages("ban-mai", "ban-na")):
        check(made.body, made.path)
        check(made.breadcrumbs, made.path)
        check(made.foot, made.path)
        head, _, rest = made.head.partition('<script type="application/ld+json">')
        check(head, made.path)
        assert rest.count("<") == 1 and rest.endswith("</script>"), made.path
        if made.path.startswith("org/ban-mai/"):
            assert SIGN in Outline(made.body).text, made.path
            assert "{{7*7}}" in Outline(made.body).text, made.path
