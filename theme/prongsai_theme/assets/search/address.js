/* The query and the filters in the address bar. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const readAddress = () => {
    const values = new URLSearchParams(location.search);
    const filters = {};
    for (const name of space.facetNames) {
      const found = values.getAll(name).filter(Boolean);
      if (found.length) filters[name] = found;
    }
    return { query: values.get("q") || "", filters };
  };

  /* `push` makes an entry of its own in the history; otherwise the present one changes. */
  const writeAddress = (query, filters, push) => {
    const values = new URLSearchParams();
    if (query) values.set("q", query);
    for (const [name, chosen] of Object.entries(filters)) {
      for (const value of chosen) values.append(name, value);
    }
    const text = values.toString();
    const target = location.pathname + (text ? `?${text}` : "");
    if (target === location.pathname + location.search) return;
    if (push) history.pushState(null, "", target);
    else history.replaceState(null, "", target);
  };

  Object.assign(space, { readAddress, writeAddress });
})();
