/* Finds the word that was meant: wrong or missing marks, letters that sound alike, one or two wrong
   letters, English words run together. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const ALIKE = { ศ: "ส", ษ: "ส", ซ: "ช", ฌ: "ช", ใ: "ไ", ณ: "น", ญ: "ย", ฎ: "ด", ฏ: "ต", ฐ: "ถ",
    ฒ: "ท", ธ: "ท", ภ: "พ", ฬ: "ล", ฆ: "ค", ฅ: "ค", ฃ: "ข", ฤ: "ร", ฦ: "ล", ผ: "พ",
    "\u0e35": "\u0e34", "\u0e37": "\u0e34", "\u0e36": "\u0e34", "\u0e39": "\u0e38", "\u0e47": "" };

  /* What is left of a word without tone marks, silent letters' marks and such differences. */
  const skeleton = (word) =>
    [...word.replace(/[\u0e48-\u0e4b\u0e4c]/g, "").replace(/\u0e33/g, "\u0e31\u0e21").replace(/รร/g, "\u0e31")]
      .map((letter) => ALIKE[letter] ?? letter)
      .join("");

  /* The same without the letters that are written but not said. */
  const spoken = (word) => skeleton(word.replace(/[ก-ฮ][ิุ]?\u0e4c/g, ""));

  const alike = (letter) => ALIKE[letter] ?? letter;

  const CONFUSED = ["กขคฆ", "จชซฉฌสศษ", "ดตถทธฐฒฎฏ", "ดจชส", "บปพผภฟฝ", "นณญรลฬ", "ยญ", "ใไ", "ิีึื", "ุู", "ะาั", "เแ",
    "็่้๊๋์"];
  const PAIRS = new Set(CONFUSED.flatMap((group) => [...group].flatMap((one) => [...group].map((other) => one + other))));
  const SMALL = new Set("่้๊๋์็ะ");
  const SLIGHT = 0.5;

  const replacing = (one, other) => (one === other ? 0 : PAIRS.has(one + other) ? SLIGHT : 1);
  const leaving = (letter) => (SMALL.has(letter) ? SLIGHT : 1);

  /* How far two words are apart in wrong letters; letters that are often confused count half. */
  const distance = (one, other, most) => {
    let before = null;
    let row = [0];
    for (let to = 0; to < other.length; to += 1) row.push(row[to] + leaving(other[to]));
    for (let at = 1; at <= one.length; at += 1) {
      const next = [row[0] + leaving(one[at - 1])];
      let least = next[0];
      for (let to = 1; to <= other.length; to += 1) {
        let value = Math.min(row[to] + leaving(one[at - 1]), next[to - 1] + leaving(other[to - 1]),
          row[to - 1] + replacing(one[at - 1], other[to - 1]));
        if (at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1]) {
          value = Math.min(value, before[to - 2] + 1);
        }
        next.push(value);
        if (value < least) least = value;
      }
      if (least > most) return most + 1;
      before = row;
      row = next;
    }
    return row[other.length];
  };

  const mask = (word) => {
    let bits = 0;
    for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
    return bits;
  };
  const bitCount = (bits) => {
    let count = 0;
    for (let rest = bits; rest; rest &= rest - 1) count += 1;
    return count;
  };

  const MOST_TOKENS = 7;

  /* `lexicon` as createLexicon gives it. Offered are the words of the content and those of one word
     that `synonyms` explains. */
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
      for (const word of [...offered, ...explained]) {
        const frequency = frequencyOf(word);
        (byLength[word.length] ||= []).push({ word, frequency, text: word, mask: mask(word) });
        if (!space.isThai(word) || word.length < 3) continue;
        for (const key of new Set([skeleton(word), spoken(word)])) {
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
      for (const other of prepare().bySkeleton.get(skeleton(word)) || []) {
        const one = { word: other, frequency: frequencyOf(other), distance: distance(word, other, 4) };
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
      let best = null;
      const longer = Math.ceil(most) + 1;
      for (let size = word.length - longer; size <= word.length + longer; size += 1) {
        for (const one of table[size] || []) {
          if (bitCount(one.mask ^ bits) > 4 * most) continue;
          const apart = distance(word, one.text, most);
          if (apart > most) continue;
          if (word.length < 9 && alike(word[0]) !== alike(one.text[0])) continue;
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

    const allowed = (length) => (length >= 9 ? 2 : length >= 6 ? 1.5 : length >= 5 ? 1 : length >= 4 ? SLIGHT : 0);

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
    const meant = (joined, strange, last) => {
      if (joined.length < 3) return null;
      const same = soundsLike(joined);
      if (same && same.distance <= (joined.length > 5 ? 3 : 2)) return { word: same.word, weight: 0.9 };
      if ((!strange && !last) || joined.length < 4) return null;
      if (begins(joined) !== null) return { word: joined, weight: 0.7, quiet: true };
      if (!strange) return null;
      const most = allowed(joined.length);
      const found = most ? near(joined, most) : null;
      if (found && space.isThai(found.word)) {
        return { word: found.word, weight: found.distance > 1 ? 0.7 : 0.8 };
      }
      const sound = skeleton(joined);
      const heard = sound.length >= 5 ? near(sound, 1, prepare().bySound) : null;
      return heard && { word: heard.word, weight: 0.7 };
    };

    /* `strange` says of some words whether they may be one word with wrong letters. */
    const repairThai = (words, at, strange, usable) => {
      for (const { from, to, part, joined } of windows(words, at, usable)) {
        const found = meant(joined, strange(part), to === words.length);
        if (found && !part.includes(found.word)) return { from, to, words: [found.word], weight: found.weight, quiet: found.quiet };
      }
      return null;
    };

    return { repairThai, repairLatin };
  };

  Object.assign(space, { createRepairer, skeleton });
})();
