"""Makes what the search knows of topics from the lists in prongsai/search/topics.

python generator/make_topics.py
"""

from __future__ import annotations

from pathlib import Path

from prongsai.search.topics.learned import ALL, USUAL, keep_learned
from prongsai.search.topics.learning import learn_all, learn_usual
from prongsai.search.topics.lists import read_topics
from prongsai.search.topics.meaning import MEANINGS, keep_meanings
from prongsai.search.vocabulary import make_dictionary

TARGET = Path(__file__).parent / "prongsai/search/topics"


def main() -> None:
    """Write all files anew."""
    topics, dictionary = read_topics(), make_dictionary(())
    (TARGET / USUAL).write_bytes(keep_learned(learn_usual(topics, dictionary)))
    (TARGET / ALL).write_bytes(keep_learned(learn_all(topics, dictionary)))
    (TARGET / MEANINGS).write_bytes(keep_meanings(topics))


if __name__ == "__main__":
    main()
