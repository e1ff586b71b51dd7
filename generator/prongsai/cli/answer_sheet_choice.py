"""Which organization and year an answer sheet is for; refusals that name what there is."""

from __future__ import annotations

from prongsai.answer_sheet.answering import Wanted, years_of
from prongsai.cli.errors import Refusal
from prongsai.model.organization import Organization
from prongsai.model.site import Site
from prongsai.rendering.disclosure_words import NO_ITEM
from prongsai.rendering.shelf import Shelf
from prongsai.thai.text import compare_key
from prongsai.wording import printable, quoted, suggest

MOST_LISTED = 20


def chosen_organization(site: Site, asked: str | None) -> str | None:
    """The id of the organization that is asked for by id, name or short name."""
    if asked is None or asked in site.organization_by_id:
        return asked
    key = compare_key(asked)
    named = [one for one in site.organizations if key in map(compare_key, _names(one))]
    if len(named) == 1:
        return named[0].id
    raise _several(asked, named) if named else _unknown(asked, site)


def _names(organization: Organization) -> tuple[str, ...]:
    short = organization.short_name
    return (organization.id, organization.name, *((short,) if short else ()))


def _several(asked: str, named: list[Organization]) -> Refusal:
    shown, ids = quoted(printable(asked)), _listed([one.id for one in named])
    return Refusal(
        f"มีหน่วยงานชื่อ “{shown}” {len(named)} หน่วยงาน",
        f"{len(named)} organizations are called “{shown}”",
        f"ใช้รหัสแทนชื่อ: {ids}",
        f"use an id instead of the name: {ids}",
    )


def _unknown(asked: str, site: Site) -> Refusal:
    shown, close = quoted(printable(asked)), _close(asked, site)
    known = _listed([_called(one) for one in site.organizations])
    return Refusal(
        f"ไม่มีหน่วยงาน “{shown}”" + (f" หมายถึง {close} หรือไม่" if close else ""),
        f"there is no organization “{shown}”" + (f"; did you mean {close}?" if close else ""),
        f"หน่วยงานที่มี: {known}" if known else "เพิ่มหน่วยงานก่อนด้วย: prongsai new organization",
        f"there are: {known}" if known else "begin with: prongsai new organization",
    )


def _close(asked: str, site: Site) -> str:
    """The id that a misspelled id or name most likely means."""
    ids = {name: one.id for one in site.organizations for name in _names(one)}
    by_id = suggest(asked, tuple(site.organization_by_id))
    return by_id or ids.get(suggest(asked, tuple(ids)), "")


def _called(organization: Organization) -> str:
    short = organization.short_name
    return f"{organization.id} ({short})" if short else organization.id


def _listed(names: list[str]) -> str:
    more = len(names) - MOST_LISTED
    return ", ".join(names[:MOST_LISTED]) + (f" … (+{more})" if more > 0 else "")


def no_rows(shelf: Shelf, wanted: Wanted) -> Refusal:
    """Why there is nothing to answer: no such year, no report, or reports that answer nothing."""
    if wanted.year is not None:
        return _no_year(wanted.year, years_of(shelf, wanted.organization))
    organizations = shelf.views.organizations
    ids = [one.id for one in organizations if wanted.organization in (None, one.id)]
    if any(shelf.views.reports[id] for id in ids):
        return Refusal(NO_ITEM, "no report has tables, so nothing tells which items they answer")
    option = f" --organization {wanted.organization}" if wanted.organization else ""
    add = f"prongsai new report{option}"
    name = next((one.name for one in organizations if one.id == wanted.organization), "")
    return Refusal(
        f"{name or 'เว็บไซต์นี้'} ยังไม่มีรายงาน จึงยังไม่มีอะไรให้ตอบ",
        f"{name or 'this site'} has no report yet, so there is nothing to answer",
        f"เพิ่มรายงานด้วย: {add}",
        f"add one with: {add}",
    )


def _no_year(year: int, years: tuple[int, ...]) -> Refusal:
    known = ", ".join(map(str, years))
    new = f"prongsai new criteria {year}"
    return Refusal(
        f"ไม่มีรายงานหรือเกณฑ์ของปีการประเมิน {year}",
        f"there are no reports and no criteria of the assessment year {year}",
        f"ปีที่มี: {known}" if known else f"เพิ่มเกณฑ์ด้วย: {new}",
        f"there are: {known}" if known else f"add criteria with: {new}",
    )
