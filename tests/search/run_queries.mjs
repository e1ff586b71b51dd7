// The site's own search: its script as it is served, over the index files below its search/.
// Usage: node run_queries.mjs SITE
import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { answerLines, LIMIT } from './lines.mjs';

const site = process.argv[2];
const script = join(site, 'assets/search/search.js');
runInThisContext(readFileSync(script, 'utf8'), { filename: script });

const load = async (name) => new Uint8Array(await readFile(join(site, 'search', name)));
const { search } = globalThis.prongsaiSearch.createSearcher({ load });

await answerLines(async (query) => {
  const { hits } = await search(query, { limit: LIMIT });
  return hits.map((hit) => hit.id);
});
