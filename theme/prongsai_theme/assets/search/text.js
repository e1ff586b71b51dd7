/* Normalises texts and parts them into words, as prongsai/search/normalising.py, segmenting.py and
   tokens.py do; tests/search/vectors.json holds both sides to the same results. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const INVISIBLE = /[\u00ad\u034f\u061c\u180e\ufeff\u200b-\u200f\u202a-\u202e\u2060-\u206f]/g;
  const WIDE = /[\u00a0\u1680\u202f\u205f\u3000\u2000-\u200a]/g;
  const ORDERED = ["\u0e3a", "\u0e38\u0e39", "\u0e31\u0e34\u0e35\u0e36\u0e37\u0e47\u0e4d",
    "\u0e48\u0e49\u0e4a\u0e4b", "\u0e4c\u0e4e", "\u0e33"];
  const ORDER = new Map(ORDERED.flatMap((marks, place) => [...marks].map((mark) => [mark, place])));
  const MARKS = ORDERED.slice(0, 5).join("");
  const SPLIT_SARA_AM = new RegExp(`(?<![${MARKS}])[${MARKS}]+\u0e32`, "g");
  const MARK_RUN = new RegExp(`[${MARKS}\u0e33]+`, "g");
  const FOREIGN = /^(?![\u0e31-\u0e4e])\p{M}/u;

  const foreignBefore = (text, at) => at > 0 && FOREIGN.test(text[at - 1]);
  const foreignAfter = (text, at) => at < text.length && FOREIGN.test(text[at]);

  const joinSaraAm = (run, at, text) =>
    !run.includes("\u0e4d") || foreignBefore(text, at)
      ? run
      : run.slice(0, -1).replaceAll("\u0e4d", "") + "\u0e33";

  const orderMarks = (run, at, text) => {
    if (run.length === 1 || foreignBefore(text, at) || foreignAfter(text, at + run.length)) return run;
    let marks = [...run].sort((one, other) => ORDER.get(one) - ORDER.get(other));
    if (run.includes("\u0e33")) marks = marks.filter((mark) => mark !== "\u0e4d");
    return marks.filter((mark, place) => place === 0 || mark !== marks[place - 1]).join("");
  };

  const arabic = (text) =>
    text.replace(/[\u0e50-\u0e59]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));

  const fold = (text) =>
    arabic(text.replace(WIDE, " ").replace(INVISIBLE, ""))
      .replaceAll("\u0e40\u0e40", "\u0e41")
      .normalize("NFC")
      .replace(SPLIT_SARA_AM, joinSaraAm)
      .replace(MARK_RUN, orderMarks);

  const normalise = (text) => {
    const parted = fold(text).replace(/([a-z])([A-Z])/g, "$1 $2");
    const lowered = fold(parted.replace(/(?<![\u0e24\u0e26])\u0e45/g, "\u0e32").toLowerCase());
    return lowered.replace(/[\t\v\f\r\x1c-\x20\x85\u2028\u2029]+/g, " ");
  };

  const OPEN = "\ue000";
  const CLOSE = "\ue001";
  const ROUND = /รอบ *([0-9]{1,2}) *เดือน/g;
  const DOTTED = /(?<![ก-\u0e4e])(?:ม[ีิ]|เม)\. ?[คย](?:\.|(?![ก-\u0e4e]))|[ก-ฮ]\.(?: ?[ก-ฮ]\.)+|(?<![ก-\u0e4e])[ก-ฮ]\.[ก-ฮ](?![ก-\u0e4e.])/g;
  const PHONE = /(?<![0-9.])0(?:[ -]?[0-9]){8,9}(?![0-9])/g;
  const FISCAL_YEAR = /(?<![a-z0-9])fy(?= ?[0-9])/g;
  const DATE = /(?<![0-9/])(0?[1-9]|[12][0-9]|3[01]) ?\/ ?(0?[1-9]|1[0-2]) ?\/ ?(2[05][0-9]{2}|[4-7][0-9])(?![0-9/])/g;
  const MONTHS = ("มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน " +
    "ธันวาคม").split(" ");
  const protect = (text) =>
    text
      .replace(FISCAL_YEAR, " ")
      .replace(DATE, (_, day, month, year) => `${Number(day)} ${MONTHS[month - 1]} ${year}`)
      .replace(PHONE, (number) => number.replace(/[ -]/g, ""))
      .replace(ROUND, (_, number) => `${OPEN}รอบ${Number(number)}เดือน${CLOSE}`)
      .replace(DOTTED, (found) => OPEN + found.replace(/[. ]/g, "") + CLOSE)
      .replace(/(?<=[0-9]),(?=[0-9]{3}(?![0-9]))/g, "");

  /* Segmenting: the cheapest way through a dictionary, in whole numbers. */
  const WORD = 100;
  const PARTICLE = 65;
  const UNKNOWN = 220;
  const SPACE = 25;
  const LONGEST = 30;
  const LEADING = new Set("เแโใไ");
  const FOLLOWING = new Set("ะัาำิีึืฺุู็่้๊๋์ํ๎ๅ");

  const boundaries = (letters) => {
    const found = [0];
    for (let at = 1; at < letters.length; at += 1) {
      if (FOLLOWING.has(letters[at]) || LEADING.has(letters[at - 1])) continue;
      if (letters[at + 1] === "\u0e4c") continue;
      if (letters[at + 2] === "\u0e4c" && FOLLOWING.has(letters[at + 1])) continue;
      found.push(at);
    }
    if (letters.length) found.push(letters.length);
    return found;
  };

  const spacesBefore = (run) => {
    const counts = [];
    let seen = 0;
    for (const letter of run) {
      if (letter === " ") seen += 1;
      else counts.push(seen);
    }
    counts.push(seen);
    return counts;
  };

  /* `words` is a Set of the known words, `particles` a Set of those that cost less. */
  const createSegmenter = (words, particles) => {
    const reach = new Map();
    /* Tells of a word that has come into `words`. */
    const add = (word) => {
      const start = word.slice(0, 2);
      if (word.length > (reach.get(start) || 0)) reach.set(start, Math.min(word.length, LONGEST));
    };
    words.forEach(add);

    const segment = (run, without) => {
      const letters = run.replaceAll(" ", "");
      const spaces = spacesBefore(run);
      const starts = boundaries(letters);
      const cost = new Array(starts.length).fill(Infinity);
      const came = new Array(starts.length).fill(0);
      const known = new Array(starts.length).fill(false);
      cost[0] = 0;
      for (let at = 0; at < starts.length - 1; at += 1) {
        const start = starts[at];
        const far = reach.get(letters.slice(start, start + 2)) || 0;
        for (let to = at + 1; to < starts.length; to += 1) {
          const end = starts[to];
          const word = letters.slice(start, end);
          if (word.length <= far && word !== without && words.has(word)) {
            const total = cost[at] + (particles.has(word) ? PARTICLE : WORD) +
              SPACE * (spaces[end - 1] - spaces[start]);
            if (total < cost[to]) [cost[to], came[to], known[to]] = [total, at, true];
          }
          if (to === at + 1 && cost[at] + UNKNOWN < cost[to]) {
            [cost[to], came[to], known[to]] = [cost[at] + UNKNOWN, at, false];
          }
          if (word.length >= far) break;
        }
      }
      return wayBack(letters, spaces, starts, came, known);
    };

    const wayBack = (letters, spaces, starts, came, known) => {
      const found = [];
      let open = -1;
      for (let to = starts.length - 1; to > 0; to = came[to]) {
        const start = starts[came[to]];
        const end = starts[to];
        const word = letters.slice(start, end);
        if (known[to]) {
          found.push(word);
          open = -1;
        } else {
          if (open === end && spaces[end] === spaces[end - 1]) {
            found.push(word + found.pop());
          } else {
            found.push(word);
          }
          open = start;
        }
      }
      return found.reverse();
    };

    return { segment, add };
  };

  const EARLIEST = "40"; // of years in two digits; smaller numbers after a month are days
  const PIECE = new RegExp(
    `${OPEN}([^${CLOSE}]*)${CLOSE}` +
      "|([a-z\u00df-\u00f6\u00f8-\u024f][a-z0-9\u00df-\u00f6\u00f8-\u024f]*)" +
      "|([0-9]+(?:\\.[0-9]+)?)" +
      "|([\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]" +
      "[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e ]*)",
    "g",
  );

  /* The words of a text; `years` is a Set of words after which two digits are a year. */
  const tokens = (text, segmenter, years) => {
    const found = [];
    for (const [, ruled, latin, number, run] of protect(normalise(text)).matchAll(PIECE)) {
      if (run !== undefined) found.push(...segmenter.segment(run.trim()));
      else if (number !== undefined) {
        const short = number.length === 2 && number >= EARLIEST && years.has(found[found.length - 1]);
        found.push(short ? `25${number}` : number);
      } else found.push(ruled !== undefined ? ruled : latin);
    }
    return found;
  };

  /* How the words that a text may hold begin, at each place where one can. */
  const wordStarts = (text, most) => {
    const found = new Set();
    for (const [, ruled, latin, number, run] of protect(normalise(text)).matchAll(PIECE)) {
      const letters = run === undefined ? ruled ?? latin ?? number : run.replaceAll(" ", "");
      const places = run === undefined ? [0] : boundaries(letters).slice(0, -1);
      for (const at of places) found.add(letters.slice(at, at + most));
    }
    return [...found];
  };

  const isThai = (word) => word >= "\u0e01" && word < "\u0e4f";

  /* Several Thai words and nothing else. */
  const isThaiPhrase = (phrase) => /^[ก-๎]+ [ก-๎ ]+$/.test(phrase);

  /* What is compared of names and titles: without spaces and dots. */
  const keyOf = (text) => normalise(text).replace(/[\s.]/g, "");

  Object.assign(space, { fold, normalise, createSegmenter, tokens, wordStarts, isThai, isThaiPhrase, keyOf });
})();
