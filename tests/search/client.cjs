/* The search client of the theme in Node: const { openSite } = require("./client.cjs");
   const searcher = openSite("path/of/a/built/site"); const { hits } = await searcher.search("คำค้น"). */
const { readFile } = require("node:fs/promises");
const { join } = require("node:path");

const ASSETS = join(__dirname, "../../theme/prongsai_theme/assets/search");
const CORE = ["text", "files", "lexicon", "keyboard", "likeness", "repair", "everyday", "mending", "query", "reading", "topics", "ranking", "answering", "filtering", "loading",
  "manifest", "searcher", "passages"];
for (const name of CORE) {
  require(join(ASSETS, `${name}.js`));
}
const space = globalThis.prongsaiSearch;

const openSite = (site) =>
  space.createSearcher({
    load: async (name) => new Uint8Array(await readFile(join(site, "search", name))),
  });

module.exports = { ...space, openSite };
