// Pagefind in Node: its own binary builds the index, its browser client searches it, and what that
// needs of a browser (a document, fetch) is stood in for here.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escape = (text) => text.replace(/[&<>]/g, (letter) => escapes[letter]);

/** The page as plain HTML: its heading, then a paragraph a line. */
function html({ title, text }) {
  const body = text.split('\n').map((line) => `<p>${escape(line)}</p>`).join('\n');
  return `<html lang="th"><body><h1>${escape(title)}</h1>\n${body}</body></html>`;
}

/** Index pages {id, title, text} and write the index to `bundle`. */
export async function build(pages, bundle) {
  const { index } = await createIndex({ forceLanguage: 'th' });
  for await (const page of pages) {
    const { errors } = await index.addHTMLFile({ url: `/${page.id}/`, content: html(page) });
    if (errors.length) throw new Error(errors.join('\n'));
  }
  const { errors } = await index.writeFiles({ outputPath: bundle });
  if (errors.length) throw new Error(errors.join('\n'));
  await close();
}

/** Stand in for the browser; `fetched(name, size)` hears of every file of `bundle` that is read. */
export function standInForBrowser(bundle, fetched = () => {}) {
  globalThis.document = { querySelector: () => ({ getAttribute: () => 'th' }) };
  globalThis.window = { location: { origin: 'http://site.test', href: 'http://site.test/' } };
  globalThis.location = globalThis.window.location;
  globalThis.fetch = async (address) => {
    const name = new URL(address, 'http://site.test/').pathname.replace(/^\/pagefind\//, '');
    const data = await readFile(join(bundle, name));
    fetched(name, data);
    return new Response(data);
  };
}

let opened = 0;
/** A client that knows nothing yet, as in a new tab. */
export async function open(bundle) {
  const address = pathToFileURL(join(bundle, 'pagefind.js')).href;
  const pagefind = await import(`${address}?${(opened += 1)}`);
  await pagefind.options({ basePath: '/pagefind/', baseUrl: '/' });
  await pagefind.init();
  return pagefind;
}
