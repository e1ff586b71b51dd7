/* Reads the index files: gzip, lexicon, postings. docs/search-format.md describes them. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const inflate = async (parts, form) => {
    const stream = new Blob(parts).stream().pipeThrough(new DecompressionStream(form));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  };

  /* A server may already have taken the gzip off; the first two bytes tell. */
  const unpack = async (bytes) =>
    bytes[0] === 0x1f && bytes[1] === 0x8b ? inflate([bytes], "gzip") : bytes;

  const parseJson = (bytes) => JSON.parse(new TextDecoder().decode(bytes));

  const reader = (bytes, start = 0) => {
    let at = start;
    return {
      get at() {
        return at;
      },
      number() {
        let value = 0;
        let scale = 1;
        for (;;) {
          const byte = bytes[at++];
          value += (byte & 0x7f) * scale;
          if (byte < 0x80) return value;
          scale *= 128;
        }
      },
    };
  };

  /* As many numbers as the first one says. */
  const listOf = (read) => Array.from({ length: read.number() }, () => read.number());

  const THAI = 0x0e00 - 0xa0;
  const letter = (bytes, at) => {
    const byte = bytes[at];
    if (byte < 0x80) return String.fromCharCode(byte);
    if (byte < 0xff) return String.fromCharCode(byte + THAI);
    const [first, second, third] = [1, 2, 3].map((next) => bytes[at + next] & 0x7f);
    return String.fromCodePoint((first << 14) | (second << 7) | third);
  };

  const letters = (bytes, size) => {
    let text = "";
    for (let at = 0; at < size; at += bytes[at] === 0xff ? 4 : 1) text += letter(bytes, at);
    return text;
  };

  const KNOWN = 0x80;
  const FIRST_LETTER = 0x20; // a byte below it ends a word and tells what the next one shares
  /* `use(word, size, mark)` for each word in order: its bytes are the first `size` of `word`, which is used again. */
  const eachWord = (bytes, use) => {
    const head = reader(bytes);
    const count = head.number();
    const word = new Uint8Array(256);
    let at = head.at + count;
    for (let place = 0; place < count; place += 1) {
      let size = bytes[at++];
      while (bytes[at] >= FIRST_LETTER) word[size++] = bytes[at++];
      use(word, size, bytes[head.at + place]);
    }
  };

  /* Words in order, each with its frequency byte and whether it is a word of the dictionary. */
  const readWords = (bytes) => {
    const found = [];
    eachWord(bytes, (word, size, mark) =>
      found.push({ word: letters(word, size), frequency: mark & 0x7f, known: mark >= KNOWN }));
    return found;
  };

  const WINDOW = 32768; // the most that deflate looks back
  /* What texts are compressed with: the words of lex.bin by rising marks, the end of that, as the beginning of a
     zlib stream with a stored block. */
  const windowOf = (bytes) => {
    const byMark = Array.from({ length: 256 }, () => []);
    eachWord(bytes, (word, size, mark) => byMark[mark].push(...word.subarray(0, size)));
    const kept = byMark.flat().slice(-WINDOW);
    const [low, high] = [kept.length & 0xff, kept.length >> 8];
    return { size: kept.length, block: new Uint8Array([0x78, 0x9c, 0, low, high, low ^ 0xff, high ^ 0xff, ...kept]) };
  };

  /* Groups of synonyms as phrase -> [[other phrase, weight], …], the best first. */
  const spreadSynonyms = (groups, words) => {
    const text = (phrase) => phrase.map((id) => words[id].word).join(" ");
    const found = new Map();
    for (const [weight, mutual, meantIds, askedIds] of groups) {
      const meant = meantIds.map(text);
      for (const phrase of [...askedIds.map(text), ...(mutual ? meant : [])]) {
        const others = found.get(phrase) || new Map();
        for (const other of meant) {
          if (other !== phrase) others.set(other, Math.max(weight, others.get(other) || 0));
        }
        if (others.size) found.set(phrase, others);
      }
    }
    const best = ([one, weight], [other, less]) => less - weight || (one < other ? -1 : 1);
    return new Map([...found].map(([phrase, others]) => [phrase, [...others].sort(best)]));
  };

  /* Rising numbers of the first one and the distances to the next. */
  const added = (steps) => {
    let sum = 0;
    return steps.map((step) => (sum += step));
  };

  /* head.bin for use: what is packed in it spread out; `words` are those of lex.bin. */
  const readHead = (head, words) => {
    const lists = ["stop", "weak", "questions", "particles", "years", "besideYears", "places"].map((name) =>
      [name, new Set(added(head[name]).map((id) => words[id].word))]);
    const found = Object.fromEntries(lists);
    const months = new Set([...found.years].filter((word) => !found.besideYears.has(word) && !found.stop.has(word)));
    const signs = new Set(added(head.signs));
    const synonyms = spreadSynonyms(head.synonyms, words);
    return { ...head, ...found, months, signs, starts: added(head.starts), topicStarts: added(head.topicStarts), synonyms };
  };

  /* The rows of a file of texts. */
  const readTexts = async (bytes, { size, block }) => {
    const found = await inflate([block, bytes], "deflate");
    return JSON.parse(letters(found.subarray(size), found.length - size));
  };

  const frequencyOf = (byte) => (byte ? 2 ** ((byte - 1) / 4) : 0);

  /* How telling a word is that stands in `count` of `size` documents. */
  const rarityOf = (count, size) => Math.log(1 + (size - count + 0.5) / (count + 0.5));

  /* A reader of part `wanted` of a shard; null where that is empty. */
  const partOf = (shard, wanted) => {
    const head = reader(shard);
    const sizes = listOf(head);
    const skip = sizes.slice(0, wanted).reduce((sum, size) => sum + size, 0);
    return sizes[wanted] ? reader(shard, head.at + skip) : null;
  };

  const NOWHERE = { documents: new Uint32Array(0), impacts: new Uint8Array(0) };

  /* A posting from where `part` of a shard has been read to: documents and impacts from 0 to 15. */
  const readPosting = (shard, part) => {
    if (!part) return NOWHERE;
    const found = part.number();
    const documents = new Uint32Array(found);
    let document = -1;
    for (let place = 0; place < found; place += 1) {
      document += part.number() + 1;
      documents[place] = document;
    }
    const impacts = new Uint8Array(found);
    for (let place = 0; place < found; place += 1) {
      const pair = shard[part.at + (place >> 1)];
      impacts[place] = place & 1 ? pair >> 4 : pair & 15;
    }
    return { documents, impacts };
  };

  /* A topic: the words of its first phrase, those worth a mark, and its documents as in a posting. */
  const readTopic = (shard, part) =>
    ({ hint: listOf(part), words: added(listOf(part)), ...readPosting(shard, part) });

  /* Which shard holds the part with this number; `starts` are the first numbers of the shards. */
  const shardOf = (starts, id) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= id) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  Object.assign(space, { unpack, parseJson, reader, listOf, added, readWords, readHead, frequencyOf, rarityOf, windowOf, readTexts, partOf, readPosting, readTopic, shardOf });
})();
