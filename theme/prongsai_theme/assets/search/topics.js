/* What a query is about: topics, learned from how people ask. docs/search-format.md tells how. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const STRANGE = 4; // as much as the rarest word: what no wording has speaks against every topic
  const SHARPNESS = 40; // how soon the most likely topic outdoes the next
  const LEAST_SHARE = 0.1; // of the most likely one
  const MOST_TOPICS = 5;

  /* topics.bin: the words, and for each the topics it points to. */
  const readTopics = (bytes) => {
    const read = space.reader(bytes);
    const size = read.number();
    const length = read.number();
    const end = read.at + length;
    const pointed = [];
    while (read.at < end) {
      let topic = 0;
      pointed.push(Array.from({ length: read.number() }, () => (topic += read.number())));
    }
    return { size, pointed, words: space.readWords(bytes.subarray(end)).map((one) => one.word) };
  };

  /* `about(text)` gives { likeness, topics: [[topic, share], …] }: how like the text is to the wordings of
     the most likely topic, from 0 to 1, and the most likely topics, whose shares make 1. */
  const createTopics = ({ size, pointed, words }, particles, years) => {
    const places = new Map(words.map((word, place) => [word, place]));
    const segmenter = space.createSegmenter(new Set(words), particles);
    const rarity = pointed.map((topics) => Math.log(1 + size / topics.length));
    const lengths = new Float64Array(size);
    pointed.forEach((topics, place) => topics.forEach((topic) => (lengths[topic] += rarity[place] ** 2)));

    const about = (text) => {
      const likeness = new Float64Array(size);
      let length = 0;
      for (const word of new Set(space.tokens(text, segmenter, years))) {
        if (/^[0-9]/.test(word) || years.has(word)) continue; // when, not what
        const place = places.get(word);
        const weight = place === undefined ? STRANGE : rarity[place];
        length += weight * weight;
        for (const topic of pointed[place] || []) likeness[topic] += weight * weight;
      }
      likeness.forEach((value, topic) => (likeness[topic] = value / Math.sqrt(lengths[topic] * length || 1)));
      const most = likeness.reduce((one, other) => Math.max(one, other), 0);
      if (!most) return { likeness: 0, topics: [] };
      const topics = [...likeness]
        .map((value, topic) => [topic, Math.exp(SHARPNESS * (value - most))])
        .filter(([, share]) => share >= LEAST_SHARE)
        .sort((one, other) => other[1] - one[1] || one[0] - other[0])
        .slice(0, MOST_TOPICS);
      const whole = topics.reduce((sum, [, share]) => sum + share, 0);
      return { likeness: most, topics: topics.map(([topic, share]) => [topic, share / whole]) };
    };

    return { about };
  };

  Object.assign(space, { readTopics, createTopics });
})();
