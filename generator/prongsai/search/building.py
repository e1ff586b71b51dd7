"""The whole index of a site: from the plan to files and keywords. See `docs/search-format.md`."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from prongsai.planning.entries import Keyword
from prongsai.planning.plan import Plan
from prongsai.search.everyday import Everyday, known_groups, pack_everyday, words_apart
from prongsai.search.facets import Labels, facet_labels
from prongsai.search.indexing import index_subjects
from prongsai.search.keywords import choose_keywords
from prongsai.search.known_synonyms import KnownGroup, known_synonyms, numbered, words_of
from prongsai.search.merging import (
    RARE_WORDS,
    Merged,
    PackedWords,
    facet_columns,
    merge,
    pack_words,
)
from prongsai.search.offline import offline_files
from prongsai.search.packing import compress, compress_json, runs, steps
from prongsai.search.records import FACETS, KINDS, PASSAGES, subjects
from prongsai.search.segmenting import PARTICLES, Dictionary
from prongsai.search.synonyms import word_list
from prongsai.search.texts import documents_together, pack_texts
from prongsai.search.tokens import YEAR_WORDS
from prongsai.search.topics.held import hold_topics
from prongsai.search.topics.learned import ALL, USUAL, learned, pack_learned, shard_learned
from prongsai.search.topics.meaning import meant
from prongsai.search.vocabulary import make_dictionary
from prongsai.thai.word_list import thai_words

FORMAT = 6
FOLDER = "search"
_YEAR = re.compile("25[0-9][0-9]")
MOST_OFFLINE = 50_000
"""Above so many documents the form for opening from disk, a third larger than the index, is left
out, and a page that is opened from disk says so."""


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """What the search adds to a site: files by path from its root, and the keyword page's words."""

    files: Mapping[str, bytes]
    keywords: tuple[Keyword, ...]


def build_index(plan: Plan, *, processes: int | None = None) -> SearchIndex:
    """Index everything that can be found. The same plan gives the same bytes."""
    dictionary = make_dictionary(plan.site.organizations)
    found = list(subjects(plan))
    merged = merge(index_subjects(found, dictionary, processes=processes))
    parts = dict(_parts(merged, dictionary, facet_labels(plan), processes))
    folder = _name(parts)
    meta = {"format": FORMAT, "folder": folder, "documents": len(found)}
    meta["offline"] = len(found) <= MOST_OFFLINE
    files = {f"{FOLDER}/{folder}/{name}": data for name, data in parts.items()}
    files[f"{FOLDER}/meta.json"] = json.dumps(meta).encode()
    files.update(offline_files(FOLDER, meta, parts if meta["offline"] else {}))
    return SearchIndex(files, choose_keywords(merged.keywords, found))


def _name(parts: Mapping[str, bytes]) -> str:
    """A folder name that changes with any byte, so that browsers may keep the files for ever."""
    digest = hashlib.sha256()
    for name, data in parts.items():
        digest.update(f"{name} {len(data)}\n".encode())
        digest.update(data)
    return digest.hexdigest()[:12]


def _parts(
    merged: Merged, dictionary: Dictionary, labels: Labels, processes: int | None
) -> Iterator[tuple[str, bytes]]:
    synonyms = known_synonyms(merged, dictionary)
    everyday = known_groups(merged, dictionary)
    listed = word_list()
    lists = (listed.stop, listed.questions, listed.weak, listed.beside_years, listed.before_names)
    reviewed = {word for words in lists for word in words}
    said_of = {word for group in everyday for phrase in group.meant for word in phrase}
    always = reviewed | said_of | words_of(synonyms) | PARTICLES | YEAR_WORDS
    understood = Dictionary({word for word in merged.postings if word in dictionary} | always)
    common = {word for word in thai_words().common if word in dictionary}
    apart = set(words_apart(common, understood))
    # Years are asked for by other digits: 64 and 2021 mean 2564.
    years = {word for word in merged.postings if _YEAR.fullmatch(word)}
    packed = pack_words(merged, always | apart | years, dictionary)
    said = pack_everyday(everyday, common - packed.numbers.keys(), packed.numbers, understood)
    columns = {name: facet_columns(merged.facets, name) for name in FACETS}
    sizes = {name: sum(map(bool, values)) for name, (values, _) in columns.items()}
    topics = hold_topics(meant(merged.documents, dictionary), merged, packed.numbers)
    head = _head(merged, packed, synonyms, said, sizes)
    held = {"topics": topics.size, "topicStarts": steps(topics.starts)}
    yield "head.bin", compress_json(head | held)
    yield "lex.bin", compress(packed.lexicon)
    yield "more.bin", compress(said.words)
    yield "said.bin", compress_json(said.said)
    lexicon = packed.of_lexicon()
    yield "topics.bin", pack_learned(learned(USUAL), topics.numbers, lexicon)
    less_usual = shard_learned(learned(ALL), topics.numbers)
    yield "alltopics.bin", compress_json(less_usual.head)
    for number, shard in enumerate(less_usual.shards):
        yield f"a/{number}.bin", compress(shard)
    for number, shard in enumerate(topics.shards):
        yield f"t/{number}.bin", compress(shard)
    for number, shard in enumerate(packed.rare):
        yield f"r/{number}.bin", compress(shard)
    for name, (values, column) in columns.items():
        yield f"f/{name}.bin", compress_json(_facet(name, values, column, labels))
    for number, shard in enumerate(packed.shards):
        yield f"p/{number}.bin", compress(shard)
    texts = pack_texts(merged.texts, packed.window, len(merged.facets), processes=processes)
    for number, file in enumerate(texts):
        yield f"d/{number}.bin", file


def _head(
    merged: Merged,
    packed: PackedWords,
    synonyms: Sequence[KnownGroup],
    everyday: Everyday,
    facets: Mapping[str, int],
) -> dict[str, object]:
    words = word_list()

    def places(some: Iterable[str]) -> list[int]:
        return steps(sorted(packed.numbers[word] for word in some))

    return {
        "documents": len(merged.facets),
        "bundle": documents_together(len(merged.facets)),
        "kinds": KINDS,
        "passages": PASSAGES,
        "starts": steps(packed.starts),
        "words": len(packed.words),
        "rare": packed.rare_starts,
        "rareWords": RARE_WORDS,
        "synonyms": numbered(synonyms, packed.numbers),
        "signs": steps(everyday.signs),
        "facets": facets,
        "stop": places(words.stop),
        "weak": places(words.weak),
        "questions": places(words.questions),
        "particles": places(PARTICLES),
        "years": places(YEAR_WORDS),
        "besideYears": places(words.beside_years),
        "places": places(words.before_names),
    }


def _facet(
    name: str, values: Sequence[str], column: Sequence[int], labels: Labels
) -> dict[str, object]:
    called = [labels.get((name, value), value) for value in values]
    found: dict[str, object] = {"values": values, "runs": runs(column)}
    return found if called == values else found | {"labels": called}
