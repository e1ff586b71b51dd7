/* What is shown, and in which order: what words found and what topics fit, put together. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const THRESHOLDS = [0.55, 0.55, 0.55, 0.48, 0.42, 0.32]; // of coverage, by the number of concepts
  const UNDERSTOOD = 0.75; // of the threshold, where every word of the query means something
  const DOUBTFUL = 0.05; // a query less like any topic is about none
  const SURE = 0.15; // one as like as this is about it
  const [LIKELY, BEYOND_DOUBT] = [0.2, 0.28];
  const [PARTLY, MOSTLY] = [0.4, 0.75]; // of a query that a topic explains
  const [HINTED, NEARLY] = [0.3, 0.8]; // of what words weigh
  const [HARDLY, SELDOM, OFTEN, ALWAYS] = [0.1, 0.3, 0.6, 0.9]; // of what a query is about, what the content does not hold
  const MOST_MEANT = 0.6; // of a score, where the topic is certain
  const [CERTAIN, FITTING] = [0.8, 0.6]; // a document that fits so well what is so certain is a full answer
  const LEAST_SHARE = 0.05; // of the best score, to be shown at all
  const [ENOUGH, LEAST_BESIDE] = [10, 0.3]; // so many full answers, and what is still worth showing beside them
  const SORTED_WHOLE = 200;

  /* Whether the words of a query are found well enough to show anything for their sake. */
  const isFound = ({ most }, concepts) => {
    const wanted = concepts.length;
    const known = concepts.reduce((count, one) => count + one.known, 0);
    if (!known || known < wanted / 2) return false;
    const share = known === wanted ? UNDERSTOOD : 1;
    return most >= share * THRESHOLDS[Math.min(wanted, THRESHOLDS.length - 1)];
  };

  /* `tried` below is { plan, ranked, found }: the query as understood, what its words are worth in documents, and
     whether they are found well enough. */
  const isWhole = ({ plan, ranked }, document) => ranked.matched[document] === plan.concepts.length;

  /* `meant` is { likeness, explained, elsewhere, scores, ids, hints }: how like the query is to known topics, how much of
     that are topics that the content does not hold, how well documents fit the others, their words, and words to offer
     where nothing is found. */
  const NOTHING_MEANT = { likeness: 0, explained: 0, elsewhere: 0, scores: [], ids: [], hints: [] };

  const certaintyOf = (likeness) => Math.min(1, Math.max(0, (likeness - DOUBTFUL) / (SURE - DOUBTFUL)));

  const weighed = (concepts) => concepts.reduce((sum, one) => sum + one.weight, 0);

  /* Whether a topic may stand for words that are not found: it knows most of the query, and some of the words are in
     the content or the topic is certain; or it knows less, and both. */
  const isLikely = ({ concepts }, { likeness, explained, elsewhere }) => {
    const hinted = weighed(concepts.filter((one) => one.known)) >= HINTED * weighed(concepts);
    if (explained >= MOSTLY) return hinted || (likeness >= LIKELY && elsewhere < HARDLY);
    return explained >= PARTLY && hinted && likeness >= SURE;
  };

  /* Whether anything is shown: what has all words, unless these were put right and something else was
     rather meant; what has some, or is surely about something, that the content holds. Topics that know little of
     the query say nothing against documents that have nearly all of it. What the query is about beyond doubt, and the
     content does not hold, is not found by its words standing somewhere. */
  const isAnswer = (tried, meant) => {
    const { plan, ranked, found } = tried;
    const { likeness, explained, elsewhere } = meant;
    if (elsewhere >= ALWAYS && likeness >= BEYOND_DOUBT) return false;
    const believed = explained >= PARTLY || !found || ranked.most < NEARLY;
    if (elsewhere < SELDOM || !believed) return found || isLikely(plan, meant);
    const whole = found && ranked.documents.some((one) => isWhole(tried, one));
    return whole && (!plan.repaired || plan.sure || elsewhere < OFTEN);
  };

  /* The documents worth showing, unsorted. Those that have all words are `full` answers, and those that fit best
     what is surely meant. */
  const worthwhile = (tried, meant) => {
    const { ranked: { documents, scores, outside }, found } = tried;
    const certainty = certaintyOf(meant.likeness);
    const share = MOST_MEANT * certainty;
    const fitting = certainty >= CERTAIN ? FITTING : Infinity;
    const best = found ? documents.reduce((most, one) => Math.max(most, scores[one]), 0) : 0;
    const hits = [];
    let full = 0;
    const add = (document) => {
      const said = best ? ((1 - share) * scores[document]) / best : 0;
      const fit = (meant.scores[document] || 0) * (outside(document) ? space.OTHER : 1);
      const score = said + share * fit;
      const isFull = (found && isWhole(tried, document)) || fit >= fitting;
      if (isFull || score >= LEAST_SHARE) hits.push({ document, score, full: isFull });
      full += isFull;
    };
    if (meant.scores.length) meant.scores.forEach((_, document) => add(document));
    else documents.forEach(add);
    return full < ENOUGH ? hits : hits.filter((one) => one.full || one.score >= LEAST_BESIDE);
  };

  const order = (one, other) =>
    other.full - one.full || other.score - one.score || one.document - other.document;

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

  Object.assign(space, { isWhole, isFound, isAnswer, certaintyOf, weighed, SURE, MOSTLY, SELDOM, NOTHING_MEANT, worthwhile, first, order });
})();
