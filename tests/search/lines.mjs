// Queries in, rankings out: JSON lines on standard input and output, shared by every runner.
import { createInterface } from 'node:readline';

export const LIMIT = 10;

/** Ask `search(query)` -> page ids for every line {"id", "query"}; answers {"id", "hits"}. */
export async function answerLines(search) {
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, query } = JSON.parse(line);
    const hits = (await search(query)).slice(0, LIMIT);
    process.stdout.write(`${JSON.stringify({ id, hits })}\n`);
  }
}
