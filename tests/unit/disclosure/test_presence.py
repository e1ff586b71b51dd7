"""What stands in the fields of a measure, case by case, as tests/cases/presence.yml tells."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from prongsai.disclosure.assessing import Mark
from prongsai.disclosure.presence import shown_by_measure
from prongsai.model.criteria import Element
from prongsai.problems import Notebook
from prongsai.reading.content_files import ContentFile
from prongsai.reading.read_file import read_measure_file

CASES = yaml.safe_load(
    (Path(__file__).parents[2] / "cases/presence.yml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["about"])
def test_presence(case: dict[str, Any], tmp_path: Path) -> None:
    file = tmp_path / "01.yml"
    text = yaml.safe_dump({"title": "มาตรการ", **case["measure"]}, allow_unicode=True)
    file.write_text(text, encoding="utf-8")
    notebook = Notebook("01.yml")
    measure = read_measure_file(ContentFile(file, "01.yml", "01"), notebook)
    assert measure and not notebook.problems
    element = Element(
        "element",
        "องค์ประกอบ",
        "error",
        "high",
        fields=tuple(case["fields"]),
        instead_evidence=tuple(case.get("instead", ())),
    )
    shown = shown_by_measure(element, measure)
    mark = Mark(element, measure, shown)
    assert f"{shown.presence} {mark.state} {mark.honest}" == case["found"]
