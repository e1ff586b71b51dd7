"""Hypothesis strategies for YAML-like texts: near to what officers write, and near misses of it."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

WITHOUT_CLOCK = settings(deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])
"""How these tests run: a busy machine is no reason to fail."""

ROOT = Path(__file__).parents[3]
CONTENT_FILES = sorted(
    path
    for folder in ("content", "tests/cases/small_site")
    for path in (ROOT / folder).rglob("*.yml")
)

_SCRAPS = (
    *("", " ", "  ", "    ", "\n", "\n\n", "\t", "\u00a0", "- ", "-", ": ", ":", " #", "#", "# ก"),
    *("|", "|-", "|+", "|2", ">", ">-", "---", "...", "%", "@", "`", "!", "&a", "*a", "?", "? "),
    *("[", "]", "{", "}", ",", "[]", "{}", '"', "'", "''", '""', "\\", "\\n", "~", "null", "Null"),
    *("a", "b", "key", "text", "items", "ก", "ข้อความ", "๑", "2568", "2024-10", "<<", "a b", "x:y"),
)
_VALUES = (
    *("ก", "a", "ข้อความ ยาว", "null", "~", "2568", "2024-10-01", "a:b", "a :b", "a#b", "a, b"),
    *("[]", "[a]", "[a, b]", "[a,b ]", "[ a , 'b' ]", "[[a], b]", "{a: b}", "{a: b, c: d}"),
    *("{a: [b, c], d: e}", '"a"', '"a: b # c"', "'a'", '""', "''", "a'b", 'a"b', "a] b", "a\\b"),
    *("a\u00a0", "= x", "a - b", "a | b", "a -", "http://a/b?c=d#e"),
)
_ODD_VALUES = (
    *(
        "",
        "a: b",
        "a:",
        "#",
        "# ก",
        "-",
        "- a",
        "-a",
        "--- a",
        "? a",
        "[a,]",
        "[,a]",
        "[a] b",
        "[a]b",
    ),
    *(
        "{}",
        "{a: b, a: c}",
        "{a}",
        "{a:b}",
        "{a: }",
        "[a: b]",
        "[a] # b]",
        "[a]#b",
        "[a # b]",
        "<<",
    ),
    *(
        '"a" b',
        '"a"#',
        "'a''b'",
        "'",
        '"',
        '"\\n"',
        "|",
        "|+",
        "|1",
        "|-#",
        "|- a",
        ">",
        "&a b",
        "...",
    ),
    *(
        "*a",
        "!a b",
        "!!str a",
        "%a",
        "@a",
        "`a",
        "a\tb",
        "\u00a0a",
        "{a",
        "a}",
        "?",
        ":",
        ":a",
        "&",
    ),
)
_BETWEEN = ("", "", "", "", "", "\n", "  \n", "# ก\n", "    # ก\n", "\n\n")
_LITERALS = (
    "{}ก\n",
    "{}ก\n{}ข\n",
    "{}ก\n\n{}  ข\n",
    "{}ก  \n{}\n{}ข\n\n",
    "{}# ก\n{}- ข\n",
    "{}ก: ข\n",
)
_KEYS = ("a", "b", "c", "title", "A-1", "_x", "null", "x1")


@st.composite
def plain_texts(draw: st.DrawFn) -> str:
    """A mapping written in the ways of content files, with at most one odd thing in it."""
    text = draw(_mapping(0, 0))
    if draw(st.booleans()):
        return text
    at = draw(st.integers(0, len(text)))
    return text[:at] + draw(st.sampled_from((*_SCRAPS, *_ODD_VALUES))) + text[at:]


@st.composite
def _mapping(draw: st.DrawFn, column: int, depth: int) -> str:
    keys = draw(st.lists(st.sampled_from(_KEYS), min_size=1, max_size=4, unique=True))
    entries = [" " * column + f"{key}:" + draw(_value(column, depth, key)) for key in keys]
    return "".join(draw(st.sampled_from(_BETWEEN)) + entry for entry in entries)


@st.composite
def _list(draw: st.DrawFn, column: int, depth: int) -> str:
    found = ""
    for _ in range(draw(st.integers(1, 3))):
        found += draw(st.sampled_from(_BETWEEN)) + " " * column + "-"
        if draw(st.booleans()):
            found += draw(_value(column, 9, ""))
        else:
            found += " " + draw(_mapping(column + 2, depth + 1)).lstrip()
    return found


@st.composite
def _value(draw: st.DrawFn, column: int, depth: int, key: str) -> str:
    """What stands after a key or a dash, up to the end of its last line."""
    comment = draw(st.sampled_from(("", "", "", " # ก", "  ")))
    kind = draw(st.sampled_from(("scalar", "scalar", "odd", "literal", "map", "list", "nothing")))
    deeper = column + draw(st.sampled_from((2, 2, 2, 1, 4)))
    if kind == "map" and depth < 3:
        return comment + "\n" + draw(_mapping(deeper, depth + 1))
    if kind == "list" and depth < 3:
        return comment + "\n" + draw(_list(draw(st.sampled_from((deeper, column))), depth + 1))
    if kind == "literal":
        lines = draw(st.sampled_from(_LITERALS)).replace("{}", " " * deeper)
        return " " + draw(st.sampled_from(("|-", "|-", "|"))) + comment + "\n" + lines
    if kind == "nothing" and key:
        return comment + "\n"
    odd = kind == "odd" and draw(st.sampled_from((False, False, True)))
    return " " + draw(st.sampled_from(_ODD_VALUES if odd else _VALUES)) + comment + "\n"


scrap_texts = st.lists(st.sampled_from(_SCRAPS), max_size=24).map("".join)
"""Pieces of YAML thrown together."""


@st.composite
def mutated_files(draw: st.DrawFn) -> str:
    """A file of the real content or of the small site with a few things changed, or cut off."""
    text = draw(st.sampled_from(CONTENT_FILES)).read_text("utf-8")
    lines = text.split("\n")
    begin = draw(st.integers(0, len(lines) - 1))
    text = "\n".join(lines[: begin + draw(st.integers(1, 40))])
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(text)))
        end = at + draw(st.sampled_from((0, 0, 1, 1, 2, 3, 10, 100)))
        text = text[:at] + draw(st.sampled_from(_SCRAPS)) + text[end:]
    return text
