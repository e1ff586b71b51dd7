// Pagefind over pages.json: builds its index with its own binary, then asks its browser client,
// whose few needs of a browser (a document, file-based fetch) are stood in for here.
// Usage: node run_pagefind.mjs FOLDER
import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { answerLines, LIMIT } from './lines.mjs';

const folder = process.argv[2];
const bundle = join(folder, 'pagefind');

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escape = (text) => text.replace(/[&<>]/g, (letter) => escapes[letter]);

/** The page as plain HTML: its heading, then a paragraph a line. */
function html({ title, text }) {
  const body = text.split('\n').map((line) => `<p>${escape(line)}</p>`).join('\n');
  return `<html lang="th"><body><h1>${escape(title)}</h1>\n${body}</body></html>`;
}

async function build() {
  const { index } = await createIndex({ forceLanguage: 'th' });
  for (const page of JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8'))) {
    const { errors } = await index.addHTMLFile({ url: `/${page.id}/`, content: html(page) });
    if (errors.length) throw new Error(errors.join('\n'));
  }
  const { errors } = await index.writeFiles({ outputPath: bundle });
  if (errors.length) throw new Error(errors.join('\n'));
  await close();
}

function standInForBrowser() {
  globalThis.document = { querySelector: () => ({ getAttribute: () => 'th' }) };
  globalThis.window = { location: { origin: 'http://site.test', href: 'http://site.test/' } };
  globalThis.location = globalThis.window.location;
  globalThis.fetch = async (address) => {
    const name = new URL(address, 'http://site.test/').pathname.replace(/^\/pagefind\//, '');
    return new Response(await readFile(join(bundle, name)));
  };
}

await build();
standInForBrowser();
const pagefind = await import(pathToFileURL(join(bundle, 'pagefind.js')).href);
await pagefind.options({ basePath: '/pagefind/', baseUrl: '/' });
await pagefind.init();

await answerLines(async (query) => {
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, LIMIT).map((result) => result.data()));
  return pages.map((page) => page.raw_url.replace(/^\/|\/$/g, ''));
});
