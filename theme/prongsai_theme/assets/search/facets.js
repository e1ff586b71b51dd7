/* The facets of the search page: groups of check boxes with counts, searched inside when long. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const NAMES = { kind: "ชนิด", org: "หน่วยงาน", type: "ประเภทหน่วยงาน", province: "จังหวัด",
    year: "ปีงบประมาณ", round: "รอบ", indicator: "ตัวชี้วัด ITA", status: "สถานะ" };
  const MOST_SHOWN = 12;
  const OPEN_AT_FIRST = new Set(["kind", "org", "year"]);

  const make = (tag, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  const thaiDigits = (number) =>
    Number(number).toLocaleString("en").replace(/[0-9]/g, (digit) => "๐๑๒๓๔๕๖๗๘๙"[digit]);

  const sorted = (name, rows) =>
    [...rows].sort((one, other) =>
      name === "year" ? other.value.localeCompare(one.value)
        : other.count - one.count || one.label.localeCompare(other.label, "th"));

  /* Draws all groups into `place`; `chosen` are the filters, `changed(name, values)` takes a choice. */
  const showFacets = (place, facets, chosen, changed) => {
    const open = new Map([...place.querySelectorAll("details")].map((one) => [one.dataset.facet, one.open]));
    const focused = document.activeElement && place.contains(document.activeElement)
      ? document.activeElement.id : "";
    const groups = Object.keys(NAMES)
      .filter((name) => facets[name] && (facets[name].length > 1 || (chosen[name] || []).length))
      .map((name) => group(name, facets[name], chosen[name] || [], changed, open));
    place.replaceChildren(...groups);
    if (focused) document.getElementById(focused)?.focus();
  };

  const group = (name, rows, chosen, changed, open) => {
    const missing = chosen
      .filter((value) => !rows.some((row) => row.value === value))
      .map((value) => ({ value, label: value, count: 0 }));
    const all = sorted(name, [...rows, ...missing]);
    const list = make("ul", { className: "facet__values" });
    const show = (part) => {
      const wanted = space.normalise(part).trim();
      const fitting = all.filter((row) => !wanted || space.normalise(row.label).includes(wanted));
      const first = fitting.filter((row) => chosen.includes(row.value));
      const rest = fitting.filter((row) => !chosen.includes(row.value));
      const shown = [...first, ...rest].slice(0, Math.max(MOST_SHOWN, first.length));
      list.replaceChildren(...shown.map((row) => value(name, row, chosen, changed)));
    };
    show("");
    const details = make("details", { className: "facet" }, make("summary", { textContent: NAMES[name] }));
    details.dataset.facet = name;
    details.open = open.has(name) ? open.get(name) : chosen.length > 0 || (OPEN_AT_FIRST.has(name) && innerWidth >= 960);
    if (all.length > MOST_SHOWN) {
      const find = make("input", { type: "search", className: "facet__find", id: `facet-find-${name}` });
      find.setAttribute("aria-label", `ค้นใน${NAMES[name]} ${thaiDigits(all.length)} ค่า`);
      find.placeholder = `ค้นใน${NAMES[name]}`;
      find.addEventListener("input", () => show(find.value));
      details.append(find);
    }
    details.append(list);
    return details;
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

  Object.assign(space, { showFacets, make, thaiDigits, facetNames: Object.keys(NAMES) });
})();
