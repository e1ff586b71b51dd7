/* Opens the index that the manifest names, and opens it anew when the site was published meanwhile. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const FORMAT = 6;
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

  /* The same for one thing alone. */
  const once = (get) => {
    const kept = createCache(get);
    return () => kept("");
  };

  const readManifest = async (load) => {
    const manifest = space.parseJson(await load("meta.json"));
    if (manifest.format !== FORMAT) throw space.failure("changed", `format ${manifest.format}`);
    return manifest;
  };

  const openIndex = async (load, manifest) => {
    const index = { folder: manifest.folder, fresh: false };
    const get = async (name) => space.unpack(await load(`${manifest.folder}/${name}`, index.fresh));
    const [packed, lexiconFile] = await Promise.all([get("head.bin").then(space.parseJson), get("lex.bin")]);
    const words = space.readWords(lexiconFile);
    const head = space.readHead(packed, words);
    const lexicon = space.createLexicon(words, {
      size: head.words,
      starts: head.rare,
      each: head.rareWords,
      load: (file) => get(`r/${file}.bin`).then(space.readWords),
    });
    const { particles, years } = head;
    const preset = once(async () => space.windowOf(lexiconFile));
    const known = { particles, years, small: new Set([...head.questions, ...head.stop]) };
    const shards = createCache(get);
    /* What stands at a number in the shards of a folder. */
    const inShards = (folder, starts, read) => createCache(async (number) => {
      const place = space.shardOf(starts, number);
      const shard = await shards(`${folder}/${place}.bin`);
      return read(shard, space.partOf(shard, number - starts[place]));
    });
    return Object.assign(index, {
      posting: inShards("p", head.starts, space.readPosting),
      topic: inShards("t", head.topicStarts, space.readTopic),
      head,
      lexicon,
      reader: space.createReader(head, lexicon, () =>
        Promise.all([get("more.bin").then(space.readWords), get("said.bin").then(space.parseJson)])),
      usual: once(() => get("topics.bin").then((bytes) => space.createTopics(space.readTopics(bytes, words), known))),
      lessUsual: once(() => get("alltopics.bin").then((bytes) => space.createGrowingTopics(
        space.parseJson(bytes), (file) => get(`a/${file}.bin`).then(space.readTopicWords), known))),
      texts: createCache((number) => get(`d/${number}.bin`).then(async (bytes) => space.readTexts(bytes, await preset()))),
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
