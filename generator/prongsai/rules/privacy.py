"""Personal data in texts that everybody will read. No finding tells the data, only its mask."""

from __future__ import annotations

from collections.abc import Iterator

from prongsai.model.organization import Organization
from prongsai.model.report import Report
from prongsai.problems import Place, Problem, problem
from prongsai.rules import free_texts
from prongsai.rules.context import ReportContext
from prongsai.rules.free_texts import Piece
from prongsai.thai.personal import Kind, find_personal_data

CODES = {
    Kind.ID_NUMBER: "personal-id-number",
    Kind.MOBILE: "personal-mobile",
    Kind.EMAIL: "personal-email",
    Kind.BANK_ACCOUNT: "personal-account",
    Kind.PERSON_NAME: "personal-name",
}
_CHANNELS = frozenset({Kind.MOBILE, Kind.EMAIL})
_NAMES = frozenset({Kind.PERSON_NAME})


def of_organization(organization: Organization) -> Iterator[Problem]:
    """Personal data in an organization's own file.

    A telephone or address among the contacts is what the organization wants to be reached by.
    """
    yield from _found(organization.file, list(free_texts.of_organization(organization)))
    contacts: list[Piece] = [
        (("contacts", at, "text"), one.text) for at, one in enumerate(organization.contacts)
    ]
    yield from _found(organization.file, contacts, _CHANNELS)


def of_report(context: ReportContext) -> Iterator[Problem]:
    """Personal data in a report and its measures."""
    report = context.report
    yield from _found(report.file, list(free_texts.of_report(report)))
    yield from _found(report.file, _name(report), _NAMES)
    for measure in context.measures:
        yield from _found(measure.file, list(free_texts.of_measure(measure)))


def _name(report: Report) -> list[Piece]:
    """Who prepared the report: the name has a rule of its own, a number beside it has none."""
    signature = report.prepared_by
    if signature is None or not signature.name:
        return []
    return [(("prepared_by", "name"), signature.name)]


def _found(
    file: str, pieces: list[Piece], allowed: frozenset[Kind] = frozenset()
) -> Iterator[Problem]:
    # One look at all lines together is faster than many; most files hold nothing to be found.
    if not find_personal_data("\n".join([text for _, text in pieces])):
        return
    for keys, text in pieces:
        for one in find_personal_data(text):
            if one.kind not in allowed:
                place = Place(file, keys)
                yield problem(CODES[one.kind], place, words=one.masked, field=keys[0])
