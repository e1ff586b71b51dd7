"""Findings as SARIF 2.1.0, for code scanning services and editors."""

from __future__ import annotations

from collections import Counter
from typing import Any
from urllib.parse import quote

from prongsai import __version__
from prongsai.cli.formats.gitlab_format import fingerprint
from prongsai.cli.formats.outcome import Outcome
from prongsai.codes import BY_ID
from prongsai.problems import Finding

_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def write(outcome: Outcome) -> None:
    """Write one run with the rules that were broken."""
    findings = (*outcome.findings, *outcome.checked.waived)
    codes = sorted({one.code for one in findings})
    seen: Counter[str] = Counter()
    driver = {
        "name": "prongsai",
        "version": __version__,
        "rules": [_rule(code, outcome) for code in codes],
    }
    results = [_result(one, codes, seen) for one in findings]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    outcome.write_json({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(id: str, outcome: Outcome) -> dict[str, Any]:
    code = BY_ID[id]
    return {
        "id": id,
        "shortDescription": {"text": outcome.say(code.th, code.en)},
        "help": {"text": outcome.say(code.hint_th, code.hint_en)},
        "defaultConfiguration": {"level": _LEVELS[code.level]},
    }


def _result(one: Finding, codes: list[str], seen: Counter[str]) -> dict[str, Any]:
    found: dict[str, Any] = {
        "ruleId": one.code,
        "ruleIndex": codes.index(one.code),
        "level": _LEVELS[one.level],
        "message": {"text": f"{one.message}\n{one.hint}" if one.hint else one.message},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": quote(one.path)},
                    "region": {"startLine": one.line, "startColumn": one.column},
                }
            }
        ],
        "partialFingerprints": {"prongsai/v1": fingerprint(one, seen)},
    }
    if one.waived:
        found["suppressions"] = [{"kind": "inSource", "justification": one.waived}]
    return found
