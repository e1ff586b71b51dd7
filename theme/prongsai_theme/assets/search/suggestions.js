/* Suggestions while typing: an editable combobox with a list, as ARIA describes it. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const option = (text, place) => {
    const element = space.make("li", { className: "suggestion", id: `suggestion-${place}`, textContent: text });
    element.setAttribute("role", "option");
    element.setAttribute("aria-selected", "false");
    return element;
  };

  /* `chosen(text)` is called when one is taken. Returns { show(texts), hide() }. */
  const createSuggestions = (input, list, chosen) => {
    let active = -1;

    const options = () => [...list.children];
    const mark = (place) => {
      active = place;
      options().forEach((one, at) => one.setAttribute("aria-selected", String(at === place)));
      const one = options()[place];
      if (one) input.setAttribute("aria-activedescendant", one.id);
      else input.removeAttribute("aria-activedescendant");
      one?.scrollIntoView({ block: "nearest" });
    };

    const open = (wanted) => {
      list.hidden = !wanted;
      input.setAttribute("aria-expanded", String(wanted));
      mark(-1);
    };
    const hide = () => open(false);
    const show = (texts) => {
      const others = texts.filter((text) => text !== input.value.trim());
      list.replaceChildren(...others.map(option));
      open(others.length > 0 && document.activeElement === input);
    };
    const take = (text) => {
      input.value = text;
      hide();
      chosen(text);
    };

    const move = (step) => {
      const size = list.children.length;
      if (!size) return;
      if (list.hidden) open(true);
      mark(active + step < -1 ? size - 1 : active + step >= size ? -1 : active + step);
    };

    /* While an input method composes, keys belong to it. */
    const pressed = (event) => {
      if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (!list.children.length) return;
        event.preventDefault();
        move(event.key === "ArrowDown" ? 1 : -1);
      } else if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        hide();
      } else if (event.key === "Enter" && active >= 0) {
        event.preventDefault();
        take(options()[active].textContent);
      } else if (event.key === "Tab") hide();
    };

    input.addEventListener("keydown", pressed);
    input.addEventListener("blur", hide);
    list.addEventListener("pointerdown", (event) => event.preventDefault()); // the field keeps the focus
    list.addEventListener("click", (event) => {
      const one = event.target.closest("[role=option]");
      if (one) take(one.textContent);
    });
    return { show, hide };
  };

  Object.assign(space, { createSuggestions });
})();
