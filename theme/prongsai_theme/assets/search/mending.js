/* Puts words of a query right: which of them need it, and what the query is then. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const SLIGHT = 0.5; // of a letter
  const [LONGEST_FRAGMENT, RARE] = [3, 0.02];
  const MOST_TRIED = 8; // pieces to be put right: a text of more is not meant to be found
  const LONG_ENOUGH = 8; // letters that are hardly near a word by chance
  const LONGEST_PIECE = 12;

  /* Before which words of a text a blank was typed. */
  const blanksBefore = (words, text) => {
    const typed = space.normalise(text);
    let at = 0;
    return words.map((word) => {
      const before = at;
      let start = -1;
      for (const letter of word) {
        const found = typed.indexOf(letter, at);
        if (found < 0) continue; // 67 became 2567
        if (start < 0) start = found;
        at = found + 1;
      }
      return start > before && typed.slice(before, start).includes(" ");
    });
  };

  /* Words as they are shown: as they were typed, with a blank wherever Thai does not stand beside Thai. */
  const joined = (words, apart) =>
    words.reduce((text, word, place) => {
      const together = !apart[place] && space.isThai(word) && /[\u0e01-\u0e4e]$/.test(text);
      return text && !together ? `${text} ${word}` : text + word;
    }, "");

  const usable = (word) => space.isThai(word) && word.length <= LONGEST_PIECE && !/[0-9]/.test(word);

  /* `repairer` finds what was meant; of words `isWord` tells whether they are any, `frequency` in how many documents
     they stand, `phrases` where known phrases stand; `small` is a Set of words that ask for nothing. Gives
     mend(words, typed) -> { words, changed, weight, text }: `weight` is how sure it is, `text` what is shown for it. */
  const createMender = ({ places, documents }, repairer, { isWord, frequency, phrases, small }) => {
    /* A few letters that hardly any document has as a word: perhaps a piece of one, as in texts read by machine. */
    const isFragment = (word) =>
      word?.length <= LONGEST_FRAGMENT && space.isThai(word) && !small.has(word) &&
      frequency(word) <= Math.max(1, RARE * documents);

    /* How many letters may be wrong in neighbouring pieces that were perhaps one word. */
    const leeway = (part, before) => {
      if (part.some((word) => !isWord(word))) return Infinity;
      const strangers = part.filter((word) => !frequency(word));
      if (places.has(before)) return strangers.length ? Infinity : SLIGHT;
      if (part.length < 2) return 0;
      if (part.every(isFragment)) return Infinity;
      const long = part.join("").length >= LONG_ENOUGH;
      if (long && part.some(isFragment)) return 1;
      return strangers.length >= (long ? 1 : part.length) ? space.allowed(strangers.join("").length) : 0;
    };

    const mend = (words, typed) => {
      const fixed = [...words];
      const apart = blanksBefore(words, typed);
      let changed = false;
      let weight = 1;
      let tried = 0;
      for (let at = 0; at < fixed.length; at += 1) {
        const word = fixed[at];
        if (/^[0-9]/.test(word)) continue;
        const named = places.has(fixed[at - 1]);
        const broken = isFragment(word);
        if (!named && !broken && (small.has(word) || frequency(word))) continue;
        if (phrases(fixed).some(([from, to]) => from <= at && at < to)) continue;
        if ((tried += 1) > MOST_TRIED) break;
        const found = space.isThai(word)
          ? repairer.repairThai(fixed, at, leeway, usable)
          : repairer.repairLatin(fixed, at);
        if (!found) continue;
        fixed.splice(found.from, found.to - found.from, ...found.words);
        apart.splice(found.from, found.to - found.from, apart[found.from], ...found.words.slice(1).map(() => false));
        changed ||= !found.quiet;
        weight = Math.min(weight, found.weight);
        at = found.from + found.words.length - 1;
      }
      return { words: fixed, changed, weight, text: joined(fixed, apart) };
    };

    return mend;
  };

  Object.assign(space, { createMender });
})();
