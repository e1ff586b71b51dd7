/* Ranks documents: how well each satisfies the concepts of a query. Knows no files and no facets. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const THRESHOLDS = [0.55, 0.55, 0.55, 0.48, 0.42, 0.32];
  const LEAST_SHARE = 0.05;
  const UNDERSTOOD = 0.75; // of the threshold, where every word of the query means something
  const STRONGEST = 15;
  const SORTED_WHOLE = 200;

  /* Raises `best` to what one alternative is worth in each document that has all of its words;
     documents that had nothing before are appended to `found`. */
  const addAlternative = (alternative, postings, best, found) => {
    const { ids, idfs, weight } = alternative;
    const share = weight / Math.sqrt(ids.length);
    const many = ids.length > 1;
    const values = many ? new Float64Array(best.length) : null;
    const seen = many ? new Uint8Array(best.length) : null;
    ids.forEach((id, place) => {
      const { documents, impacts } = postings.get(id);
      const last = place === ids.length - 1;
      for (let at = 0; at < documents.length; at += 1) {
        const document = documents[at];
        let value = (idfs[place] * impacts[at]) / STRONGEST;
        if (many) {
          if (seen[document] !== place) continue;
          seen[document] = place + 1;
          value = values[document] += value;
        }
        if (!last || value * share <= best[document]) continue;
        if (!best[document]) found.push(document);
        best[document] = value * share;
      }
    });
  };

  /* `postings` has the posting of every word id of the concepts, `size` is the number of documents. */
  const rank = (concepts, postings, size) => {
    const scores = new Float64Array(size);
    const covered = new Float64Array(size);
    const matched = new Uint8Array(size);
    const documents = [];
    let whole = 0;
    for (const concept of concepts) {
      whole += concept.weight;
      const best = new Float64Array(size);
      const found = [];
      for (const one of concept.alternatives) addAlternative(one, postings, best, found);
      for (const document of found) {
        if (!matched[document]) documents.push(document);
        matched[document] += 1;
        scores[document] += best[document];
        covered[document] += concept.weight;
      }
    }
    let most = 0;
    for (const document of documents) {
      const coverage = covered[document] / whole;
      if (coverage > most) most = coverage;
      scores[document] *= coverage;
    }
    return { documents, scores, matched, most };
  };

  const order = (one, other) =>
    other.full - one.full || other.score - one.score || one.document - other.document;

  /* The documents worth showing, unsorted; none when even the best covers too little. */
  const worthwhile = (ranked, concepts) => {
    const { documents, scores, matched, most } = ranked;
    const wanted = concepts.length;
    const known = concepts.reduce((count, one) => count + one.known, 0);
    if (known < wanted / 2) return [];
    const share = known === wanted ? UNDERSTOOD : 1;
    if (most < share * THRESHOLDS[Math.min(wanted, THRESHOLDS.length - 1)]) return [];
    const least = documents.reduce((best, one) => Math.max(best, scores[one]), 0) * LEAST_SHARE;
    const hits = [];
    for (const document of documents) {
      const full = matched[document] === wanted;
      if (full || scores[document] >= least) hits.push({ document, score: scores[document], full });
    }
    return hits;
  };

  /* The first `size` in order; a few of many are picked without sorting all of them. */
  const first = (hits, size) => {
    if (size > SORTED_WHOLE || hits.length <= SORTED_WHOLE) return [...hits].sort(order).slice(0, size);
    const kept = [];
    for (const hit of hits) {
      if (kept.length === size && order(hit, kept[size - 1]) > 0) continue;
      let at = kept.length;
      while (at && order(hit, kept[at - 1]) < 0) at -= 1;
      kept.splice(at, 0, hit);
      if (kept.length > size) kept.pop();
    }
    return kept;
  };

  Object.assign(space, { rank, worthwhile, first, order });
})();
