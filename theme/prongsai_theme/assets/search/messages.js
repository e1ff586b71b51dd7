/* What the search page says: how much was found, what was understood, what to do after a failure. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const PROBLEMS = {
    offline: "เครื่องนี้ติดต่อเว็บไซต์ไม่ได้ จึงค้นหาไม่ได้ ตรวจสัญญาณอินเทอร์เน็ต แล้วกดปุ่มค้นหาอีกครั้ง",
    changed: "เว็บไซต์นี้ปรับปรุงใหม่หลังจากเปิดหน้านี้ โปรดโหลดหน้านี้ใหม่ แล้วค้นหาอีกครั้ง",
    old: "เบราว์เซอร์นี้เก่าเกินกว่าจะค้นหาในหน้านี้ได้ โปรดใช้รุ่นที่ใหม่กว่า หรือดูตามดัชนีด้านล่าง",
    disk: "เว็บไซต์นี้ใหญ่เกินกว่าจะค้นหาจากแฟ้มในเครื่อง โปรดเปิดจากเว็บเซิร์ฟเวอร์ หรือดูตามดัชนีด้านล่าง",
    broken: "เปิดดัชนีค้นหาไม่ได้ โปรดโหลดหน้านี้ใหม่ ถ้ายังไม่ได้ ให้ดูตามดัชนีด้านล่าง",
  };

  const problemOf = (error) => PROBLEMS[error.kind] || PROBLEMS.broken;

  const countOf = (result, query, filtered) => {
    const number = space.thaiDigits;
    if (result.total) {
      const near = result.total - result.full;
      const all = `พบ ${number(result.total)} รายการ`;
      return near && result.full ? `${all} ในนั้นใกล้เคียง ${number(near)} รายการ` : all;
    }
    const change = filtered ? "ลองเอาตัวกรองออก หรือ" : "ลอง";
    return `ไม่พบ “${query}” ${change}ใช้คำที่สั้นลงหรือคำอื่น หรือดูตามดัชนีด้านล่าง`;
  };

  const remarkOn = (result) => {
    const parts = [];
    if (result.shown) parts.push(`แสดงผลสำหรับ “${result.shown}”`);
    if (result.total && result.unknown.length) parts.push(`ไม่มีคำว่า ${result.unknown.join(" ")} ในเว็บไซต์นี้`);
    return parts.join(" · ");
  };

  /* Where nothing is found: links that ask in words of the reports, with a line before them. */
  const hintsOf = ({ hints }) => {
    const link = (text) => space.make("a", { href: `?q=${encodeURIComponent(text)}`, textContent: text });
    return hints.length ? ["ในรายงานอาจใช้คำว่า ", ...hints.flatMap((text, at) => (at ? [" · ", link(text)] : [link(text)]))] : [];
  };

  Object.assign(space, { problemOf, countOf, remarkOn, hintsOf });
})();
