"""Checks of option values, with complaints in the language of the command line."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any

import click

from prongsai.cli.language import Speaker
from prongsai.thai.calendar import ERA_BORDER, to_ce
from prongsai.thai.digits import to_arabic
from prongsai.wording import quoted, suggest

Check = Callable[[click.Context, click.Parameter, Any], Any]
"""A callback of an option: the value as typed (None when left out) to the value as used."""


def one_of(say: Speaker, *values: str) -> Check:
    """Let only a few words through."""

    def check(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
        if value is None or value in values:
            return value
        raise click.BadParameter(not_among(say, value, values), ctx, param)

    return check


def not_among(say: Speaker, value: str, values: tuple[str, ...]) -> str:
    """The complaint that a word is none of a few."""
    shown, close, allowed = quoted(value), suggest(value, values), ", ".join(values)
    meant = say(f" หมายถึง {close} หรือไม่", f"; did you mean {close}?") if close else ""
    return say(
        f"ไม่มี “{shown}” ให้เลือก{meant} ใช้ได้: {allowed}",
        f"“{shown}” is not one of: {allowed}{meant}",
    )


def whole(say: Speaker, low: int, high: int) -> Check:
    """Let only whole numbers between two limits through, in Thai or Arabic digits."""

    def check(ctx: click.Context, param: click.Parameter, value: str | None) -> int | None:
        if value is None:
            return None
        number = read_whole(value)
        if number is None or not low <= number <= high:
            raise click.BadParameter(not_between(say, value, low, high), ctx, param)
        return number

    return check


def read_whole(text: str) -> int | None:
    """A whole number in Thai or Arabic digits, None for anything else."""
    digits = to_arabic(text.strip())
    if digits.isascii() and digits.isdigit() and len(digits) < 10:
        return int(digits)
    return None


def not_between(say: Speaker, value: str, low: int, high: int) -> str:
    """The complaint that a text is no number between two limits."""
    shown = quoted(value)
    return say(
        f"“{shown}” ต้องเป็นจำนวนเต็มตั้งแต่ {low} ถึง {high}",
        f"“{shown}” must be a whole number from {low} to {high}",
    )


def day(say: Speaker) -> Check:
    """Let only whole Gregorian dates through, in Thai or Arabic digits."""

    def check(ctx: click.Context, param: click.Parameter, value: str | None) -> date | None:
        if value is None:
            return None
        text = to_arabic(value.strip())
        try:
            found = date.fromisoformat(text) if _DAY.fullmatch(text) else None
        except ValueError:
            found = None
        if found is None or found.year >= ERA_BORDER:
            raise click.BadParameter(_not_a_day(say, value), ctx, param)
        return found

    return check


_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _not_a_day(say: Speaker, value: str) -> str:
    year = to_arabic(value.strip()).partition("-")[0]
    buddhist = year.isascii() and year.isdigit() and len(year) == 4 and int(year) >= ERA_BORDER
    shown = quoted(value)
    if buddhist:
        meant = to_ce(int(year))
        return say(
            f"“{shown}” เป็นปี พ.ศ. ให้ใช้ปี ค.ศ. {meant}",
            f"“{shown}” is a year of the Buddhist era: write {meant}",
        )
    return say(
        f"“{shown}” ไม่ใช่วันที่ ให้เขียนเป็น ปี ค.ศ.-เดือน-วัน เช่น 2026-03-31",
        f"“{shown}” is no date: write it as 2026-03-31",
    )
