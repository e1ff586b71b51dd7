// Pagefind over pages.json: builds its index with its own binary, then asks its browser client.
// Usage: node run_pagefind.mjs FOLDER
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerLines, LIMIT } from './lines.mjs';
import { build, open, standInForBrowser } from './pagefind_node.mjs';

const folder = process.argv[2];
const bundle = join(folder, 'pagefind');

await build(JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')), bundle);
standInForBrowser(bundle);
const pagefind = await open(bundle);

await answerLines(async (query) => {
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, LIMIT).map((result) => result.data()));
  return pages.map((page) => page.raw_url.replace(/^\/|\/$/g, ''));
});
