"""Topics: the lists are sound, learning is made of them, queries lead to them and they to pages."""

from __future__ import annotations

import gzip
import json
import re
from array import array
from base64 import b64encode
from collections import Counter
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from statistics import fmean
from typing import Any

import pytest
import yaml
from prongsai.search.known_synonyms import Phrase
from prongsai.search.postings import Posting
from prongsai.search.segmenting import Dictionary
from prongsai.search.topics.fitting import fits
from prongsai.search.topics.learned import (
    ALL,
    USUAL,
    keep_learned,
    learned,
    pack_learned,
    shard_learned,
)
from prongsai.search.topics.learning import Learned, learn, learn_all, learn_usual
from prongsai.search.topics.lists import read_topics
from prongsai.search.topics.meaning import MEANINGS, Meaning, keep_meanings, meant
from prongsai.search.vocabulary import make_dictionary

from tests.search.client import node, search
from tests.search.metrics import ndcg

TOPICS = read_topics()
WORDS = make_dictionary(())
GRADES = yaml.safe_load((Path(__file__).parent / "topics.yml").read_text(encoding="utf-8"))
ABOUT = """
  const bytes = Uint8Array.from(Buffer.from(input.learned, "base64"));
  const lexicon = input.lexicon.map((word) => ({ word }));
  const learned = client.readTopics(await client.unpack(bytes), lexicon);
  const sets = { particles: new Set(), years: new Set(["ปี"]), small: new Set(["อะไร"]) };
  const topics = client.createTopics(learned, sets);
  const about = input.texts.map((text) => topics.about(text));
  return { topics: learned.topics, words: learned.words, about };
"""
GROWING = """
  const bytes = (text) => Uint8Array.from(Buffer.from(text, "base64"));
  const sets = { particles: new Set(), years: new Set(["ปี"]), small: new Set(["อะไร"]) };
  let loaded = 0;
  const load = async (file) => {
    loaded += 1;
    return client.readTopicWords(bytes(input.shards[file]));
  };
  const topics = client.createGrowingTopics(input.head, load, sets);
  const about = [];
  for (const text of input.texts) about.push(await topics.about(text));
  const first = loaded;
  for (const text of input.texts) await topics.about(text);
  return { about, loaded, again: loaded - first };
"""
RANKED = """
  const { readFile } = require("node:fs/promises");
  const load = async (name) => new Uint8Array(await readFile(`${input.site}/search/${name}`));
  return client.createIndex(load).use(async (index) => {
    const size = index.head.documents;
    const ids = [];
    for (let at = 0; at < size; at += 1) ids.push((await index.texts(at))[0][0]);
    const found = [];
    for (let topic = 0; topic < index.head.topics; topic += 1) {
      const scores = client.rankByTopics([{ share: 1, ...(await index.topic(topic)) }], size);
      found.push(ids.map((id, at) => [id, scores[at]]).filter(([, score]) => score)
        .sort((one, other) => other[1] - one[1]).map(([id]) => id));
    }
    return found;
  });
"""


LEXICON = ("gift", "ก", "ทำ")


def asked(learned: Learned, *texts: str) -> dict[str, Any]:
    lexicon = {word: number for number, word in enumerate(LEXICON)}
    packed = pack_learned(learned, range(len(TOPICS)), lexicon)
    value = {"learned": b64encode(packed).decode(), "lexicon": LEXICON, "texts": texts}
    found: dict[str, Any] = node(ABOUT, value)
    return found


def test_ids_are_unique_and_every_topic_is_asked_for() -> None:
    assert not [id for id, count in Counter(one.id for one in TOPICS).items() if count > 1]
    assert all(len(one.said) >= 10 for one in TOPICS)


def test_only_topics_of_elsewhere_mean_nothing() -> None:
    for one in TOPICS:
        assert one.id.startswith("elsewhere-") is not bool(one.means), one.id


def test_no_wording_stands_twice() -> None:
    texts = [text for one in TOPICS for text in (*one.said, *one.also)]
    said = Counter(re.sub(r"\s", "", text).lower() for text in texts)
    assert not [text for text, count in said.items() if count > 1]


