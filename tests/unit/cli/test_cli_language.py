"""Help and complaints are complete in Thai and in English."""

from __future__ import annotations

import re
from collections.abc import Iterator

import click
import pytest
from prongsai.cli.app import make_app
from prongsai.cli.console import Console
from prongsai.cli.grammar import Group
from prongsai.cli.language import Speaker, chosen_language
from prongsai.cli.settings import Settings

THAI = re.compile(r"[ก-๛]")
EXAMPLES = re.compile(r"โปร่งใส|องค์การบริหารส่วนตำบลบ้านใหม่|ตุลาคม ๒๕๖๘ - มีนาคม ๒๕๖๙")


def commands(say: Speaker) -> Iterator[tuple[str, click.Command]]:
    """Every command with the words that call it."""

    def inside(group: Group, words: str) -> Iterator[tuple[str, click.Command]]:
        for name, (make, _) in group.makers.items():
            command = make(say)
            yield f"{words} {name}", command
            if isinstance(command, Group):
                yield from inside(command, f"{words} {name}")

    app = make_app(say)
    yield "prongsai", app
    yield from inside(app, "prongsai")


def help_of(words: str, command: click.Command, say: Speaker) -> str:
    settings = Settings(say, Console())
    with click.Context(command, info_name=words, obj=settings) as ctx:
        return command.get_help(ctx)


WORDS = [words for words, _ in commands(Speaker("th"))]


@pytest.mark.parametrize("words", WORDS)
def test_thai_help_is_thai(words: str) -> None:
    say = Speaker("th")
    text = help_of(words, dict(commands(say))[words], say)
    assert "วิธีใช้" in text and "ตัวเลือกร่วมทุกคำสั่ง" in text
    for stranger in ("Usage", "Options", "Commands", "Show this", "default", "[OPTIONS]"):
        assert stranger not in text


@pytest.mark.parametrize("words", WORDS)
def test_english_help_is_english(words: str) -> None:
    say = Speaker("en")
    text = help_of(words, dict(commands(say))[words], say)
    assert "Usage" in text and "Options of every command" in text
    assert not THAI.search(EXAMPLES.sub("", text))


@pytest.mark.parametrize("language", ["th", "en"])
@pytest.mark.parametrize("words", WORDS)
def test_every_option_is_explained(words: str, language: str) -> None:
    say = Speaker(language)
    command = dict(commands(say))[words]
    assert command.help
    for param in command.params:
        if isinstance(param, click.Option):
            assert param.help, param.opts
            assert bool(THAI.search(EXAMPLES.sub("", param.help))) == (language == "th") or (
                language == "en" and "อบต" in param.help
            )


@pytest.mark.parametrize(
    ("arguments", "environment", "language"),
    [
        ([], {}, "th"),
        (["--lang", "en", "check"], {}, "en"),
        (["check", "--lang", "en"], {}, "en"),
        (["check", "--lang=en"], {}, "en"),
        ([], {"PRONGSAI_LANG": "en"}, "en"),
        ([], {"PRONGSAI_LANG": "EN_US"}, "en"),
        (["--lang", "th"], {"PRONGSAI_LANG": "en"}, "th"),
        (["--lang", "fr"], {}, "th"),
        (["--lang"], {}, "th"),
        (["check", "--", "--lang", "en"], {}, "th"),
    ],
)
def test_the_language_is_found_anywhere(
    arguments: list[str], environment: dict[str, str], language: str
) -> None:
    assert chosen_language(arguments, environment) == language
