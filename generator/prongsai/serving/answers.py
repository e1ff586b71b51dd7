"""The texts the server makes itself: the state as JSON, the page before the first good build."""

from __future__ import annotations

import html
import json
from typing import Any

from prongsai.problems import Finding
from prongsai.serving.state import State
from prongsai.wording import one_line

SHOWN = 30
"""Problems that a banner lists; more can't be worked through at once."""

BASE = "/__prongsai__/"
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'"
)


def state_json(state: State, language: str) -> bytes:
    """The state for reload.js; `title` is empty when all is well."""
    problems = _problems(state)
    more = len(problems) - SHOWN
    answer: dict[str, Any] = {
        "serial": state.serial,
        "version": state.version,
        "building": state.building,
        "language": language,
        "title": _title(state, language) if state.broken else "",
        "problems": problems[:SHOWN] if state.broken else [],
        "more": _more(more, language) if more > 0 else "",
    }
    return json.dumps(answer, ensure_ascii=False).encode()


def with_script(page: bytes, version: str) -> bytes:
    """An HTML page with our script; the content policy of the site allows it."""
    script = f'<script src="{BASE}reload.js" data-version="{version}" defer></script>\n'.encode()
    at = page.find(b"</head>")
    if at < 0:
        return page + script
    return page[:at] + script + page[at:]


def start_page(state: State, language: str) -> bytes:
    """The page while there is no good build; it comes anew by itself, also without scripts."""
    thai = language == "th"
    title = _title(state, language) if state.broken else _building(thai)
    items = "".join(_item(one) for one in _problems(state)[:SHOWN])
    listed = f'<ul class="prongsai-banner__list">{items}</ul>' if items else ""
    # The script shows the problems anew as they change; this list is for readers without it.
    body = f"<noscript>{listed}</noscript>"
    page = (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{html.escape(title)}</title>\n"
        f'<link rel="stylesheet" href="{BASE}reload.css">\n'
        '<noscript><meta http-equiv="refresh" content="3"></noscript>\n'
        f'</head>\n<body>\n<main class="prongsai-start">\n<h1>prongsai</h1>\n'
        f"<p>{html.escape(title)}</p>\n{body}\n</main>\n</body>\n</html>\n"
    )
    return with_script(page.encode(), state.version)


def _title(state: State, language: str) -> str:
    if state.version:
        th = "มีจุดที่ต้องแก้ หน้านี้ยังเป็นข้อมูลก่อนหน้า เมื่อแก้แล้วบันทึก หน้านี้จะปรับเอง"
        en = "Something must be corrected; this page is older and renews itself afterwards."
    else:
        th = "ยังแสดงเว็บไม่ได้ เพราะมีจุดที่ต้องแก้ เมื่อแก้แล้วบันทึก หน้านี้จะปรับเอง"
        en = "There is no site yet: something must be corrected. This page then renews itself."
    return th if language == "th" else en


def _building(thai: bool) -> str:
    return "กำลังสร้างเว็บ..." if thai else "building..."


def _more(count: int, language: str) -> str:
    return f"และอีก {count} จุด" if language == "th" else f"and {count} more"


def _problems(state: State) -> list[dict[str, str]]:
    found = [_finding(one) for one in state.findings]
    if state.failure:
        found += [{"place": "", "message": one_line(line), "hint": ""} for line in state.lines]
        found.append({"place": "", "message": one_line(state.failure), "hint": ""})
    return found


def _finding(one: Finding) -> dict[str, str]:
    place = f"{one.path}:{one.line}:{one.column}"
    return {"place": place, "message": one.message, "hint": one.hint}


def _item(problem: dict[str, str]) -> str:
    place, message, hint = (html.escape(problem[key]) for key in ("place", "message", "hint"))
    return f"<li><code>{place}</code> {message}<div>{hint}</div></li>"
