"""From records to weighted words: which document holds which word, and how much it counts there.

The weights are BM25F (Robertson and Zaragoza, 2009) with fields as in `records.WEIGHTS`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from math import log2

from prongsai.parallel import map_in_processes
from prongsai.search.postings import STRONGEST, Posting, Postings, compact
from prongsai.search.records import KINDS, PASSAGES, WEIGHTS, Facets, Record, Subject, record_of
from prongsai.search.segmenting import Dictionary
from prongsai.search.synonyms import word_list
from prongsai.search.texts import keep
from prongsai.search.tokens import YEAR_WORDS, is_thai, tokens

SATURATION = 1.2
USUAL_LENGTH = 300
"""Words in a usual body; a fixed number, so that one record's weights never depend on others."""

LENGTH_SHARE = 0.4
PART_WEIGHT = 0.5
SHORTEST_PART = 3
LONGEST_WORD = 60
BATCH = 256
"""Documents; a multiple of those whose texts stand in one file."""

KEYWORD_PLACES = 8


@dataclass(slots=True)
class KeywordPlaces:
    """A word of titles: in how many it stands, and the first measures that have it."""

    count: int = 0
    documents: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Batch:
    """What was found in neighbouring documents."""

    postings: Postings = field(default_factory=Postings)
    texts: bytes = b""
    facets: list[Facets] = field(default_factory=list)
    keywords: dict[str, KeywordPlaces] = field(default_factory=dict)


def index_subjects(
    subjects: Sequence[Subject], dictionary: Dictionary, *, processes: int | None = None
) -> Iterator[Batch]:
    """Index all subjects, batch by batch in order, in as many processes as are useful."""
    indexer = Indexer(dictionary)
    starts = range(0, len(subjects), BATCH)
    parts = [(start, subjects[start : start + BATCH]) for start in starts]
    weights = [len(part) for _, part in parts]
    done = map_in_processes(indexer.batch, parts, weights=weights, processes=processes)[::-1]
    while done:
        yield done.pop()  # so that no batch is held longer than it is needed


class Indexer:
    """Indexes batches of neighbouring documents."""

    def __init__(self, dictionary: Dictionary) -> None:
        self._dictionary = dictionary
        self._stop = frozenset(word_list().stop)
        self._parts_of: dict[str, tuple[str, ...] | None] = {}
        self._again = lru_cache(maxsize=1 << 8)(self._words)
        """For names and titles, which are asked for more than once in a row."""

    def batch(self, part: tuple[int, Sequence[Subject]]) -> Batch:
        """The words of some subjects, the first of which is document `part[0]`."""
        start, subjects = part
        done = Batch()
        postings: dict[str, Posting] = {}
        rows: list[object] = []
        for number, subject in enumerate(subjects, start):
            record = record_of(subject)
            self._add(postings, number, record)
            if record.kind == "measure":
                self._note_keywords(done, number, record)
            done.facets.append(record.facets)
            rows.append(_row(record))
        done.texts = keep(rows)
        done.postings = compact(postings)
        return done

    def _add(self, postings: dict[str, Posting], number: int, record: Record) -> None:
        for word, weight in self.weigh(record).items():
            posting = postings.get(word)
            if posting is None:
                posting = postings[word] = Posting()
            posting.documents.append(number)
            # The saturated weight in 15 steps; here because it is done for every word of all texts.
            posting.impacts.append(round(STRONGEST * weight / (weight + SATURATION)) or 1)

    def _note_keywords(self, done: Batch, number: int, record: Record) -> None:
        for word in self.title_words(record):
            keyword = done.keywords.setdefault(word, KeywordPlaces())
            keyword.count += 1
            if len(keyword.documents) < KEYWORD_PLACES:
                keyword.documents.append(number)

    def weigh(self, record: Record) -> dict[str, float]:
        """Each word of a record with its weight over all fields."""
        weights = WEIGHTS[record.kind]
        found: dict[str, float] = {}
        body: Counter[str] = Counter()
        for name, text in record.fields:
            if name == "body":
                body.update(self._words(text))
            elif name == "names" or record.kind == "organization":
                # Names stand there in all their forms: each word of them counts once.
                self._put(found, dict.fromkeys(self._again(text), 1), weights[name])
            else:
                self._put(found, Counter(self._again(text)), weights[name])
        length = body.total()
        share = weights["body"] / (1 - LENGTH_SHARE + LENGTH_SHARE * length / USUAL_LENGTH)
        damped = {word: 1 + log2(count) for word, count in body.items()}
        self._put(found, damped, share)
        return found

    def title_words(self, record: Record) -> set[str]:
        """Words of a title that are worth a place in a list of keywords."""
        titles = (text for name, text in record.fields if name == "title")
        return {
            word
            for text in titles
            for word in self._again(text)
            if is_thai(word) and len(word) >= SHORTEST_PART and word in self._dictionary
        }

    def _words(self, text: str) -> list[str]:
        known = self._parts_of
        found = list(tokens(text, self._dictionary))
        for word in found:
            if word not in known:
                known[word] = self._useful_parts(word)
        return [word for word in found if known[word] is not None]

    def _put(self, found: dict[str, float], words: Mapping[str, float], weight: float) -> None:
        for word, count in words.items():
            value = weight * count
            found[word] = found.get(word, 0.0) + value
            for part in self._parts_of[word] or ():
                found[part] = found.get(part, 0.0) + PART_WEIGHT * value

    def _useful_parts(self, word: str) -> tuple[str, ...] | None:
        """The parts by which a word is found too; None for a word that is left out."""
        if word in self._stop or len(word) > LONGEST_WORD or _lone_letter(word):
            return None
        if word not in self._dictionary or len(word) <= SHORTEST_PART or not is_thai(word):
            return ()
        if word in YEAR_WORDS:
            return ()  # every page has ปีงบประมาณ, few are about งบประมาณ
        parts = dict.fromkeys(self._dictionary.parts(word))
        return tuple(
            part for part in parts if len(part) >= SHORTEST_PART and part not in self._stop
        )


def _lone_letter(word: str) -> bool:
    return len(word) == 1 and not word.isdigit()


def _row(record: Record) -> list[object]:
    """What a hit shows: id, kind, path, title, organization, year, round, then its passages.

    Kind and fields are places in KINDS and PASSAGES; a field's place is followed by its text.
    """
    return [
        record.id,
        KINDS.index(record.kind),
        record.path,
        record.title,
        record.organization,
        record.year,
        record.round,
        *(part for name, text in record.passages for part in (PASSAGES.index(name), text)),
    ]
