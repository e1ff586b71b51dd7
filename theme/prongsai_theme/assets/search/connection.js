/* Connects the page with the search: a worker where there is a server, else scripts in this page. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const CORE = ["text", "files", "repair", "query", "searcher"];
  const PARTS_A_PACK = 64;

  const script = (address) =>
    new Promise((resolve, reject) => {
      const element = document.createElement("script");
      element.src = address;
      element.async = false;
      element.onload = resolve;
      element.onerror = () => reject(new Error(address));
      document.head.append(element);
    });

  const viaWorker = (assets, base) => {
    const worker = new Worker(`${assets}worker.js`);
    const waiting = new Map();
    let number = 0;
    worker.onmessage = ({ data }) => {
      const one = waiting.get(data.number);
      waiting.delete(data.number);
      if (data.error) one.reject(new Error(data.error));
      else one.resolve(data.result);
    };
    worker.onerror = () => {
      for (const one of waiting.values()) one.reject(new Error("worker"));
      waiting.clear();
    };
    worker.postMessage({ base });
    const call = (method) => (...input) =>
      new Promise((resolve, reject) => {
        number += 1;
        waiting.set(number, { resolve, reject });
        worker.postMessage({ number, method, input });
      });
    return { search: call("search"), suggest: call("suggest"), reset: call("reset") };
  };

  /* Index files come out of scripts that call this with their bytes in base 64. */
  const parts = new Map();
  globalThis.prongsaiSearchPart = (files) => {
    for (const [name, text] of Object.entries(files)) parts.set(name, text);
  };
  const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

  const packOf = (name) => {
    const [, kind, number] = /^(\w)\/([0-9]+)\.bin$/.exec(name) || [];
    return kind ? `${kind}${Math.floor(Number(number) / PARTS_A_PACK)}` : "core";
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
      if (!parts.has(name)) throw new Error(name);
      return bytes(parts.get(name));
    };
  };

  const inPage = async (assets, load) => {
    for (const name of CORE) {
      if (name !== "text" || !space.normalise) await script(`${assets}${name}.js`);
    }
    return space.createSearcher({ load });
  };

  /* `assets` and `base` are addresses with a closing slash: of these scripts, and of the index. */
  const connect = async (assets, base) => {
    if (location.protocol === "file:") return inPage(assets, fromScripts(base));
    return viaWorker(assets, base);
  };

  Object.assign(space, { connect });
})();
