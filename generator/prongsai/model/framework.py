"""What reports are measured against: a framework and its indicators."""

from __future__ import annotations

from dataclasses import dataclass

TOOLS = ("IIT", "EIT", "OIT")


@dataclass(frozen=True, slots=True)
class Indicator:
    """One indicator of a framework; `id` is its address, `number` what people call it by."""

    number: int
    id: str
    tool: str
    name: str
    also: tuple[str, ...] = ()
    name_en: str | None = None
    alt_en: str | None = None


@dataclass(frozen=True, slots=True)
class Framework:
    """A set of criteria, such as the ITA of the NACC."""

    id: str
    file: str
    name: str
    indicators: tuple[Indicator, ...]
    name_en: str | None = None
    source: str | None = None

    def by_number(self, number: int) -> Indicator | None:
        """The indicator with this number, or None."""
        return next((one for one in self.indicators if one.number == number), None)
