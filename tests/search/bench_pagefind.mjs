// Pagefind on the same pages: node bench_pagefind.mjs build|ask FOLDER. `build` makes the index of
// pages.jsonl; `ask` measures what a first search loads and how long a search takes afterwards.
import { createReadStream, readFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';
import { build, open, standInForBrowser } from './pagefind_node.mjs';

const [, , task, folder] = process.argv;
const bundle = join(folder, 'pagefind');
const SHOWN = 10;
const ROUNDS = 3;
const COLD = 40; // queries whose first search is measured: each opens the client anew

async function* pages() {
  const lines = createInterface({ input: createReadStream(join(folder, 'pages.jsonl')) });
  for await (const line of lines) yield JSON.parse(line);
}

async function sizes() {
  const names = await readdir(bundle, { recursive: true, withFileTypes: true });
  const files = names.filter((one) => one.isFile()).map((one) => join(one.parentPath ?? one.path, one.name));
  const all = await Promise.all(files.map(async (file) => [file, (await stat(file)).size]));
  const sum = (rows) => rows.reduce((total, [, size]) => total + size, 0);
  const texts = all.filter(([file]) => file.includes('fragment'));
  return { files: all.length, texts: sum(texts), words: sum(all) - sum(texts) };
}

async function searchAndShow(pagefind, query) {
  const { results } = await pagefind.search(query);
  await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
}

// Its own files are packed already; scripts go through a server that packs them.
const sent = (name, data) => (/\.(js|json)$/.test(name) ? gzipSync(data, { level: 9 }).length : data.length);

async function ask() {
  const queries = JSON.parse(readFileSync(0, 'utf8'));
  const script = gzipSync(readFileSync(join(bundle, 'pagefind.js')), { level: 9 }).length;
  let bytes = {};
  standInForBrowser(bundle, (name, data) => {
    bytes[name] = sent(name, data);
  });
  const first = [];
  const step = Math.max(1, Math.floor(queries.length / COLD));
  for (let at = 0; at < queries.length; at += step) {
    bytes = { script };
    await searchAndShow(await open(bundle), queries[at]);
    first.push(bytes);
  }
  const pagefind = await open(bundle);
  const times = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const query of queries) {
      await searchAndShow(pagefind, query);
      const start = performance.now();
      await searchAndShow(pagefind, query);
      if (round) times.push(performance.now() - start);
    }
  }
  process.stdout.write(JSON.stringify({ first, times }));
}

if (task === 'build') {
  await build(pages(), bundle);
  process.stdout.write(JSON.stringify(await sizes()));
} else await ask();
