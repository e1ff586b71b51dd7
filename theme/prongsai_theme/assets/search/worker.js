/* Runs the search beside the page, so that typing never waits for it. */
importScripts("text.js", "files.js", "repair.js", "query.js", "searcher.js");

let searcher = null;

const loader = (base) => async (name) => {
  const answer = await fetch(base + name, { cache: name === "meta.json" ? "no-cache" : "default" });
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};

addEventListener("message", async ({ data }) => {
  if (data.base) {
    searcher = globalThis.prongsaiSearch.createSearcher({ load: loader(data.base) });
    return;
  }
  try {
    postMessage({ number: data.number, result: await searcher[data.method](...data.input) });
  } catch (error) {
    postMessage({ number: data.number, error: String(error) });
  }
});
