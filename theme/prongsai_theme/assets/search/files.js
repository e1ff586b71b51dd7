/* Reads the index files: gzip, lexicon, postings. docs/search-format.md describes them. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  /* A server may already have taken the gzip off; the first two bytes tell. */
  const unpack = async (bytes) => {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  };

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

  const THAI = 0x0e00 - 0xa0;
  const letters = (bytes) => {
    let text = "";
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (byte < 0x80) text += String.fromCharCode(byte);
      else if (byte < 0xff) text += String.fromCharCode(byte + THAI);
      else {
        text += String.fromCodePoint((bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3]);
        at += 3;
      }
    }
    return text;
  };

  const KNOWN = 0x80;
  /* Words in order, their frequency bytes without the mark of dictionary words, and that mark. */
  const readLexicon = (bytes) => {
    const head = reader(bytes);
    const count = head.number();
    const shared = bytes.subarray(head.at, head.at + count);
    const lengths = bytes.subarray(head.at + count, head.at + 2 * count);
    const marks = bytes.subarray(head.at + 2 * count, head.at + 3 * count);
    let at = head.at + 3 * count;
    const words = new Array(count);
    const ids = new Map();
    const known = new Set();
    const frequencies = new Uint8Array(count);
    const word = new Uint8Array(256);
    for (let id = 0; id < count; id += 1) {
      word.set(bytes.subarray(at, at + lengths[id]), shared[id]);
      at += lengths[id];
      words[id] = letters(word.subarray(0, shared[id] + lengths[id]));
      ids.set(words[id], id);
      frequencies[id] = marks[id] & 0x7f;
      if (marks[id] & KNOWN) known.add(words[id]);
    }
    return { words, ids, known, frequencies };
  };

  const frequencyOf = (byte) => (byte ? 2 ** ((byte - 1) / 4) : 0);

  /* The posting of the word at place `wanted` of a shard: documents and impacts from 0 to 1. */
  const readPosting = (shard, wanted) => {
    const head = reader(shard);
    const count = head.number();
    let skip = 0;
    let size = 0;
    for (let place = 0; place < count; place += 1) {
      size = head.number();
      if (place < wanted) skip += size;
      else break;
    }
    for (let place = wanted + 1; place < count; place += 1) head.number();
    if (!size) return { documents: new Uint32Array(0), impacts: new Uint8Array(0) };
    const body = reader(shard, head.at + skip);
    const found = body.number();
    const documents = new Uint32Array(found);
    let document = -1;
    for (let place = 0; place < found; place += 1) {
      document += body.number() + 1;
      documents[place] = document;
    }
    const impacts = new Uint8Array(found);
    for (let place = 0; place < found; place += 1) {
      const pair = shard[body.at + (place >> 1)];
      impacts[place] = place & 1 ? pair >> 4 : pair & 15;
    }
    return { documents, impacts };
  };

  Object.assign(space, { unpack, parseJson, readLexicon, frequencyOf, readPosting });
})();