def test_what_is_learned_is_made_of_the_lists() -> None:
    folder = files("prongsai.search.topics")
    say = "run python generator/make_topics.py"
    assert folder.joinpath(USUAL).read_bytes() == keep_learned(learn_usual(TOPICS, WORDS)), say
    assert folder.joinpath(ALL).read_bytes() == keep_learned(learn_all(TOPICS, WORDS)), say
    assert folder.joinpath(MEANINGS).read_bytes() == keep_meanings(TOPICS), say
    assert learned(USUAL) == learn_usual(TOPICS, WORDS)
    assert learned(ALL) == learn_all(TOPICS, WORDS)


def test_words_of_one_wording_and_numbers_are_not_learned() -> None:
    groups = [
        (0, ("ของขวัญ ปี 2567", "ของขวัญ สวย", "ของขวัญ 5")),
        (1, ("ถนน พัง", "ถนน หมู่")),
    ]
    words = ("ของขวัญ", "ถนน", "พัง", "สวย", "หมู่", "ปี")
    found = learn(groups, Dictionary(words))
    assert found.words == {"ของขวัญ": (0,), "ถนน": (1,)}


def test_a_word_points_to_the_groups_that_have_it_most() -> None:
    said = (("ถนน พัง", "ถนน ลูกรัง"), ("ถนน",))
    groups = [(number, said[number % 2]) for number in range(14)]
    found = learn(groups, Dictionary({"ถนน", "พัง", "ลูกรัง"}))
    often, seldom = (0, 2, 4, 6, 8, 10, 12), (1, 3, 5, 7, 9)
    assert found.words["ถนน"] == tuple(sorted(often + seldom))


def test_a_word_of_nearly_all_groups_says_nothing() -> None:
    groups = [(number, ("อะไร ถนน",)) for number in range(2)]
    groups += [(number, ("อะไร",)) for number in range(2, 70)]
    found = learn(groups, Dictionary({"อะไร", "ถนน"}))
    assert found.words == {"อะไร": (), "ถนน": (0, 1)}


def test_the_client_reads_what_is_packed() -> None:
    words = {"ถนน": (0, 130), "ของขวัญ": (2,), "gift": (2, 3), "ทำ": ()}
    topics = (*range(150), *range(50))
    found = asked(Learned(topics, words))
    assert found["topics"] == [*topics]
    assert {one["word"]: tuple(one["groups"]) for one in found["words"]} == words


def test_words_that_come_by_files_tell_the_same() -> None:
    known = learn_all(TOPICS, WORDS)
    texts = [text for one in TOPICS for text in (*one.said[::40], *one.also[::60])] + ["", "zzz"]
    packed = shard_learned(known, range(len(TOPICS)))
    shards = [b64encode(one).decode() for one in packed.shards]
    found = node(GROWING, {"head": packed.head, "shards": shards, "texts": texts})
    whole = asked(known, *texts)["about"]
    for text, one, other in zip(texts, found["about"], whole, strict=True):
        assert one["likeness"] == pytest.approx(other["likeness"], rel=1e-4), text
        assert one["explained"] == pytest.approx(other["explained"]), text
        assert [topic for topic, _ in one["topics"]] == [topic for topic, _ in other["topics"]]
    assert found["again"] == 0
    few = node(GROWING, {"head": packed.head, "shards": shards, "texts": ["ถนนพังใครซ่อม"]})
    assert 0 < few["loaded"] < len(shards) / 5


def test_a_query_is_about_the_topics_whose_words_it_has() -> None:
    words = {"ถนน": (0,), "พัง": (0, 1), "เก้าอี้": (1,), "ของขวัญ": (2,)}
    known = Learned((0, 1, 2, 3), words)
    road, both, number, none = asked(known, "ถนนพัง", "พัง", "ปี 67", "ไดโนเสาร์")["about"]
    assert road["topics"][0][0] == 0
    assert road["likeness"] == pytest.approx(1)
    assert {topic for topic, _ in both["topics"]} == {0, 1}
    assert sum(share for _, share in both["topics"]) == pytest.approx(1)
    nothing = {"likeness": 0, "explained": 0, "topics": []}
    assert number == nothing
    assert none == nothing


def test_groups_of_one_topic_are_told_as_that_topic() -> None:
    known = Learned((0, 1, 0), {"ถนน": (0,), "พัง": (2,), "ไฟ": (1,)})
    (found,) = asked(known, "ถนนพัง")["about"]
    assert found["topics"] == [[0, 1]]
    assert 0 < found["likeness"] < 1


