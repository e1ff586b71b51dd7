// What the first search of a visitor loads, and how long a search takes when its parts are here.
// Runs the site's own script over its own index. Queries come as a JSON list on standard input.
// Usage: node run_bench.mjs SITE
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { gzipSync } from 'node:zlib';

const site = process.argv[2];
const queries = JSON.parse(readFileSync(0, 'utf8'));
const script = readFileSync(join(site, 'assets/search/search.js'));
runInThisContext(script.toString('utf8'));
const { createSearcher } = globalThis.prongsaiSearch;

// Groups of filters that stand open on a wide screen (assets/search/facets.js).
const OPEN = ['kind', 'org', 'year'];
const MOST_OPENED = 500;
const ROUNDS = 3;
const SCRIPT = gzipSync(script, { level: 9 }).length;

const read = async (name) => new Uint8Array(await readFile(join(site, 'search', name)));
const partOf = (name) => (name.includes('/') ? name.split('/')[1].replace(/\.bin$/, '') : 'meta');

/** Everything the page asks for: hits, then the counts of the open filters. */
async function firstSearch(query) {
  const bytes = { script: SCRIPT };
  const seen = new Set();
  const load = async (name) => {
    const data = await read(name);
    const part = partOf(name);
    if (!seen.has(name)) bytes[part] = (bytes[part] || 0) + data.length;
    seen.add(name);
    return data;
  };
  const { search } = createSearcher({ load });
  const { sizes, total } = await search(query, { limit: 10 });
  const wanted = OPEN.filter((name) => sizes[name] > 1 && sizes[name] <= MOST_OPENED);
  if (total) await search(query, { limit: 0, facets: wanted });
  bytes.requests = seen.size + 1;
  return bytes;
}

/** Milliseconds of each query whose parts are all here; another query stands between repeats. */
async function cachedSearches() {
  const { search } = createSearcher({ load: read });
  const times = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const query of queries) {
      await search(query, { limit: 10 });
      await search('กก', { limit: 10 });
      const start = performance.now();
      await search(query, { limit: 10 });
      if (round) times.push(performance.now() - start);
    }
  }
  return times;
}

async function startTime() {
  const start = performance.now();
  await createSearcher({ load: read }).search(queries[0], { limit: 10 });
  return performance.now() - start;
}

const first = [];
for (const query of queries) first.push(await firstSearch(query));
const times = await cachedSearches();
const start = await startTime();
process.stdout.write(JSON.stringify({ first, times, start }));
