/* How alike two words are: in sound, and in wrong letters. */
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

  const CONFUSED = ["กขคฆ", "จชซฉฌสศษ", "ดตถทธฐฒฎฏ", "ดจชส", "บปพผภฟฝ", "นณญรลฬ", "ยญ", "ใไ", "ิีึื", "ุู", "ะาั",
    "เแ", "็่้๊๋์"];
  const pairs = (group) => [...group].flatMap((one) => [...group].map((other) => one + other));
  const PAIRS = new Set(CONFUSED.flatMap(pairs));
  const SMALL = new Set("่้๊๋์็ะ");
  const SLIGHT = 0.5;

  const replacing = (one, other) => (one === other ? 0 : PAIRS.has(one + other) ? SLIGHT : 1);
  /* A letter too many or too few: small marks and the second of two equal letters count half. */
  const leaving = (word, at) => (SMALL.has(word[at]) || word[at] === word[at - 1] ? SLIGHT : 1);
  const startAlike = (one, other) => alike(one[0]) === alike(other[0]) || PAIRS.has(one[0] + other[0]);

  /* How far two words are apart in wrong letters; letters that are often confused count half. */
  const distance = (one, other, most) => {
    let before = null;
    let row = [0];
    for (let to = 0; to < other.length; to += 1) row.push(row[to] + leaving(other, to));
    for (let at = 1; at <= one.length; at += 1) {
      const next = [row[0] + leaving(one, at - 1)];
      let least = next[0];
      for (let to = 1; to <= other.length; to += 1) {
        let value = Math.min(row[to] + leaving(one, at - 1), next[to - 1] + leaving(other, to - 1),
          row[to - 1] + replacing(one[at - 1], other[to - 1]));
        if (at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1]) {
          value = Math.min(value, before[to - 2] + SLIGHT);
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

  Object.assign(space, { skeleton, spoken, startAlike, distance, mask, bitCount });
})();
