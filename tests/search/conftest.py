"""The dictionary and the plan of this repository's content."""

from __future__ import annotations

from pathlib import Path

import pytest
from prongsai.check_content import check_content
from prongsai.planning.plan import Plan, plan_site
from prongsai.search.segmenting import Dictionary
from prongsai.search.vocabulary import make_dictionary

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def plan() -> Plan:
    return plan_site(check_content(ROOT / "content", prefix="content/").site)


@pytest.fixture(scope="session")
def dictionary(plan: Plan) -> Dictionary:
    return make_dictionary(plan.site.organizations)
