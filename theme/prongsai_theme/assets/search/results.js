/* Draws the hits of the search page; every text goes in as text, never as HTML. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const KINDS = { measure: "มาตรการ", report: "รายงาน", organization: "หน่วยงาน" };
  const ROUNDS = { h1: "รอบ ๖ เดือนแรก", h2: "รอบ ๖ เดือนหลัง", m12: "รอบ ๑๒ เดือน",
    q1: "ไตรมาสที่ ๑", q2: "ไตรมาสที่ ๒", q3: "ไตรมาสที่ ๓", q4: "ไตรมาสที่ ๔" };
  const FIELDS = { approach: "แนวทางปฏิบัติ", steps: "วิธีการ", responsible: "ผู้รับผิดชอบ",
    monitoring: "การกำกับติดตาม", result: "ผลการดำเนินการ", output: "ผลผลิต", outcome: "ผลลัพธ์",
    budget: "งบประมาณ", remark: "หมายเหตุ", period: "ระยะเวลา", evidence: "หลักฐาน", address: "ที่อยู่",
    contacts: "ช่องทางติดต่อ", corrections: "คำที่น่าจะตั้งใจพิมพ์",
    notes: "ข้อสังเกตถึงผู้อ่าน" };

  const marked = (text, pattern) =>
    space.mark(text, pattern).map(({ text: part, hit }) =>
      hit ? space.make("mark", { textContent: part }) : document.createTextNode(part));

  const year = (hit) => hit.year.replace(/[0-9]/g, (digit) => "๐๑๒๓๔๕๖๗๘๙"[digit]);

  const hitElement = (hit, pattern) => {
    const { make } = space;
    const way = [KINDS[hit.kind]];
    if (hit.kind !== "organization") way.push(hit.organization);
    if (hit.year) way.push(`ปีงบประมาณ ${year(hit)}`);
    if (ROUNDS[hit.round]) way.push(ROUNDS[hit.round]);
    const link = make("a", { className: "hit__title", href: hit.path }, ...marked(hit.title, pattern));
    const item = make("li", { className: "hit" }, link, make("p", { className: "hit__way", textContent: way.join(" › ") }));
    item.dataset.id = hit.id;
    const passage = space.bestPassage(hit.passages, pattern);
    if (passage) {
      const label = FIELDS[passage.field] ? `${FIELDS[passage.field]}: ` : "";
      item.append(make("p", { className: "hit__passage" }, label, ...marked(passage.text, pattern)));
    }
    return item;
  };

  /* Puts hits into the list; near matches come after a line that says so. */
  const showHits = (list, result, before) => {
    const pattern = space.createPattern(result.words);
    if (!before) list.replaceChildren();
    let labelled = Boolean(list.querySelector(".search__near"));
    for (const hit of result.hits) {
      if (!hit.full && !labelled) {
        const text = result.full ? "ใกล้เคียง: ตรงเพียงบางคำ หรือเป็นเรื่องข้างเคียง" : "ไม่มีหน้าที่ตรงทุกคำ ต่อไปนี้เป็นเรื่องใกล้เคียง";
        list.append(space.make("li", { className: "search__near", textContent: text }));
        labelled = true;
      }
      list.append(hitElement(hit, pattern));
    }
  };

  Object.assign(space, { showHits });
})();
