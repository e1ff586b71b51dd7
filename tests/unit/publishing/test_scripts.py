"""Scripts lose comments and blanks and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from prongsai.publishing.script_tokens import ScriptError, script_tokens
from prongsai.publishing.scripts import FOLDER, SOURCES, search_script, stripped
from prongsai.publishing.short_names import own_names, with_short_names

THEME = Path(__file__).parents[3] / "theme/prongsai_theme"

CASES = {
    "/* a */ const x = 1; // b\n\nconst y = 2;\n": "const x=1;const y=2;\n",
    "const a = '// no /* comment */';": "const a='// no /* comment */';\n",
    'const a = "it\\"s // x";': 'const a="it\\"s // x";\n',
    'x = ` // ${ b /* c */ ? `}` : "}" } `': 'x=` // ${ b /* c */ ? `}` : "}" } `\n',
    "x.replace(/[/*]'/g, '');": "x.replace(/[/*]'/g,'');\n",
    'return /a\\/b "/.test(x) && y / 2 / z;': 'return/a\\/b "/.test(x)&&y/2/z;\n',
    "const a = b\nconst c = d": "const a=b\nconst c=d\n",
    "a\n(b)": "a\n(b)\n",
    "return\nx": "return\nx\n",
    "a++\nb": "a++\nb\n",
    "a + +b - -c": "a+ +b- -c\n",
    "a /* x */ b": "a b\n",
    "a /*\n*/ b": "a\nb\n",
    "const f = (a) =>\n  a\n    .b()\n    ?.c;": "const f=(a)=>a.b()?.c;\n",
    "if (a) {\n  b()\n}\nelse c()": "if(a){b()}\nelse c()\n",
    "x = { a,\n  b }": "x={a,b}\n",
    "1 .toFixed(), 10_000, 0xff": "1 .toFixed(),10_000,0xff\n",
}


@pytest.mark.parametrize("text", CASES)
def test_what_is_left(text: str) -> None:
    assert stripped(text) == CASES[text]


@pytest.mark.parametrize("name", SOURCES)
def test_no_token_of_the_search_changes(name: str) -> None:
    text = (THEME / FOLDER / f"{name}.js").read_text(encoding="utf-8")
    before = [token for kind, token in script_tokens(text) if kind == "code"]
    after = [token for kind, token in script_tokens(stripped(text)) if kind == "code"]
    assert "".join(token for _, token in script_tokens(text)) == text
    assert after == before
    assert stripped(stripped(text)) == stripped(text)


def test_every_script_of_the_folder_is_in_the_one_file() -> None:
    assert {path.stem for path in (THEME / FOLDER).glob("*.js")} == set(SOURCES)


def test_the_file_has_one_comment_that_leads_to_the_sources() -> None:
    script = search_script([Path("/nowhere"), THEME]).decode()
    assert script.startswith("/* Made of theme/")
    assert script.count("/*") == 1
    assert len(script) < 62_000


@pytest.mark.parametrize("text", ["`a", "`${b`", "'a\nb'"])
def test_what_does_not_end_is_refused(text: str) -> None:
    with pytest.raises(ScriptError):
        stripped(text)


SHORT = {
    "const first = 1; use(first);": "const a = 1; use(a);",
    "const f = ({ size, at = 2 }) => size + at;": "const a = ({ size:a, at:b = 2 }) => a + b;",
    "const one = { value, kind: value };": "const a = { value, kind: value };",
    "const v = 1; const one = { v, kind: v };": "const a = 1; const b = { v:a, kind: a };",
    "const [here, there] = x ? here : there;": "const [a, b] = x ? a : b;",
    "for (const { from, to } of all) if (from) { to = 1 }": (
        "for (const { from:a, to:b } of all) if (a) { b = 1 }"
    ),
    "const x = { get at() { return y; }, number(size) { return size; } };": (
        "const a = { get at() { return y; }, number(a) { return a; } };"
    ),
    "const open = 1; say(`${open}`, open);": "const open = 1; say(`${open}`, open);",
    "const open = 1; door.open = open; fetch(document);": (
        "const a = 1; door.open = a; fetch(document);"
    ),
    "function* pairs(list) { yield { list, size: list.length }; }": (
        "function* a(a) { yield { list:a, size: a.length }; }"
    ),
    "const one = 1; const f = (two) => { const three = two; return one + three; };": (
        "const a = 1; const b = (b) => { const c = b; return a + c; };"
    ),
    "let far = 1; { const near = far; use(near) } { const near = 2; use(near) } use(far)": (
        "let a = 1; { const b = a; use(b) } { const a = 2; use(a) } use(a)"
    ),
    "const at = 1; for (const one of all) add(one, at); add(at);": (
        "const a = 1; for (const b of all) add(b, a); add(a);"
    ),
    "const f = (one) => one ? (two) => two : one; const g = (two = f) => two;": (
        "const a = (a) => a ? (a) => a : a; const b = (b = a) => b;"
    ),
    "const f = ({ from = begin, to }) => to; const begin = 1;": (
        "const a = ({ from:a = b, to:c }) => c; const b = 1;"
    ),
    "load().catch((error) => say(error)); const error = 1; use(error);": (
        "load().catch((a) => say(a)); const a = 1; use(a);"
    ),
    "const a = 1; const f = (b) => (c) => a + b + c + d;": (
        "const a = 1; const b = (b) => (c) => a + b + c + d;"
    ),
    "const f = (one, two) => one + two, g = f;": "const a = (a, b) => a + b, g = a;",
    "try { go() } catch (error) { say(error.kind) }": "try { go() } catch (a) { say(a.kind) }",
}


@pytest.mark.parametrize("text", SHORT)
def test_own_names_get_short_ones(text: str) -> None:
    assert with_short_names(text) == SHORT[text]


BROWSER = """
Array Blob Boolean DecompressionStream Error Float64Array Intl JSON Map Math Number Object
Promise RegExp Response Set String TextDecoder URL URLSearchParams Uint32Array Uint8Array Worker
addEventListener atob clearTimeout document fetch globalThis history importScripts innerWidth
location postMessage setTimeout
"""
OF_THE_BROWSER = frozenset(BROWSER.split())
SHADOWED = {
    name: {"document"} for name in ("answering", "files", "filtering", "ranking", "searcher")
}
"""There a document is what is searched, and the page is never meant."""


@pytest.mark.parametrize("name", SOURCES)
def test_no_script_uses_a_name_of_the_browser_for_its_own(name: str) -> None:
    text = (THEME / FOLDER / f"{name}.js").read_text(encoding="utf-8")
    own, others = own_names(text)
    assert others <= OF_THE_BROWSER, others - OF_THE_BROWSER
    assert not own & OF_THE_BROWSER - SHADOWED.get(name, set())
