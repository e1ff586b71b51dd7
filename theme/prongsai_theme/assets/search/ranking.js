/* Ranks documents: how well each satisfies the concepts of a query. Knows no files and no facets. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const THRESHOLDS = [0.55, 0.55, 0.55, 0.48, 0.42, 0.32];
  const LEAST_SHARE = 0.05; // of the best score, to be shown at all
  const [ENOUGH, LEAST_BESIDE] = [10, 0.3]; // so many full answers, and what is still worth showing beside them
  const UNDERSTOOD = 0.75; // of the threshold, where every word of the query means something
  const STRONGEST = 15;
  const SORTED_WHOLE = 200;
  const MOST_MEANT = 0.55; // of a score, where the topic is certain
  const DOUBTFUL = 0.05; // a query less like any topic is about none
  const SURE = 0.15; // one as like as this is about it
  const MOSTLY = 0.75;
  const [SELDOM, OFTEN] = [0.3, 0.6]; // of what a query is about, what the content does not hold
  const [CERTAIN, FITTING] = [0.8, 0.6];
  const NEAR = 0.6; // of a phrase that means the topic itself
  const FURTHER = 0.7;
  const OTHER_YEAR = 0.3;

  /* How telling a word is that stands in `count` of `size` documents. */
  const rarityOf = (count, size) => Math.log(1 + (size - count + 0.5) / (count + 0.5));

  /* What a phrase is worth in each document that has all of its words: `use(document, value)`;
     `size` is the number of documents. */
  const eachWith = ({ ids, idfs, weight }, postings, size, use) => {
    const share = weight / Math.sqrt(ids.length);
    const many = ids.length > 1;
    const values = many ? new Float64Array(size) : null;
    const seen = many ? new Uint8Array(size) : null;
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
        if (last) use(document, value * share);
      }
    });
  };

  const isYear = ({ text }) => /^(25)?[5-7][0-9]$/.test(text);

  /* `dated` marks the documents of the years that are asked for. `postings` has the posting of every word id of the concepts, `size` is the number of documents. */
  const rank = (concepts, postings, size) => {
    const scores = new Float64Array(size);
    const covered = new Float64Array(size);
    const matched = new Uint8Array(size);
    const documents = [];
    const dated = concepts.some(isYear) ? new Uint8Array(size) : null;
    let whole = 0;
    for (const concept of concepts) {
      whole += concept.weight;
      const best = new Float64Array(size);
      const found = [];
      for (const one of concept.alternatives) {
        eachWith(one, postings, size, (document, value) => {
          if (!best[document]) found.push(document);
          if (value > best[document]) best[document] = value;
        });
      }
      for (const document of found) {
        if (!matched[document]) documents.push(document);
        matched[document] += 1;
        scores[document] += best[document];
        covered[document] += concept.weight;
        if (dated && isYear(concept)) dated[document] = 1;
      }
    }
    let most = 0;
    for (const document of documents) {
      const coverage = covered[document] / whole;
      if (coverage > most) most = coverage;
      scores[document] *= coverage;
    }
    return { documents, scores, matched, most, dated };
  };

  const order = (one, other) =>
    other.full - one.full || other.score - one.score || one.document - other.document;

  /* How well documents fit topics: [[topic, share], …], each with its phrases `means[topic]`, those that
     mean it and those near it. The best three that a document has count, each less than the one before. */
  const rankByTopics = (topics, means, postings, size) => {
    const scores = new Float64Array(size);
    const [first, second, third] = Array.from({ length: 3 }, () => new Float64Array(size));
    const fit = (document) => first[document] + FURTHER * (second[document] + FURTHER * third[document]);
    for (const [topic, share] of topics) {
      const found = [];
      const tell = (document, value) => {
        if (!first[document]) found.push(document);
        if (value > first[document]) {
          third[document] = second[document];
          second[document] = first[document];
          first[document] = value;
        } else if (value > second[document]) {
          third[document] = second[document];
          second[document] = value;
        } else if (value > third[document]) third[document] = value;
      };
      means[topic].forEach((phrases, near) => {
        for (const ids of phrases) {
          const idfs = ids.map((id) => rarityOf(postings.get(id).documents.length, size));
          eachWith({ ids, idfs, weight: near ? NEAR : 1 }, postings, size, tell);
        }
      });
      const most = found.reduce((one, document) => Math.max(one, fit(document)), 0);
      for (const document of found) {
        scores[document] += (share * fit(document)) / most;
        first[document] = second[document] = third[document] = 0;
      }
    }
    return scores;
  };

  /* Whether the words of a query are found well enough to show anything for their sake. */
  const isFound = ({ most }, concepts) => {
    const wanted = concepts.length;
    const known = concepts.reduce((count, one) => count + one.known, 0);
    if (!known || known < wanted / 2) return false;
    const share = known === wanted ? UNDERSTOOD : 1;
    return most >= share * THRESHOLDS[Math.min(wanted, THRESHOLDS.length - 1)];
  };

  /* `meant` is { likeness, explained, elsewhere, scores, ids }: how like the query is to known topics, how much of
     that are topics that the content does not hold, how well documents fit the others, and their words. */
  const NOTHING_MEANT = { likeness: 0, explained: 0, elsewhere: 0, scores: [], ids: [] };

  const certaintyOf = (likeness) => Math.min(1, Math.max(0, (likeness - DOUBTFUL) / (SURE - DOUBTFUL)));

  /* Whether anything is shown: what has all words, unless these were put right and something else was
     rather meant; what has some, or is surely about something, that the content holds. */
  const isAnswer = ({ plan, ranked, found }, { explained, elsewhere }) => {
    const whole = found && ranked.documents.some((one) => ranked.matched[one] === plan.concepts.length);
    if (elsewhere >= SELDOM) return whole && (!plan.repaired || plan.sure || elsewhere < OFTEN);
    return found || explained >= MOSTLY;
  };

  /* The documents worth showing, unsorted; `found` tells whether words count, not topics alone. Those that have
     all words are `full` answers, and those that fit best what is surely meant. */
  const worthwhile = ({ documents, scores, matched, dated }, concepts, found, meant) => {
    const certainty = certaintyOf(meant.likeness);
    const share = MOST_MEANT * certainty;
    const fitting = certainty >= CERTAIN ? FITTING : Infinity;
    const best = found ? documents.reduce((most, one) => Math.max(most, scores[one]), 0) : 0;
    const hits = [];
    let full = 0;
    const add = (document) => {
      const said = best ? ((1 - share) * scores[document]) / best : 0;
      const fit = (meant.scores[document] || 0) * (dated && !dated[document] ? OTHER_YEAR : 1);
      const score = said + share * fit;
      const isFull = (found && matched[document] === concepts.length) || fit >= fitting;
      if (isFull || score >= LEAST_SHARE) hits.push({ document, score, full: isFull });
      full += isFull;
    };
    if (meant.scores.length) meant.scores.forEach((_, document) => add(document));
    else documents.forEach(add);
    return full < ENOUGH ? hits : hits.filter((one) => one.full || one.score >= LEAST_BESIDE);
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

  Object.assign(space, { rarityOf, rank, rankByTopics, isFound, isAnswer, certaintyOf, SURE, NOTHING_MEANT, worthwhile, first, order });
})();
