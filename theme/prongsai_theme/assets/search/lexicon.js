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

  /* Of files of words in order, those that may hold words with this beginning; `starts` are how the first
     words of the files begin, a letter longer at least. */
  const filesOf = (starts, start) => {
    let file = lowest(starts, start, 0, starts.length);
    if (starts[file] !== start) file = Math.max(0, file - 1);
    const found = [file];
    if (start.length < START) return found;
    while (starts[file + 1]?.startsWith(start)) found.push((file += 1));
    return found;
  };

  /* Brings files of words as texts need them: `grow(text)` gives those that are new, `load(file)` brings one. */
  const createGrowth = (starts, load) => {
    const asked = new Map();
    const here = new Set();
    const bring = (file) => {
      if (!asked.has(file)) {
        const found = load(file).then((words) => {
          here.add(file);
          return words;
        });
        found.catch(() => asked.delete(file));
        asked.set(file, found);
      }
      return asked.get(file);
    };
    return async (text) => {
      if (!starts.length) return [];
      const begun = space.wordStarts(text, START);
      const files = [...new Set(begun.flatMap((start) => filesOf(starts, start)))];
      return (await Promise.all(files.slice(0, MOST_FILES).filter((file) => !here.has(file)).map(bring))).flat();
    };
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

    /* Brings the rare words that a query may hold; gives those that are new here. */
    const grow = createGrowth(rare.starts, async (file) =>
      add(await rare.load(file), words.length + file * rare.each));

    return Object.assign(lexicon, { beginningWith, grow });
  };

  Object.assign(space, { createGrowth, createLexicon });
})();
