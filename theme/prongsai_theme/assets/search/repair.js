/* Finds the word that was meant: wrong or missing marks, letters that sound alike, one or two wrong
   letters, English words run together. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const { skeleton, spoken, startAlike, spelt, distance, mask, bitCount } = space;
  const SLIGHT = 0.5;
  const SHORT = 5;
  const MOST_TOKENS = 7;
  const MOST_MARKS = 4; // wrong, of a word that sounds the same

  /* How many letters may be wrong in a word of this length. */
  const allowed = (length) => (length >= 9 ? 2 : length >= 6 ? 1.5 : length >= 5 ? 1 : length >= 4 ? SLIGHT : 0);

  /* `lexicon` as createLexicon gives it. Offered are the words of the content, and the words and phrases that
     `synonyms` explains. */
  const createRepairer = (lexicon, synonyms) => {
    const frequencyOf = (word) => lexicon.frequencies[lexicon.ids.get(word)] || 0;
    let tables = null;
    const prepare = () => {
      if (tables && tables.size === lexicon.ids.size) return tables;
      const bySkeleton = new Map();
      const byLength = [];
      const bySound = [];
      const phrases = [...synonyms.keys()].flatMap((phrase) => (space.isThai(phrase) ? [phrase] : phrase.split(" ")));
      const explained = [...new Set(phrases)].filter((word) => !/ |^[0-9]/.test(word) && !frequencyOf(word));
      const offered = lexicon.words.filter((word, id) => lexicon.frequencies[id] && !/^[0-9]/.test(word));
      const together = [...synonyms.keys()].filter(space.isThaiPhrase);
      for (const word of [...offered, ...explained, ...together]) {
        const frequency = frequencyOf(word);
        const text = word.replaceAll(" ", "");
        (byLength[text.length] ||= []).push({ word, frequency, text, mask: mask(text) });
        if (!space.isThai(word) || word.length < 3) continue;
        for (const key of new Set([skeleton(text), spoken(text)])) {
          (bySound[key.length] ||= []).push({ word, frequency, text: key, mask: mask(key) });
          const others = bySkeleton.get(key);
          if (others) others.push(word);
          else bySkeleton.set(key, [word]);
        }
      }
      tables = { size: lexicon.ids.size, bySkeleton, byLength, bySound };
      return tables;
    };

    const better = (one, other) =>
      !other || one.distance < other.distance ||
      (one.distance === other.distance && one.frequency > other.frequency);

    const soundsLike = (word) => {
      let best = null;
      const asked = spelt(word);
      for (const other of prepare().bySkeleton.get(skeleton(word)) || []) {
        const apart = distance(asked, spelt(other.replaceAll(" ", "")), MOST_MARKS);
        const one = { word: other, frequency: frequencyOf(other), distance: apart };
        if (better(one, best)) best = one;
      }
      return best;
    };

    /* The most frequent word that begins with what was typed, the shortest of several such. */
    const begins = (start) => {
      let best = null;
      const { words, frequencies } = lexicon;
      for (const id of lexicon.beginningWith(start)) {
        if (!frequencies[id] || words[id].length <= start.length) continue;
        const more = best === null ? 1 : frequencies[id] - frequencies[best];
        if (more > 0 || (!more && words[id].length < words[best].length)) best = id;
      }
      return best === null ? null : words[best];
    };

    const near = (word, most, table = prepare().byLength) => {
      const bits = mask(word);
      const asked = spelt(word);
      let best = null;
      const longer = Math.ceil(most) + 1;
      for (let size = word.length - longer; size <= word.length + longer; size += 1) {
        for (const one of table[size] || []) {
          if (bitCount(one.mask ^ bits) > 4 * most) continue;
          if (word.length < 7 && !startAlike(word, one.text)) continue;
          one.spelt ||= spelt(one.text);
          const apart = distance(asked, one.spelt, most);
          if (apart > most) continue;
          const found = { ...one, distance: apart };
          if (better(found, best)) best = found;
        }
      }
      return best;
    };

    const inContent = (word) => {
      const id = lexicon.ids.get(word);
      return id !== undefined && lexicon.frequencies[id] > 0;
    };

    /* English words run together: the fewest words of the content that make up the whole. */
    const split = (word) => {
      const best = new Array(word.length + 1).fill(null);
      best[0] = [];
      for (let to = 2; to <= word.length; to += 1) {
        for (let at = 0; at <= to - 2; at += 1) {
          const part = word.slice(at, to);
          if (!best[at] || !inContent(part)) continue;
          if (!best[to] || best[at].length + 1 < best[to].length) best[to] = [...best[at], part];
        }
      }
      const found = best[word.length];
      return found && found.length > 1 && found.length <= 4 ? found : null;
    };

    const repairLatin = (words, at) => {
      const word = words[at];
      for (const [from, to] of [[at, at + 2], [at - 1, at + 1]]) {
        const joined = words.slice(Math.max(0, from), to).join("");
        if (from >= 0 && to <= words.length && to - from === 2 && inContent(joined)) {
          return { from, to, words: [joined], weight: 0.95 };
        }
      }
      const parts = word.length > 4 ? split(word) : null;
      if (parts) return { from: at, to: at + 1, words: parts, weight: 0.95, quiet: true };
      const found = near(word, allowed(word.length));
      return found && { from: at, to: at + 1, words: [found.word], weight: 0.8 };
    };

    const windows = function* (words, at, usable) {
      for (let size = Math.min(MOST_TOKENS, words.length); size >= 1; size -= 1) {
        for (let from = Math.max(0, at - size + 1); from <= at && from + size <= words.length; from += 1) {
          const part = words.slice(from, from + size);
          if (part.every(usable)) yield { from, to: from + size, part, joined: part.join("") };
        }
      }
    };

    /* A stretch of letters as one word of the content: alike in sound, its beginning, or nearly it. */
    const meant = (joined, leeway, last, alone) => {
      const same = soundsLike(joined);
      const least = joined.length > 5 ? 3 : joined.length > 2 ? 2 : SLIGHT;
      if (same && same.distance <= least && (leeway || !alone)) {
        return { word: same.word, weight: joined.length < SHORT ? 0.8 : 0.9 }; // short ones may be words of their own
      }
      if ((!leeway && !last) || joined.length < 4) return null;
      if (begins(joined) !== null) return { word: joined, weight: 0.7, quiet: true };
      if (!leeway) return null;
      const most = Math.min(leeway, allowed(joined.length));
      const found = most ? near(joined, most) : null;
      if (found && space.isThai(found.word)) {
        return { word: found.word, weight: found.distance > 1 ? 0.7 : 0.8 };
      }
      const sound = skeleton(joined);
      const heard = sound.length >= 5 && leeway >= 1 ? near(sound, 1, prepare().bySound) : null;
      return heard && { word: heard.word, weight: 0.7 };
    };

    /* Whether some of the words, but not all, are this one already: to take it would only leave out the others. */
    const isAmong = (part, word) => {
      const text = word.replaceAll(" ", "");
      const size = part.length;
      return part.some((_, from) =>
        part.some((_, last) => last >= from && last - from + 1 < size && part.slice(from, last + 1).join("") === text));
    };

    /* `leeway` says of some words how many letters may be wrong in them, if they were perhaps one. */
    const repairThai = (words, at, leeway, usable) => {
      for (const { from, to, part, joined } of windows(words, at, usable)) {
        const found = meant(joined, leeway(part, words[from - 1]), to === words.length, part.length === 1);
        if (!found || part.join(" ") === found.word || isAmong(part, found.word)) continue;
        return { from, to, words: found.word.split(" "), weight: found.weight, quiet: found.quiet };
      }
      return null;
    };

    return { repairThai, repairLatin };
  };

  Object.assign(space, { allowed, createRepairer });
})();
