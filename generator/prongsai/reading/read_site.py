"""The content folder to a Site and all problems; one organization's fault never hides others."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from prongsai.model.criteria import Criteria
from prongsai.model.framework import Framework
from prongsai.model.measure import Measure
from prongsai.model.organization import Organization
from prongsai.model.report import Report
from prongsai.model.site import Site
from prongsai.problems import Keys, Notebook, Place, Problem, problem
from prongsai.reading.attachments import check_attachment
from prongsai.reading.content_files import (
    ContentFile,
    OrganizationFolder,
    ReportFolder,
    list_content,
)
from prongsai.reading.hand_written import check_hand_written
from prongsai.reading.locating import MOST_ALIKE
from prongsai.reading.read_file import (
    read_criteria_file,
    read_framework_file,
    read_measure_file,
    read_organization_file,
    read_report_file,
)
from prongsai.wording import suggest


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read; `attachments` are those that may be published."""

    site: Site
    problems: tuple[Problem, ...]
    attachments: tuple[ContentFile, ...]


@dataclass(slots=True)
class _OrganizationReading:
    organization: Organization | None
    reports: list[Report]
    problems: list[Problem]
    attachments: list[ContentFile]


def read_site(content: Path) -> Reading:
    """Read everything under `content`; problems are unsorted and not yet located.

    One process does it all: a measure takes about 0.1 ms to read, and half of that to be handed
    from one process to another.
    """
    with without_collection():
        return _read_site(content)


def _read_site(content: Path) -> Reading:
    inventory = list_content(content)
    problems = [*inventory.problems, *check_hand_written(content)]
    frameworks = tuple(_read_frameworks(inventory.frameworks, problems))
    organizations: list[Organization] = []
    reports: list[Report] = []
    attachments: list[ContentFile] = []
    for folder in inventory.organizations:
        reading = _read_organization(folder)
        problems.extend(reading.problems)
        reports.extend(reading.reports)
        attachments.extend(reading.attachments)
        if reading.organization:
            organizations.append(reading.organization)
    if not inventory.organizations:
        problems.append(problem("no-organizations", Place("organizations", (), 1, 1)))
    criteria = tuple(_read_criteria(inventory.criteria, problems))
    site = Site(tuple(organizations), tuple(reports), frameworks, criteria)
    return Reading(site, tuple(problems), tuple(attachments))


@contextmanager
def without_collection() -> Iterator[None]:
    """Build many objects that all stay without looking for garbage in between."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _read_frameworks(files: Iterable[ContentFile], problems: list[Problem]) -> Iterable[Framework]:
    for file in files:
        notebook = Notebook(file.name)
        values = read_framework_file(file, notebook)
        if values is not None:
            _note_other_id(values["id"], file.id, "file", ("id",), notebook)
            yield Framework(file=file.name, **values)
        problems.extend(notebook)


def _read_criteria(files: Iterable[ContentFile], problems: list[Problem]) -> Iterable[Criteria]:
    for file in files:
        notebook = Notebook(file.name)
        values = read_criteria_file(file, notebook)
        if values is not None:
            id = f"{values['framework']}-{values['assessment_year']}"
            _note_other_id(id, file.id, "file", ("assessment_year",), notebook)
            yield Criteria(file=file.name, **values)
        problems.extend(notebook)


def _read_organization(folder: OrganizationFolder) -> _OrganizationReading:
    found = _OrganizationReading(None, [], list(folder.problems), [])
    if folder.organization:
        notebook = Notebook(folder.organization.name)
        values = read_organization_file(folder.organization, notebook)
        if values is not None:
            _note_other_id(values["id"], folder.id, "folder", ("id",), notebook)
            found.organization = Organization(file=folder.organization.name, **values)
        found.problems.extend(notebook)
    for report_folder in folder.reports:
        report = _read_report(folder, report_folder, found)
        if report and found.organization:
            found.reports.append(report)
    return found


def _read_report(
    folder: OrganizationFolder, files: ReportFolder, found: _OrganizationReading
) -> Report | None:
    measures: dict[str, Measure] = {}
    for file in files.measures:
        notebook = Notebook(file.name)
        measure = read_measure_file(file, notebook)
        if measure:
            measures[file.id] = measure
        found.problems.extend(notebook)
    _read_attachments(files, found)
    if files.report is None:
        return None
    notebook = Notebook(files.report.name)
    values = read_report_file(files.report, notebook)
    if values is None:
        found.problems.extend(notebook)
        return None
    order = values["measure_order"]
    if not any(one.place.keys[:1] == ("measures",) for one in notebook):
        _check_order(order, files, _refused_measures(folder, files), notebook)
    listed = tuple(measures[id] for id in dict.fromkeys(order) if id in measures)
    report = Report(file=files.report.name, measures=listed, **values)
    _check_place(report, folder.id, files.key, notebook)
    found.problems.extend(notebook)
    return report


def _read_attachments(files: ReportFolder, found: _OrganizationReading) -> None:
    for file in files.attachments:
        trouble = check_attachment(file)
        if trouble:
            found.problems.append(trouble)
        else:
            found.attachments.append(file)


def _refused_measures(folder: OrganizationFolder, files: ReportFolder) -> set[str] | None:
    """The ids whose files are there and could not be taken, None when nothing is known of them."""
    measures = f"{files.name}/measures"
    names: set[str] = set()
    for one in folder.problems:
        if one.place.file == measures:
            return None
        if one.place.file.startswith(measures + "/"):
            names.update((one.place.file.rpartition("/")[2], dict(one.values).get("close", "")))
    return {name.rpartition(".")[0] for name in names}


def _check_order(
    order: tuple[str, ...], files: ReportFolder, refused: set[str] | None, notebook: Notebook
) -> None:
    """The list `measures` and the files of the folder are the same."""
    if refused is None:
        return
    present = {file.id for file in files.measures}
    unlisted = sorted(present.difference(order))
    seen: set[str] = set()
    meant: set[str] = set()
    for at, id in enumerate(order):
        if id in seen:
            notebook.note("duplicate-id", ("measures", at), id=id)
        elif id not in present and id not in refused:
            close = suggest(id, unlisted) if len(meant) < MOST_ALIKE else ""
            meant.add(close)
            notebook.note("measure-not-found", ("measures", at), id=id, close=close)
        seen.add(id)
    for file in files.measures:
        if file.id not in seen and file.id not in meant:
            place = Place(file.name, (), 1, 1)
            notebook.problems.append(problem("measure-not-listed", place, id=file.id))


def _check_place(report: Report, org: str, key: str, notebook: Notebook) -> None:
    """The report is the one its folders say."""
    _note_other_id(report.organization, org, "folder", ("organization",), notebook)
    if report.key != key:
        notebook.note("report-folder", ("fiscal_year",), key=report.key, folder=key)


def _note_other_id(id: str, name: str, what: str, keys: Keys, notebook: Notebook) -> None:
    if id != name:
        notebook.note("id-folder", keys, id=id, folder=name, what=what)
