"""How commands look to people: help and complaints of click in both languages, common options."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from prongsai.cli.language import LANGUAGES, Speaker
from prongsai.cli.settings import Settings
from prongsai.cli.values import one_of
from prongsai.wording import suggest

Maker = Callable[[Speaker], click.Command]
"""Makes a command in one language."""

_HELP_COLUMN = 30


def later(module: str) -> Maker:
    """The maker `command` of a module that is imported only when the command is wanted."""

    def make(say: Speaker) -> click.Command:
        command: click.Command = import_module(module).command(say)
        return command

    return make


def common_options(say: Speaker) -> list[click.Parameter]:
    """The options that stand before or after every command."""
    return [
        click.Option(
            ["--config", "-f"],
            metavar="PATH",
            expose_value=False,
            callback=_keep("config", Path),
            help=say(
                "ไฟล์การตั้งค่า (ไม่ระบุ = site_config.yml ในโฟลเดอร์นี้หรือเหนือขึ้นไป)",
                "configuration (default: site_config.yml in this folder or one above)",
            ),
        ),
        click.Option(
            ["--lang"],
            metavar="[th|en]",
            expose_value=False,
            callback=one_of(say, *LANGUAGES),
            help=say(
                "ภาษาของข้อความ (ตั้งด้วยตัวแปร PRONGSAI_LANG ได้)",
                "language of messages (also the variable PRONGSAI_LANG)",
            ),
        ),
        click.Option(
            ["--debug"],
            is_flag=True,
            expose_value=False,
            callback=_keep("debug", bool),
            help=say(
                "แสดงรายละเอียดทางเทคนิคเมื่อโปรแกรมขัดข้อง",
                "show technical details when the program fails",
            ),
        ),
        click.Option(
            ["--help", "-h"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_show_help,
            help=say("แสดงวิธีใช้นี้", "show this help"),
        ),
    ]


def _keep(name: str, kind: Callable[[Any], Any]) -> Callable[..., None]:
    def keep(ctx: click.Context, _: click.Parameter, value: Any) -> None:
        settings = ctx.find_object(Settings)
        if value and settings:
            setattr(settings, name, kind(value))

    return keep


def _show_help(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        settings = ctx.find_object(Settings)
        assert settings is not None
        settings.console.write(ctx.get_help())
        ctx.exit(0)


class Command(click.Command):
    """A command with the common options, whose help is in one language throughout."""

    def __init__(self, name: str, *, say: Speaker, **kwargs: Any) -> None:
        kwargs.setdefault("options_metavar", say("[ตัวเลือก]", "[OPTIONS]"))
        super().__init__(name, add_help_option=False, **kwargs)
        self.say = say
        self.common = common_options(say)
        self.params += self.common

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take the arguments in; words that are left over are refused in our own words."""
        ctx.allow_extra_args = True
        rest = super().parse_args(ctx, args)
        if ctx.args and not ctx.resilient_parsing:
            words = " ".join(ctx.args)
            ctx.fail(self.say(f"ไม่รู้จัก “{words}” ในคำสั่งนี้", f"unexpected: “{words}”"))
        return rest

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Usage, text, options."""
        _write_help(self, ctx, formatter, self.say, [])


class Group(click.Group):
    """A command with commands, each made only when it is called or its help is shown."""

    def __init__(
        self,
        name: str,
        *,
        say: Speaker,
        makers: dict[str, tuple[Maker, str]],
        **kwargs: Any,
    ) -> None:
        kwargs.setdefault("options_metavar", say("[ตัวเลือก]", "[OPTIONS]"))
        kwargs.setdefault("subcommand_metavar", say("คำสั่ง ...", "COMMAND ..."))
        super().__init__(name, add_help_option=False, **kwargs)
        self.say = say
        self.makers = makers
        self.common = common_options(say)
        self.params += self.common

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names in the order of daily work."""
        return list(self.makers)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Make the command."""
        found = self.makers.get(cmd_name)
        return found[0](self.say) if found else None

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take the arguments in; without any, show the help and fail."""
        if not args and not ctx.resilient_parsing:
            settings = ctx.find_object(Settings)
            assert settings is not None
            settings.console.say(ctx.get_help())
            ctx.exit(2)
        return super().parse_args(ctx, args)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command of the first word, or say which was probably meant."""
        name = args[0]
        command = self.get_command(ctx, name)
        if command is None and not ctx.resilient_parsing:
            close = suggest(name, tuple(self.makers))
            meant = self.say(f" หมายถึง {close} หรือไม่", f"; did you mean {close}?") if close else ""
            ctx.fail(self.say(f"ไม่มีคำสั่ง “{name}”{meant}", f"no such command: “{name}”{meant}"))
        return name, command, args[1:]

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Usage, text, commands, options."""
        commands = [(name, about) for name, (_, about) in self.makers.items()]
        _write_help(self, ctx, formatter, self.say, commands)


