/* Opens the index that the manifest names, and opens it anew when the site was published meanwhile. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const FORMAT = 5;
  const MOST_KEPT = 160;
  const FINAL = new Set(["changed", "disk"]); // trying again would change nothing

  /* Remembers promises by key, the latest used ones; one that failed is asked for again. */
  const createCache = (get) => {
    const kept = new Map();
    return (key) => {
      let found = kept.get(key);
      if (!found) {
        found = get(key);
        found.catch(() => kept.delete(key));
        if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value);
      } else kept.delete(key);
      kept.set(key, found);
      return found;
    };
  };

  const readManifest = async (load) => {
    const manifest = space.parseJson(await load("meta.json"));
    if (manifest.format !== FORMAT) throw space.failure("changed", `format ${manifest.format}`);
    return manifest;
  };

  const openIndex = async (load, manifest) => {
    const index = { folder: manifest.folder, fresh: false };
    const get = async (name) => space.unpack(await load(`${manifest.folder}/${name}`, index.fresh));
    const [packed, words] = await Promise.all([
      get("head.bin").then(space.parseJson),
      get("lex.bin").then(space.readWords),
    ]);
    const head = space.readHead(packed, words);
    const lexicon = space.createLexicon(words, {
      size: head.words,
      starts: head.rare,
      each: head.rareWords,
      load: (file) => get(`r/${file}.bin`).then(space.readWords),
    });
    const { particles, years } = head;
    const known = { particles, years, small: new Set([...head.questions, ...head.stop]) };
    const shard = createCache((number) => get(`p/${number}.bin`));
    return Object.assign(index, {
      posting: createCache(async (id) => {
        const number = space.shardOf(head.starts, id);
        return space.readPosting(await shard(number), id - head.starts[number]);
      }),
      head,
      lexicon,
      reader: space.createReader(head, lexicon, () =>
        Promise.all([get("more.bin").then(space.readWords), get("said.bin").then(space.parseJson)])),
      topics: createCache((name) =>
        get(`${name}.bin`).then((bytes) => space.createTopics(space.readTopics(bytes, words), known))),
      means: createCache(() => get("means.bin").then(space.parseJson)),
      texts: createCache((number) => get(`d/${number}.bin`).then(space.parseJson)),
      facet: createCache((name) => get(`f/${name}.bin`).then(space.parseJson).then(space.spreadFacet)),
    });
  };

  /* `use(work)` gives `work` the open index. When that fails, the manifest is read again: an index
     with a new name is opened instead, one with the same name is asked for its files once more. */
  const createIndex = (load) => {
    let opened = null;

    const open = () => {
      opened ||= readManifest(load).then((manifest) => openIndex(load, manifest));
      opened.catch(() => {
        opened = null;
      });
      return opened;
    };

    const again = async (before, work) => {
      const manifest = await readManifest(load);
      if (!before || before.folder !== manifest.folder) {
        if ((await opened) === before) opened = null;
        return work(await open());
      }
      before.fresh = true;
      try {
        return await work(before);
      } finally {
        before.fresh = false;
      }
    };

    const use = async (work) => {
      let index = null;
      try {
        index = await open();
        return await work(index);
      } catch (error) {
        if (FINAL.has(error.kind)) throw error;
        return again(index, work);
      }
    };

    return { use };
  };

  Object.assign(space, { createIndex });
})();
