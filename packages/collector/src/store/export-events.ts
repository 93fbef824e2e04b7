import { nilId } from '../ingest/event-row.js';
import type { Store } from './store.js';
import { isOfWalk } from './walks-of.js';

const pageRows = 5_000;

const sql = `
SELECT site, visitor, visit, page, page_no AS pageNo, n, id, name,
  toUnixTimestamp64Milli(at) AS at, toUnixTimestamp64Milli(time) AS time, toUnixTimestamp64Milli(received) AS received, config, bot, reference, params,
  ${isOfWalk} AS walk
FROM events FINAL
WHERE site = {site:String} AND commit <= {commit:UInt64} AND visitor >= {visitor:UUID}
  AND (visitor, page, n, id) > ({visitor:UUID}, {page:UUID}, {n:Int64}, {id:UUID})
ORDER BY events.visitor, events.page, n, events.id
LIMIT ${pageRows}`;

interface Row {
  visitor: string;
  visit: string;
  page: string;
  n: number;
  id: string;
  params: string;
  reference: string;
  walk: boolean | number;
  [column: string]: string | number | boolean;
}

/** A stored event as one line of JSON, without what stands for "none". */
const toLine = ({ visitor, visit, params, reference, walk, ...rest }: Row): string => {
  const ids = visitor === nilId ? {} : { visitor, visit };
  const order = reference === '' ? {} : { reference };
  const mark = walk ? { walk: true } : {};
  return `${JSON.stringify({ ...rest, ...ids, ...order, ...mark, params: JSON.parse(params) as unknown })}\n`;
};

/**
 * Every event of a site once, page by page, up to a commit: what arrives meanwhile is left out, memory stays small.
 * @yields a line of JSON with its line feed
 */
export async function* exportEvents(store: Store, site: string, commit: number): AsyncGenerator<string> {
  let last = { visitor: nilId, page: nilId, n: -1, id: nilId };
  for (;;) {
    const rows = await store.ask<Row>(sql, { site, commit, ...last });
    for (const row of rows) yield toLine(row);
    const end = rows.at(-1);
    if (!end || rows.length < pageRows) return;
    last = { visitor: end.visitor, page: end.page, n: end.n, id: end.id };
  }
}
