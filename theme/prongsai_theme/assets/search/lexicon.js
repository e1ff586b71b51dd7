/* The words of the index: the frequent ones from the start, rare ones when a query may hold them. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const START = 3; // letters by which rare words are looked for
  const MOST_FILES = 40; // of rare words for one query, however long it is

  /* How words compare in the index: ASCII, Thai, then all others. */
  const rankOf = (code) => (code < 0x80 || (code > 0x0e00 && code < 0x0e5f) ? code : code + 0x10000);
  const before = (one, other) => {
    const size = Math.min(one.length, other.length);
    for (let at = 0; at < size; at += 1) {
      const difference = rankOf(one.charCodeAt(at)) - rankOf(other.charCodeAt(at));
      if (difference) return difference < 0;
    }
    return one.length < other.length;
  };

  /* The first place from `from` to `to` whose word does not come before `word`. */
  const lowest = (words, word, from, to) => {
    while (from < to) {
      const middle = (from + to) >> 1;
      if (before(words[middle], word)) from = middle + 1;
      else to = middle;
    }
    return from;
  };

  /* `words` are those of lex.bin; `rare` is { size, starts, each, load }: how many words there are in
     all, how each file of rare ones begins, how many it holds, and what brings a file's words. */
  const createLexicon = (words, rare) => {
    const lexicon = {
      words: new Array(rare.size),
      ids: new Map(),
      known: new Set(),
      frequencies: new Uint8Array(rare.size),
    };
    const ranges = [];
    const asked = new Map();
    const here = new Set();

    const add = (found, first) => {
      found.forEach(({ word, frequency, known }, place) => {
        lexicon.words[first + place] = word;
        lexicon.ids.set(word, first + place);
        lexicon.frequencies[first + place] = frequency;
        if (known) lexicon.known.add(word);
      });
      ranges.push([first, first + found.length]);
      return found;
    };
    add(words, 0);

    /* The ids of all words that are here and begin with `start`. */
    const beginningWith = (start) => {
      const ids = [];
      for (const [from, to] of ranges) {
        for (let id = lowest(lexicon.words, start, from, to); id < to; id += 1) {
          if (!lexicon.words[id].startsWith(start)) break;
          ids.push(id);
        }
      }
      return ids;
    };

    /* The files that may hold words with these first letters. */
    const filesOf = (start) => {
      let file = lowest(rare.starts, start, 0, rare.starts.length);
      if (rare.starts[file] !== start) file = Math.max(0, file - 1);
      const found = [file];
      if (start.length < START) return found;
      while (rare.starts[file + 1]?.startsWith(start)) found.push((file += 1));
      return found;
    };

    const bring = (file) => {
      if (!asked.has(file)) {
        const found = rare.load(file).then((more) => {
          here.add(file);
          return add(more, words.length + file * rare.each);
        });
        found.catch(() => asked.delete(file));
        asked.set(file, found);
      }
      return asked.get(file);
    };

    /* Brings the rare words that a query may hold; returns those that are new here. */
    const grow = async (starts) => {
      if (!rare.starts.length) return [];
      const files = [...new Set(starts.map((start) => start.slice(0, START)).flatMap(filesOf))];
      const missing = files.slice(0, MOST_FILES).filter((file) => !here.has(file));
      return (await Promise.all(missing.map(bring))).flat();
    };

    return Object.assign(lexicon, { beginningWith, grow });
  };

  Object.assign(space, { createLexicon });
})();