def test_what_two_say_counts_by_how_much_each_knows() -> None:
    one = {"likeness": 0.1, "explained": 0.2, "topics": [[1, 0.5], [2, 0.5]]}
    other = {"likeness": 0.3, "explained": 0.6, "topics": [[2, 0.5], [3, 0.3], [4, 0.2]]}
    found = node("return client.together(...input)", [one, other])
    assert (found["likeness"], found["explained"]) == (0.3, 0.6)
    whole = (0.1 + 0.3) + 0.18 + 0.12
    assert [topic for topic, _ in found["topics"]] == [2, 3, 4]
    assert [share for _, share in found["topics"]] == pytest.approx(
        [0.4 / whole, 0.18 / whole, 0.12 / whole]
    )
    assert node("return client.together(...input)", [other, one]) == found


def test_strange_words_make_a_topic_less_likely() -> None:
    known = Learned((0, 1, 2, 3), {"ถนน": (0,), "พัง": (0, 1)})
    plain, small, strange = asked(known, "ถนน", "ถนนอะไร", "ถนน zzz")["about"]
    assert 0 < strange["likeness"] < plain["likeness"]
    assert 0 < strange["explained"] < plain["explained"] == 1
    assert small == plain


@pytest.mark.parametrize(
    ("learning", "texts"),
    [
        (learn_usual, [(one.id, text) for one in TOPICS for text in one.said[::6]]),
        (learn_all, [(one.id, text) for one in TOPICS for text in one.also[::8]]),
    ],
    ids=["usual", "less usual"],
)
def test_wordings_lead_to_their_own_topic(
    learning: Callable[..., Learned], texts: list[tuple[str, str]]
) -> None:
    """Neighbouring topics share words, so the right one need only be among the first."""
    found = asked(learning(TOPICS, WORDS), *(text for _, text in texts))["about"]
    right = [
        id in [TOPICS[topic].id for topic, _ in about["topics"]]
        for (id, _), about in zip(texts, found, strict=True)
    ]
    assert fmean(right) > 0.8


def phrases_of(topic: str, documents: dict[str, int], dictionary: Dictionary) -> set[Phrase]:
    found = meant(lambda word: documents.get(word, 0), dictionary)
    one = found[[one.id for one in TOPICS].index(topic)]
    return {*one.means, *one.near}


def test_phrases_that_the_content_lacks_are_left_out(dictionary: Dictionary) -> None:
    assert phrases_of("gifts-refused", {"ของขวัญ": 7}, dictionary) == {("ของขวัญ",)}
    assert phrases_of("gifts-refused", {"ปลา": 7}, dictionary) == set()


def test_of_a_large_site_common_phrases_are_passed_over(dictionary: Dictionary) -> None:
    few = {"ของขวัญ": 7, "ของกำนัล": 5}
    assert len(phrases_of("gifts-refused", few, dictionary)) == 2
    many = {"ของขวัญ": 7, "ของกำนัล": 90_000}
    assert phrases_of("gifts-refused", many, dictionary) == {("ของขวัญ",)}
    only = {"ของขวัญ": 90_000}
    assert phrases_of("gifts-refused", only, dictionary) == {("ของขวัญ",)}


def postings(**words: dict[int, int]) -> Callable[[str], Posting]:
    found = {
        word: Posting(array("I", places), bytearray(places.values()))
        for word, places in words.items()
    }
    return found.__getitem__


def fitting(meaning: Meaning, posting_of: Callable[[str], Posting]) -> dict[int, int]:
    found = fits(meaning, posting_of, 100)
    return dict(zip(found.documents, found.impacts, strict=True))


def test_documents_fit_by_their_best_phrases() -> None:
    """The second phrase counts 0.7, the third 0.49, the fourth nothing."""
    equal = postings(a={1: 15, 2: 15, 3: 15, 4: 15}, b={2: 15, 3: 15, 4: 15, 9: 15},
                     c={3: 15, 4: 15, 8: 15, 9: 15}, d={4: 15, 7: 15, 8: 15, 9: 15})  # fmt: skip
    meaning = Meaning((("a",), ("b",), ("c",), ("d",)), ())
    most = 1 + 0.7 + 0.49
    assert fitting(meaning, equal) == {
        1: round(15 / most),
        2: round(15 * 1.7 / most),
        3: 15,
        4: 15,
        7: round(15 / most),
        8: round(15 * 1.7 / most),
        9: 15,
    }


