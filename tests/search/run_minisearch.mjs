// MiniSearch over pages.json, in the strongest of its plain settings:
// words of Intl.Segmenter, any of them, beginnings and near spellings, title four times.
// Usage: node run_minisearch.mjs FOLDER
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { answerLines } from './lines.mjs';

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

function words(text) {
  return [...segmenter.segment(text)].filter((s) => s.isWordLike).map((s) => s.segment);
}

const index = new MiniSearch({ fields: ['title', 'text'], tokenize: words });
index.addAll(JSON.parse(readFileSync(join(process.argv[2], 'pages.json'), 'utf8')));

await answerLines((query) =>
  index
    .search(query, { boost: { title: 4 }, prefix: true, fuzzy: 0.2 })
    .map((hit) => hit.id),
);
