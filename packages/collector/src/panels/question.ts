import type { Site } from '../site.js';
import type { Params, Store } from '../store/store.js';
import type { Period } from './period.js';

/** What a panel is asked with. */
export interface Question {
  store: Store;
  site: Site;
  period: Period;
  /** Language of the reader. */
  lang: 'fa' | 'en';
  now: number;
  /** Whole numbers out of the address, within their limits. */
  counts: { limit: number; offset: number; steps: number; top: number };
}

/** A question to the store, and its text for whoever wants to ask it again. */
export interface Asked<Row> {
  rows: Row[];
  sql: { title: string; text: string };
}

const quote = (value: string): string => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const literal = (value: Params[string]): string =>
  typeof value === 'object'
    ? quote(`[${value.map(quote).join(', ')}]`)
    : typeof value === 'number'
      ? String(value)
      : quote(value);

/** Asks with bound parameters; the text told begins with them, so that it runs as it stands in a ClickHouse client. */
export const askPanel = async <Row>(
  store: Store,
  title: string,
  sql: string,
  params: Params,
): Promise<Asked<Row>> => {
  const used = Object.entries(params).filter(([name]) => sql.includes(`{${name}:`));
  const head = used.map(([name, value]) => `SET param_${name} = ${literal(value)};`).join('\n');
  const rows = await store.ask<Row>(sql, Object.fromEntries(used));
  return { rows, sql: { title, text: `${head}\n${sql.trim()}` } };
};

/** Parameters that every question has. */
export const getParamsOf = ({ site, period }: Question): Params => ({
  site: site.id,
  from: period.from,
  to: period.to,
  timeZone: period.timeZone,
});

/** Visits that figures are made of, of the days asked for. */
export const countedVisits = `site = {site:String} AND NOT bot AND NOT memory AND NOT walk
    AND toDate(start, {timeZone:String}) BETWEEN {from:Date} AND {to:Date}`;
