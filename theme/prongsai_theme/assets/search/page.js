/* The search page: address bar, form, results and facets kept in step. */
(() => {
  const space = globalThis.prongsaiSearch;
  const at = (id) => document.getElementById(`search-${id}`);
  const form = document.getElementById("search");
  const [words, status, list, more, note, columns, facetPlace, suggestions] = ["words", "status",
    "results", "more", "note", "columns", "facets", "suggestions"].map(at);
  const here = document.currentScript.src;
  const assets = here.slice(0, here.lastIndexOf("/") + 1);
  const base = new URL("../../search/", assets).href;
  const PAGE = 10;
  const DEBOUNCE = 120;

  let connection = null;
  let filters = {};
  let turn = 0;
  let shown = 0;
  let timer = 0;
  let composing = false;

  const connected = () => (connection ||= space.connect(assets, base));

  const readAddress = () => {
    const values = new URLSearchParams(location.search);
    words.value = values.get("q") || "";
    filters = {};
    for (const name of space.facetNames) {
      const found = values.getAll(name).filter(Boolean);
      if (found.length) filters[name] = found;
    }
  };

  const writeAddress = (push) => {
    const values = new URLSearchParams();
    if (words.value.trim()) values.set("q", words.value.trim());
    for (const [name, chosen] of Object.entries(filters)) {
      for (const value of chosen) values.append(name, value);
    }
    const query = values.toString();
    const target = location.pathname + (query ? `?${query}` : "");
    if (target === location.pathname + location.search) return;
    if (push) history.pushState(null, "", target);
    else history.replaceState(null, "", target);
  };

  const say = (text) => {
    status.textContent = text;
  };

  const number = (value) => space.thaiDigits(value);

  const wanted = () => words.value.trim() || Object.keys(filters).length;

  const clear = () => {
    list.replaceChildren();
    columns.hidden = true;
    more.hidden = note.hidden = true;
    list.setAttribute("aria-busy", "false");
    say("");
  };

  const describe = (result) => {
    if (result.total) {
      const near = result.total - result.full;
      const all = `พบ ${number(result.total)} รายการ`;
      return near && result.full ? `${all} ในนั้นใกล้เคียง ${number(near)} รายการ` : all;
    }
    const filtered = Object.keys(filters).length ? "ลองเอาตัวกรองออก หรือ" : "ลอง";
    return `ไม่พบ “${words.value.trim()}” ${filtered}ใช้คำที่สั้นลงหรือคำอื่น หรือดูตามดัชนีด้านล่าง`;
  };

  const remark = (result) => {
    const parts = [];
    if (result.shown) parts.push(`แสดงผลสำหรับ “${result.shown}”`);
    if (result.total && result.unknown.length) parts.push(`ไม่มีคำว่า ${result.unknown.join(" ")} ในเว็บไซต์นี้`);
    note.textContent = parts.join(" · ");
    note.hidden = !parts.length;
  };

  const choose = (name, values) => {
    filters = { ...filters, [name]: values };
    if (!values.length) delete filters[name];
    writeAddress(true);
    run();
  };

  const ask = async (options) => {
    const connectedNow = await connected();
    try {
      return await connectedNow.search(words.value, options);
    } catch {
      // The site was published anew meanwhile: its index has other names now.
      await connectedNow.reset();
      return connectedNow.search(words.value, options);
    }
  };

  const run = async () => {
    const mine = (turn += 1);
    if (!wanted()) return clear();
    list.setAttribute("aria-busy", "true");
    try {
      const result = await ask({ filters, limit: PAGE });
      if (mine !== turn) return;
      columns.hidden = !result.total && !Object.keys(filters).length;
      space.showHits(list, result, false);
      shown = result.hits.length;
      more.hidden = shown >= result.total;
      remark(result);
      say(describe(result));
      list.setAttribute("aria-busy", "false");
      const counted = await ask({ filters, limit: 0, facets: true });
      if (mine === turn) space.showFacets(facetPlace, counted.facets, filters, choose);
    } catch {
      if (mine !== turn) return;
      clear();
      say("เปิดดัชนีค้นหาไม่ได้ โปรดลองใหม่ หรือดูตามดัชนีด้านล่าง");
    }
  };

  const showMore = async () => {
    const mine = turn;
    const result = await ask({ filters, limit: PAGE, offset: shown });
    if (mine !== turn) return;
    const first = list.children.length;
    space.showHits(list, result, true);
    shown += result.hits.length;
    more.hidden = shown >= result.total;
    list.children[first]?.querySelector("a")?.focus();
  };

  const suggest = async () => {
    const typed = words.value;
    const found = await (await connected()).suggest(typed);
    if (typed !== words.value) return;
    suggestions.replaceChildren(...found.map((value) => space.make("option", { value })));
  };

  const typing = () => {
    if (composing) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      writeAddress(false);
      run();
      suggest().catch(() => {});
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
    clearTimeout(timer);
    writeAddress(true);
    run();
  });
  more.addEventListener("click", showMore);
  list.addEventListener("keydown", step);
  addEventListener("keydown", (event) => {
    const inField = /^(input|textarea|select)$/i.test(document.activeElement?.tagName || "");
    if (event.key !== "/" || inField || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    words.focus();
  });
  addEventListener("popstate", () => {
    readAddress();
    run();
  });

  /* Where there is room the filters stand open beside the hits; on a phone one line leads to them. */
  document.getElementById("search-filters").open = innerWidth >= 960;

  readAddress();
  run();
})();
