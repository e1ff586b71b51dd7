/* Connects the page with the search: in a worker where that works, else the same code in the page. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  const METHODS = ["search", "suggest"];
  const READY_WITHIN = 10_000; // milliseconds; the worker's script is the page's own, already here

  const withMethods = (call) =>
    Object.fromEntries(METHODS.map((method) => [method, (...input) => call(method, input)]));

  /* Calls go to the worker until it fails; those without an answer are then asked in the page. */
  const viaWorker = (script, base, inPage) => {
    const waiting = new Map();
    let number = 0;
    let worker = null;
    let here = null;
    let timer = 0;

    const giveUp = () => {
      if (here) return;
      clearTimeout(timer);
      worker?.terminate();
      here = inPage();
      for (const one of waiting.values()) here[one.method](...one.input).then(one.resolve, one.reject);
      waiting.clear();
    };

    const answered = ({ data }) => {
      clearTimeout(timer);
      const one = waiting.get(data.number);
      if (!one) return;
      waiting.delete(data.number);
      if (data.error) one.reject(space.failure(data.error.kind, data.error.message));
      else one.resolve(data.result);
    };

    try {
      worker = new Worker(script);
      worker.onmessage = answered;
      worker.onerror = worker.onmessageerror = giveUp;
      timer = setTimeout(giveUp, READY_WITHIN);
      worker.postMessage({ base });
    } catch {
      giveUp(); // no workers in this browser, or a policy against them
    }

    return withMethods((method, input) => {
      if (here) return here[method](...input);
      return new Promise((resolve, reject) => {
        number += 1;
        waiting.set(number, { method, input, resolve, reject });
        worker.postMessage({ number, method, input });
      });
    });
  };

  /* `script` is the address of these scripts, `base` that of the index, with a closing slash. */
  const connect = (script, base) => {
    if (typeof DecompressionStream === "undefined") throw space.failure("old", "DecompressionStream");
    const inPage = (load) => () => space.createSearcher({ load });
    if (location.protocol === "file:") return inPage(space.fromScripts(base))();
    return viaWorker(script, base, inPage(space.fetchFrom(base)));
  };

  Object.assign(space, { connect });
})();
