/* Everyday words that most queries don't need: when they are wanted, and what they add. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const LONGEST_SAID = 24;
  const SIGN_BITS = 22;

  /* Whether an everyday phrase may stand in the text that would pass for other words: the numbers
     are made as by `sign` in prongsai/search/everyday.py. */
  const maySay = (text, signs) =>
    space.wordStarts(text, LONGEST_SAID).some((start) => {
      let value = 0;
      for (let at = 0; at < start.length; at += 1) {
        value = (value * 31 + start.charCodeAt(at)) % 2 ** SIGN_BITS;
        if (signs.has(value)) return true;
      }
      return false;
    });

  const LEAST_CLOSE = 0.7;
  const FURTHER = 0.05; // what is meant stands in order, the closest first

  const better = (one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1);

  const merge = (synonyms, phrase, others) => {
    const found = new Map(synonyms.get(phrase));
    for (const [other, weight] of others) {
      if (other !== phrase && !(found.get(other) >= weight)) found.set(other, weight);
    }
    synonyms.set(phrase, [...found].sort(better));
  };

  const view = (words, particles, synonyms, fillers, lexicon) => ({
    words, synonyms, fillers,
    segmenter: space.createSegmenter(words, particles),
    repairer: space.createRepairer(lexicon, synonyms),
  });

  /* Two ways to see a query: with more common words to part it by, and with the groups of said.bin too. */
  const widen = (plain, [more, { groups, fillers }], lexicon, particles) => {
    const everyday = new Set(groups.flatMap(([, , said]) => said));
    const small = new Set(fillers.map((place) => more[place].word));
    const words = more.map((one) => one.word);
    const common = words.filter((_, place) => !everyday.has(place));
    const usual = view(new Set([...plain.words, ...common]), particles, plain.synonyms, small, lexicon);
    const synonyms = new Map(plain.synonyms);
    const all = new Set([...plain.words, ...words]);
    const segmenter = space.createSegmenter(all, particles);
    const longer = [...plain.synonyms].filter(([phrase]) => space.isThaiPhrase(phrase));
    for (const [phrase, others] of longer) merge(synonyms, segmenter.segment(phrase).join(" "), others);
    for (const [weight, meant, said] of groups) {
      const others = meant.map((ids, place) =>
        [ids.map((id) => lexicon.words[id]).join(" "), weight * Math.max(LEAST_CLOSE, 1 - FURTHER * place)]);
      for (const place of said) merge(synonyms, words[place], others);
    }
    return [usual, view(all, particles, synonyms, small, lexicon)];
  };

  Object.assign(space, { maySay, widen });
})();
