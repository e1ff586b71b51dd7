"""The catalogue of problem codes; the guide's page of problems is made from this list."""

from __future__ import annotations

from prongsai.codes.advice import ADVICE
from prongsai.codes.code import Code
from prongsai.codes.disclosure import DISCLOSURE
from prongsai.codes.files import FILES
from prongsai.codes.privacy import PRIVACY
from prongsai.codes.quality import QUALITY
from prongsai.codes.references import REFERENCES
from prongsai.codes.values import VALUES
from prongsai.codes.yaml_form import YAML_FORM

CODES: tuple[Code, ...] = (
    *FILES,
    *YAML_FORM,
    *VALUES,
    *REFERENCES,
    *ADVICE,
    *DISCLOSURE,
    *QUALITY,
    *PRIVACY,
)
BY_ID: dict[str, Code] = {code.id: code for code in CODES}

__all__ = ["BY_ID", "CODES", "Code"]
