/* Everyday words that most queries don't need: when they are wanted, and what they add. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const SIGN_SIZES = [5, 6];

  /* As `sign` in prongsai/search/everyday.py. */
  const sign = (letters) => {
    let value = 0;
    for (let at = 0; at < letters.length; at += 1) value = (value * 31 + letters.charCodeAt(at)) & 0xffff;
    return value;
  };

  /* Whether an everyday phrase may stand in the text that would pass for other words. */
  const maySay = (text, signs) =>
    SIGN_SIZES.some((size) =>
      space.wordStarts(text, size).some((start) => start.length === size && signs.has(sign(start))));

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

  /* The view of a query that knows the words of more.bin and the groups of said.bin too. */
  const widen = (plain, [more, groups], lexicon, particles) => {
    const words = new Set([...plain.words, ...more.map((one) => one.word)]);
    const segmenter = space.createSegmenter(words, particles);
    const synonyms = new Map(plain.synonyms);
    const longer = [...plain.synonyms].filter(([phrase]) => /^[ก-๎]+ [ก-๎ ]+$/.test(phrase));
    for (const [phrase, others] of longer) merge(synonyms, segmenter.segment(phrase).join(" "), others);
    for (const [weight, meant, said] of groups) {
      const others = meant.map((ids, place) =>
        [ids.map((id) => lexicon.words[id]).join(" "), weight * Math.max(LEAST_CLOSE, 1 - FURTHER * place)]);
      for (const place of said) merge(synonyms, more[place].word, others);
    }
    return { words, segmenter, synonyms, repairer: space.createRepairer(lexicon, synonyms) };
  };

  Object.assign(space, { maySay, widen });
})();
