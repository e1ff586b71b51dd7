/* Facets: what documents are filtered by, and how many each value would give. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  /* f/NAME.bin as read, with the place of each document's value instead of the runs. */
  const spreadFacet = ({ values, labels, runs }) => {
    const [places, counts] = runs;
    const column = new Uint32Array(counts.reduce((sum, count) => sum + count, 0));
    let document = 0;
    places.forEach((place, at) => column.fill(place, document, (document += counts[at])));
    return { values, labels: labels || values, column };
  };

  /* Whether a document passes all filters but the one named `without`. */
  const passes = (facets, filters, without) => {
    const tests = Object.entries(filters)
      .filter(([name, values]) => name !== without && values.length && facets[name])
      .map(([name, values]) => {
        const { values: all, column } = facets[name];
        const wanted = new Set(values.map((value) => all.indexOf(value)));
        return (document) => wanted.has(column[document]);
      });
    return tests.length ? (document) => tests.every((test) => test(document)) : () => true;
  };

  /* Each facet counts what the other facets let through, values that are chosen in any case; nobody
     chooses what has no name. */
  const countFacets = (facets, names, hits, filters) =>
    Object.fromEntries(
      names.map((name) => {
        const { values, labels, column } = facets[name];
        const counts = new Uint32Array(values.length);
        const chosen = filters[name] || [];
        const test = passes(facets, filters, name);
        for (const { document } of hits) if (test(document)) counts[column[document]] += 1;
        const rows = [];
        counts.forEach((count, place) => {
          const value = values[place];
          if (value && (count || chosen.includes(value))) rows.push({ value, label: labels[place], count });
        });
        return [name, rows];
      }),
    );

  Object.assign(space, { spreadFacet, passes, countFacets });
})();
