"""The whole index of a site: from the plan to files and keywords. See `docs/search-format.md`."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from prongsai.planning.entries import Keyword
from prongsai.planning.plan import Plan
from prongsai.search.facets import Labels, facet_labels
from prongsai.search.indexing import DOCUMENTS_A_SHARD, index_subjects
from prongsai.search.keywords import choose_keywords
from prongsai.search.merging import Merged, facet_columns, merge, pack_words
from prongsai.search.offline import offline_files
from prongsai.search.packing import compress, compress_json, runs
from prongsai.search.records import FACETS, subjects
from prongsai.search.segmenting import PARTICLES, Dictionary
from prongsai.search.synonyms import Synonym, word_list
from prongsai.search.tokens import YEAR_WORDS, tokens
from prongsai.search.vocabulary import make_dictionary, thai_words

FORMAT = 1
FOLDER = "search"
MOST_OFFLINE = 20_000
"""Above so many documents the form for opening from disk, as large as the index, is left out."""


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
    parts = dict(_parts(merged, dictionary, facet_labels(plan)))
    folder = _name(parts)
    meta = {"format": FORMAT, "folder": folder, "documents": len(found)}
    meta["offline"] = len(found) <= MOST_OFFLINE
    files = {f"{FOLDER}/{folder}/{name}": data for name, data in parts.items()}
    files[f"{FOLDER}/meta.json"] = json.dumps(meta).encode()
    if meta["offline"]:
        files.update(offline_files(FOLDER, meta, parts))
    return SearchIndex(files, choose_keywords(merged.keywords, found))


def _name(parts: Mapping[str, bytes]) -> str:
    """A folder name that changes with any byte, so that browsers may keep the files for ever."""
    digest = hashlib.sha256()
    for name, data in parts.items():
        digest.update(f"{name} {len(data)}\n".encode())
        digest.update(data)
    return digest.hexdigest()[:12]


def _parts(merged: Merged, dictionary: Dictionary, labels: Labels) -> Iterator[tuple[str, bytes]]:
    synonyms = dict(_synonyms(merged, dictionary))
    phrases = {word for phrase in synonyms for word in phrase.split(" ")}
    reviewed = {*word_list().stop, *word_list().questions}
    common = {word for word in thai_words().common if word in dictionary}
    packed = pack_words(merged, common | phrases | reviewed, dictionary)
    yield "head.bin", compress_json(_head(merged, packed.starts, synonyms))
    yield "lex.bin", compress(packed.lexicon)
    yield "facets.bin", compress_json(_facets(merged, labels))
    for number, shard in enumerate(packed.shards):
        yield f"p/{number}.bin", compress(shard)
    for number, shard in enumerate(merged.shards):
        yield f"d/{number}.bin", shard


def _head(
    merged: Merged, starts: tuple[int, ...], synonyms: Mapping[str, list[tuple[str, float]]]
) -> dict[str, object]:
    words = word_list()
    return {
        "documents": len(merged.facets),
        "bundle": DOCUMENTS_A_SHARD,
        "starts": starts,
        "synonyms": synonyms,
        "stop": words.stop,
        "questions": words.questions,
        "particles": sorted(PARTICLES),
        "years": sorted(YEAR_WORDS),
    }


def _facets(merged: Merged, labels: Labels) -> dict[str, object]:
    columns = {name: facet_columns(merged.facets, name) for name in FACETS}
    return {
        name: {
            "values": values,
            "labels": [labels.get((name, value), value) for value in values],
            "runs": runs(column),
        }
        for name, (values, column) in columns.items()
    }


def _synonyms(
    merged: Merged, dictionary: Dictionary
) -> Iterator[tuple[str, list[tuple[str, float]]]]:
    """Phrase -> the other phrases this site has words for, with weights, all as parted words."""
    found: dict[str, dict[str, float]] = {}
    for one in word_list().synonyms:
        phrase = " ".join(tokens(one.phrase, dictionary))
        other = _indexed(one, merged, dictionary)
        if other and other != phrase:
            others = found.setdefault(phrase, {})
            others[other] = max(one.weight, others.get(other, 0))
    for phrase in sorted(found):
        yield phrase, sorted(found[phrase].items(), key=lambda pair: (-pair[1], pair[0]))


def _indexed(one: Synonym, merged: Merged, dictionary: Dictionary) -> str:
    """The words of a synonym that are indexed; empty when one of them is not in the content."""
    stop = word_list().stop
    words = [word for word in tokens(one.other, dictionary) if word not in stop]
    return " ".join(words) if words and all(word in merged.postings for word in words) else ""
