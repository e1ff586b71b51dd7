"""The only maker of addresses: from ids to paths, and from one page to another.

Addresses are relative to the root of the site, ASCII, with forward slashes, and permanent.
"""

from __future__ import annotations

import re
from urllib.parse import quote
from zlib import crc32

HOME = "index.html"
ORGANIZATIONS = "org/index.html"
INDICATORS = "indicator/index.html"
ROUNDS = "round/index.html"
DATA = "data/index.html"
SEARCH = "search.html"
KEYWORDS = "keyword/index.html"
ABOUT = "about.html"
GUIDE = "guide/index.html"
CODES = "guide/problems.html"
NOT_FOUND = "404.html"
MEASURES_JSON = "data/measures.json"
MEASURES_CSV = "data/measures.csv"
ORGANIZATIONS_JSON = "data/organizations.json"
REPORTS_JSON = "data/reports.json"
FINDINGS_JSON = "data/findings.json"
BOARD = "disclosure/index.html"
SITEMAP = "sitemap.xml"

_SIMPLE = re.compile(r"[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*")
_NOT_ASCII_WORDS = re.compile(r"[^a-z0-9]+")


def organization(org: str) -> str:
    """The page of an organization."""
    return f"org/{org}/index.html"


def report(org: str, key: str) -> str:
    """The page of a report; `key` is year and round, such as 2568-year."""
    return f"org/{org}/{key}/index.html"


def checklist(org: str, key: str) -> str:
    """The page that ticks off what the criteria ask of a report."""
    return f"org/{org}/{key}/checklist.html"


def to_do(org: str) -> str:
    """The page of what an organization still has to do, unit by unit."""
    return f"org/{org}/todo.html"


def board_round(key: str, part: int = 1) -> str:
    """The board of one round; long ones have several parts."""
    return f"disclosure/{key}{f'-{part}' if part > 1 else ''}.html"


def measure(org: str, key: str, id: str) -> str:
    """The page of a measure."""
    return f"org/{org}/{key}/{id}.html"


def organization_indicator(org: str, indicator: str) -> str:
    """The page of one indicator of one organization, all rounds."""
    return f"org/{org}/indicator/{indicator}.html"


def indicator(id: str) -> str:
    """The page of one indicator, all organizations and rounds."""
    return f"indicator/{id}.html"


def indicator_round(id: str, key: str) -> str:
    """The page of one indicator in one round, all organizations."""
    return f"indicator/{id}/{key}.html"


def keyword_letter(letter: str) -> str:
    """The page of the keywords under one consonant."""
    return f"keyword/letter-{ord(letter):x}.html"


def round_page(key: str) -> str:
    """The page of one round, all organizations."""
    return f"round/{key}.html"


def attachment(org: str, key: str, name: str) -> str:
    """The published place of a file of the report's `files` folder."""
    return f"org/{org}/{key}/files/{name}"


def twin(page: str) -> str:
    """The JSON twin of a page."""
    return page.removesuffix(".html") + ".json"


def element_anchor(item: str, element: str) -> str:
    """The id of a required element's section on a checklist, unique where a report answers two."""
    return f"{item_anchor(item)}-{element}"


def item_anchor(number: str) -> str:
    """An item in ids: its number; where that holds other letters, its checksum tells it apart."""
    if _SIMPLE.fullmatch(number):
        return number.lower()
    plain = _NOT_ASCII_WORDS.sub("-", number.lower()).strip("-") or "item"
    return f"{plain}-{crc32(number.encode()):08x}"


def field_anchor(field: str) -> str:
    """The id of a field's section on a measure page."""
    return f"field-{field}"


def depth(page: str) -> int:
    """How many folders deep a page lies."""
    return page.count("/")


def relative(target: str, page: str) -> str:
    """The link on `page` that leads to `target`, both from the root; fragments are kept."""
    path, hash_mark, fragment = target.partition("#")
    source_folders = page.split("/")[:-1]
    target_parts = path.split("/")
    shared = 0
    limit = min(len(source_folders), len(target_parts) - 1)
    while shared < limit and source_folders[shared] == target_parts[shared]:
        shared += 1
    way = "../" * (len(source_folders) - shared) + "/".join(target_parts[shared:])
    return quote(way, safe="/.-_~!$&'()*+,;=:@") + hash_mark + fragment


def measure_id(org: str, key: str, id: str) -> str:
    """The id of a measure in open data: `<org>/<year>-<round>/<measure>`."""
    return f"{org}/{key}/{id}"
