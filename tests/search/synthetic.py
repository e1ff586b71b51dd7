"""A site of any size for measuring: varied Thai records made with seeded chance, no copies.

Measures are recombined from the phrases of the five real reports; words of the word list are put in
by Zipf's law, places and projects get names nobody has heard, and scanning errors creep in. So the
vocabulary goes on growing with the site, as that of real reports does.
"""

from __future__ import annotations

import random
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from pathlib import Path

from prongsai.check_content import check_content
from prongsai.model.measure import TEXT_FIELDS, ItaLink, Measure, Period, Status
from prongsai.model.organization import ORGANIZATION_TYPES, Organization
from prongsai.model.report import Report, Round
from prongsai.model.site import Site
from prongsai.model.text import Item, Text
from prongsai.thai.word_list import thai_words

ROOT = Path(__file__).parents[2]
SEED = 20
TYPES = ("subdistrict-administration", "subdistrict-municipality", "town-municipality", "school")
TYPE_SHARES = (62, 26, 6, 6)
YEARS = range(2562, 2570)
ROUNDS = ("year", "m12", "h1", "h2")
MEASURES_A_REPORT = (6, 14)
REPORTS_AN_ORGANIZATION = (1, 3)
OCR_ERRORS_A_LETTER = 0.002
POOL = 30_000
"""Words of the list that reports may use at all; by Zipf and Mandelbrot, few of them often."""

LETTERS_A_WORD = 80
"""About one word of the pool is put in for so many letters: a dozen a measure."""

LENGTH_SHARE = 0.6
"""Of a real line's length is made of phrases; names, words and errors make it whole."""
_PROVINCES = (
    "กระบี่ กาญจนบุรี กาฬสินธุ์ ขอนแก่น จันทบุรี ชัยนาท ชัยภูมิ ชุมพร เชียงราย เชียงใหม่ ตรัง ตราด ตาก "
    "นครพนม นครราชสีมา นนทบุรี นราธิวาส น่าน บุรีรัมย์ ปัตตานี พะเยา พังงา พัทลุง พิจิตร พิษณุโลก "
    "เพชรบุรี แพร่ ภูเก็ต มหาสารคาม ยโสธร ยะลา ร้อยเอ็ด ระนอง ระยอง ราชบุรี ลพบุรี ลำปาง ลำพูน เลย "
    "ศรีสะเกษ สกลนคร สงขลา สตูล สระแก้ว สระบุรี สิงห์บุรี สุโขทัย สุพรรณบุรี สุรินทร์ หนองคาย อ่างทอง "
    "อุดรธานี อุตรดิตถ์ อุทัยธานี อุบลราชธานี"
)
PROVINCES = tuple(_PROVINCES.split())
_SYLLABLES = (
    "บ้าน หนอง โคก ดอน นา ท่า ห้วย คลอง ทุ่ง ป่า แก้ว คำ ทอง เงิน งาม สูง กลาง ใต้ เหนือ แดง ขาว ดำ "
    "เขียว ไผ่ ยาง มะขาม ม่วง หว้า แสง ชัย ศรี พระ ใหม่ เก่า ใหญ่ น้อย ลาด เขา ถ้ำ น้ำ บึง บัว ปลา ช้าง "
    "เสือ กวาง นก ไก่ ทราย หิน ดิน แพรก ขวาง ลึก หลวง ราช เมือง วัง เวียง แม่ สัน ปง กุด โพน เสลา"
)
SYLLABLES = tuple(_SYLLABLES.split())
_BREAK = re.compile(r"(?<=[\u0e01-\u0e4e)]) +(?=[\u0e01-\u0e4e])")
_SLIPS = {"ซ": "ช", "ผ": "พ", "ด": "ต", "ี": "ิ", "ู": "ุ", "ศ": "ส"}


def make_site(measures: int, seed: int = SEED) -> Site:
    """A site with exactly so many measures; the same numbers give the same site."""
    content = check_content(ROOT / "content", prefix="content/").site
    chance = random.Random(seed)
    phrases = _phrases(content)
    writer = Writer(chance, phrases, _originals(content))
    organizations: list[Organization] = []
    reports: list[Report] = []
    written = 0
    while written < measures:
        organization = writer.organization(len(organizations))
        organizations.append(organization)
        for report in writer.reports(organization, measures - written):
            reports.append(report)
            written += len(report.measures)
    return Site(tuple(organizations), tuple(reports), content.frameworks)


def _phrases(content: Site) -> dict[str, tuple[str, ...]]:
    """What the five reports print in each field, cut at spaces between Thai words."""
    found: dict[str, list[str]] = {field: [] for field in ("title", *TEXT_FIELDS)}
    for report in content.reports:
        for measure in report.measures:
            for field, phrases in found.items():
                text = measure.text_of(field)
                for line in text.plain().split("\n") if text else ():
                    phrases += [phrase for phrase in _BREAK.split(line) if len(phrase) > 3]
    return {field: tuple(phrases) for field, phrases in found.items()}


