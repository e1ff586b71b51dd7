/* The search client of the theme in Node: const { openSite } = require("./client.cjs");
   const searcher = openSite("path/of/a/built/site"); const { hits } = await searcher.search("คำค้น"). */
const { readFile } = require("node:fs/promises");
const { join } = require("node:path");

const ASSETS = join(__dirname, "../../theme/prongsai_theme/assets/search");
for (const name of ["text", "files", "repair", "query", "searcher", "passages"]) {
  require(join(ASSETS, `${name}.js`));
}
const space = globalThis.prongsaiSearch;

const openSite = (site) =>
  space.createSearcher({
    load: async (name) => new Uint8Array(await readFile(join(site, "search", name))),
  });

module.exports = { ...space, openSite };
