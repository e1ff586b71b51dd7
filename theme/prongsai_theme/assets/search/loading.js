/* Brings index files here: from the server, or out of scripts where a page was opened from disk. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const PARTS_A_PACK = 64;

  /* `kind` tells what went wrong: offline (no answer came), missing (no such file), changed (the
     site was published anew in a form these scripts can't read), old (the browser can't read it),
     disk (the site is too large to be searched from disk). */
  const failure = (kind, detail) => Object.assign(new Error(`${kind}: ${detail}`), { kind });

  /* A host may answer with a page of its own where a file is missing. */
  const isPage = (answer) => (answer.headers.get("content-type") || "").startsWith("text/html");

  /* `base` is the address of search/; `fresh` passes over what the browser has kept. */
  const fetchFrom = (base) => async (name, fresh) => {
    const cache = name === "meta.json" ? "no-cache" : fresh ? "reload" : "default";
    try {
      const answer = await fetch(base + name, { cache });
      if (answer.ok && !isPage(answer)) return new Uint8Array(await answer.arrayBuffer());
    } catch {
      throw failure("offline", name);
    }
    throw failure("missing", name);
  };

  /* Index files come out of scripts that call this with their bytes in base 64. */
  const parts = new Map();
  globalThis.prongsaiSearchPart = (files) => {
    for (const [name, text] of Object.entries(files)) parts.set(name, text);
  };
  const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

  const script = (address) =>
    new Promise((resolve, reject) => {
      const element = document.createElement("script");
      element.src = address;
      element.async = false;
      element.onload = resolve;
      element.onerror = () => reject(failure("missing", address));
      document.head.append(element);
    });

  const packOf = (name) => {
    const [, kind, part] = /^(\w)\/(\w+)\.bin$/.exec(name) || [];
    if (!kind) return "core";
    return /^[0-9]/.test(part) ? `${kind}${Math.floor(Number(part) / PARTS_A_PACK)}` : kind;
  };

  const fromScripts = (base) => {
    const asked = new Map();
    const once = (address) => {
      if (!asked.has(address)) asked.set(address, script(address));
      return asked.get(address);
    };
    return async (path) => {
      const [folder, ...rest] = path.split("/");
      const name = rest.length ? rest.join("/") : path;
      if (!rest.length) await once(`${base}offline.js`);
      else if (!parts.has(name)) await once(`${base}${folder}/${packOf(name)}.js`);
      if (!parts.has(name)) throw failure("missing", name);
      const found = bytes(parts.get(name));
      if (!rest.length && !space.parseJson(found).offline) throw failure("disk", name);
      return found;
    };
  };

  Object.assign(space, { failure, fetchFrom, fromScripts });
})();
