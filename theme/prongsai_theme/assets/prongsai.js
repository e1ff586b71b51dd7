/* Comforts that the pages are complete without: settings, copying an address, closed details in print. */
(() => {
  const root = document.documentElement;
  const all = (selector) => Array.from(document.querySelectorAll(selector));

  /* Letter size and colours: the choice is an attribute of <html>, kept in this browser only. */
  for (const name of ["size", "scheme"]) {
    const attribute = "data-set-" + name;
    const buttons = all("[" + attribute + "]");
    const show = () => {
      const now = root.dataset[name] || "";
      for (const button of buttons) {
        button.setAttribute("aria-pressed", String(button.getAttribute(attribute) === now));
      }
    };
    for (const button of buttons) {
      button.addEventListener("click", () => {
        const value = button.getAttribute(attribute);
        if (value) root.dataset[name] = value;
        else delete root.dataset[name];
        try {
          localStorage.setItem("prongsai-" + name, value);
        } catch (error) {
          // Storage is closed: the choice holds for this page.
        }
        show();
      });
    }
    show();
  }

  const settings = document.querySelector(".settings");
  if (settings) {
    document.addEventListener("click", (event) => {
      if (!settings.contains(event.target)) settings.open = false;
    });
    settings.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !settings.open) return;
      settings.open = false;
      settings.querySelector("summary").focus();
    });
  }

  /* <button data-copy> copies the address beside it, <button data-copy="text"> that text. */
  const copyOld = (text) => {
    const box = document.createElement("textarea");
    box.value = text;
    document.body.append(box);
    box.select();
    const done = document.execCommand("copy");
    box.remove();
    return done ? Promise.resolve() : Promise.reject(new Error("copy"));
  };
  const copy = (text) =>
    navigator.clipboard
      ? navigator.clipboard.writeText(text).catch(() => copyOld(text))
      : copyOld(text);
  const wanted = (button) => {
    if (button.dataset.copy) return button.dataset.copy;
    const source = button.parentElement.querySelector("input, a");
    return source.href || source.value;
  };
  const status = document.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  (document.querySelector("main") || document.body).append(status);
  for (const button of all("button[data-copy]")) {
    const label = button.textContent;
    button.addEventListener("click", () => {
      const say = (text) => {
        button.textContent = status.textContent = text;
        setTimeout(() => {
          button.textContent = label;
          status.textContent = "";
        }, 2500);
      };
      copy(wanted(button)).then(
        () => {
          say("✓ คัดลอกแล้ว");
          button.focus();
        },
        () => say("คัดลอกไม่ได้ โปรดเลือกข้อความเอง"),
      );
    });
  }

  /* A browser from before 2023 can't even read the script of the search. */
  addEventListener("load", () => {
    const place = document.getElementById("search-status");
    if (!place || globalThis.prongsaiSearch) return;
    place.textContent =
      "ค้นหาในหน้านี้ไม่ได้ เพราะเบราว์เซอร์เก่าเกินไปหรือโหลดหน้ามาไม่ครบ " +
      "โปรดโหลดหน้านี้ใหม่ ใช้เบราว์เซอร์รุ่นใหม่กว่า หรือดูตามดัชนีด้านล่าง";
  });

  /* On paper nothing can be opened, and a page that prints no address of its own gets one. A picture
     is printed itself, so its table stays closed. */
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = all("main details:not([open]):not(.picture__table)");
    for (const one of closed) one.open = true;
    const address = document.querySelector("[data-print-address]");
    if (address && location.protocol !== "file:" && !document.querySelector(".permalink input")) {
      address.textContent = location.href.split("#")[0];
      address.hidden = false;
    }
  });
  addEventListener("afterprint", () => {
    for (const one of closed) one.open = false;
  });
})();
