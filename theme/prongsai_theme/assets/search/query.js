/* From the words of a query to concepts: what is wanted, and everything that would satisfy it. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const LONGEST_PHRASE = 9;
  const PART_WEIGHT = 0.5;
  const CONTAINED_WEIGHT = 0.7;
  const MOST_CONTAINED = 6;
  const SHORTEST_PART = 5;
  const LESS_THAN_EXACT = 0.75;
  const ORDINARY_SHARE = 0.9;
  const WEAK_SHARE = 0.4; // of words that stand beside what is asked for
  const SURE = 0.8; // what was put right with more sounds the same
  const SHORT_YEAR = 0.9;
  const TELLING = 6; // letters of an explained word that weighs as much as a rare one
  const ROUND = /^(รอบ[0-9]+|[0-9]+ )เดือน$/;

  /* `head` is as readHead gives it, `lexicon` as createLexicon; `view` is { words, segmenter, synonyms,
     repairer }: what a query is understood by; `plain` parts it by words of the content alone. */
  const createPlanner = (head, lexicon, view, plain) => {
    const { segmenter, synonyms } = view;
    const { stop, years, weak, besideYears } = head;
    const questions = new Set([...head.questions, ...stop, ...view.fillers]);
    const isWord = (word) => view.words.has(word) || lexicon.ids.has(word);

    const idOf = (word) => lexicon.ids.get(word);
    const frequency = (word) => {
      const id = idOf(word);
      return id === undefined ? 0 : space.frequencyOf(lexicon.frequencies[id]);
    };
    const idf = (count) => space.rarityOf(count, head.documents);
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

    const mend = space.createMender(head, view.repairer, { isWord, frequency, phrases, small: questions });

    const contained = (word) => {
      if (word.length < 3) return [];
      const fragment = word.length > 3 && !isWord(word);
      const found = [];
      lexicon.words.forEach((other, id) => {
        if (!lexicon.frequencies[id] || other.length <= word.length) return;
        if (other.startsWith(word) || other.endsWith(word) || (fragment && other.includes(word))) found.push(id);
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
      if (words.length === 1 && words[0].length > 5 && view.words.has(words[0])) {
        const parts = segmenter.segment(words[0], words[0]);
        const whole = parts.length > 1 && parts.every((part) => part.length >= SHORTEST_PART);
        if (whole) found.push(alternative(parts, PART_WEIGHT));
      }
      if (words.length > 1) return found;
      const [word] = words;
      if (/^2[01][0-9][0-9]$/.test(word)) found.push(alternative([String(Number(word) + 543)], 0.8));
      if (/^[5-7][0-9]$/.test(word)) found.push(alternative([`25${word}`], SHORT_YEAR));
      if (!frequency(word) && space.isThai(word)) found.push(alternative(plain.segmenter.segment(word), 1));
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
      if (weak.has(text)) alternatives = alternatives.map((one) => ({ ...one, weight: one.weight * WEAK_SHARE }));
      if (!alternatives.length && words.length === 1 && !/^[0-9]/.test(text) && !years.has(text)) {
        alternatives = contained(text).map((id) => ({
          ids: [id], idfs: [idf(space.frequencyOf(lexicon.frequencies[id]))], weight: CONTAINED_WEIGHT,
        }));
      }
      const highest = (one) => Math.max(...one.idfs);
      const ordinary = /^[a-z]/.test(text) || words.every(isWord) ? ORDINARY_SHARE : 1;
      const weight = !exact && alternatives.length && text.length >= TELLING && synonyms.has(phrase)
        ? rarest
        : alternatives.length
        ? frequency(words[0]) && words.length === 1 ? idf(frequency(words[0])) : highest(alternatives[0])
        : rarest * ordinary;
      const when = /^[0-9]/.test(text) || years.has(text) || ROUND.test(text); // not what
      return { text, alternatives, weight, when, known: alternatives.length > 0 };
    };

    /* An unknown word that ends or begins with a small word, such as เงินได้, was perhaps two. */
    const withoutSmallWords = (word) => {
      const parts = space.isThai(word) ? segmenter.segment(word, word) : [];
      const wanted = parts.filter((part) => !questions.has(part));
      if (!wanted.length || wanted.length === parts.length) return null;
      const found = wanted.map((part) => concept([part], part));
      return found.every((one) => one.known) ? found : null;
    };

    const concepts = (words) => {
      const found = [];
      let at = 0;
      const single = (word) => {
        if (questions.has(word) || (word.length === 1 && !/[0-9]/.test(word))) return;
        const one = concept([word], word);
        found.push(...((!one.known && withoutSmallWords(word)) || [one]));
      };
      for (const [from, to, phrase] of [...phrases(words), [words.length, words.length, ""]]) {
        while (at < from) single(words[at++]);
        if (to > from) found.push(concept(words.slice(from, to), phrase));
        at = to;
      }
      const seen = new Set();
      const different = found.filter((one) => !seen.has(one.text) && seen.add(one.text));
      const dates = words.every(asksForDate) ? different.filter(isDate) : [];
      return dates.length ? dates : different;
    };

    const isDate = (one) => space.isYear(one) || ROUND.test(one.text);

    const asksForDate = (word, at, words) =>
      words[at + 1] === "เดือน" || isDate({ text: word }) || questions.has(word) || besideYears.has(word);

    const plan = (text) => {
      const words = space.tokens(text.replace(/[เแโใไ]\s*$/, ""), segmenter, years);
      const mended = mend(words, text);
      let wanted = concepts(mended.words);
      if (!wanted.length) wanted = words.filter((word) => frequency(word)).map((word) => concept([word], word));
      return {
        words,
        concepts: wanted,
        unknown: wanted.filter((one) => !one.known).length,
        dates: wanted.every(isDate),
        repaired: mended.changed,
        asks: words.some((word) => head.questions.has(word) || view.fillers.has(word)),
        sure: mended.weight > SURE,
        shown: mended.changed ? mended.text : "",
      };
    };

    /* Whether something in the text is neither a word of the content nor covered by a synonym. */
    const strange = (text) => {
      const words = space.tokens(text, segmenter, years);
      const covered = new Set();
      for (const [from, to] of phrases(words)) for (let at = from; at < to; at += 1) covered.add(at);
      return words.some((word, at) =>
        !covered.has(at) && word.length > 1 && !/^[0-9]/.test(word) && !questions.has(word) && !frequency(word));
    };

    return { plan, strange };
  };

  Object.assign(space, { createPlanner });
})();
