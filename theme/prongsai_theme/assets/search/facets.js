/* The facets of the search page: groups of check boxes with counts, searched inside when long.

   A group's values are loaded when it is opened or filtered by; most visitors open few of them. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const NAMES = { kind: "ชนิด", org: "หน่วยงาน", type: "ประเภทหน่วยงาน", province: "จังหวัด",
    year: "ปีงบประมาณ", round: "รอบ", indicator: "ตัวชี้วัด ITA", status: "สถานะ" };
  const MOST_SHOWN = 12;
  const OPEN_AT_FIRST = new Set(["kind", "org", "year"]);
  const MOST_OPENED = 500; // a group with more values is opened by hand: its names are many bytes
  const WIDE = 960;

  const make = (tag, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  const thaiDigits = (number) =>
    Number(number).toLocaleString("en").replace(/[0-9]/g, (digit) => "๐๑๒๓๔๕๖๗๘๙"[digit]);

  const byName = new Intl.Collator("th");
  const sorted = (name, rows) =>
    [...rows].sort((one, other) =>
      name === "year" ? other.value.localeCompare(one.value)
        : other.count - one.count || byName.compare(one.label, other.label));

  const fitting = (rows, part) => {
    const wanted = space.keyOf(part);
    if (!wanted) return rows;
    const places = rows.map((row) => [row, (row.key ??= space.keyOf(row.label)).indexOf(wanted)]);
    const found = places.filter(([, place]) => place >= 0);
    return found.sort(([, one], [, other]) => Math.sign(one) - Math.sign(other)).map(([row]) => row);
  };

  /* One group: its summary stands from the start, its values when they are known. */
  const createGroup = (name, size, changed, opened) => {
    const list = make("ul", { className: "facet__values" });
    const rest = make("p", { className: "facet__rest" });
    const details = make("details", { className: "facet" }, make("summary", { textContent: NAMES[name] }));
    details.dataset.facet = name;
    details.open = OPEN_AT_FIRST.has(name) && size <= MOST_OPENED && innerWidth >= WIDE;
    let find = null;
    let rows = [];
    let chosen = [];

    const draw = () => {
      const found = fitting(rows, find ? find.value : "");
      const first = found.filter((row) => chosen.includes(row.value));
      const others = found.filter((row) => !chosen.includes(row.value));
      const shown = [...first, ...others].slice(0, Math.max(MOST_SHOWN, first.length));
      const focused = list.contains(document.activeElement) ? document.activeElement.id : "";
      list.replaceChildren(...shown.map((row) => value(name, row, chosen, changed)));
      if (focused) document.getElementById(focused)?.focus();
      rest.textContent = more(found.length - shown.length, find && find.value.trim());
      rest.hidden = !rest.textContent;
    };

    const more = (left, part) => {
      if (!rows.length) return "ไม่มีค่าให้เลือกในผลนี้";
      if (part && !list.children.length) return `ไม่มี “${part}” ในผลนี้`;
      return left > 0 ? `มีอีก ${thaiDigits(left)} ค่า พิมพ์บางส่วนของชื่อเพื่อหา` : "";
    };

    const searchable = () => {
      if (find || rows.length <= MOST_SHOWN) return;
      find = make("input", { type: "search", className: "facet__find", id: `facet-find-${name}` });
      find.autocomplete = "off";
      find.setAttribute("aria-label", `ค้นใน${NAMES[name]}`);
      find.placeholder = `ค้นใน${NAMES[name]}`;
      find.addEventListener("input", draw);
      list.before(find);
    };

    const show = (counted, now) => {
      chosen = now;
      rows = sorted(name, counted);
      searchable();
      draw();
    };

    const fail = () => {
      list.replaceChildren();
      rest.textContent = "โหลดตัวกรองนี้ไม่ได้ ปิดแล้วเปิดอีกครั้งเพื่อลองใหม่";
      rest.hidden = false;
    };

    details.append(list, rest);
    details.addEventListener("toggle", () => {
      if (details.open) opened(name);
    });
    return { details, show, fail };
  };

  const value = (name, row, chosen, changed) => {
    const box = make("input", { type: "checkbox", checked: chosen.includes(row.value) });
    box.id = `facet-${name}-${row.value}`;
    box.addEventListener("change", () => {
      const others = chosen.filter((one) => one !== row.value);
      changed(name, box.checked ? [...others, row.value] : others);
    });
    const count = make("small", { className: "facet__count", textContent: thaiDigits(row.count) });
    const label = make("label", { className: "facet__value" }, box, make("span", { textContent: row.label }), count);
    return make("li", {}, label);
  };

  /* `changed(name, values)` takes a choice, `opened(name)` wants that facet counted. */
  const createFacets = (place, changed, opened) => {
    const groups = new Map();

    /* `sizes` is how many values each facet has; one with a single value is no choice. */
    const prepare = (sizes, filters) => {
      for (const name of Object.keys(NAMES)) {
        if (groups.has(name) || (!(sizes[name] > 1) && !filters[name])) continue;
        const group = createGroup(name, sizes[name], changed, opened);
        group.details.open ||= Boolean(filters[name]);
        groups.set(name, group);
      }
      const wanted = Object.keys(NAMES).filter((name) => groups.has(name));
      if (place.children.length !== wanted.length) {
        place.replaceChildren(...wanted.map((name) => groups.get(name).details));
      }
    };

    /* The groups whose values can be seen: only they need to be counted. */
    const open = () =>
      place.closest("details").open ? [...groups.keys()].filter((name) => groups.get(name).details.open) : [];
    const show = (facets, filters) => {
      for (const [name, rows] of Object.entries(facets)) groups.get(name)?.show(rows, filters[name] || []);
    };
    const fail = (names) => names.forEach((name) => groups.get(name)?.fail());

    return { prepare, open, show, fail };
  };

  Object.assign(space, { createFacets, make, thaiDigits, facetNames: Object.keys(NAMES), WIDE });
})();
