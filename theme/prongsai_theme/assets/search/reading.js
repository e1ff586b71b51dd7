/* Reads queries: by the words of the content, and by everyday words too where those may be meant. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const MOST_JOINED = 3;

  /* `head` is as readHead gives it, `lexicon` as createLexicon; `loadMore` brings more.bin and said.bin. */
  const createReader = (head, lexicon, loadMore) => {
    const { particles, years } = head;
    const plain = {
      words: lexicon.known,
      segmenter: space.createSegmenter(lexicon.known, particles),
      synonyms: head.synonyms,
      fillers: new Set(),
      repairer: space.createRepairer(lexicon, head.synonyms),
    };
    const planner = space.createPlanner(head, lexicon, plain, plain);
    let views = [];
    let planners = null;

    /* Brings the rare words that the text may hold. */
    const prepare = async (text) => {
      for (const { word, known } of await lexicon.grow(text)) {
        if (!known) continue;
        plain.segmenter.add(word);
        for (const view of views) {
          view.words.add(word);
          view.segmenter.add(word);
        }
      }
    };

    const widened = async () => {
      if (!planners) {
        views = space.widen(plain, await loadMore(), lexicon, particles);
        planners = views.map((view) => space.createPlanner(head, lexicon, view, plain));
      }
      return planners;
    };

    /* Everyday words are believed unless something beside them is unknown or had to be repaired;
       then the way that leaves the least unknown, and after that the fewest words, is taken. */
    const plan = async (text) => {
      await prepare(text);
      if (!space.maySay(text, head.signs)) {
        const first = planner.plan(text);
        if (!planner.strange(text) || (!first.unknown && first.sure)) return first;
      }
      const [usual, wide] = await widened();
      const more = wide.plan(text);
      if (!more.unknown && !more.repaired) return more;
      const less = usual.plan(text);
      const gain = more.unknown - less.unknown || more.concepts.length - less.concepts.length;
      return gain < 0 ? more : less;
    };

    /* Words of the content that begin with the last letters typed, the longest such stretch first;
       what stands before them stays as it was typed. */
    const complete = async (text, most) => {
      await prepare(text);
      const words = space.tokens(text, plain.segmenter, years);
      const typed = space.normalise(text).trimEnd();
      const kept = text.trimEnd();
      const found = new Set();
      for (let size = Math.min(MOST_JOINED, words.length); size >= 1 && found.size < most; size -= 1) {
        const last = words.slice(-size).join("");
        if (last.length < 2 || !typed.endsWith(last)) continue;
        const front = (typed.length === kept.length ? kept : typed).slice(0, -last.length);
        for (const id of completions(last)) found.add(front + lexicon.words[id]);
      }
      return [...found].slice(0, most);
    };

    /* Words of the dictionary first, then the most frequent. */
    const completions = (start) => {
      const found = lexicon
        .beginningWith(start)
        .filter((id) => lexicon.frequencies[id] && lexicon.words[id].length > start.length);
      const known = (id) => lexicon.known.has(lexicon.words[id]);
      return found.sort((one, two) =>
        known(two) - known(one) || lexicon.frequencies[two] - lexicon.frequencies[one] || one - two);
    };

    return { plan, complete };
  };

  Object.assign(space, { createReader });
})();
