/* The search itself: loads what a query needs, ranks, filters, counts. Knows nothing of the page.

   createSearcher({ load }) takes a function from a file name below search/ to a promise of its bytes;
   search(query, { filters, limit, offset, facets }) gives { hits: [{ id, kind, score, … }], total, … };
   `facets` names those to be counted. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const FIRST = 10;
  const [ALIKE, HALF] = [0.1, 0.5]; // so like a topic must a query be, and so known to it, that its words are offered
  const FEW = 10; // documents that have all words
  const SPOKEN = 0.35; // of what words weigh: topics know nothing of numbers and times
  const STRONG = 0.75; // of what words weigh: most of them stand in the title
  const NAMED = 3;
  const YEAR = 4; // digits
  const IN_TITLE = 1.4;
  const IN_TEXT = 1.2;
  const [LONG_TYPED, LONG_HELD] = [20, 1.6]; // so many letters hardly stand anywhere by chance
  const SHORTEST_LIFTED = 6;
  const LEAST_MEANT = 0.5; // of the letters of the other layout
  const MOST_TITLES = 2;
  const MOST_NAMES = 3;
  const SHORTEST_NAMED = 3;

  const { keyOf, isWhole } = space;
  const withKeys = (facet) => (facet.keyed ||= facet.labels.map((label) => [label, keyOf(label)]));

  const idsOf = (concepts) =>
    new Set(concepts.flatMap((one) => one.alternatives.flatMap((other) => other.ids)));

  const bring = async (index, postings, ids) =>
    Promise.all([...ids].filter((id) => !postings.has(id)).map(async (id) => postings.set(id, await index.posting(id))));

  /* Marks the documents of the fiscal years that are asked for. A month beside the year tells that a day is meant:
     then it is enough that the year stands in the text. Two digits that are no year of the site may be anything. */
  const datedBy = async (index, { concepts, words }, postings) => {
    const named = concepts.filter(space.isYear);
    if (!named.length) return null;
    const dated = new Uint8Array(index.head.documents);
    const years = new Set([...idsOf(named)].map((id) => index.lexicon.words[id]));
    const { values, column } = await index.facet("year").catch(() => ({ values: [] })); // of use, not needed
    if (values.some((one) => years.has(one)) && !words.some((word) => index.head.months.has(word))) {
      column.forEach((value, document) => {
        dated[document] = years.has(values[value]);
      });
      return dated;
    }
    const whole = idsOf(named.filter((one) => one.text.length === YEAR));
    for (const id of whole) for (const document of postings.get(id).documents) dated[document] = 1;
    return whole.size ? dated : null;
  };

  /* A filter that is missing takes no hit away: then all are taken for measures. */
  const kindsOf = async (index) => {
    const { values, column } = await index.facet("kind").catch(() => ({ values: ["measure"], column: [] }));
    return (document) => values[column[document] || 0];
  };

  /* What the words of a query find: { text, plan, postings, kindOf, ranked, found }. */
  const attempt = async (index, text) => {
    const plan = await index.reader.plan(text);
    const postings = new Map();
    await bring(index, postings, idsOf(plan.concepts));
    const [dated, kindOf] = await Promise.all([datedBy(index, plan, postings), kindsOf(index)]);
    const ranked = space.rank(plan.concepts, postings, index.head.documents, { dated, kindOf });
    return { text, plan, postings, kindOf, ranked, found: space.isFound(ranked, plan.concepts) };
  };

  /* The same in the other keyboard layout, where that finds everything and this one nothing. */
  const attemptLayouts = async (index, text) => {
    const first = await attempt(index, text);
    if (first.found) return first;
    const other = space.otherLayout(text);
    if (other === text) return first;
    const second = await attempt(index, other);
    const meant = second.plan.concepts.reduce((sum, one) => sum + one.text.replaceAll(" ", "").length, 0);
    const whole = second.ranked.documents.some((one) => isWhole(second, one));
    if (!second.found || !whole || meant < LEAST_MEANT * other.length) return first;
    second.plan.shown = second.plan.shown || other;
    return second;
  };

  /* Whether the words alone say enough: they are numbers and times, or lead to an organization, or to a report by its
     agency or time, or a few documents have all words of what is no question, one of them mostly in its title. Topics
     would add little then. */
  const isClear = (tried) => {
    const spoken = tried.plan.concepts.filter((one) => !one.when);
    if (space.weighed(spoken) < SPOKEN * space.weighed(tried.plan.concepts)) return true;
    const whole = tried.found ? tried.ranked.documents.filter((one) => isWhole(tried, one)) : [];
    if (!whole.length) return false;
    const { concepts, asks } = tried.plan;
    const { scores } = tried.ranked;
    const best = whole.reduce((one, other) => (scores[other] > scores[one] ? other : one));
    if (whole.length <= FEW && !asks && scores[best] >= STRONG * space.weighed(concepts)) return true;
    const kind = tried.kindOf(best);
    return kind === "organization" || (kind === "report" && (tried.ranked.bound || tried.plan.dates));
  };

  /* What the text is about. Less usual wordings are asked too when the usual ones are not sure, or know too little of
     a text whose words are not found. */
  const aboutOf = async (index, text, found) => {
    const usual = (await index.usual()).about(text);
    const enough = usual.likeness >= space.SURE && (found || usual.explained >= space.MOSTLY);
    return enough ? usual : space.together(usual, await (await index.lessUsual()).about(text));
  };

  /* What the query is about. Wordings have words that the content lacks: what was put right, and not surely, is compared
     as it was typed too. */
  const subjectOf = async (index, { plan, text, found }) => {
    const shown = await aboutOf(index, plan.shown || text, found);
    if (!plan.shown || plan.sure) return shown;
    const typed = await aboutOf(index, text, found);
    return typed.explained > shown.explained ? typed : shown;
  };

  /* A phrase of the content as it can be asked for. */
  const hintOf = (index, ids) => {
    const words = ids.map((id) => index.lexicon.words[id]);
    return words.every(Boolean) ? words.join(words.every(space.isThai) ? "" : " ") : "";
  };

  /* What the query is about, and how well documents fit that; `hints` are words of the content for it. */
  const meantBy = async (index, tried) => {
    const { likeness, explained, topics } = await subjectOf(index, tried);
    const isHeld = ([topic]) => topic < index.head.topics; // the content has something of it
    const held = space.certaintyOf(likeness) ? topics.filter(isHeld) : [];
    const wanted = await Promise.all(
      held.map(async ([topic, share]) => ({ share, ...(await index.topic(topic)) })));
    const elsewhere = topics.reduce((sum, one) => sum + (isHeld(one) ? 0 : one[1]), 0);
    const guessed = likeness >= ALIKE && explained >= HALF && elsewhere < space.SELDOM;
    return {
      likeness, explained, elsewhere,
      scores: space.rankByTopics(wanted, index.head.documents),
      ids: wanted.length && isHeld(topics[0]) ? wanted[0].words : [],
      hints: guessed ? [...new Set(wanted.map(({ hint }) => hintOf(index, hint)))].filter(Boolean) : [],
    };
  };

  const find = async (index, text) => {
    const tried = await attemptLayouts(index, text);
    const meant = isClear(tried) ? space.NOTHING_MEANT : await meantBy(index, tried).catch((error) => {
      if (index.fresh) return space.NOTHING_MEANT; // asked for twice in vain: words alone are better than nothing
      throw error;
    });
    const hits = space.isAnswer(tried, meant) ? space.worthwhile(tried, meant) : [];
    const hints = hits.length ? [] : meant.hints;
    return { plan: tried.plan, hits, hints, ids: new Set([...idsOf(tried.plan.concepts), ...meant.ids]) };
  };

  const everything = (index) =>
    Array.from({ length: index.head.documents }, (_, document) => ({ document, score: 0, full: true }));

  const describe = async (index, hit) => {
    const bundle = index.head.bundle;
    const rows = await index.texts(Math.floor(hit.document / bundle));
    const [id, kind, path, title, organization, year, round, ...texts] = rows[hit.document % bundle];
    const passages = [];
    for (let at = 0; at < texts.length; at += 2) passages.push([index.head.passages[texts[at]], texts[at + 1]]);
    return { id, kind: index.head.kinds[kind], score: hit.score, full: hit.full, path, title, organization,
      year, round, passages };
  };

  /* Among the first hits, an organization of this very name comes first, then those that hold the very words
     typed, in that order. */
  const lift = async (index, query, hits) => {
    const typed = space.normalise(query).replace(/\s/g, "");
    if (typed.length < SHORTEST_LIFTED || hits.length < 2) return hits;
    const first = await Promise.all(
      hits.slice(0, FIRST).map(async (hit) => {
        const { kind, title, organization, passages } = await describe(index, hit);
        const holds = (text) => space.normalise(text).replace(/\s/g, "").includes(typed);
        const isName = kind === "organization" && [title, organization].some((name) => keyOf(name) === keyOf(query));
        const more = typed.length < LONG_TYPED ? 1 : LONG_HELD;
        const share = isName ? NAMED
          : holds(title) ? IN_TITLE * more
          : passages.some(([, text]) => holds(text)) ? IN_TEXT * more : 1;
        return { ...hit, score: hit.score * share };
      }),
    );
    return [...first.sort(space.order), ...hits.slice(FIRST)];
  };

  const loadFacets = async (index, names) =>
    Object.fromEntries(await Promise.all(names.map(async (name) => [name, await index.facet(name)])));

  const createSearcher = ({ load }) => {
    const index = space.createIndex(load);
    let latest = {};
    let titles = [];
    let names = [];

    /* Hits and their facets are asked for one after the other: the second time they are known. */
    const found = async (opened, query) => {
      if (latest.index === opened && latest.query === query) return latest;
      latest = { index: opened, query, ...(await find(opened, query)) };
      return latest;
    };

    const nothing = { words: [], concepts: [], shown: "" };

    const search = (query, options = {}) =>
      index.use(async (opened) => {
        const { filters = {}, limit = 10, offset = 0, facets: counted = [] } = options;
        const used = Object.keys(filters).filter((name) => filters[name].length && opened.head.facets[name]);
        const asked = counted.filter((name) => opened.head.facets[name]);
        const { plan, hits, hints, ids } = space.normalise(query).trim()
          ? await found(opened, query)
          : { plan: nothing, ids: [], hints: [], hits: used.length ? everything(opened) : [] };
        const facets = await loadFacets(opened, [...new Set([...used, ...asked])]);
        if (facets.org) names = withKeys(facets.org);
        const test = space.passes(facets, filters);
        const kept = used.length ? hits.filter((hit) => test(hit.document)) : hits;
        const first = limit ? space.first(kept, Math.max(FIRST, offset + limit)) : [];
        const lifted = plan.concepts.every(space.isYear) ? first : await lift(opened, plan.shown || query, first);
        const shown = lifted.slice(offset, offset + limit);
        const described = await Promise.all(shown.map((hit) => describe(opened, hit)));
        if (described.length) titles = described.map((hit) => [hit.title, keyOf(hit.title)]);
        return {
          hits: described,
          total: kept.length,
          full: kept.reduce((count, hit) => count + hit.full, 0),
          shown: plan.shown,
          hints,
          words: [...ids].map((id) => opened.lexicon.words[id]).filter(Boolean),
          unknown: plan.concepts.filter((one) => !one.known).map((one) => one.text),
          facets: space.countFacets(facets, asked, hits, filters),
          sizes: opened.head.facets,
        };
      });

    /* Words of the content that complete the last one typed, then names and titles that queries
       before have loaded: completing asks for no file of its own. */
    const suggest = (query, limit = 8) =>
      index.use(async (opened) => {
        const wanted = keyOf(query);
        const holding = (texts, most) =>
          wanted.length < SHORTEST_NAMED ? [] : texts
            .filter(([, key]) => key !== wanted && key.includes(wanted))
            .slice(0, most)
            .map(([text]) => text);
        const words = await opened.reader.complete(query, limit);
        const others = [...holding(names, MOST_NAMES), ...holding(titles, MOST_TITLES)];
        return [...new Set([...words.slice(0, Math.max(3, limit - others.length)), ...others])].slice(0, limit);
      });

    return { search, suggest };
  };

  Object.assign(space, { createSearcher });
})();