@dataclass(frozen=True)
class Original:
    """A real report whose columns are borrowed, and its measures."""

    report: Report
    measures: tuple[Measure, ...]


def _originals(content: Site) -> tuple[Original, ...]:
    return tuple(Original(report, report.measures) for report in content.reports)


class Writer:
    """Writes organizations and reports by chance."""

    def __init__(
        self,
        chance: random.Random,
        phrases: dict[str, tuple[str, ...]],
        originals: Sequence[Original],
    ) -> None:
        self._chance = chance
        self._phrases = phrases
        self._originals = originals
        self._words = chance.sample(sorted(thai_words().words), POOL)
        self._shares = list(accumulate(1 / (rank + 100) ** 1.3 for rank in range(POOL)))

    def organization(self, number: int) -> Organization:
        """An organization with a name of its own."""
        (type,) = self._chance.choices(TYPES, TYPE_SHARES)
        name, short = ORGANIZATION_TYPES[type]
        place = self._place()
        id = f"org-{number:06d}"
        return Organization(
            id=id,
            file=f"organizations/{id}/organization.yml",
            name=name + place,
            type=type,
            short_name=short + place,
            subdistrict=place,
            district=self._place(),
            province=self._chance.choice(PROVINCES),
        )

    def reports(self, organization: Organization, most: int) -> Iterator[Report]:
        """Reports of different years with together at most `most` measures."""
        left = most
        years = self._chance.sample(YEARS, self._chance.randint(*REPORTS_AN_ORGANIZATION))
        for year in sorted(years):
            original = self._chance.choice(self._originals)
            count = min(left, self._chance.randint(*MEASURES_A_REPORT))
            left -= count
            if not count:
                return
            code = self._chance.choice(ROUNDS)
            file = f"organizations/{organization.id}/{year}-{code}/report.yml"
            yield replace(
                original.report,
                organization=organization.id,
                file=file,
                fiscal_year=year,
                round=Round(code),
                texts=(),
                measures=tuple(
                    self._measure(original, number, organization, year)
                    for number in range(1, count + 1)
                ),
                measure_order=(),
            )

    def _measure(
        self, original: Original, number: int, organization: Organization, year: int
    ) -> Measure:
        base = self._chance.choice(original.measures)
        texts = {
            field: self._text(field, base.text_of(field), organization)
            for field in ("title", *TEXT_FIELDS)
            if isinstance(getattr(base, field), Text)
        }
        id = f"{number:02d}"
        period = Period(Text((Item(f"ตุลาคม {year - 1} - กันยายน {year}"),)))
        status = base.status and Status(self._chance.choice(("done", "in-progress", None)))
        ita = ItaLink(self._chance.randint(1, 10), "suggested")
        changed = replace(base, id=id, file=f"{id}.yml", period=period, status=status, ita=ita)
        return replace(changed, corrections=(), notes=(), **texts)

    def _text(self, field: str, original: Text | None, organization: Organization) -> Text:
        """As many lines as the original has, each of about as many phrases, put together anew."""
        lines = original.plain().split("\n") if original and original.has_words else []
        return Text(tuple(Item(self._line(field, line, organization)) for line in lines))

    def _line(self, field: str, line: str, organization: Organization) -> str:
        chosen = [self._chance.choice(self._phrases[field])]
        while sum(map(len, chosen)) < LENGTH_SHARE * len(line):
            chosen.append(self._chance.choice(self._phrases[field]))
        if self._chance.random() < 0.4:
            chosen[0] = line[: self._chance.randint(20, 80)]
        if self._chance.random() < 0.3:
            chosen.append(self._chance.choice((organization.called, organization.name)))
        for _ in range(max(1, round(len(line) / LETTERS_A_WORD))):
            place = self._chance.randrange(len(chosen) + 1)
            chosen.insert(place, self._word())
        if self._chance.random() < 0.1:
            chosen.append("โครงการ" + self._place())
        return self._scanned(" ".join(chosen))

    def _word(self) -> str:
        share = self._chance.random() * self._shares[-1]
        return self._words[bisect_left(self._shares, share)]

    def _place(self) -> str:
        return "".join(self._chance.sample(SYLLABLES, self._chance.choice((2, 2, 3))))

    def _scanned(self, text: str) -> str:
        """The text with about two errors in a thousand letters, as scanning makes them."""
        expected = len(text) * OCR_ERRORS_A_LETTER
        errors = int(expected + self._chance.random())
        for _ in range(errors):
            at = self._chance.randrange(len(text))
            letter = text[at]
            changed = _SLIPS.get(letter, "" if letter in "่้๊๋" else letter + " ")
            text = text[:at] + changed + text[at + 1 :]
        return text
