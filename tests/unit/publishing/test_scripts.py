"""Scripts lose comments and blanks and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from prongsai.publishing.script_tokens import ScriptError, script_tokens
from prongsai.publishing.scripts import FOLDER, SOURCES, search_script, stripped
from prongsai.publishing.short_names import with_short_names

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


def test_constants_get_short_names_unless_others_see_them() -> None:
    text = (
        "const FIRST = 1;\nconst WIDE = 2;\nconst OPEN = 3;\n"
        "use(FIRST, `${OPEN}`);\nObject.assign(space, { names: list(of), WIDE });\n"
    )
    assert with_short_names(text) == text.replace("FIRST", "K0")
