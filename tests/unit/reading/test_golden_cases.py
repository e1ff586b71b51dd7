"""Every golden case of reading and of the rules: the complete list of findings, word for word."""

from __future__ import annotations

from pathlib import Path

import pytest
from case_site import Case, findings_of, lay_out, printed, read_cases, write_findings

ALL = [*read_cases("reading"), *read_cases("rules")]


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.name)
def test_findings(case: Case, tmp_path: Path, update_golden: bool) -> None:
    content = lay_out(case, tmp_path)
    thai = printed(findings_of(content))
    english = printed(findings_of(content, "en"))
    if update_golden:
        write_findings(case, thai, english)
        return
    assert thai == case.findings
    if case.findings_en is not None:
        assert english == case.findings_en
