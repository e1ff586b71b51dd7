"""Python, which makes the index, and JavaScript, which reads it, part every text alike."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from prongsai.search.normalising import normalise
from prongsai.search.segmenting import PARTICLES, Dictionary, boundaries
from prongsai.search.tokens import YEAR_WORDS, tokens

from tests.search.client import node

ROOT = Path(__file__).parents[2]
VECTORS = Path(__file__).parent / "vectors.json"
THAI = st.text(alphabet="กขคงจชซทนบปพมยรลวสหอะาิีุูเแโใไ็่้๊๋์ำํ ", max_size=60)
ANY = st.text(alphabet="กรบยอเแา็่้ิ์ำํๅฤ๑๒3. aBcÉé-,\n\u200b\u00a0\u0301", max_size=60)

SCRIPT = """
const { texts, words, particles, years } = input;
const segmenter = client.createSegmenter(new Set(words), new Set(particles));
return texts.map((text) => [
  client.normalise(text), client.tokens(text, segmenter, new Set(years)),
]);
"""


def _javascript(texts: list[str], dictionary: Dictionary) -> list[list[object]]:
    value = {
        "texts": texts,
        "words": sorted(dictionary.words),
        "particles": sorted(PARTICLES),
        "years": sorted(YEAR_WORDS),
    }
    found: list[list[object]] = node(SCRIPT, value)
    return found


def _python(texts: list[str], dictionary: Dictionary) -> list[list[object]]:
    return [[normalise(text), list(tokens(text, dictionary))] for text in texts]


def _differences(texts: list[str], dictionary: Dictionary) -> list[str]:
    pairs = zip(_python(texts, dictionary), _javascript(texts, dictionary), strict=True)
    return [f"{one} / {other}" for one, other in pairs if one != other]


def test_vectors(dictionary: Dictionary) -> None:
    vectors: dict[str, list[str]] = json.loads(VECTORS.read_text(encoding="utf-8"))
    assert len(vectors) > 30
    for text, words in vectors.items():
        assert list(tokens(text, dictionary)) == words
    assert [one[1] for one in _javascript(list(vectors), dictionary)] == list(vectors.values())


def test_all_five_reports_and_their_files(dictionary: Dictionary) -> None:
    sources = sorted((ROOT / "tests/sources").glob("*.txt"))
    content = sorted((ROOT / "content/organizations").rglob("*.yml"))
    assert len(sources) == 5
    whole = [path.read_text(encoding="utf-8") for path in (*sources, *content)]
    lines = sorted({line for text in whole for line in text.split("\n") if len(line) > 3})
    texts = [*whole, *lines]
    assert len(texts) > 1000
    assert _differences(texts, dictionary) == []


def test_damaged_texts(dictionary: Dictionary) -> None:
    """Spaces, lost and doubled marks, and letters out of order at random, always the same."""
    chance = random.Random(11)
    source = (ROOT / "tests/sources/001_2b6c57805f330232.txt").read_text(encoding="utf-8")
    texts = []
    for _ in range(600):
        at = chance.randrange(len(source) - 80)
        letters = list(source[at : at + 80])
        for _ in range(6):
            place = chance.randrange(len(letters))
            letters[place] = chance.choice([" ", "", letters[place] * 2, "่", "ํา", "์", "\u200b"])
        texts.append("".join(letters))
    assert _differences(texts, dictionary) == []


@given(st.lists(ANY, max_size=1))
def test_normalising_twice_changes_nothing(texts: list[str]) -> None:
    for text in texts:
        assert normalise(normalise(text)) == normalise(text)


@given(THAI)
def test_no_letter_is_lost(text: str) -> None:
    run = " ".join(normalise(text).split())
    words = Dictionary({"กาง", "นา", "การ", "มานี"}).segment(run)
    assert "".join(words) == run.replace(" ", "")


@given(THAI)
def test_words_never_begin_with_a_mark(text: str) -> None:
    letters = text.replace(" ", "")
    for start in boundaries(letters)[1:-1]:
        assert letters[start] not in "ะาิีุู็่้๊๋์ำํ"


def test_marks_in_any_order_are_one_word() -> None:
    assert normalise("ก\u0e49\u0e35") == normalise("ก\u0e35\u0e49")
    assert normalise("น\u0e49\u0e4d\u0e32") == normalise("น\u0e4d\u0e49\u0e32") == "น้ำ"
    assert normalise("๒๕๖๗") == "2567"
    assert normalise("NoGiftPolicy") == "no gift policy"


@pytest.mark.parametrize(
    "printed", ["ส่งเสริมคุณ ธรรม", "ส่งเสริม คุณธรรม", "ส่ง เสริม คุณ ธรรม", "ส่งเสริมคุณธรรม"]
)
def test_spaces_inside_words_do_not_matter(printed: str, dictionary: Dictionary) -> None:
    assert list(tokens(printed, dictionary)) == ["ส่งเสริม", "คุณธรรม"]
