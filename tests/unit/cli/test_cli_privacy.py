"""No format of `prongsai check` tells the personal data that it warns of."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from prongsai.cli.formats import FORMATS
from prongsai.rules.privacy import CODES
from prongsai.thai.digits import to_arabic, to_thai

from .conftest import Run

SECRETS = ("3100500000003", "0810000678", "1234567890", "somchai.jaidee", "ใจดี", "สมชาย")
TEXT = "{} โทร {} เลขที่บัญชี 123-4-56789-0 อีเมล somchai.jaidee@gmail.com นายสมชาย ใจดี".format(
    to_thai("3-1005-00000-00-3"), "081-000-0678"
)


@pytest.fixture
def private(measure: Path) -> Path:
    """The example with personal data in a measure, in its report and in the organization."""
    report, organization = (
        measure.parents[1] / "report.yml",
        measure.parents[2] / "organization.yml",
    )
    for file, line in (
        (measure, f"remark: {TEXT}"),
        (report, f"notes: [{{text: {TEXT}}}]"),
        (organization, f"address: {TEXT}"),
    ):
        text = file.read_text(encoding="utf-8")
        key = line.partition(":")[0]
        kept = re.sub(rf"^{key}:.*\n(?:[ -].*\n)*", "", text, flags=re.MULTILINE)
        file.write_text(f"{kept.rstrip()}\n{line}\n", encoding="utf-8", newline="\n")
    return measure


@pytest.mark.parametrize("language", ["th", "en"])
@pytest.mark.parametrize("form", FORMATS)
def test_nothing_is_told(run: Run, private: Path, form: str, language: str) -> None:
    ran = run("check", "--format", form, "--lang", language)
    assert ran.code == 1
    told = to_arabic(ran.out + ran.err)
    digits = re.sub("[^0-9A-Za-zก-๎.]", "", told)
    for secret in SECRETS:
        assert secret not in told
        assert secret not in digits
    for code in CODES.values():
        assert code in told.replace("\\", "")
