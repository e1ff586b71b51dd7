/* How well each document satisfies the concepts of a query, and fits topics. Knows no files. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const STRONGEST = 15;

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

  const isYear = ({ text }) => /^((25)?[5-7]|20[0-9])[0-9]$/.test(text);

  const OTHER = 0.3; // of another year or agency than was asked for
  const NOT_MEASURE = 0.7; // of an organization or report, where a name and a subject are asked for
  const MOST_NAMED = 0.5; // of the documents may have a word that tells one from another
  const AS_NAME = 0.86; // of the strongest impact: so much only names have in the document of an organization

  /* What a concept is worth in each document that has it: { best, found }. */
  const rankConcept = (concept, postings, size) => {
    const best = new Float64Array(size);
    const found = [];
    for (const one of concept.alternatives) {
      eachWith(one, postings, size, (document, value) => {
        if (!best[document]) found.push(document);
        if (value > best[document]) best[document] = value;
      });
    }
    return { best, found };
  };

  const sum = (values) => values.reduce((one, other) => one + other, 0);

  /* Whether a concept is the name of an agency or its place. */
  const isName = ({ alternatives }, { best, found }, size, kindOf) => {
    if (found.length >= MOST_NAMED * size) return false;
    const most = Math.max(0, ...alternatives.map(({ idfs, weight }) => (weight * sum(idfs)) / Math.sqrt(idfs.length)));
    return found.some((document) => kindOf(document) === "organization" && best[document] >= AS_NAME * most);
  };

  /* `postings` has the posting of every word id of the concepts, `size` is the number of documents; `dated` marks
     the documents of the years that are asked for, null when none is; `kindOf` tells the kind of a document. Who asks
     for a name and a subject looks for measures. `outside(document)` tells whether a document is of another year or
     agency than was asked for, `bound` whether any was. */
  const rank = (concepts, postings, size, { dated = null, kindOf = () => "measure" } = {}) => {
    const scores = new Float64Array(size);
    const covered = new Float64Array(size);
    const matched = new Uint8Array(size);
    const documents = [];
    let named = null;
    let subjects = 0;
    let whole = 0;
    for (const concept of concepts) {
      whole += concept.weight;
      const worth = rankConcept(concept, postings, size);
      const isOf = !isYear(concept) && isName(concept, worth, size, kindOf);
      if (isOf) named ||= new Uint8Array(size);
      else if (!isYear(concept) && worth.found.length < MOST_NAMED * size) subjects += 1;
      for (const document of worth.found) {
        if (!matched[document]) documents.push(document);
        matched[document] += 1;
        scores[document] += worth.best[document];
        covered[document] += concept.weight;
        if (isOf) named[document] = 1;
      }
    }
    let most = 0;
    for (const document of documents) {
      const coverage = covered[document] / whole;
      if (coverage > most) most = coverage;
      scores[document] *= coverage;
      if (dated && !dated[document]) scores[document] *= OTHER;
      if (named && subjects && kindOf(document) !== "measure") scores[document] *= NOT_MEASURE;
    }
    const outside = (document) => Boolean((dated && !dated[document]) || (named && !named[document]));
    return { documents, scores, matched, most, outside, bound: Boolean(dated || named) };
  };

  /* How well documents fit topics: [{ share, documents, impacts }, …]. */
  const rankByTopics = (topics, size) => {
    const scores = new Float64Array(size);
    for (const { share, documents, impacts } of topics) {
      documents.forEach((document, place) => {
        scores[document] += (share * impacts[place]) / STRONGEST;
      });
    }
    return scores;
  };

  Object.assign(space, { isYear, OTHER, rank, rankByTopics });
})();
