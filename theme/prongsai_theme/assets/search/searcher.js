/* The search itself: loads what a query needs, ranks, filters, counts. Knows nothing of the page.

   createSearcher({ load }) takes a function from a file name below search/ to a promise of its bytes;
   search(query, { filters, limit, offset, facets }) gives { hits: [{ id, kind, score, … }], total, … }. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const THRESHOLDS = [0.55, 0.55, 0.55, 0.45, 0.4, 0.3];
  const LEAST_SHARE = 0.2;
  const MOST_KEPT = 160;
  const FIRST = 10;
  const IN_TITLE = 1.4;
  const IN_TEXT = 1.2;

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

  const createSearcher = ({ load }) => {
    let opened = null;

    const open = async () => {
      const meta = space.parseJson(await load("meta.json"));
      const get = async (name) => space.unpack(await load(`${meta.folder}/${name}`));
      const [head, lexicon] = await Promise.all([
        get("head.bin").then(space.parseJson),
        get("lex.bin").then(space.readLexicon),
      ]);
      return {
        head,
        lexicon,
        reader: space.createReader(head, lexicon),
        shard: createCache((number) => get(`p/${number}.bin`)),
        texts: createCache((number) => get(`d/${number}.bin`).then(space.parseJson)),
        facets: createCache((name) => get(name).then(space.parseJson).then(spread)),
      };
    };

    const ready = () => {
      opened ||= open().catch((error) => {
        opened = null;
        throw error;
      });
      return opened;
    };

    const spread = (facets) => {
      for (const facet of Object.values(facets)) {
        const column = [];
        for (let at = 0; at < facet.runs.length; at += 2) {
          for (let left = facet.runs[at + 1]; left; left -= 1) column.push(facet.runs[at]);
        }
        facet.column = Uint32Array.from(column);
      }
      return facets;
    };

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

    const posting = async (index, id) => {
      const number = shardOf(index.head.starts, id);
      return space.readPosting(await index.shard(number), id - index.head.starts[number]);
    };

    /* The value of one alternative in each document that has all of its words. */
    const valuesOf = (alternative, postings) => {
      let values = null;
      alternative.ids.forEach((id, place) => {
        const { documents, impacts } = postings.get(id);
        const next = new Map();
        for (let at = 0; at < documents.length; at += 1) {
          const before = values ? values.get(documents[at]) : 0;
          if (before === undefined) continue;
          next.set(documents[at], before + (alternative.idfs[place] * impacts[at]) / 15);
        }
        values = next;
      });
      const share = alternative.weight / Math.sqrt(alternative.ids.length);
      for (const [document, value] of values) values.set(document, value * share);
      return values;
    };

    const rank = async (index, concepts) => {
      const ids = new Set(concepts.flatMap((one) => one.alternatives.flatMap((other) => other.ids)));
      const postings = new Map();
      await Promise.all([...ids].map(async (id) => postings.set(id, await posting(index, id))));
      const sums = new Map();
      const covered = new Map();
      const matched = new Map();
      let whole = 0;
      for (const concept of concepts) {
        whole += concept.weight;
        const best = new Map();
        for (const alternative of concept.alternatives) {
          for (const [document, value] of valuesOf(alternative, postings)) {
            if (value > (best.get(document) || 0)) best.set(document, value);
          }
        }
        for (const [document, value] of best) {
          sums.set(document, (sums.get(document) || 0) + value);
          covered.set(document, (covered.get(document) || 0) + concept.weight);
          matched.set(document, (matched.get(document) || 0) + 1);
        }
      }
      const found = [];
      let most = 0;
      for (const [document, sum] of sums) {
        const coverage = covered.get(document) / whole;
        if (coverage > most) most = coverage;
        found.push({ document, score: sum * coverage, full: matched.get(document) === concepts.length });
      }
      return { found, most };
    };

    const order = (one, other) =>
      other.full - one.full || other.score - one.score || one.document - other.document;

    const enough = (ranked, concepts) =>
      ranked.most >= THRESHOLDS[Math.min(concepts.length, THRESHOLDS.length - 1)];

    const attempt = async (index, text) => {
      const plan = index.reader.plan(text);
      const known = plan.concepts.filter((one) => one.known);
      if (!known.length) return { plan, hits: [] };
      const ranked = await rank(index, plan.concepts);
      if (!enough(ranked, plan.concepts)) return { plan, hits: [] };
      const best = ranked.found.reduce((most, one) => Math.max(most, one.score), 0);
      const hits = ranked.found.filter((one) => one.full || one.score >= best * LEAST_SHARE);
      return { plan, hits: hits.sort(order) };
    };

    const find = async (index, text) => {
      const first = await attempt(index, text);
      if (first.hits.length) return first;
      const other = space.otherLayout(text);
      if (other === text) return first;
      const second = await attempt(index, other);
      if (!second.hits.some((one) => one.full)) return first;
      second.plan.shown = second.plan.shown || other;
      return second;
    };

    const everything = (index) =>
      Array.from({ length: index.head.documents }, (_, document) => ({ document, score: 0, full: true }));

    const passes = (facets, filters, without) => {
      const tests = Object.entries(filters)
        .filter(([name, values]) => name !== without && values.length && facets[name])
        .map(([name, values]) => {
          const wanted = new Set(values.map((value) => facets[name].values.indexOf(value)));
          return (document) => wanted.has(facets[name].column[document]);
        });
      return (document) => tests.every((test) => test(document));
    };

    /* Each facet counts what the other facets let through. */
    const count = (facets, hits, filters) =>
      Object.fromEntries(
        Object.keys(facets).map((name) => {
          const { values, labels, column } = facets[name];
          const counts = new Map();
          const test = passes(facets, filters, name);
          for (const { document } of hits) {
            if (test(document)) counts.set(column[document], (counts.get(column[document]) || 0) + 1);
          }
          const rows = [...counts]
            .filter(([place]) => values[place] !== "")
            .map(([place, number]) => ({ value: values[place], label: labels[place], count: number }));
          return [name, rows];
        }),
      );

    const describe = async (index, hit) => {
      const bundle = index.head.bundle;
      const rows = await index.texts(Math.floor(hit.document / bundle));
      const [id, kind, path, title, organization, year, round, passages] = rows[hit.document % bundle];
      return { id, kind, score: hit.score, full: hit.full, path, title, organization, year, round, passages };
    };

    /* Among the first hits, those that hold the very words typed, in that order, come first. */
    const lift = async (index, query, hits) => {
      const typed = space.normalise(query).replace(/\s/g, "");
      if (typed.length < 6 || hits.length < 2) return hits;
      const first = await Promise.all(
        hits.slice(0, FIRST).map(async (hit) => {
          const { title, passages } = await describe(index, hit);
          const holds = (text) => space.normalise(text).replace(/\s/g, "").includes(typed);
          const share = holds(title) ? IN_TITLE : passages.some(([, text]) => holds(text)) ? IN_TEXT : 1;
          return { ...hit, score: hit.score * share };
        }),
      );
      return [...first.sort(order), ...hits.slice(FIRST)];
    };

    const search = async (query, options = {}) => {
      const { filters = {}, limit = 10, offset = 0, facets: wantFacets = false } = options;
      const index = await ready();
      const filtered = Object.values(filters).some((values) => values.length);
      const empty = !space.normalise(query).trim();
      const { plan, hits } = empty
        ? { plan: { words: [], concepts: [], shown: "" }, hits: filtered ? everything(index) : [] }
        : await find(index, query);
      const facets = filtered || wantFacets ? await index.facets("facets.bin") : null;
      const test = filtered ? passes(facets, filters) : () => true;
      const kept = filtered ? hits.filter((hit) => test(hit.document)) : hits;
      const lifted = limit && plan.concepts.length > 1 ? await lift(index, plan.shown || query, kept) : kept;
      const shown = lifted.slice(offset, offset + limit);
      const ids = new Set(plan.concepts.flatMap((one) => one.alternatives.flatMap((other) => other.ids)));
      return {
        hits: await Promise.all(shown.map((hit) => describe(index, hit))),
        total: kept.length,
        full: kept.filter((hit) => hit.full).length,
        shown: plan.shown,
        words: [...ids].map((id) => index.lexicon.words[id]),
        unknown: plan.concepts.filter((one) => !one.known).map((one) => one.text),
        facets: wantFacets ? count(facets, hits, filters) : null,
      };
    };

    const suggest = async (query, limit = 6) => (await ready()).reader.complete(query, limit);
    const reset = () => {
      opened = null;
    };

    return { search, suggest, reset };
  };

  Object.assign(space, { createSearcher });
})();
