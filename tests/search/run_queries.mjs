// The site's own search: its scripts as they are served, over the index files below its search/.
// Usage: node run_queries.mjs SITE
import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { answerLines, LIMIT } from './lines.mjs';

// What searching needs; the scripts that draw the results page are left out.
const SCRIPTS = ['text.js', 'files.js', 'repair.js', 'query.js', 'passages.js', 'searcher.js'];

const site = process.argv[2];
for (const name of SCRIPTS) {
  const file = join(site, 'assets/search', name);
  runInThisContext(readFileSync(file, 'utf8'), { filename: file });
}

const load = async (name) => new Uint8Array(await readFile(join(site, 'search', name)));
const { search } = globalThis.prongsaiSearch.createSearcher({ load });

await answerLines(async (query) => {
  const { hits } = await search(query, { limit: LIMIT });
  return hits.map((hit) => hit.id);
});
