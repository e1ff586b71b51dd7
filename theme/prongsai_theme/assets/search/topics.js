/* What a query is about: topics, learned from how people ask. docs/search-format.md tells how. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const STRANGE = 4; // as much as the rarest word: what no wording has speaks against every topic
  const SHARPNESS = 30; // how soon the most likely topic outdoes the next
  const LEAST_SHARE = 0.1; // of the most likely one
  const MOST_TOPICS = 3;

  const rarityOf = (groups, size) => (groups.length ? Math.log(1 + size / groups.length) : 0);

  const risingOf = (read) => space.added(space.listOf(read));

  /* For each word the groups it points to, as rising numbers; a table after its length. */
  const readTable = (read) => {
    const length = read.number();
    const end = read.at + length;
    const pointed = [];
    while (read.at < end) pointed.push(risingOf(read));
    return pointed;
  };

  const joined = (words, pointed) => words.map(({ word }, place) => ({ word, groups: pointed[place] }));

  /* topics.bin: for each group of wordings its topic; words with the groups they point to, those of `lexicon`, as
     readWords gives it, named by their numbers. */
  const readTopics = (bytes, lexicon) => {
    const read = space.reader(bytes);
    const topics = space.listOf(read);
    const pointed = readTable(read);
    const shared = risingOf(read).map((number) => lexicon[number]);
    const words = joined([...shared, ...space.readWords(bytes.subarray(read.at))], pointed);
    const lengths = new Float64Array(topics.length);
    for (const { groups } of words) for (const group of groups) lengths[group] += rarityOf(groups, topics.length) ** 2;
    return { topics, lengths, words };
  };

  /* A file of words with the groups they point to. */
  const readTopicWords = (bytes) => {
    const read = space.reader(bytes);
    const pointed = readTable(read);
    return joined(space.readWords(bytes.subarray(read.at)), pointed);
  };

  /* The topics with the largest shares, which then make 1. */
  const likeliest = (shares) => {
    const first = [...shares].sort((one, other) => other[1] - one[1] || one[0] - other[0]).slice(0, MOST_TOPICS);
    const whole = first.reduce((sum, [, share]) => sum + share, 0);
    return first.map(([topic, share]) => [topic, share / whole]);
  };

  /* What two say about a text: as the one that knows more of it, but topics of both, by how much each knows. */
  const together = (one, other) => {
    const shares = new Map();
    for (const { topics, explained } of [one, other]) {
      for (const [topic, share] of topics) shares.set(topic, (shares.get(topic) || 0) + share * explained);
    }
    return { ...(other.explained > one.explained ? other : one), topics: likeliest(shares) };
  };

  /* `topics` has the topic of each group of wordings, `lengths` the sum of rarity² of its words. `about(text)` gives
     { likeness, explained, topics: [[topic, share], …] }: how like the text is to the most likely group, and how much
     of the text that group knows, both from 0 to 1; the most likely topics, whose shares make 1. Words of questions
     and other `small` ones that no wording has say nothing. `add(words)` adds words of the wordings. */
  const createTopics = ({ topics, lengths, words }, { particles, years, small }) => {
    const size = topics.length;
    const pointed = new Map();
    const known = new Set();
    const segmenter = space.createSegmenter(known, particles);
    const add = (some) => {
      for (const { word, groups } of some) {
        pointed.set(word, groups);
        known.add(word);
        segmenter.add(word);
      }
    };
    add(words);

    /* What the text and each group have in common, and how much the text weighs. */
    const compare = (text) => {
      const found = new Float64Array(size);
      let length = 0;
      for (const word of new Set(space.tokens(text, segmenter, years))) {
        if (/^[0-9]/.test(word) || years.has(word)) continue; // when, not what
        const groups = pointed.get(word);
        if (!groups && small.has(word)) continue;
        const weight = (groups ? rarityOf(groups, size) : STRANGE) ** 2;
        length += weight;
        for (const group of groups || []) found[group] += weight;
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
      const explained = found[likeness.indexOf(most)] / length;
      return { likeness: most, explained, topics: likeliest(shares) };
    };

    return { about, add };
  };

  const HUNDREDTHS = 100;
  /* The same where words come by files as texts need them: `head` is alltopics.bin, `load(file)` brings words. */
  const createGrowingTopics = ({ topics, lengths, starts }, load, sets) => {
    const learned = createTopics({ topics, lengths: lengths.map((one) => one / HUNDREDTHS), words: [] }, sets);
    const grow = space.createGrowth(starts, load);
    const about = async (text) => {
      learned.add(await grow(text));
      return learned.about(text);
    };
    return { about };
  };

  Object.assign(space, { readTopics, readTopicWords, together, createTopics, createGrowingTopics });
})();
