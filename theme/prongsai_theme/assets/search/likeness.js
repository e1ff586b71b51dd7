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
  const GROUPS = new Map(); // letter -> the groups it is in, a bit for each
  CONFUSED.forEach((group, place) => {
    for (const letter of group) GROUPS.set(letter, GROUPS.get(letter) | (1 << place));
  });
  const SMALL = new Set("่้๊๋์็ะ");
  const SLIGHT = 0.5;

  const startAlike = (one, other) =>
    alike(one[0]) === alike(other[0]) || Boolean(GROUPS.get(one[0]) & GROUPS.get(other[0]));

  /* A word as `distance` compares it: of each letter the groups it is in, and how much it counts that it is missing or
     too many: small marks and the second of two equal letters half. */
  const spelt = (word) => {
    const letters = word.split("");
    const leaving = (letter, at) => (SMALL.has(letter) || letter === letters[at - 1] ? SLIGHT : 1);
    return { letters, groups: letters.map((letter) => GROUPS.get(letter) | 0), leave: letters.map(leaving) };
  };

  /* How far two words, as `spelt` gives them, are apart in wrong letters; letters that are often confused, and two
     that changed places, count half. More than `most` need not be told exactly. */
  const distance = (one, other, most) => {
    const size = other.letters.length;
    let last = new Float64Array(size + 1);
    let row = new Float64Array(size + 1);
    let next = new Float64Array(size + 1);
    for (let to = 0; to < size; to += 1) row[to + 1] = row[to] + other.leave[to];
    for (let at = 0; at < one.letters.length; at += 1) {
      const [letter, groups, leave] = [one.letters[at], one.groups[at], one.leave[at]];
      let least = (next[0] = row[0] + leave);
      for (let to = 0; to < size; to += 1) {
        const replaced = letter === other.letters[to] ? 0 : groups & other.groups[to] ? SLIGHT : 1;
        let value = Math.min(row[to + 1] + leave, next[to] + other.leave[to], row[to] + replaced);
        if (replaced && at && to && letter === other.letters[to - 1] && one.letters[at - 1] === other.letters[to]) {
          value = Math.min(value, last[to - 1] + SLIGHT);
        }
        next[to + 1] = value;
        if (value < least) least = value;
      }
      if (least > most) return most + 1;
      [last, row, next] = [row, next, last];
    }
    return row[size];
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

  Object.assign(space, { skeleton, spoken, startAlike, spelt, distance, mask, bitCount });
})();
