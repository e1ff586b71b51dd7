"""`prongsai new organization`: one new folder with an organization.yml."""

from __future__ import annotations

from pathlib import Path

import click

from prongsai.cli.errors import Refusal
from prongsai.cli.grammar import Command
from prongsai.cli.language import Speaker
from prongsai.cli.new.asking import Asker, anything
from prongsai.cli.new.organization_file import (
    OrganizationDraft,
    organization_text,
    short_name_of,
    type_of_name,
)
from prongsai.cli.new.site_folder import framework_files
from prongsai.cli.new.writing import check_written, exists, tell_written, write_new
from prongsai.cli.settings import Settings
from prongsai.cli.values import not_among
from prongsai.model.organization import ORGANIZATION_TYPES
from prongsai.reading.content_files import CRITERIA_ID
from prongsai.reading.kinds import is_slug
from prongsai.site_config import SiteConfig

TYPES = tuple(ORGANIZATION_TYPES)


def command(say: Speaker) -> click.Command:
    """The command in one language."""
    return Command(
        "organization",
        say=say,
        callback=_new_organization,
        params=[
            click.Argument(["id"], required=False, metavar=say("[รหัส]", "[ID]")),
            click.Option(["--name"], help=say("ชื่อเต็มของหน่วยงาน", "full name")),
            click.Option(
                ["--type", "kind"],
                metavar="TYPE",
                help=say(
                    "ประเภทหน่วยงาน เช่น subdistrict-administration (ไม่ระบุ = ดูจากชื่อ)",
                    "type, such as subdistrict-administration (default: from the name)",
                ),
            ),
            click.Option(["--short-name"], help=say("ชื่อย่อ เช่น อบต.ตัวอย่าง", "short name")),
            click.Option(["--subdistrict"], help=say("ตำบล", "subdistrict")),
            click.Option(["--district"], help=say("อำเภอ", "district")),
            click.Option(["--province"], help=say("จังหวัด", "province")),
        ],
        help=say(
            "เพิ่มหน่วยงาน เช่น\n"
            "prongsai new organization ban-mai --name องค์การบริหารส่วนตำบลบ้านใหม่\n\n"
            "รหัสใช้ตัวพิมพ์เล็ก a-z ตัวเลข และ - เป็นที่อยู่หน้าเว็บ จึงไม่เปลี่ยนหลังเผยแพร่\n"
            "ไม่ใส่ประเภท (อบต. ทต.) ในรหัส เพราะประเภทเปลี่ยนได้",
            "Add an organization, such as\n"
            "prongsai new organization ban-mai --name องค์การบริหารส่วนตำบลบ้านใหม่\n\n"
            "The id (a-z, digits and -) is its address and never changes once published.",
        ),
    )


@click.pass_obj
def _new_organization(
    settings: Settings,
    id: str | None,
    name: str | None,
    kind: str | None,
    short_name: str | None,
    subdistrict: str | None,
    district: str | None,
    province: str | None,
) -> int:
    say = settings.say
    site = settings.site()
    ask = Asker(settings)
    folder = site.content / "organizations"
    full = ask.need(name, "--name", say("ชื่อเต็มของหน่วยงาน", "full name"), anything)
    id = ask.need(
        id,
        say("รหัส", "ID"),
        say("รหัสหน่วยงาน (a-z 0-9 -)", "id (a-z 0-9 -)"),
        lambda answer: _bad_id(answer, site, say),
    )
    known = type_of_name(full) or ""
    kind = ask.need(
        kind,
        "--type",
        say("ประเภท", "type") + f" ({' '.join(TYPES)})" * (not known),
        lambda answer: "" if answer in TYPES else not_among(say, answer, TYPES),
        known,
    )
    ask.finish()
    draft = OrganizationDraft(
        id,
        full,
        kind,
        ask.given(short_name, "--short-name") or short_name_of(full, kind),
        ask.wish(subdistrict, "--subdistrict", say("ตำบล", "subdistrict")),
        ask.wish(district, "--district", say("อำเภอ", "district")),
        ask.wish(province, "--province", say("จังหวัด", "province")),
        _framework(site),
    )
    file = folder / id / "organization.yml"
    texts: dict[Path, str | bytes] = {file: organization_text(draft)}
    texts |= _missing_framework(site, draft.framework)
    write_new(texts)
    tell_written(settings, list(texts))
    settings.console.write(
        say(
            f"ต่อไป: เพิ่มรายงานด้วย prongsai new report --organization {id}",
            f"next: prongsai new report --organization {id}",
        )
    )
    return check_written(settings, site, [file])


def _bad_id(answer: str, site: SiteConfig, say: Speaker) -> str:
    if not is_slug(answer):
        return say(
            f"รหัส “{answer}” ใช้ไม่ได้ ใช้ตัวพิมพ์เล็ก a-z ตัวเลข และ - เท่านั้น ไม่เกิน 63 ตัว",
            f"“{answer}” can't be an id: use lower-case a-z, digits and -, at most 63",
        )
    folder = site.content / "organizations" / answer
    if folder.exists():
        refusal: Refusal = exists(folder)
        return say(refusal.th, refusal.en)
    return ""


def _framework(site: SiteConfig) -> str:
    """The framework that is there; the built-in one where there are none or several."""
    files = (site.content / "frameworks").glob("*.yml")
    found = sorted(file.stem for file in files if not CRITERIA_ID.fullmatch(file.stem))
    return found[0] if len(found) == 1 else "nacc"


def _missing_framework(site: SiteConfig, id: str) -> dict[Path, str]:
    folder = site.content / "frameworks"
    if (folder / f"{id}.yml").exists():
        return {}
    found = {folder / name: text for name, text in framework_files()}
    return {file: text for file, text in found.items() if not file.exists()}
