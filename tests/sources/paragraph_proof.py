"""Compares the paragraphs outside the tables with the texts of the report and its organization."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from .content_text import Report, Value, flatten, mapping, names, sequence, text
from .source_text import Paragraph, squeeze


@dataclass(frozen=True, slots=True)
class ParagraphProof:
    """The paragraphs that remain of one source beside its report.

    `everything` is the whole source without whitespace, table cells included.
    """

    report: Report
    paragraphs: Sequence[Paragraph]
    everything: str

    def problems(self) -> Iterator[str]:
        """Paragraphs of no text, texts of no paragraph, and measures under a wrong heading."""
        rest = {one.line: squeeze(one.text) for one in self.paragraphs}
        for name, content in self._running_texts():
            run = _find_run(content, rest)
            if not run:
                yield f"{name}: no lines of the source print it: {content}"
            for line in run:
                del rest[line]
        identity = re.compile(f"(?:{'|'.join(map(re.escape, sorted(self._identity())))})+")
        for line, words in rest.items():
            if not identity.fullmatch(words):
                yield f"line {line}: in no text of the report: {words}"
        for fact in self._facts():
            if squeeze(fact) not in self.everything:
                yield f"not in the source: {fact}"
        yield from self._heading_problems()

    def _running_texts(self) -> Iterator[tuple[str, str]]:
        """Texts that the source prints once each, as whole lines."""
        report = self.report.report
        yield "title", squeeze(flatten(report["title"]))
        for one in map(mapping, sequence(report.get("texts", []))):
            yield "texts", squeeze(flatten(one["text"]))
        for heading in self._headings.values():
            yield "indicators", heading

    @property
    def _headings(self) -> Mapping[str, str]:
        """The heading that the report prints for each of its indicators, by the indicator's id."""
        indicators = map(mapping, sequence(self.report.report.get("indicators", [])))
        return {text(one["id"]): squeeze(_heading(one)) for one in indicators}

    def _heading_problems(self) -> Iterator[str]:
        """Check that the last paragraph before a measure's row is the heading of its indicator."""
        for measure_id, measure in self.report.measures.items():
            indicator = text(measure.get("indicator", ""))
            if not indicator:
                continue
            line = min(int(text(mapping(one)["line"])) for one in sequence(measure["source"]))
            before = [squeeze(one.text) for one in self.paragraphs if one.line < line]
            if before[-1:] != [self._headings.get(indicator)]:
                yield f"measure {measure_id}: its row does not stand under indicator {indicator}"

    def _identity(self) -> set[str]:
        """Who, where and when: short texts that may stand alone on a line, any number of times."""
        organization = self.report.organization
        places = (("ตำบล", "subdistrict"), ("อำเภอ", "district"), ("จังหวัด", "province"))
        named = {key: text(organization.get(key, "")) for _, key in places}
        found = {
            text(organization["name"]),
            text(organization.get("short_name", "")),
            *(f"{word}{named[key]}" for word, key in places if named[key]),
            *self._facts(),
        }
        return {squeeze(one) for one in found if one}

    def _facts(self) -> Iterator[str]:
        """Short texts of the content that must stand somewhere in the source."""
        organization, report = self.report.organization, self.report.report
        yield from names(organization.get("printed_names", []))
        yield flatten(organization.get("address", ""))
        for contact in map(mapping, sequence(organization.get("contacts", []))):
            yield text(contact["text"])
        for group, keys in (
            ("issued", ("unit", "text")),
            ("prepared_by", ("role", "position", "name")),
            ("score", ("text", "grade")),
            ("round", ("text",)),
        ):
            values = mapping(report.get(group, {}))
            yield from (flatten(values.get(key, "")) for key in keys)


def _heading(indicator: Mapping[str, Value]) -> str:
    return f"ตัวชี้วัดที่ {text(indicator['number'])} ({text(indicator['name'])})"


def _find_run(content: str, lines: Mapping[int, str]) -> list[int]:
    """Find neighbouring lines that together are exactly the content; none is []."""
    numbers = list(lines)
    for start in range(len(numbers)):
        joined = ""
        for end in range(start, len(numbers)):
            joined += lines[numbers[end]]
            if joined == content:
                return numbers[start : end + 1]
            if not content.startswith(joined):
                break
    return []
