"""Makes the word list of the Thai search from PyThaiNLP's corpus; run by hand, rarely.

    pip install pythainlp && python generator/make_words.py

Every word of `words_th.txt` and the province list goes in; the words that `tnc_freq.txt` knows as
common are marked. All three files are dedicated to the public domain (CC0-1.0).
"""

from __future__ import annotations

import gzip
import importlib.util
import re
from pathlib import Path

TARGET = Path(__file__).parent / "prongsai/thai/words/thai.txt.gz"
COMMON = 3000
WORD = re.compile("[\u0e01-\u0e3a\u0e40-\u0e4e]{2,30}")


def main() -> None:
    """Read the corpus of the installed PyThaiNLP and write the compact list."""
    found = importlib.util.find_spec("pythainlp")
    assert found is not None
    assert found.origin is not None
    corpus = Path(found.origin).parent / "corpus"
    words = set(filter(WORD.fullmatch, _lines(corpus / "words_th.txt")))
    provinces = (line.split(",")[0] for line in _lines(corpus / "thailand_provinces_th.csv"))
    words |= set(filter(WORD.fullmatch, provinces))
    ranked = (line.split("\t")[0] for line in _lines(corpus / "tnc_freq.txt"))
    common = [word for word in ranked if word in words][:COMMON]
    marked = set(common)
    text = "".join(f"{word}{'*' if word in marked else ''}\n" for word in sorted(words))
    TARGET.write_bytes(gzip.compress(text.encode(), mtime=0))


def _lines(path: Path) -> list[str]:
    return [line.strip() for line in path.read_text(encoding="utf-8").splitlines()]


if __name__ == "__main__":
    main()
