/* Ticks and notes on a checklist. They stay in this browser; a CSV file is the only way out. */
(() => {
  const tool = document.getElementById("check-tool");
  if (!tool) return;
  const progress = document.getElementById("check-progress");
  const status = document.getElementById("check-status");
  const place = `prongsai-checklist ${tool.dataset.report} ${location.pathname}`;
  const thai = (text) => String(text).replace(/[0-9]/g, (digit) => "๐๑๒๓๔๕๖๗๘๙"[digit]);
  const words = (node) => node.textContent.trim().replace(/\s+/g, " ");
  const make = (name, values = {}, ...children) => {
    const made = Object.assign(document.createElement(name), values);
    made.append(...children);
    return made;
  };

  /* ---- What is kept: the keys of ticked boxes, and notes by key -------------------------------- */

  let kept = { ticked: {}, notes: {} };
  let stored = true;

  const load = () => {
    try {
      const { ticked, notes } = JSON.parse(localStorage.getItem(place) || "{}");
      kept = { ticked: { ...ticked }, notes: { ...notes } };
    } catch (error) {
      if (!(error instanceof SyntaxError)) stored = false;
    }
  };

  const warn = () => {
    status.textContent = stored
      ? ""
      : "เบราว์เซอร์นี้ไม่ให้หน้านี้เก็บข้อมูล เครื่องหมายและบันทึกจะหายไปเมื่อปิดหน้า โปรดดาวน์โหลด CSV ก่อนปิด";
  };

  const save = () => {
    try {
      if (Object.keys(kept.ticked).length + Object.keys(kept.notes).length) {
        localStorage.setItem(place, JSON.stringify(kept));
      } else {
        localStorage.removeItem(place);
      }
      stored = true;
    } catch (error) {
      stored = false;
    }
    warn();
  };

  /* ---- The boxes: one for each element, with a note, and one for each measure ------------------- */

  const addRows = (section, element) => {
    const table = section.querySelector("table");
    if (!table || section.dataset.of === "report") return [];
    const rows = [...table.tBodies[0].rows].map((row) => {
      const link = row.querySelector("a");
      const id = link.getAttribute("href").split(".html")[0];
      const [measure, state] = [words(row.cells[0]), words(row.cells[1])];
      const box = make("input", { type: "checkbox" });
      box.setAttribute("aria-label", `ตรวจแล้ว ${measure}`);
      row.prepend(make("td", { className: "check-table__tick" }, box));
      return { ...element, key: `${section.id}/${id}`, row, box, measure, state, url: link.href };
    });
    const head = make("th", { scope: "col", className: "check-table__tick" }, "ตรวจแล้ว");
    table.tHead.rows[0].prepend(head);
    return rows;
  };

  const addElement = (section) => {
    const element = {
      item: section.closest("[data-item]").dataset.item,
      element: words(section.querySelector("h3")),
    };
    const state = words(section.querySelector(".badge").lastChild);
    const url = `${location.href.split("#")[0]}#${section.id}`;
    const rows = addRows(section, element);
    const box = make("input", { type: "checkbox" });
    const note = make("textarea", { rows: 1, placeholder: " " });
    box.setAttribute("aria-label", `ตรวจองค์ประกอบนี้แล้ว ${element.element}`);
    note.setAttribute("aria-label", `บันทึก ${element.element}`);
    const tick = make("label", { className: "check__tick" }, box, "ตรวจองค์ประกอบนี้แล้ว");
    const remark = make("label", { className: "check__remark" }, "บันทึก", note);
    section.append(make("div", { className: "check__own" }, tick, remark));
    return [{ ...element, key: section.id, box, note, measure: "", state, url }, ...rows];
  };

  const overview = (section) => {
    const link = document.querySelector(`.check-table--overview a[href="#${section.id}"]`);
    const cell = make("td", { className: "check-table__done" });
    link.closest("tr").append(cell);
    return cell;
  };

  const sections = [...document.querySelectorAll(".check")];
  const lines = sections.map(addElement);
  for (const row of document.querySelectorAll(".check-table--overview thead tr")) {
    row.append(make("th", { scope: "col" }, "ตรวจแล้ว"));
  }
  const cells = sections.map(overview);
  const all = lines.flat();

  const show = () => {
    for (const line of all) {
      line.box.checked = Boolean(kept.ticked[line.key]);
      line.row?.classList.toggle("ticked", line.box.checked);
      if (line.note && line.note !== document.activeElement) {
        line.note.value = kept.notes[line.key] || "";
      }
    }
    lines.forEach(([element, ...rows], at) => {
      const done = rows.filter((row) => row.box.checked).length;
      const many = rows.length ? `${thai(done)} จาก ${thai(rows.length)}` : "";
      cells[at].textContent = element.box.checked ? `☑ ${many}`.trim() : many || "☐";
    });
    const elements = lines.filter(([element]) => element.box.checked).length;
    progress.textContent = `ตรวจแล้ว ${thai(elements)} จาก ${thai(lines.length)} องค์ประกอบ`;
  };

  for (const line of all) {
    line.box.addEventListener("change", () => {
      if (line.box.checked) kept.ticked[line.key] = 1;
      else delete kept.ticked[line.key];
      save();
      show();
    });
    line.note?.addEventListener("input", () => {
      if (line.note.value.trim()) kept.notes[line.key] = line.note.value;
      else delete kept.notes[line.key];
      save();
    });
  }

  /* ---- CSV for spreadsheets: BOM, CRLF, no cell that could be taken for a formula --------------- */

  const COLUMNS = ["ข้อ", "องค์ประกอบ", "มาตรการ", "ผล", "ลิงก์", "การตรวจ", "บันทึก"];
  const cell = (text) => {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[,"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const record = (line) => [line.item, line.element, line.measure, line.state, line.url,
    line.box.checked ? "ตรวจแล้ว" : "ยัง", line.note ? line.note.value.trim() : ""];
  const csv = () =>
    "\ufeff" + [COLUMNS, ...all.map(record)].map((one) => `${one.map(cell).join(",")}\r\n`).join("");

  document.getElementById("check-csv").addEventListener("click", () => {
    const href = URL.createObjectURL(new Blob([csv()], { type: "text/csv;charset=utf-8" }));
    const name = `checklist-${tool.dataset.report.replace(/\//g, "-")}.csv`;
    make("a", { href, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(href), 60000);
    status.textContent = `ดาวน์โหลด ${name} แล้ว`;
  });

  document.getElementById("check-clear").addEventListener("click", () => {
    if (!confirm("ล้างเครื่องหมายและบันทึกทั้งหมดของหน้านี้หรือไม่ ล้างแล้วเรียกคืนไม่ได้")) return;
    kept = { ticked: {}, notes: {} };
    save();
    show();
    if (stored) status.textContent = "ล้างเครื่องหมายและบันทึกแล้ว";
  });

  /* Another tab with the same page has changed something. */
  addEventListener("storage", (event) => {
    if (event.key !== place && event.key !== null) return;
    load();
    show();
  });

  load();
  warn();
  show();
  tool.hidden = false;
})();
