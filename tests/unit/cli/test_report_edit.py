"""Adding to a list in a file that people wrote: one cut, every other byte as it was."""

from __future__ import annotations

import pytest
from prongsai.cli.new.report_edit import CannotEditError, with_measure

CASES = {
    "flow": ('measures: ["01", "02"]  # ลำดับ\n', 'measures: ["01", "02", "03"]  # ลำดับ\n'),
    "single quotes": ("measures: ['01']\n", "measures: ['01', '03']\n"),
    "plain": ("measures: [a, b]\n", "measures: [a, b, 03]\n"),
    "empty": ("measures: [ ]\n", 'measures: ["03" ]\n'),
    "nothing": ("measures:\nnotes: []\n", 'measures: ["03"]\nnotes: []\n'),
    "nothing yet": ("measures:  # ยังไม่มี\n", 'measures: ["03"]  # ยังไม่มี\n'),
    "trailing comma": ('measures: ["01",]\n', 'measures: ["01", "03",]\n'),
    "several lines": (
        'measures: [\n  "01",  # หนึ่ง\n  "02"  # สอง\n]\nx: 1\n',
        'measures: [\n  "01",  # หนึ่ง\n  "02", "03"  # สอง\n]\nx: 1\n',
    ),
    "block": (
        'measures:\n  - "01"\n  - "02"  # สอง\n\n# แล้วก็\nx: 1\n',
        'measures:\n  - "01"\n  - "02"  # สอง\n  - "03"\n\n# แล้วก็\nx: 1\n',
    ),
    "block not indented": ("measures:\n- '01'\nx: 1\n", "measures:\n- '01'\n- '03'\nx: 1\n"),
    "block at the end": ('x: ก\nmeasures:\n  - "01"', 'x: ก\nmeasures:\n  - "01"\n  - "03"'),
    "windows line ends": (
        'x: "ก"\r\nmeasures:\r\n  - "01"\r\ny: 2\r\n',
        'x: "ก"\r\nmeasures:\r\n  - "01"\r\n  - "03"\r\ny: 2\r\n',
    ),
    "byte order mark": ('\ufeffmeasures: ["01"]\n', '\ufeffmeasures: ["01", "03"]\n'),
    "behind wide letters": (
        'title: |-\n  ก็ 𝒳 😀 ที่\nmeasures: ["01"]\n',
        'title: |-\n  ก็ 𝒳 😀 ที่\nmeasures: ["01", "03"]\n',
    ),
    "the word elsewhere": (
        '# measures: []\ntitle: "measures: []"\nmeasures: []\n',
        '# measures: []\ntitle: "measures: []"\nmeasures: ["03"]\n',
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_one_place_is_cut(name: str) -> None:
    before, after = CASES[name]
    assert with_measure(before, "03") == after


@pytest.mark.parametrize(
    "text",
    [
        "x: 1\n",
        "measures: text\n",
        "measures: {a: 1}\n",
        "- measures\n",
        "measures: [\n",
        "",
        "measures: &a [x]\nother: *a\n",
    ],
)
def test_what_is_no_list_is_left_to_people(text: str) -> None:
    with pytest.raises(CannotEditError):
        with_measure(text, "03")
