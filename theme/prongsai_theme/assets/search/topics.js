/* What a query is about: topics, learned from how people ask. docs/search-format.md tells how. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const STRANGE = 4; // as much as the rarest word: what no wording has speaks against every topic
  const SHARPNESS = 30; // how soon the most likely topic outdoes the next
  const LEAST_SHARE = 0.1; // of the most likely one
  const MOST_TOPICS = 3;

  /* topics.bin and alltopics.bin: groups of wordings, for each its topic; words, for each the groups it points to. Words
     of `lexicon`, as readWords gives it, are named by their numbers. */
  const readTopics = (bytes, lexicon) => {
    const read = space.reader(bytes);
    const numbers = (size) => Array.from({ length: size }, () => read.number());
    const rising = () => space.added(numbers(read.number()));
    const topics = numbers(read.number());
    const length = read.number();
    const end = read.at + length;
    const pointed = [];
    while (read.at < end) pointed.push(rising());
    const shared = rising().map((number) => lexicon[number].word);
    const others = space.readWords(bytes.subarray(read.at)).map((one) => one.word);
    return { topics, pointed, words: [...shared, ...others] };
  };

  /* `about(text)` gives { likeness, explained, topics: [[topic, share], …] }: how like the text is to the
     most likely group of wordings, and how much of the text that group knows, both from 0 to 1; the most likely
     topics, whose shares make 1. Words of questions and other `small` ones that no wording has say nothing. */
  const createTopics = ({ topics, pointed, words }, { particles, years, small }) => {
    const size = topics.length;
    const places = new Map(words.map((word, place) => [word, place]));
    const segmenter = space.createSegmenter(new Set(words), particles);
    const rarity = pointed.map((groups) => (groups.length ? Math.log(1 + size / groups.length) : 0));
    const lengths = new Float64Array(size);
    pointed.forEach((groups, place) => groups.forEach((group) => (lengths[group] += rarity[place] ** 2)));

    /* What the text and each group have in common, and how much the text weighs. */
    const compare = (text) => {
      const found = new Float64Array(size);
      let length = 0;
      for (const word of new Set(space.tokens(text, segmenter, years))) {
        if (/^[0-9]/.test(word) || years.has(word)) continue; // when, not what
        const place = places.get(word);
        if (place === undefined && small.has(word)) continue;
        const weight = (place === undefined ? STRANGE : rarity[place]) ** 2;
        length += weight;
        for (const group of pointed[place] || []) found[group] += weight;
      }
      return { found, length };
    };

    const about = (text) => {
      const { found, length } = compare(text);
      const likeness = found.map((value, group) => value / Math.sqrt(lengths[group] * length || 1)); // the cosine
      const most = likeness.reduce((one, other) => Math.max(one, other), 0);
      if (!most) return { likeness: 0, explained: 0, topics: [] };
      const shares = new Map();
      likeness.forEach((value, group) => {
        const share = Math.exp(SHARPNESS * (value - most));
        if (share >= LEAST_SHARE) shares.set(topics[group], share + (shares.get(topics[group]) || 0));
      });
      const first = [...shares].sort((one, other) => other[1] - one[1] || one[0] - other[0]).slice(0, MOST_TOPICS);
      const whole = first.reduce((sum, [, share]) => sum + share, 0);
      const explained = found[likeness.indexOf(most)] / length;
      return { likeness: most, explained, topics: first.map(([topic, share]) => [topic, share / whole]) };
    };

    return { about };
  };

  Object.assign(space, { readTopics, createTopics });
})();