def complaint(error: click.UsageError, say: Speaker) -> str:
    """What is wrong with the arguments, in one sentence."""
    if isinstance(error, click.MissingParameter):
        name = _name(error)
        return say(f"ต้องระบุ {name}", f"{name} is missing")
    if isinstance(error, click.NoSuchOption):
        close = next(iter(error.possibilities or ()), "")
        meant = say(f" หมายถึง {close} หรือไม่", f"; did you mean {close}?") if close else ""
        name = error.option_name
        return say(f"ไม่มีตัวเลือก {name}{meant}", f"no such option: {name}{meant}")
    if isinstance(error, click.BadParameter):
        return f"{_name(error)}: {error.message}"
    if isinstance(error, click.BadOptionUsage):
        name = error.option_name
        if re.search("does not take a value", error.message):
            return say(f"ตัวเลือก {name} ไม่รับค่า", f"the option {name} takes no value")
        return say(f"ตัวเลือก {name} ต้องมีค่าตามหลัง", f"the option {name} needs a value")
    if error.message == "Missing command.":
        return say("ยังไม่ได้ระบุคำสั่ง", "a command is missing")
    return error.message


def _name(error: click.BadParameter) -> str:
    param = error.param
    if param is None:
        return ""
    if isinstance(param, click.Option):
        return max(param.opts, key=len)
    return param.human_readable_name


def _write_help(
    command: click.Command,
    ctx: click.Context,
    formatter: click.HelpFormatter,
    say: Speaker,
    commands: Sequence[tuple[str, str]],
) -> None:
    pieces = " ".join(command.collect_usage_pieces(ctx))
    formatter.write(f"{say('วิธีใช้', 'Usage')}: {ctx.command_path} {pieces}\n")
    for paragraph in (command.help or "").split("\n\n"):
        lines = [line.strip() for line in paragraph.splitlines()]
        formatter.write("\n" + "".join(f"  {line}\n" for line in lines))
    common = getattr(command, "common", [])
    own = [_row(one) for one in command.params if one not in common]
    _write_rows(formatter, say("คำสั่ง", "Commands"), commands)
    _write_rows(formatter, say("ตัวเลือก", "Options"), [row for row in own if row])
    _write_rows(
        formatter,
        say("ตัวเลือกร่วมทุกคำสั่ง", "Options of every command"),
        [row for row in map(_row, common) if row],
    )


def _row(param: click.Parameter) -> tuple[str, str] | None:
    if not isinstance(param, click.Option) or param.hidden:
        return None
    names = ", ".join(sorted(param.opts, key=len) + sorted(param.secondary_opts, key=len))
    value = "" if param.is_flag else f" {param.metavar or 'TEXT'}"
    return names + value, param.help or ""


def _write_rows(
    formatter: click.HelpFormatter, title: str, rows: Sequence[tuple[str, str]]
) -> None:
    """Write a list of terms; long Thai text is broken at its own spaces only."""
    if not rows:
        return
    formatter.write(f"\n{title}:\n")
    for term, about in rows:
        room = max(40, formatter.width - _HELP_COLUMN)
        first, *rest = _wrapped(about, room) or [""]
        if len(term) + 4 > _HELP_COLUMN:
            formatter.write(f"  {term}\n")
            rest = [first, *rest]
        else:
            formatter.write(f"  {term:<{_HELP_COLUMN - 2}}{first}\n")
        for line in rest:
            formatter.write(f"{'':<{_HELP_COLUMN}}{line}\n")


def _wrapped(text: str, room: int) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        if lines and _width(lines[-1]) + 1 + _width(word) <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _width(text: str) -> int:
    """How many columns a text takes: Thai vowels and tone marks above and below take none."""
    return sum(unicodedata.category(letter) != "Mn" for letter in text)
