/* Where the words of a query stand in a printed text, whatever its spaces, digits and old spellings. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const GAP = "[\\s\u200b\u200c\u200d\u00ad]*";
  const THAI_DIGITS = "๐๑๒๓๔๕๖๗๘๙";
  const ROUND = /^รอบ([0-9]+)เดือน$/;

  const letterPattern = (letter) => {
    if (/[0-9]/.test(letter)) return `[${letter}${THAI_DIGITS[Number(letter)]}]`;
    if (letter === "\u0e33") return "(?:\u0e33|\u0e4d[\u0e48-\u0e4b]?\u0e32)";
    if (letter === "\u0e41") return "(?:\u0e41|\u0e40\u0e40)";
    return letter.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  };

  const wordPattern = (word) => {
    const gap = /^[ก-ฮ]{2,4}$/.test(word) ? "\\.?" + GAP : space.isThai(word) ? GAP : "";
    const pattern = [...word].map(letterPattern).join(gap);
    return /^[a-z0-9]/.test(word)
      ? `(?<![a-z0-9๐-๙])${pattern}(?![a-z0-9๐-๙])`
      : `${pattern}(?![\u0e31\u0e33-\u0e3a\u0e47-\u0e4e])`;
  };

  /* One expression for all words, longest first; null when there is none. */
  const createPattern = (words) => {
    const whole = words.filter((word) => word.length > 1).map((word) => {
      const round = ROUND.exec(word);
      return round ? ["รอบ", round[1], "เดือน"].join("") : word;
    });
    const sorted = [...new Set(whole)].sort((one, other) => other.length - one.length);
    return sorted.length ? new RegExp(sorted.map(wordPattern).join("|"), "giu") : null;
  };

  /* A text as pieces: [{ text, hit }]. */
  const mark = (text, pattern) => {
    if (!pattern) return [{ text, hit: false }];
    const found = [];
    let at = 0;
    for (const match of text.matchAll(pattern)) {
      if (match.index > at) found.push({ text: text.slice(at, match.index), hit: false });
      found.push({ text: match[0], hit: true });
      at = match.index + match[0].length;
    }
    if (at < text.length) found.push({ text: text.slice(at), hit: false });
    return found;
  };

  const AROUND = 90;

  /* The stretch of the text with the most different words, cut at spaces where that is near. */
  const excerpt = (text, pattern) => {
    const hits = pattern ? [...text.matchAll(pattern)] : [];
    let best = { score: 0, at: 0 };
    for (const hit of hits) {
      const near = hits.filter((one) => one.index >= hit.index && one.index < hit.index + 2 * AROUND);
      const score = new Set(near.map((one) => one[0].replace(/\s/g, ""))).size + hit[0].length / 100;
      if (score > best.score) best = { score, at: hit.index };
    }
    const from = Math.max(0, best.at - AROUND / 2);
    const to = Math.min(text.length, from + 2.5 * AROUND);
    let start = from ? text.indexOf(" ", from) + 1 : 0;
    if (!start || start > best.at) start = best.at && from ? best.at : 0;
    const end = to < text.length && text.lastIndexOf(" ", to) > start + AROUND ? text.lastIndexOf(" ", to) : to;
    return {
      score: best.score,
      text: `${start ? "…" : ""}${text.slice(start, end).replace(/\s+/g, " ")}${end < text.length ? "…" : ""}`,
    };
  };

  /* The best passage of a hit: { field, text } or null when it has no text at all. */
  const bestPassage = (passages, pattern) => {
    let best = null;
    for (const [field, text] of passages) {
      const found = excerpt(text, pattern);
      if (!best || found.score > best.score) best = { field, ...found };
    }
    return best;
  };

  Object.assign(space, { createPattern, mark, bestPassage });
})();
