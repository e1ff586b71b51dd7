/* Runs the search beside the page, so that typing never waits for it. */
(() => {
  if (typeof importScripts !== "function") return; // this is the page

  const space = globalThis.prongsaiSearch;
  let searcher = null;

  addEventListener("message", async ({ data }) => {
    if (data.base) {
      searcher = space.createSearcher({ load: space.fetchFrom(data.base) });
      postMessage({ ready: true });
      return;
    }
    try {
      postMessage({ number: data.number, result: await searcher[data.method](...data.input) });
    } catch (error) {
      const { kind = "broken", message } = error;
      postMessage({ number: data.number, error: { kind, message } });
    }
  });
})();
