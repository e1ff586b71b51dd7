"""Makes what the search knows of topics from the lists in prongsai/search/topics.

python generator/make_topics.py
"""

from __future__ import annotations

from pathlib import Path

from prongsai.search.topics.learning import learn, pack_learned, pack_meanings
from prongsai.search.topics.lists import read_topics
from prongsai.search.topics.meaning import LEARNED, MEANINGS
from prongsai.search.vocabulary import make_dictionary

TARGET = Path(__file__).parent / "prongsai/search/topics"


def main() -> None:
    """Write both files anew."""
    topics = read_topics()
    (TARGET / LEARNED).write_bytes(pack_learned(learn(topics, make_dictionary(()))))
    (TARGET / MEANINGS).write_bytes(pack_meanings(topics))


if __name__ == "__main__":
    main()
