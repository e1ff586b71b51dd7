/* From the words of a query to concepts: what is wanted, and everything that would satisfy it. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const LONGEST_PHRASE = 9;
  const PART_WEIGHT = 0.5;
  const CONTAINED_WEIGHT = 0.7;
  const MOST_CONTAINED = 6;
  const MOST_JOINED = 3;
  const SHORTEST_PART = 5;
  const LESS_THAN_EXACT = 0.75;
  const ORDINARY_SHARE = 0.9;

  /* `head` is as readHead gives it, `lexicon` as createLexicon. */
  const createReader = (head, lexicon) => {
    const stop = new Set(head.stop);
    const questions = new Set([...head.questions, ...head.stop]);
    const years = new Set(head.years);
    const { synonyms } = head;
    const segmenter = space.createSegmenter(lexicon.known, new Set(head.particles));
    const repairer = space.createRepairer(lexicon);

    /* Brings the rare words that the text may hold. */
    const prepare = async (text) => {
      for (const { word, known } of await lexicon.grow(space.wordStarts(text, 3))) if (known) segmenter.add(word);
    };

    const idOf = (word) => lexicon.ids.get(word);
    const frequency = (word) => {
      const id = idOf(word);
      return id === undefined ? 0 : space.frequencyOf(lexicon.frequencies[id]);
    };
    const idf = (count) => Math.log(1 + (head.documents - count + 0.5) / (count + 0.5));
    const rarest = idf(1);

    /* Where known phrases stand, longest first: [from, to, phrase]. */
    const phrases = (words) => {
      const found = [];
      for (let at = 0; at < words.length; ) {
        let size = Math.min(LONGEST_PHRASE, words.length - at);
        while (size && !synonyms.has(words.slice(at, at + size).join(" "))) size -= 1;
        if (size) found.push([at, at + size, words.slice(at, at + size).join(" ")]);
        at += size || 1;
      }
      return found;
    };

    const repair = (words) => {
      const fixed = [...words];
      let changed = false;
      let weight = 1;
      for (let at = 0; at < fixed.length; at += 1) {
        const word = fixed[at];
        if (/^[0-9]/.test(word) || questions.has(word) || frequency(word)) continue;
        const covered = new Set(
          phrases(fixed).flatMap(([from, to]) => fixed.slice(from, to).map((_, place) => from + place)),
        );
        if (covered.has(at)) continue;
        const thai = space.isThai(word);
        const usable = (other) => space.isThai(other) && other.length <= 12 && !/[0-9]/.test(other);
        const found = thai
          ? repairer.repairThai(fixed, at, (part) => part.some((one) => idOf(one) === undefined) || (part.length > 1 && !part.some(frequency)), usable)
          : repairer.repairLatin(fixed, at);
        if (!found) continue;
        fixed.splice(found.from, found.to - found.from, ...found.words);
        changed ||= !found.quiet;
        weight = Math.min(weight, found.weight);
        at = found.from + found.words.length - 1;
      }
      return { words: fixed, changed, weight };
    };

    const contained = (word) => {
      if (word.length < 3) return [];
      const found = [];
      lexicon.words.forEach((other, id) => {
        if (!lexicon.frequencies[id] || other.length <= word.length) return;
        if (other.startsWith(word) || other.endsWith(word)) found.push(id);
      });
      return found
        .sort((one, two) => lexicon.frequencies[two] - lexicon.frequencies[one])
        .slice(0, MOST_CONTAINED);
    };

    const useful = (words) => words.filter((word) => !stop.has(word));

    const alternative = (words, weight) => {
      const wanted = useful(words);
      if (!wanted.length || !wanted.every(frequency)) return null;
      return { ids: wanted.map(idOf), idfs: wanted.map((word) => idf(frequency(word))), weight };
    };

    const ownAlternatives = (words) => {
      const found = [alternative(words, 1)];
      if (words.length === 1 && words[0].length > 5 && lexicon.known.has(words[0])) {
        const parts = segmenter.segment(words[0], words[0]);
        if (parts.length > 1 && parts.every((part) => part.length >= SHORTEST_PART)) found.push(alternative(parts, PART_WEIGHT));
      }
      if (words.length === 1 && words[0].length === 4 && /^2[01]/.test(words[0])) {
        found.push(alternative([String(Number(words[0]) + 543)], 0.8));
      }
      return found;
    };

    const concept = (words, phrase) => {
      let alternatives = ownAlternatives(words).filter(Boolean);
      const exact = alternatives.length > 0;
      const own = exact && words.length === 1 ? idf(frequency(words[0]) || 1) : rarest;
      for (const [other, weight] of synonyms.get(phrase) || []) {
        const one = alternative(other.split(" "), weight);
        if (!one) continue;
        const share = exact && weight < 0.9 ? LESS_THAN_EXACT : 1;
        alternatives.push({ ...one, weight: one.weight * share, idfs: one.idfs.map((value) => Math.min(value, own)) });
      }
      const text = words.join(" ");
      if (!alternatives.length && words.length === 1 && !/^[0-9]/.test(text)) {
        alternatives = contained(text).map((id) => ({
          ids: [id], idfs: [idf(space.frequencyOf(lexicon.frequencies[id]))], weight: CONTAINED_WEIGHT,
        }));
      }
      const highest = (one) => Math.max(...one.idfs);
      const ordinary = words.every((word) => idOf(word) !== undefined) ? ORDINARY_SHARE : 1;
      const weight = alternatives.length
        ? frequency(words[0]) && words.length === 1 ? idf(frequency(words[0])) : highest(alternatives[0])
        : rarest * ordinary;
      return { text, alternatives, weight, known: alternatives.length > 0 };
    };

    const concepts = (words) => {
      const found = [];
      let at = 0;
      const single = (word) => {
        if (!questions.has(word) && !(word.length === 1 && !/[0-9]/.test(word))) {
          found.push(concept([word], word));
        }
      };
      for (const [from, to, phrase] of [...phrases(words), [words.length, words.length, ""]]) {
        while (at < from) single(words[at++]);
        if (to > from) found.push(concept(words.slice(from, to), phrase));
        at = to;
      }
      const seen = new Set();
      return found.filter((one) => !seen.has(one.text) && seen.add(one.text));
    };

    const plan = (text) => {
      const words = space.tokens(text, segmenter, years);
      const repaired = repair(words);
      let wanted = concepts(repaired.words);
      if (!wanted.length) wanted = words.filter((word) => frequency(word)).map((word) => concept([word], word));
      return {
        words,
        concepts: wanted,
        shown: repaired.changed ? joinWords(repaired.words) : "",
      };
    };

    const joinWords = (words) =>
      words.reduce(
        (text, word) =>
          text && space.isThai(word) && /[\u0e01-\u0e4e]$/.test(text) ? text + word : text ? `${text} ${word}` : word,
        "",
      );

    /* Words of the content that begin with the last letters typed, the longest such stretch first;
       what stands before them stays as it was typed. */
    const complete = (text, most) => {
      const words = space.tokens(text, segmenter, years);
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

    return { prepare, plan, complete };
  };

  Object.assign(space, { createReader });
})();