def test_phrases_that_stand_near_a_topic_count_less() -> None:
    both = postings(a={1: 15, 5: 1}, b={2: 15, 6: 1})
    assert fitting(Meaning((("a",),), (("b",),)), both) == {1: 15, 2: 9, 5: 1, 6: 1}


def test_a_phrase_counts_where_all_its_words_stand() -> None:
    both = postings(a={1: 15, 2: 15, 3: 1}, b={2: 15, 3: 1, 4: 15})
    assert fitting(Meaning((("a", "b"),), ()), both) == {2: 15, 3: 1}


def test_what_hardly_fits_is_left_out() -> None:
    rare = postings(a={1: 15}, b=dict.fromkeys(range(2, 99), 1))
    assert fitting(Meaning((("a",),), (("b",),)), rare) == {1: 15}


def test_nothing_fits_a_topic_without_phrases() -> None:
    assert fitting(Meaning(), postings()) == {}


def test_meanings_lead_to_the_pages_of_a_topic(built_site: Path) -> None:
    ranked = node(RANKED, {"site": str(built_site)})
    held = [one.id for one in TOPICS if one.means]
    places = {id: place for place, id in enumerate(held)}
    assert set(GRADES) == set(held)
    good = [(ndcg(ranked[places[id]], grades), id) for id, grades in GRADES.items()]
    assert fmean(value for value, _ in good) > 0.95
    assert min(good) > (0.75, "")


def test_a_site_tells_which_topics_it_has_no_words_for(built_site: Path) -> None:
    (path,) = built_site.glob("search/*/alltopics.bin")
    numbers = json.loads(gzip.decompress(path.read_bytes()))["topics"][: len(TOPICS)]
    assert sorted(numbers) == [*range(len(TOPICS))]
    (path,) = built_site.glob("search/*/head.bin")
    size = json.loads(gzip.decompress(path.read_bytes()))["topics"]
    without = {one.id for one, number in zip(TOPICS, numbers, strict=True) if number >= size}
    assert without == {one.id for one in TOPICS if not one.means}


WITHOUT = """
  const { readFile } = require("node:fs/promises");
  const asked = [];
  const load = async (name) => {
    asked.push(name.replace(/^[^/]*[/]/, ""));
    if (name.endsWith(input.missing)) throw client.failure("missing", name);
    return new Uint8Array(await readFile(`${input.site}/search/${name}`));
  };
  const { hits } = await client.createSearcher({ load }).search("รับของขวัญได้ไหม");
  return { ids: hits.map((hit) => hit.id), asked };
"""


@pytest.mark.parametrize("missing", ["topics.bin", "t/0.bin", "t/1.bin"])
def test_words_are_searched_where_topics_are_missing(built_site: Path, missing: str) -> None:
    found = node(WITHOUT, {"site": str(built_site), "missing": missing})
    assert "si-somdet/2568-year/07" in found["ids"]
    assert found["asked"].count(missing) in ({2} if missing == "topics.bin" else {0, 2})


CLEAR = {"อบต.ควนกรด": "khuan-krot", "ดุลพินิจ": "khao-saming/2564-h1/01"}


@pytest.mark.parametrize("query", CLEAR)
def test_clear_queries_load_no_topics(query: str, built_site: Path) -> None:
    asked = WITHOUT.replace("รับของขวัญได้ไหม", query)
    found = node(asked, {"site": str(built_site), "missing": "nothing"})
    assert found["ids"][0] == CLEAR[query]
    assert not [name for name in found["asked"] if re.match(r"topics|alltopics|t/|a/", name)]


def test_everyday_speech_is_found_by_its_topic(built_site: Path) -> None:
    """None of the words that carry the meaning stand in the reports."""
    query = "หัวหน้าใช้ลูกน้องไปซื้อกับข้าวให้"
    hits = search(built_site, [query])[query]["hits"]
    assert "si-somdet/2568-year/02" in [hit["id"] for hit in hits][:5]
