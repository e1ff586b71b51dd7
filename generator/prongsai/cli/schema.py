"""`prongsai schema`: which keys each kind of file takes, for editors and for people."""

from __future__ import annotations

import json
from pathlib import Path

import click

from prongsai.cli.errors import Refusal
from prongsai.cli.grammar import Command
from prongsai.cli.language import Speaker
from prongsai.cli.new.writing import unwritable
from prongsai.cli.schema_text import described
from prongsai.cli.settings import Settings, shown_path
from prongsai.cli.values import not_among, one_of
from prongsai.reading.criteria_shape import CRITERIA
from prongsai.reading.framework_shape import FRAMEWORK
from prongsai.reading.kinds import Schema
from prongsai.reading.mapped import Mapped
from prongsai.reading.measure_shape import MEASURE
from prongsai.reading.organization_shape import ORGANIZATION
from prongsai.reading.report_shape import REPORT
from prongsai.reading.text_kinds import text_definition

DRAFT = "https://json-schema.org/draft/2020-12/schema"
SHAPES: dict[str, tuple[Mapped, str]] = {
    "organization": (ORGANIZATION, "content/organizations/*/organization.yml"),
    "report": (REPORT, "content/organizations/*/*/report.yml"),
    "measure": (MEASURE, "content/organizations/*/*/measures/*.yml"),
    "framework": (FRAMEWORK, "content/frameworks/*.yml"),
    "criteria": (CRITERIA, "content/frameworks/*-25??.yml"),
}
"""Kind of file -> its shape, and where such files are."""


def command(say: Speaker) -> click.Command:
    """The command in one language."""
    return Command(
        "schema",
        say=say,
        callback=_schema,
        params=[
            click.Argument(["kind"], required=False, metavar=f"[{'|'.join(SHAPES)}]"),
            click.Option(
                ["--format", "form"],
                metavar="[json|text]",
                default="json",
                callback=one_of(say, "json", "text"),
                help=say(
                    "json = JSON Schema สำหรับโปรแกรมแก้ไขไฟล์ text = รายการช่องสำหรับอ่าน",
                    "json = JSON Schema for editors, text = a list for people",
                ),
            ),
            click.Option(
                ["--output", "-o"],
                metavar="FOLDER",
                help=say(
                    "เขียน JSON Schema ของทุกชนิดลงโฟลเดอร์นี้",
                    "write the JSON Schema of every kind into this folder",
                ),
            ),
        ],
        help=say(
            "แสดงช่องข้อมูลทั้งหมดของแต่ละไฟล์ ไม่ระบุชนิด = ทุกชนิด",
            "Show which keys each kind of file takes; without a kind, all of them.",
        ),
    )


@click.pass_obj
def _schema(settings: Settings, kind: str | None, form: str, output: str | None) -> int:
    say, console = settings.say, settings.console
    names = tuple(SHAPES)
    if kind is not None and kind not in names:
        complaint = not_among(say, kind, names)
        raise Refusal(complaint, complaint)
    wanted = (kind,) if kind else names
    if output:
        _write_all(settings, Path(output), wanted)
    elif form == "text":
        console.write("\n\n".join(_text(name, say) for name in wanted))
    else:
        schema = file_schema(kind) if kind else all_schemas()
        console.data(_json(schema, plain=not console.writes_all_letters))
    return 0


def file_schema(kind: str) -> Schema:
    """The JSON Schema (2020-12) of one kind of file."""
    shape, _ = SHAPES[kind]
    return {
        "$schema": DRAFT,
        "$id": f"urn:prongsai:schema:{kind}",
        **shape.schema(),
        "$defs": text_definition(),
    }


def all_schemas() -> Schema:
    """One JSON Schema that holds every kind of file as a definition of its name."""
    kinds = {name: shape.schema() for name, (shape, _) in SHAPES.items()}
    return {"$schema": DRAFT, "$id": "urn:prongsai:schema", "$defs": {**kinds, **text_definition()}}


def _text(kind: str, say: Speaker) -> str:
    shape, place = SHAPES[kind]
    return described(shape.schema(), place, say)


def _write_all(settings: Settings, folder: Path, kinds: tuple[str, ...]) -> None:
    for kind in kinds:
        file = folder / f"{kind}.schema.json"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            file.write_text(_json(file_schema(kind)) + "\n", encoding="utf-8", newline="\n")
        except OSError:
            raise unwritable(file) from None
        settings.console.write(shown_path(file))


def _json(schema: Schema, *, plain: bool = False) -> str:
    return json.dumps(schema, ensure_ascii=plain, indent=2)
