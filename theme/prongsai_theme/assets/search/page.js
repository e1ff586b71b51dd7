/* The search page: address bar, form, results, facets and suggestions kept in step. */
(() => {
  if (typeof document === "undefined" || !document.getElementById("search")) return;

  const space = globalThis.prongsaiSearch;
  const at = (id) => document.getElementById(`search-${id}`);
  const form = document.getElementById("search");
  const [words, status, list, more, note, columns, filtering] = ["words", "status", "results", "more",
    "note", "columns", "filters"].map(at);
  const script = document.currentScript.src;
  const base = new URL("../../search/", script).href;
  const PAGE = 10;
  const DEBOUNCE = 120;

  let connection = null;
  let filters = {};
  let turn = 0;
  let shown = 0;
  let timer = 0;
  let composing = false;
  let counted = new Set();

  const query = () => words.value.trim();
  const say = (text) => {
    status.textContent = text;
  };
  const tellProblem = (error) => say(space.problemOf(error));

  const ask = async (options) => {
    connection ||= space.connect(script, base);
    return connection.search(words.value, { filters, ...options });
  };

  const clear = () => {
    list.replaceChildren();
    columns.hidden = more.hidden = note.hidden = true;
    list.setAttribute("aria-busy", "false");
    say("");
  };

  const remark = (result) => {
    note.replaceChildren(space.remarkOn(result), ...space.hintsOf(result));
    note.hidden = !note.textContent;
  };

  const choose = (name, values) => {
    filters = { ...filters, [name]: values };
    if (!values.length) delete filters[name];
    space.writeAddress(query(), filters, true);
    run();
  };

  const wanted = () => query() || Object.keys(filters).length;

  /* Counts come after the hits, and a filter that can't be loaded takes no hit away. */
  const count = async (names) => {
    const mine = turn;
    const missing = names.filter((name) => !counted.has(name));
    if (!missing.length || !wanted()) return;
    for (const name of missing) counted.add(name);
    try {
      const answer = await ask({ limit: 0, facets: missing });
      if (mine === turn) facets.show(answer.facets, filters);
    } catch {
      if (mine !== turn) return;
      for (const name of missing) counted.delete(name);
      facets.fail(missing);
    }
  };

  const facets = space.createFacets(at("facets"), choose, (name) => count([name]));

  const draw = (result) => {
    columns.hidden = !result.total && !Object.keys(filters).length;
    space.showHits(list, result, false);
    shown = result.hits.length;
    more.hidden = shown >= result.total;
    remark(result);
    say(space.countOf(result, query(), Object.keys(filters).length));
    list.setAttribute("aria-busy", "false");
    facets.prepare(result.sizes, filters);
  };

  const run = async () => {
    const mine = (turn += 1);
    counted = new Set();
    if (!wanted()) return clear();
    list.setAttribute("aria-busy", "true");
    try {
      const result = await ask({ limit: PAGE });
      if (mine !== turn) return;
      draw(result);
      await count(facets.open());
    } catch (error) {
      if (mine !== turn) return;
      clear();
      tellProblem(error);
    }
  };

  const showMore = async () => {
    const mine = turn;
    try {
      const result = await ask({ limit: PAGE, offset: shown });
      if (mine !== turn) return;
      const first = list.children.length;
      space.showHits(list, result, true);
      shown += result.hits.length;
      more.hidden = shown >= result.total;
      list.children[first]?.querySelector("a")?.focus();
    } catch (error) {
      if (mine === turn) tellProblem(error);
    }
  };

  const submit = () => {
    clearTimeout(timer);
    suggestions.hide();
    space.writeAddress(query(), filters, true);
    run();
  };
  const suggestions = space.createSuggestions(words, at("suggestions"), submit);

  const suggest = async () => {
    const mine = turn;
    const found = query() ? await connection.suggest(words.value) : [];
    if (mine === turn) suggestions.show(found);
  };

  const typing = () => {
    if (composing) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      space.writeAddress(query(), filters, false);
      run();
      suggest().catch(suggestions.hide);
    }, DEBOUNCE);
  };

  const step = (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const links = [...list.querySelectorAll("a")];
    const now = links.indexOf(document.activeElement);
    const next = links[now + (event.key === "ArrowDown" ? 1 : -1)];
    if (now < 0) return;
    event.preventDefault();
    (next || (event.key === "ArrowUp" ? words : links[now])).focus();
  };

  const fromAddress = () => {
    const asked = space.readAddress();
    words.value = asked.query;
    filters = asked.filters;
    run();
  };

  words.addEventListener("input", typing);
  words.addEventListener("compositionstart", () => {
    composing = true;
  });
  words.addEventListener("compositionend", () => {
    composing = false;
    typing();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  more.addEventListener("click", showMore);
  list.addEventListener("keydown", step);
  addEventListener("keydown", (event) => {
    const inField = /^(input|textarea|select)$/i.test(document.activeElement?.tagName || "");
    if (event.key !== "/" || inField || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    words.focus();
  });
  addEventListener("popstate", fromAddress);

  /* Where there is room the filters stand open beside the hits; on a phone one line leads to them. */
  filtering.open = innerWidth >= space.WIDE;
  filtering.addEventListener("toggle", () => count(facets.open()));

  fromAddress();
})();
