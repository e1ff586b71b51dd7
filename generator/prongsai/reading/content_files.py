"""What lies in the content folder: which file is what, in a fixed order; nothing is opened here."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from prongsai.problems import Problem
from prongsai.reading.folders import Entry, Folder, is_folder, refuse_links
from prongsai.reading.kinds import DEVICES, is_slug

ORGANIZATION_FILE = "organization.yml"
REPORT_FILE = "report.yml"
CRITERIA_ID = re.compile(r"(?P<framework>[a-z0-9-]+)-(?P<year>2[4-9][0-9]{2})")
"""The name of a criteria file: framework and assessment year, such as nacc-2568."""

REPORT_FOLDER = re.compile(r"[0-9]{4}-(year|h1|h2|m12|q[1-4])")
_MEASURE_SUFFIXES = (".yml", ".md")
_ATTACHMENT = re.compile(r"[a-z0-9][a-z0-9_-]{0,100}(\.[a-z0-9_-]{1,20}){1,3}")


@dataclass(frozen=True, slots=True)
class ContentFile:
    """One file: where it is, and its name from the content folder with forward slashes."""

    path: Path
    name: str
    id: str = ""


@dataclass(slots=True)
class ReportFolder:
    """The files of one report."""

    key: str
    name: str
    report: ContentFile | None = None
    measures: list[ContentFile] = field(default_factory=list)
    attachments: list[ContentFile] = field(default_factory=list)


@dataclass(slots=True)
class OrganizationFolder:
    """The files of one organization."""

    id: str
    name: str
    organization: ContentFile | None = None
    reports: list[ReportFolder] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


@dataclass(slots=True)
class Inventory:
    """Every file that is read, and the problems of names and kinds of files."""

    organizations: list[OrganizationFolder] = field(default_factory=list)
    frameworks: list[ContentFile] = field(default_factory=list)
    criteria: list[ContentFile] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def list_content(content: Path) -> Inventory:
    """Walk the content folder once, by name; symbolic links are never followed."""
    inventory = Inventory()
    root = Folder(str(content), "", inventory.problems)
    for entry in root.entries():
        if entry.name == "frameworks":
            _frameworks(root.inside(entry), inventory)
        elif entry.name == "organizations":
            _organizations(root.inside(entry), inventory)
        else:
            refuse_links(root, entry)
    return inventory


def _frameworks(folder: Folder, inventory: Inventory) -> None:
    for entry in folder.entries():
        stem = _id_of(entry.name, (".yml",))
        if stem and not is_folder(entry):
            of_year = CRITERIA_ID.fullmatch(stem)
            group = inventory.criteria if of_year else inventory.frameworks
            group.append(_file(folder, entry, stem))
        else:
            folder.refuse_name(
                entry, "nacc.yml, nacc-2568.yml (a-z 0-9 -)", lambda name: _id_of(name, (".yml",))
            )


def _organizations(folder: Folder, inventory: Inventory) -> None:
    for entry in folder.entries():
        if is_folder(entry) and is_slug(entry.name):
            inventory.organizations.append(_organization(folder, entry))
        else:
            folder.refuse_name(entry, "si-somdet/ (a-z 0-9 -)", is_slug)


def _organization(parent: Folder, entry: Entry) -> OrganizationFolder:
    name = f"{parent.name}/{entry.name}"
    found = OrganizationFolder(entry.name, name)
    folder = Folder(entry.path, name, found.problems)
    for one in folder.entries():
        if one.name == ORGANIZATION_FILE and not is_folder(one):
            found.organization = _file(folder, one, entry.name)
        elif REPORT_FOLDER.fullmatch(one.name) and is_folder(one):
            found.reports.append(_report(folder, one))
        else:
            wanted, known = f"{ORGANIZATION_FILE}, 2568-year/", (ORGANIZATION_FILE,)
            folder.refuse_name(one, wanted, _is_own_name, known)
    if found.organization is None:
        folder.note_missing(ORGANIZATION_FILE)
    return found


def _report(parent: Folder, entry: Entry) -> ReportFolder:
    folder = parent.inside(entry)
    found = ReportFolder(entry.name, folder.name)
    for one in folder.entries():
        if one.name == REPORT_FILE and not is_folder(one):
            found.report = _file(folder, one, entry.name)
        elif one.name == "measures" and is_folder(one):
            _measures(folder.inside(one), found)
        elif one.name == "files" and is_folder(one):
            _attachments(folder.inside(one), found)
        else:
            wanted, known = f"{REPORT_FILE}, measures/, files/", (REPORT_FILE, "measures", "files")
            folder.refuse_name(one, wanted, known.__contains__, known)
    if found.report is None:
        folder.note_missing(REPORT_FILE)
    return found


def _measures(folder: Folder, report: ReportFolder) -> None:
    seen: dict[str, str] = {}
    for entry in folder.entries():
        stem = _id_of(entry.name, _MEASURE_SUFFIXES)
        if not stem or is_folder(entry):
            folder.refuse_name(entry, "01.yml, 01.md", _is_measure_name)
        elif stem in seen:
            folder.note("same-id-twice", entry.name, id=stem, first=seen[stem])
        else:
            seen[stem] = entry.name
            report.measures.append(_file(folder, entry, stem))


def _attachments(folder: Folder, report: ReportFolder) -> None:
    for entry in folder.entries():
        if _is_attachment_name(entry.name) and not is_folder(entry):
            report.attachments.append(_file(folder, entry, entry.name))
        else:
            folder.refuse_name(entry, "evidence-01.pdf (a-z 0-9 - _)", _is_attachment_name)


def _is_own_name(name: str) -> bool:
    return name == ORGANIZATION_FILE or bool(REPORT_FOLDER.fullmatch(name))


def _is_measure_name(name: str) -> bool:
    return bool(_id_of(name, _MEASURE_SUFFIXES))


def _is_attachment_name(name: str) -> bool:
    return bool(_ATTACHMENT.fullmatch(name)) and name.partition(".")[0] not in DEVICES


def _id_of(name: str, suffixes: tuple[str, ...]) -> str:
    """The id that a file's name gives, or empty when it can't be the file of an id."""
    stem, point, suffix = name.rpartition(".")
    return stem if point + suffix in suffixes and is_slug(stem) else ""


def _file(folder: Folder, entry: Entry, id: str) -> ContentFile:
    return ContentFile(Path(entry.path), f"{folder.name}/{entry.name}", id)
